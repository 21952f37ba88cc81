import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Sentence, type of its first claim, content, and the speaker's name (null: unnamed). */
type Case = readonly [string, "direct" | "indirect" | "mixed" | "assertion", string, string | null];

const languages: Readonly<Record<string, readonly Case[]>> = {
  es: [
    ["«El muelle es seguro», dijo Laura Peña.", "direct", "«El muelle es seguro»", "Laura Peña"],
    ["“El muelle es seguro”, afirmó el alcalde Tomás Rey.", "direct", "“El muelle es seguro”", "Tomás Rey"],
    ["Laura Peña dijo: «El muelle es seguro».", "direct", "«El muelle es seguro»", "Laura Peña"],
    ["La ministra Laura Peña aseguró que el muelle es seguro.", "indirect", "el muelle es seguro", "Laura Peña"],
    ["Tomás Rey señaló este lunes que el muelle abrirá en mayo.", "indirect", "el muelle abrirá en mayo", "Tomás Rey"],
    ["Según la policía, tres hombres huyeron.", "indirect", "tres hombres huyeron", null],
    ["Tres hombres huyeron, según Laura Peña.", "indirect", "Tres hombres huyeron", "Laura Peña"],
    ["De acuerdo con el informe, las ventas cayeron.", "indirect", "las ventas cayeron", null],
    ["Laura Peña negó que el muelle sea seguro.", "indirect", "el muelle sea seguro", "Laura Peña"],
    ["El portavoz explicó que la grúa cayó.", "indirect", "la grúa cayó", null],
    ["«La grúa cayó», explicó el portavoz.", "direct", "«La grúa cayó»", null],
    ["«La grúa», añadió Tomás Rey, «cayó de noche».", "direct", "«La grúa» «cayó de noche»", "Tomás Rey"],
    ["Tomás Rey dijo que la grúa era «una trampa mortal».", "mixed", "la grúa era «una trampa mortal»", "Tomás Rey"],
    ["Los vecinos dijeron que la grúa cayó.", "indirect", "la grúa cayó", null],
    ["El puerto ha dicho que la grúa cayó.", "indirect", "la grúa cayó", null],
    ["Laura Peña anunció que dejará el puerto.", "indirect", "dejará el puerto", "Laura Peña"],
    ["Laura Peña reconoció que la grúa era vieja.", "indirect", "la grúa era vieja", "Laura Peña"],
    ["A juicio de Tomás Rey, la grúa era vieja.", "indirect", "la grúa era vieja", "Tomás Rey"],
    ["El muelle abrió en mayo.", "assertion", "El muelle abrió en mayo", null],
    ["La grúa cayó durante la noche.", "assertion", "La grúa cayó durante la noche", null],
  ],
  pt: [
    ["“O cais é seguro”, disse Ana Costa.", "direct", "“O cais é seguro”", "Ana Costa"],
    ["“O cais é seguro”, afirmou o prefeito João Lima.", "direct", "“O cais é seguro”", "João Lima"],
    ["Ana Costa disse: “O cais é seguro”.", "direct", "“O cais é seguro”", "Ana Costa"],
    ["A ministra Ana Costa garantiu que o cais é seguro.", "indirect", "o cais é seguro", "Ana Costa"],
    ["João Lima declarou que o cais abrirá em maio.", "indirect", "o cais abrirá em maio", "João Lima"],
    ["Segundo a polícia, três homens fugiram.", "indirect", "três homens fugiram", null],
    ["Três homens fugiram, segundo Ana Costa.", "indirect", "Três homens fugiram", "Ana Costa"],
    ["De acordo com o relatório, as vendas caíram.", "indirect", "as vendas caíram", null],
    ["Ana Costa negou que o cais seja seguro.", "indirect", "o cais seja seguro", "Ana Costa"],
    ["O porta-voz explicou que o guindaste caiu.", "indirect", "o guindaste caiu", null],
    ["“O guindaste caiu”, explicou o porta-voz.", "direct", "“O guindaste caiu”", null],
    ["“O guindaste”, acrescentou João Lima, “caiu à noite”.", "direct", "“O guindaste” “caiu à noite”", "João Lima"],
    ["João Lima disse que o guindaste era “uma armadilha”.", "mixed", "o guindaste era “uma armadilha”", "João Lima"],
    ["Os vizinhos disseram que o guindaste caiu.", "indirect", "o guindaste caiu", null],
    ["O porto informou que o guindaste caiu.", "indirect", "o guindaste caiu", null],
    ["Ana Costa anunciou que deixará o porto.", "indirect", "deixará o porto", "Ana Costa"],
    ["Ana Costa reconheceu que o guindaste era velho.", "indirect", "o guindaste era velho", "Ana Costa"],
    ["Na opinião de João Lima, o guindaste era velho.", "indirect", "o guindaste era velho", "João Lima"],
    ["O cais abriu em maio.", "assertion", "O cais abriu em maio", null],
    ["O guindaste caiu durante a noite.", "assertion", "O guindaste caiu durante a noite", null],
  ],
  fr: [
    ["« Le quai est sûr », a déclaré Claire Dubois.", "direct", "« Le quai est sûr »", "Claire Dubois"],
    ["« Le quai est sûr », affirme le maire Paul Martin.", "direct", "« Le quai est sûr »", "Paul Martin"],
    ["Claire Dubois a déclaré : « Le quai est sûr ».", "direct", "« Le quai est sûr »", "Claire Dubois"],
    ["La ministre Claire Dubois a assuré que le quai est sûr.", "indirect", "le quai est sûr", "Claire Dubois"],
    ["Paul Martin a indiqué lundi que le quai ouvrira en mai.", "indirect", "le quai ouvrira en mai", "Paul Martin"],
    ["Selon la police, trois hommes ont fui.", "indirect", "trois hommes ont fui", null],
    ["Trois hommes ont fui, selon Claire Dubois.", "indirect", "Trois hommes ont fui", "Claire Dubois"],
    ["D'après le rapport, les ventes ont baissé.", "indirect", "les ventes ont baissé", null],
    ["Claire Dubois a nié que le quai soit sûr.", "indirect", "le quai soit sûr", "Claire Dubois"],
    ["Le porte-parole a expliqué que la grue est tombée.", "indirect", "la grue est tombée", null],
    ["« La grue est tombée », a expliqué le porte-parole.", "direct", "« La grue est tombée »", null],
    [
      "« La grue », a ajouté Paul Martin, « est tombée la nuit ».",
      "direct",
      "« La grue » « est tombée la nuit »",
      "Paul Martin",
    ],
    [
      "Paul Martin a dit que la grue était « un piège mortel ».",
      "mixed",
      "la grue était « un piège mortel »",
      "Paul Martin",
    ],
    ["Les voisins ont affirmé que la grue est tombée.", "indirect", "la grue est tombée", null],
    ["Le port a précisé que la grue est tombée.", "indirect", "la grue est tombée", null],
    ["Claire Dubois a annoncé qu'elle quittera le port.", "indirect", "elle quittera le port", "Claire Dubois"],
    ["Claire Dubois reconnaît que la grue était vieille.", "indirect", "la grue était vieille", "Claire Dubois"],
    ["Pour Paul Martin, la grue était vieille.", "indirect", "la grue était vieille", "Paul Martin"],
    ["Le quai a ouvert en mai.", "assertion", "Le quai a ouvert en mai", null],
    ["La grue est tombée pendant la nuit.", "assertion", "La grue est tombée pendant la nuit", null],
  ],
  de: [
    ["Der Kapitän sagte, der Kran sei am 9. März gefallen.", "indirect", "der Kran sei am 9. März gefallen", null],
    ["„Der Kai ist sicher“, sagte Eva Brandt.", "direct", "„Der Kai ist sicher“", "Eva Brandt"],
    ["„Der Kai ist sicher“, betonte Minister Karl Weber.", "direct", "„Der Kai ist sicher“", "Karl Weber"],
    ["Eva Brandt sagte: „Der Kai ist sicher.“", "direct", "„Der Kai ist sicher.“", "Eva Brandt"],
    ["Eva Brandt erklärte, dass der Kai sicher sei.", "indirect", "der Kai sicher sei", "Eva Brandt"],
    ["Minister Karl Weber sagte am Montag, dass der Kai öffnet.", "indirect", "der Kai öffnet", "Karl Weber"],
    ["Laut der Polizei flohen drei Männer.", "indirect", "flohen drei Männer", null],
    ["Drei Männer flohen, laut Eva Brandt.", "indirect", "Drei Männer flohen", "Eva Brandt"],
    ["Laut dem Bericht sanken die Preise.", "indirect", "sanken die Preise", null],
    ["Eva Brandt bestritt, dass der Kai sicher sei.", "indirect", "der Kai sicher sei", "Eva Brandt"],
    ["Der Sprecher erklärte, dass der Kran umfiel.", "indirect", "der Kran umfiel", null],
    ["„Der Kran fiel um“, erklärte der Sprecher.", "direct", "„Der Kran fiel um“", null],
    ["„Der Kran“, ergänzte Karl Weber, „fiel nachts um“.", "direct", "„Der Kran“ „fiel nachts um“", "Karl Weber"],
    ["Karl Weber sagte, dass der Kran „eine Falle“ sei.", "mixed", "der Kran „eine Falle“ sei", "Karl Weber"],
    ["Die Nachbarn sagten, dass der Kran umfiel.", "indirect", "der Kran umfiel", null],
    ["Der Hafen berichtete, dass der Kran umfiel.", "indirect", "der Kran umfiel", null],
    ["Eva Brandt versprach, dass der Kai öffnet.", "indirect", "der Kai öffnet", "Eva Brandt"],
    ["Eva Brandt bestätigte, dass der Kran alt war.", "indirect", "der Kran alt war", "Eva Brandt"],
    ["Eva Brandt schrieb: »Der Kran war alt.«", "direct", "»Der Kran war alt.«", "Eva Brandt"],
    ["Der Kai öffnete im Mai.", "assertion", "Der Kai öffnete im Mai", null],
    ["Der Kran fiel in der Nacht um.", "assertion", "Der Kran fiel in der Nacht um", null],
  ],
  ru: [
    ["Мэр Карвика Сергей Волков заявил, что кран упал.", "indirect", "кран упал", "Сергей Волков"],
    ["Мэр Токио Юрий Ким заявил, что кран упал.", "indirect", "кран упал", "Юрий Ким"],
    ["Директор Волков Сергей Иванович заявил, что кран упал.", "indirect", "кран упал", "Волков Сергей Иванович"],
    ["«Причал безопасен», — сказала Анна Лисина.", "direct", "«Причал безопасен»", "Анна Лисина"],
    ["«Причал безопасен», — заявил министр Иван Орлов.", "direct", "«Причал безопасен»", "Иван Орлов"],
    ["Анна Лисина сказала: «Причал безопасен».", "direct", "«Причал безопасен»", "Анна Лисина"],
    ["Мэр Анна Лисина сообщила, что причал безопасен.", "indirect", "причал безопасен", "Анна Лисина"],
    ["Иван Орлов заявил в понедельник, что причал откроют.", "indirect", "причал откроют", "Иван Орлов"],
    ["По данным полиции, трое мужчин скрылись.", "indirect", "трое мужчин скрылись", null],
    ["Трое мужчин скрылись, по словам Анны Лисиной.", "indirect", "Трое мужчин скрылись", "Анна Лисина"],
    ["Согласно отчету, цены упали.", "indirect", "цены упали", null],
    ["Анна Лисина считает, что причал безопасен.", "indirect", "причал безопасен", "Анна Лисина"],
    ["Представитель порта пояснил, что кран упал.", "indirect", "кран упал", null],
    ["«Кран упал», — пояснил представитель порта.", "direct", "«Кран упал»", null],
    ["«Кран упал», — добавил Иван Орлов.", "direct", "«Кран упал»", "Иван Орлов"],
    ["Иван Орлов сказал, что кран был «ловушкой».", "mixed", "кран был «ловушкой»", "Иван Орлов"],
    ["Соседи рассказали, что кран упал.", "indirect", "кран упал", null],
    ["Министерство сообщило, что кран упал.", "indirect", "кран упал", null],
    ["Анна Лисина объявила, что уходит.", "indirect", "уходит", "Анна Лисина"],
    ["Анна Лисина признала, что кран был старым.", "indirect", "кран был старым", "Анна Лисина"],
    ["По мнению Ивана Орлова, кран был старым.", "indirect", "кран был старым", "Иван Орлов"],
    ["Причал открыли в прошлом мае.", "assertion", "Причал открыли в прошлом мае", null],
    ["Кран упал в порту ночью.", "assertion", "Кран упал в порту ночью", null],
  ],
  vi: [
    ["“Cầu tàu an toàn”, bà Lê Hà nói.", "direct", "“Cầu tàu an toàn”", "Lê Hà"],
    ["“Cầu tàu an toàn”, Bộ trưởng Trần Minh khẳng định.", "direct", "“Cầu tàu an toàn”", "Trần Minh"],
    ["Bà Lê Hà nói: “Cầu tàu an toàn”.", "direct", "“Cầu tàu an toàn”", "Lê Hà"],
    ["Bộ trưởng Trần Minh cho biết cầu tàu sẽ mở cửa.", "indirect", "cầu tàu sẽ mở cửa", "Trần Minh"],
    ["Ông Trần Minh nói rằng cầu tàu an toàn.", "indirect", "cầu tàu an toàn", "Trần Minh"],
    ["Theo cảnh sát, ba người đã bỏ trốn.", "indirect", "ba người đã bỏ trốn", null],
    ["Ba người đã bỏ trốn, theo bà Lê Hà.", "indirect", "Ba người đã bỏ trốn", "Lê Hà"],
    ["Theo báo cáo, giá đã giảm mạnh.", "indirect", "giá đã giảm mạnh", null],
    ["Bà Lê Hà khẳng định rằng cầu tàu an toàn.", "indirect", "cầu tàu an toàn", "Lê Hà"],
    ["Người phát ngôn cho biết cần cẩu đã đổ.", "indirect", "cần cẩu đã đổ", null],
    ["“Cần cẩu đã đổ”, người phát ngôn giải thích.", "direct", "“Cần cẩu đã đổ”", null],
    ["Ông Trần Minh tuyên bố rằng cảng sẽ đóng cửa.", "indirect", "cảng sẽ đóng cửa", "Trần Minh"],
    [
      "Ông Trần Minh nói rằng cần cẩu là “cái bẫy chết người”.",
      "mixed",
      "cần cẩu là “cái bẫy chết người”",
      "Trần Minh",
    ],
    ["Bà Lê Hà nhấn mạnh rằng cần cẩu đã cũ.", "indirect", "cần cẩu đã cũ", "Lê Hà"],
    ["Cảng thông báo rằng cần cẩu đã đổ.", "indirect", "cần cẩu đã đổ", null],
    ["Bà Lê Hà cảnh báo rằng cầu tàu sẽ sập.", "indirect", "cầu tàu sẽ sập", "Lê Hà"],
    ["Bà Lê Hà thừa nhận rằng cần cẩu đã cũ.", "indirect", "cần cẩu đã cũ", "Lê Hà"],
    ["Theo lời ông Trần Minh, cần cẩu đã cũ.", "indirect", "cần cẩu đã cũ", "Trần Minh"],
    ["Cầu tàu đã mở cửa hồi tháng 5.", "assertion", "Cầu tàu đã mở cửa hồi tháng 5", null],
    ["Cần cẩu đã đổ trong đêm qua.", "assertion", "Cần cẩu đã đổ trong đêm qua", null],
  ],
};

for (const [language, cases] of Object.entries(languages)) {
  for (const [text, type, content, name] of cases) {
    test(`${language}: ${text}`, () => {
      const claim = claimsOf(text, { language })[0];
      assert.deepEqual([claim?.type, claim?.text, claim?.speakers[0]?.name ?? null], [type, content, name]);
    });
  }
}

test("other languages give direct quotations only, and say so", () => {
  const text = "「この桟橋は安全です、心配することは何もありませんと確信しています」と大臣は述べた。\n桟橋は開いた。";
  const claims = claimsOf(text, { language: "ja" });
  assert.deepEqual(
    claims.map((claim) => [claim.type, claim.speakers.length, Boolean(claim.speakerReason)]),
    [["direct", 0, true]],
  );
});

test("a surname that opens a sentence is the one's who bears it", () => {
  const claims = claimsOf("El jefe del puerto, Tomás Rey, calló. Rey afirmó que la grúa cayó.", { language: "es" });
  assert.deepEqual(
    claims.at(-1)!.speakers.map(({ name }) => name),
    ["Tomás Rey"],
  );
});

const moods: readonly (readonly [language: string, text: string, modality: string, negated: boolean])[] = [
  ["es", "La ministra Laura Peña descartó una evacuación.", "asserted", true],
  ["es", "Laura Peña pidió la dimisión del alcalde.", "planned", false],
  ["es", "Laura Peña dijo que el muelle abrirá en mayo.", "planned", false],
  ["pt", "A ministra Laura Peña rejeitou as acusações.", "asserted", true],
  ["fr", "Laura Peña a rejeté les accusations.", "asserted", true],
  ["fr", "Laura Peña a dit que le quai fermera lundi.", "planned", false],
  ["fr", "Laura Peña a dit que le maire était malade.", "asserted", false],
  ["fr", "Laura Peña a demandé si le quai était sûr.", "asked", false],
  ["fr", "Les vignerons ont manifesté aux environs de Paris.", "asserted", false],
  ["fr", "Le concert attira la foule.", "asserted", false],
  ["es", "Tres personas murieron en Teherán.", "asserted", false],
  ["es", "Laura Peña pidió disculpas.", "asserted", false],
  ["es", "Laura Peña exige disculpas al alcalde.", "planned", false],
  ["fr", "L'État construira une école.", "planned", false],
  ["de", "Die Firma soll Steuern hinterzogen haben.", "possible", false],
  ["es", "Volverá el próximo domingo.", "planned", false],
  ["de", "Die Bürger sollen vorsichtig sein.", "planned", false],
  ["de", "Die Ministerin sagte, viele Menschen werden betrogen.", "asserted", false],
  ["de", "Die Ministerin wies die Vorwürfe zurück.", "asserted", true],
  ["de", "Die Ministerin schloss eine Räumung aus.", "asserted", true],
  ["de", "Die Ministerin wies darauf hin, dass es regne.", "asserted", false],
  ["de", "Der Arzt soll davon gewusst haben, sagte ein Sprecher.", "possible", false],
  ["de", "Die Ministerin sagte, der Kran werde Millionen kosten.", "planned", false],
  ["de", "Die Ministerin sagte, der Kran werde aufgegeben.", "asserted", false],
  ["ru", "Министр отверг обвинения.", "asserted", true],
];

for (const [language, text, modality, negated] of moods) {
  test(`${language}, how it is meant: ${text}`, () => {
    const claim = claimsOf(text, { language })[0];
    assert.deepEqual([claim?.modality, claim?.negated], [modality, negated]);
  });
}
