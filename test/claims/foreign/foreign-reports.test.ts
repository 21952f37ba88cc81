import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text and its claims, each "who: what", with "not" before what is denied; "own" is the outlet's, "?" nobody known. */
type Case = readonly [string, readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  de: [
    // On what condition something is done is not all that is said.
    [
      "Die Gewerkschaft Verda kündigte Streiks für den Fall an, dass die Gespräche scheitern.",
      ["Gewerkschaft Verda: Streiks für den Fall dass die Gespräche scheitern"],
    ],
    [
      "Karl Ott sagte, für den Fall, dass es regnet, gebe es ein Zelt.",
      ["Karl Ott: für den Fall, dass es regnet, gebe es ein Zelt"],
    ],
    ["Karl Ott betonte auf jeden Fall, dass es regnet.", ["Karl Ott: es regnet"]],
    ["Der Minister kündigte in Lorau an, dass der Kai öffnet.", ["Minister: der Kai öffnet"]],
    // What a verb means with the particle that closes its clause, a genitive behind a name, lists.
    [
      "Für Freitag sprach der Deutsche Dienst (DD) keine Warnung aus.",
      ["own: not Für Freitag sprach der Deutsche Dienst (DD) keine Warnung aus"],
    ],
    [
      "„Das ist bitter“, sagte Minister Karl Ott angesichts des Ergebnisses, das vorliegt.",
      ["Karl Ott: „Das ist bitter“"],
    ],
    ["Der Kai soll nach Angaben des Dienstes (DD) bald öffnen.", ["Dienst: Der Kai soll bald öffnen"]],
    ["Der Kai ist nach Angaben von Anwohnern gesperrt.", ["?: Der Kai ist gesperrt"]],
    [
      "Die Polizei ging von einem Unglück aus. Demnach war der Kai zu.",
      ["Polizei: von einem Unglück", "Polizei: war der Kai zu"],
    ],
    ["Die Fahrerin gab an, gebremst zu haben, da ein Hund kam.", ["Fahrerin: gebremst zu haben, da ein Hund kam"]],
    ["Den Schaden schätzt die Polizei auf 3000 Euro.", ["Polizei: Den Schaden auf 3000 Euro"]],
    ["Die Firma schätzt Anna Roth.", ["own: Die Firma schätzt Anna Roth"]],
    ["Das Geld sei weg, legte Karl Ott nach.", ["Karl Ott: Das Geld sei weg"]],
    ["Karl Ott kritisierte Lärm, Dreck und hohe Kosten.", ["Karl Ott: Lärm, Dreck und hohe Kosten"]],
    // Who stands behind the verb before what they demand.
    ["Gestern forderte Karl Ott mehr Geld.", ["Karl Ott: mehr Geld"]],
    ["Gestern verlangte Karl Ott Aufklärung.", ["Karl Ott: Aufklärung"]],
    ["Am Montag lehnte Ministerin Anna Roth den Plan ab.", ["Anna Roth: not den Plan"]],
    ["Am Montag forderte die Stadt Lorau mehr Geld.", ["Stadt Lorau: mehr Geld"]],
    ["Am Montag forderte die Stadt Spenden und Hilfe.", ["Stadt: Spenden und Hilfe"]],
    ["Gestern verlangte Ott Aufklärung.", ["?: Ott Aufklärung"]],
    ["In Lorau fordern Eltern kleinere Klassen.", ["?: Eltern kleinere Klassen"]],
    // Of whom others tell is not who speaks on.
    [
      "Gegen Karl Ott erhebt die Opposition Vorwürfe. Er habe Geld genommen.",
      ["own: Gegen Karl Ott erhebt die Opposition Vorwürfe", "?: Er habe Geld genommen"],
    ],
    [
      "Udo Renz wurde am Montag festgenommen. Er habe einen Laden überfallen.",
      ["own: Udo Renz wurde am Montag festgenommen", "?: Er habe einen Laden überfallen"],
    ],
    [
      "Udo Renz soll den Wirt bedroht haben. Er habe ein Messer gehabt.",
      ["own: Udo Renz soll den Wirt bedroht haben", "?: Er habe ein Messer gehabt"],
    ],
    [
      "Karl Ott kam zu spät. Er habe im Stau gestanden.",
      ["own: Karl Ott kam zu spät", "Karl Ott: Er habe im Stau gestanden"],
    ],
    ["Karl Ott wird im Mai gehen. Er habe genug.", ["own: Karl Ott wird im Mai gehen", "Karl Ott: Er habe genug"]],
    [
      "Dann hatte Staatsanwalt Jan Wolf das Wort: Der Wein habe ihn enthemmt.",
      ["Jan Wolf: Der Wein habe ihn enthemmt", "own: Dann hatte Staatsanwalt Jan Wolf das Wort"],
    ],
  ],
  es: [
    [
      "El sindicato anunció huelgas en caso de que fracasen las negociaciones.",
      ["sindicato: huelgas en caso de que fracasen las negociaciones"],
    ],
    ["El juez dijo en este caso que no hay delito.", ["juez: not no hay delito"]],
    ["Marta Rivas denunció amenazas, golpes y robos.", ["Marta Rivas: amenazas, golpes y robos"]],
    ["Marta Rivas denunció amenazas, la policía investiga y el juez calló.", ["Marta Rivas: amenazas"]],
    ["Ana Ruiz, presidenta de Industrias Lora, S.A., dijo que cerrará.", ["Ana Ruiz: cerrará"]],
    ["Rey recomendó a las firmas tener cuentas “sin trampas”.", ["Rey: tener cuentas “sin trampas”"]],
    [
      "Ana Ruiz detalló que el tren se deslizó, mientras que otro quedó en pie.",
      ["Ana Ruiz: el tren se deslizó, mientras que otro quedó en pie"],
    ],
    ["El juez anunciará la sentencia en mayo.", ["own: El juez anunciará la sentencia en mayo"]],
    ["El fiscal dijo que apelará, pero no descartó un acuerdo.", ["fiscal: apelará", "fiscal: un acuerdo"]],
    [
      "El abogado Luis Gil había pedido la absolución luego de revisar el caso.",
      ["Luis Gil: la absolución luego de revisar el caso"],
    ],
    [
      "La defensa solicitó la nulidad y, de manera subsidiaria, pidió una pena menor.",
      ["defensa: la nulidad", "defensa: una pena menor"],
    ],
    // Who goes on behind the speaker, what an office holds, and initials.
    [
      "«No hay dinero», dijo el ministro que agregó, «Pagaremos en mayo».",
      ["ministro: not «No hay dinero»", "ministro: «Pagaremos en mayo»"],
    ],
    ["Para la oposición, la ley debe cambiar.", ["oposición: la ley debe cambiar"]],
    ["Para el alcalde, fue un mal año.", ["own: Para el alcalde, fue un mal año"]],
    ["Para el alcalde, la multa es de 500 euros.", ["own: Para el alcalde, la multa es de 500 euros"]],
    ["Para los vecinos, la obra es un alivio.", ["own: Para los vecinos, la obra es un alivio"]],
    ["El juez J. M. Silva dijo que no hubo delito.", ["J. M. Silva: not no hubo delito"]],
    ["Lo escribió en la red X. El juez dijo que es falso.", ["own: Lo escribió en la red X", "juez: es falso"]],
  ],
  pt: [
    ["A casa ardeu, explicou o comandante Rui Sá, dos Bombeiros de Lora.", ["Rui Sá: A casa ardeu"]],
    [
      "O comandante Rui Sá falou. Uma pessoa foi encontrada morta, confirmou.",
      ["own: O comandante Rui Sá falou", "Rui Sá: Uma pessoa foi encontrada morta"],
    ],
    [
      "Afirmando que o prédio é antigo, o comandante disse que o fogo está extinto.",
      ["comandante: o prédio é antigo", "comandante: o fogo está extinto"],
    ],
    ["Rui Sá pediu às pessoas para que não usem a ponte.", ["Rui Sá: not não usem a ponte"]],
    ["De acordo com a Rádio Lora a ponte caiu de noite.", ["Rádio Lora: a ponte caiu de noite"]],
    [
      "O porta-voz do governo Rui Sá, Otávio Reis, saiu. “A lei fica como está”, disse o porta-voz.",
      ["own: O porta-voz do governo Rui Sá, Otávio Reis, saiu", "Otávio Reis: “A lei fica como está”"],
    ],
    [
      "Rui Sá disse que a ponte fica, mas que fechar a rua seria um erro.",
      ["Rui Sá: a ponte fica, mas que fechar a rua seria um erro"],
    ],
    ["Para o presidente da câmara, não há dúvidas.", ["presidente da câmara: not não há dúvidas"]],
    ["Para o futuro, a empresa é otimista.", ["own: Para o futuro, a empresa é otimista"]],
    [
      "«Não há dinheiro», alegou o autarca que acrescentou, «vamos pagar em maio e depois veremos».",
      ["autarca: not «Não há dinheiro»", "autarca: «vamos pagar em maio e depois veremos»"],
    ],
    ["O sindicato anunciou greves no caso de que falhem.", ["sindicato: greves no caso de que falhem"]],
  ],
  fr: [["Le maire a promis une aide à condition que l'État paie.", ["maire: une aide à condition que l'État paie"]]],
  ru: [
    ["Мэр пообещал помощь при условии, что область заплатит.", ["Мэр: помощь при условии что область заплатит"]],
    [
      "Мэр Иван Орлов заявил, что мост закроют.\n\nРемонт начался. Кран привезли.\n\nВ то же время он сообщил, что путь готов.",
      ["Иван Орлов: мост закроют", "own: Ремонт начался", "own: Кран привезли", "Иван Орлов: путь готов"],
    ],
    [
      "Мэр Иван Орлов заявил, что мост закроют.\n\nВодитель цел, он сказал, что уснул.",
      ["Иван Орлов: мост закроют", "?: уснул"],
    ],
    // Who speaks behind where, when and to whom.
    ["Суд признал вину, передает из зала суда корреспондент «Лорск».", ["Лорск: Суд признал вину"]],
    ["Мост закрыт, сообщила журналистам в пятницу пресс-секретарь Анна Зорина.", ["Анна Зорина: Мост закрыт"]],
    ["Мост закрыт, сообщает РИА Новости.", ["РИА Новости: Мост закрыт"]],
    ["Мост закрыт, рассказал РИА Новости Иван Орлов.", ["Иван Орлов: Мост закрыт"]],
    ["Мост закрыт, сообщили «Полдень-Лорск» в МЧС.", ["МЧС: Мост закрыт"]],
    [
      "«Мост закрыт до осени, и это надолго», — сообщил ЛАПС адвокат Пётр Лунёв.",
      ["Пётр Лунёв: «Мост закрыт до осени, и это надолго»"],
    ],
    ["Лунёв перечислил доводы, которым, по его словам, суд не дал оценки.", ["?: not суд не дал оценки"]],
    [
      "Мэр Иван Орлов призвал рабочих беречь мост и следить, чтобы краны не падали.",
      ["Иван Орлов: беречь мост и следить, чтобы краны не падали"],
    ],
    ["Председатель Госдумы назвал это ошибкой.", ["Председатель Госдумы: это ошибкой"]],
    [
      "Адвокат Пётр Лунёв опроверг, что мост продан, сообщает ЛАПС.",
      ["ЛАПС: Адвокат Пётр Лунёв опроверг, что мост продан", "Пётр Лунёв: not мост продан"],
    ],
    ["Дело возбуждено, сообщили «Полдень» в управлении комитета (ЛК) Каддары.", ["?: Дело возбуждено"]],
    ["В прокуратуре Каддары сообщили, что мост закрыт.", ["прокуратуре Каддары: мост закрыт"]],
    ["Гособвинитель заявил, что вина доказана.", ["Гособвинитель: вина доказана"]],
    ["Мэр сообщил об этом случае, что он закрыт.", ["Мэр: он закрыт"]],
  ],
};

for (const [language, list] of Object.entries(cases))
  for (const [text, expected] of list)
    test(`${language}: ${text}`, () => {
      const found = claimsOf(text, { language }).map(({ voice, speakers, negated, text: said }) => {
        const who = voice === "own" ? "own" : (speakers[0]?.name ?? speakers[0]?.role ?? "?");
        return `${who}: ${negated ? "not " : ""}${said}`;
      });
      assert.deepEqual(found.toSorted(), expected.toSorted());
    });

/** A text, and of its claims the modality and the content. */
const asked: readonly (readonly [string, string, readonly string[]])[] = [
  ["es", "El periodista preguntó al alcalde por qué cayó el puente.", ["asked por qué cayó el puente"]],
  ["es", "El periodista preguntó si hay dinero.", ["asked hay dinero"]],
  ["es", "El alcalde dijo que hay dinero.", ["asserted hay dinero"]],
  ["pt", "A jornalista perguntou quando abre a ponte.", ["asked quando abre a ponte"]],
  ["fr", "Le journaliste a demandé au maire pourquoi le pont est tombé.", ["asked pourquoi le pont est tombé"]],
  ["fr", "Le maire a demandé que le pont soit fermé.", ["planned le pont soit fermé"]],
  ["de", "Die Journalistin fragte den Rat, warum der Kai brach.", ["asked warum der Kai brach"]],
  ["ru", "Журналист спросил, есть ли деньги.", ["asked есть ли деньги"]],
  ["vi", "Phóng viên hỏi ông Lê Văn Tám vì sao cầu sập.", ["asked vì sao cầu sập"]],
  ["vi", "Bà Hoa hỏi liệu họ có kế hoạch gì không.", ["asked liệu họ có kế hoạch gì không"]],
  ["vi", "Phóng viên hỏi ông Tám về vụ sập cầu.", ["asserted Phóng viên hỏi ông Tám về vụ sập cầu"]],
];

for (const [language, text, expected] of asked)
  test(`${language}: ${text}`, () => {
    const found = claimsOf(text, { language });
    assert.deepEqual(
      found.map(({ modality, negated, text: said }) => `${modality} ${negated ? "not " : ""}${said}`),
      expected,
    );
  });

/** A text, and of its claim the content, who says it and through whom. */
const handedOn: readonly (readonly [string, string, string | null, string | null])[] = [
  ["Hãng Sao Mai dẫn lời ông Lê Nam cho biết cầu đã mở.", "cầu đã mở", "Lê Nam", "Sao Mai"],
  ["Sao Mai dẫn thông báo của cảnh sát: cầu đã mở lại.", "cầu đã mở lại", null, "Sao Mai"],
  ["“Cầu đã mở lại rồi”, hãng Sao Mai dẫn lời ông Lê Nam.", "“Cầu đã mở lại rồi”", "Lê Nam", "Sao Mai"],
  ["Theo Sao Mai dẫn thông báo của cảnh sát, cầu đã mở.", "cầu đã mở", null, "Sao Mai"],
  ["Đội Sao Mai dẫn đầu bảng, ông Lê Nam cho biết.", "Đội Sao Mai dẫn đầu bảng", "Lê Nam", null],
];

for (const [text, content, name, through] of handedOn)
  test(`vi: ${text}`, () => {
    const [claim] = claimsOf(text, { language: "vi" });
    assert.equal(claim?.text, content);
    assert.deepEqual([claim?.speakers[0]?.name ?? null, claim?.via[0]?.name ?? null], [name, through]);
  });

for (const [text, expected] of [
  ["Ông Lê Nam, Chủ tịch xã Đồng Lau, thông tin cầu đã mở lại.", "Lê Nam: cầu đã mở lại"],
  ["Ông Lê Nam nhận thông tin cầu đã mở lại.", "own: Ông Lê Nam nhận thông tin cầu đã mở lại"],
  ["Người phát ngôn cảnh sát Chile Rodrigo Sala cho biết cầu đã mở.", "Rodrigo Sala: cầu đã mở"],
  ["Theo quan điểm của ông Lê Nam thì cầu an toàn.", "Lê Nam: cầu an toàn"],
] as const)
  test(`vi: ${text}`, () => {
    const [claim] = claimsOf(text, { language: "vi" });
    assert.equal(`${claim?.voice === "own" ? "own" : claim?.speakers[0]?.name}: ${claim?.text}`, expected);
  });

test("vi: letters behind an office are where it is held", () => {
  const [claim] = claimsOf("Chủ tịch QH cho biết cầu đã mở lại.", { language: "vi" });
  assert.deepEqual([claim?.speakers[0]?.name, claim?.speakers[0]?.role], [null, "Chủ tịch QH"]);
});

test("vi: who only tells others what to do cites nobody", () => {
  const [claim] = claimsOf("Ông Nam hướng dẫn: Cầu đã mở lại cho xe máy.", { language: "vi" });
  assert.equal(claim?.voice, "own");
});
