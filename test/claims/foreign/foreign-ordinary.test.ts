import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** A language, a text, and of its last attributed claim the content, whether it is denied, the speaker's name and role. */
const said: readonly (readonly [string, string, string, boolean, string | null, string | null])[] = [
  // A day between a verb and its object.
  ["es", "El ministro descartó este lunes una subida de impuestos.", "una subida de impuestos", true, null, "ministro"],
  ["es", "La ministra anunció el viernes su retirada.", "su retirada", false, null, "ministra"],
  ["es", "La ministra anunció que el lunes abrirá el puente.", "el lunes abrirá el puente", false, null, "ministra"],
  ["pt", "O ministro anunciou na terça-feira um aumento.", "um aumento", false, null, "ministro"],
  ["fr", "Le ministre a annoncé ce mardi une hausse.", "une hausse", false, null, "ministre"],
  ["ru", "Министр опроверг во вторник обвинения.", "обвинения", true, null, "Министр"],
  // Of whom somebody is accused belongs to it; a body without a name is told by what it is.
  ["es", "La oposición acusó al Ejecutivo de improvisar.", "al Ejecutivo de improvisar", false, null, "oposición"],
  ["es", "Según la patronal, la subida es excesiva.", "la subida es excesiva", false, null, "patronal"],
  ["es", "Según el informe, la subida es excesiva.", "la subida es excesiva", false, null, null],
  [
    "de",
    "Der Zug fuhr zu schnell, teilte die Lokführergewerkschaft mit.",
    "Der Zug fuhr zu schnell",
    false,
    null,
    "Lokführergewerkschaft",
  ],
  [
    "ru",
    "Оппозиция, напротив, обвинила правительство в давлении.",
    "правительство в давлении",
    false,
    null,
    "Оппозиция",
  ],
  ["fr", "La ministre Claire Vidal a exclu tout risque.", "tout risque", true, "Claire Vidal", "ministre"],
  // Nor does an elided article hide whose words they are.
  ["fr", "L'entreprise a déclaré que le site fermera.", "le site fermera", false, null, "entreprise"],
  ["fr", "Le pont tient, selon l'armée.", "Le pont tient", false, null, "armée"],
  // The stop of a title ends nothing.
  ["fr", "« Nous partirons », a répété M. Vidal devant les élus.", "« Nous partirons »", false, "Vidal", null],
  ["pt", '"Vamos sair", disse o Sr. Valadão.', '"Vamos sair"', false, "Valadão", null],
  // What is said in place of an answer is said by whoever gives none.
  [
    "es",
    "Fuentes oficiales aseguraron que seguirá exento, pero la ministra Ana Ruiz no lo confirmó: “Se anunciará”.",
    "“Se anunciará”",
    false,
    "Ana Ruiz",
    "ministra",
  ],
  // "sie" is whom it is done to where somebody opens the sentence.
  ["de", "Ein Sprecher nannte sie „absurd“.", "sie „absurd“", false, null, "Sprecher"],
  ["de", "Die Ministerin bezeichnete sie als „absurd“.", "sie als „absurd“", false, null, "Ministerin"],
  ["de", "Zugleich betonte sie, das sei falsch.", "das sei falsch", false, null, null],
  // On whom a paper relies is not its name.
  [
    "de",
    "Der Mann wurde verhört, berichtet das Blatt unter Verweis auf Kreise.",
    "Der Mann wurde verhört",
    false,
    null,
    null,
  ],
  // A pronoun of whoever had the word before, with or without a name.
  [
    "es",
    "La presidenta dijo que no negociará. Ella añadió que el puente abrirá.",
    "el puente abrirá",
    false,
    null,
    "presidenta",
  ],
  ["ru", "«Мы не уйдем», — сказала президент. По ее словам, мост откроют.", "мост откроют", false, null, "президент"],
  ["vi", "Bà Lan nói rằng cầu đã đóng. Bà cho biết thêm cầu sẽ mở.", "cầu sẽ mở", false, "Lan", null],
  ["vi", "Bà Lan nói rằng cầu đã đóng. Ông cho biết thêm cầu sẽ mở.", "cầu sẽ mở", false, null, null],
  [
    "vi",
    "Thị trưởng Hollin, bà Irena Toth, nói rằng cầu đã đóng.",
    "cầu đã đóng",
    false,
    "Irena Toth",
    "Thị trưởng Hollin",
  ],
  [
    "vi",
    "Theo Cơ quan Địa chất Norvale, tâm chấn ở Hollin.",
    "tâm chấn ở Hollin",
    false,
    "Cơ quan Địa chất Norvale",
    null,
  ],
  ["vi", "Phát ngôn viên quân đội cho hay cầu đã đóng.", "cầu đã đóng", false, null, "Phát ngôn viên quân đội"],
  // The capital of a sentence makes no name.
  ["vi", "Công ty cho biết tàu an toàn.", "tàu an toàn", false, null, "Công ty"],
  ["vi", "Bộ Ngoại giao cho biết tàu an toàn.", "tàu an toàn", false, "Bộ Ngoại giao", null],
];

for (const [language, text, content, negated, name, role] of said) {
  test(`${language}: ${text}`, () => {
    const claim = attributedIn(text, { language }).at(-1);
    const speaker = claim?.speakers[0];
    assert.deepEqual(
      [claim?.text, claim?.negated, speaker?.name ?? null, speaker?.role ?? null],
      [content, negated, name, role],
    );
  });
}

/** A language, a text, how its number is bounded, and whether it denies anything. */
const bounded: readonly (readonly [string, string, string, boolean])[] = [
  ["es", "Murieron no menos de 14 personas.", "atLeast", false],
  ["es", "No más de 20 casas ardieron.", "atMost", false],
  ["es", "No murieron 14 personas.", "exact", true],
  ["pt", "Não menos de 14 pessoas morreram.", "atLeast", false],
  ["fr", "Pas moins de 14 personnes sont mortes.", "atLeast", false],
  ["de", "Nicht weniger als 14 Menschen starben.", "atLeast", false],
  ["de", "Nicht mehr als 20 Häuser brannten.", "atMost", false],
  ["de", "Die 14 Menschen starben nicht.", "exact", true],
  ["ru", "Погибли не менее 14 человек.", "atLeast", false],
  ["ru", "Погибли не менее пяти человек.", "atLeast", false],
  ["ru", "Не более 20 домов сгорели.", "atMost", false],
  ["vi", "Không dưới 14 người chết.", "atLeast", false],
  ["vi", "Không quá 20 nhà cháy.", "atMost", false],
];

for (const [language, text, bound, negated] of bounded) {
  test(`${language}: the negation of a bound denies nothing: ${text}`, () => {
    const claim = claimsOf(text, { language })[0];
    assert.deepEqual([claim?.numbers[0]?.bound, claim?.negated], [bound, negated]);
  });
}

/** Short sentences that tell what happened, and what stands in their place on a page. */
const short: readonly (readonly [string, string, boolean])[] = [
  ["es", "Murieron 14 personas.", true],
  ["es", "El alcalde dimitió.", true],
  ["es", "Foto de archivo.", false],
  ["de", "Zwei Menschen starben.", true],
  ["de", "Weitere Berichte.", false],
  ["de", "Mehr zum Thema.", false],
  ["ru", "Мост закрыли.", true],
  ["ru", "Читайте также.", false],
  ["pt", "Morreram 14 pessoas.", true],
  ["pt", "Leia mais.", false],
  ["fr", "Lire aussi.", false],
];

for (const [language, text, told] of short) {
  test(`${language}: ${told ? "told" : "left aside"}: ${text}`, () => {
    assert.equal(claimsOf(text, { language }).length, told ? 1 : 0);
  });
}

/** What somebody did before they spoke stays told. */
const done: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "es",
    "El alcalde Tomás Rey cerró el puente y prometió ayuda a las familias.",
    ["ayuda a las familias", "El alcalde Tomás Rey cerró el puente"],
  ],
  [
    "pt",
    "O governador Rui Matos decretou luto de três dias e prometeu ajuda.",
    ["ajuda", "O governador Rui Matos decretou luto de três dias"],
  ],
  ["es", "El alcalde prometió y anunció ayudas.", ["ayudas"]],
];

for (const [language, text, contents] of done) {
  test(`${language}: done and said: ${text}`, () => {
    assert.deepEqual(
      claimsOf(text, { language }).map((claim) => claim.text),
      contents,
    );
  });
}

test("vi: the third day is no count", () => {
  assert.deepEqual(claimsOf("Động đất xảy ra sáng thứ Ba tại miền bắc.", { language: "vi" })[0]?.numbers, []);
});
