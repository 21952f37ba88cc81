import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** What is told, and who tells it: name and role, null where there is none; the last claim counts. */
type Case = readonly [string, string | null, string | null];

const told: Readonly<Record<string, readonly Case[]>> = {
  es: [
    ["Laura Peña revisó la grúa. «El sistema funcionó», ha declarado a Radio Nacional Sur.", "Laura Peña", null],
    ["«La grúa cayó», dijo a la Cadena Norte.", null, null],
    ["«La grúa cayó», dijo Laura Peña a la Cadena Norte.", "Laura Peña", null],
    ["«La grúa cayó», dijo a la Cadena Norte Laura Peña.", "Laura Peña", null],
    ["«La grúa cayó», explicó al Diario del Puerto el capitán Luis Gil.", "Luis Gil", "capitán"],
    ["«La grúa cayó», aseguró al alcalde Tomás Rey.", null, null],
    ["«La grúa cayó», zanjó a Radio Faro.", null, null],
    ["«La grúa cayó», dijo en la radio Canal Sur.", null, null],
    ["El alcalde Tomás Rey habló del muelle. Según contó al diario El Faro, la grúa cayó.", "Tomás Rey", "alcalde"],
    ["Según dijo a Canal Ocho, la grúa cayó.", null, null],
    ["La grúa cayó, dijo a la agencia Efe Sur.", null, null],
    ["La grúa, dijo a Canal Ocho, cayó.", null, null],
    ["Tomás Rey contó a Laura Peña que la grúa cayó.", "Tomás Rey", null],
  ],
  pt: [
    ["“O cais é seguro”, disse à TV Norte.", null, null],
    ["“O cais é seguro”, disse à TV Norte Ana Costa.", "Ana Costa", null],
    ["“O cais é seguro”, disse ao Jornal do Porto o prefeito João Lima.", "João Lima", "prefeito"],
    ["“O cais é seguro”, disse a ministra Ana Costa ao jornal.", "Ana Costa", "ministra"],
    ["“O cais é seguro”, disse a jornalistas.", null, null],
    ["“O cais é seguro”, disse a João Lima.", null, null],
    ["Ana Costa visitou o porto. Segundo disse à TV Norte, o cais é seguro.", "Ana Costa", null],
    ["O cais é seguro, disse à Rádio Faro.", null, null],
  ],
  fr: [
    ["« Le quai est sûr », a-t-il déclaré à l'Agence du Sud.", null, null],
    ["« Le quai est sûr », a dit la maire à Radio Sud.", null, "maire"],
    ["« Le quai est sûr », a déclaré à Radio Sud Claire Dubois.", "Claire Dubois", null],
    ["« Le quai est sûr », a confié au Courrier du Port le maire.", null, "maire"],
    ["« Le quai est sûr », s'emporte à la radio Karim Benali.", "Karim Benali", null],
  ],
  de: [
    ["Eva Brandt prüfte den Kai. „Er ist sicher“, sagte sie der Karwicker Post.", "Eva Brandt", null],
    ["„Der Kai ist sicher“, sagte Brandt dem Sender NRF.", "Brandt", null],
    ["„Der Kai ist sicher“, sagte Brandt der Karwicker Post.", "Brandt", null],
    ["„Der Kai ist sicher“, sagte der Minister der Karwicker Post.", null, "Minister"],
    ["„Der Kai ist sicher“, sagte die Sprecherin der Stadt.", null, "Sprecherin der Stadt"],
    ["„Der Kai ist sicher“, sagte Karl Weber den Reportern.", "Karl Weber", null],
    ["„Der Kai ist sicher“, sagte Ministerpräsident Karl Weber der dpa.", "Karl Weber", "Ministerpräsident"],
    ["Wie Eva Brandt der Karwicker Post sagte, ist der Kai sicher.", "Eva Brandt", null],
    ["Der Karwicker Post sagte er: „Der Kai ist sicher.“", null, null],
    ["Dem Sender NRF sagte Brandt, der Kai sei sicher.", "Brandt", null],
    ["Der Minister der Justiz sagte, der Kai sei sicher.", null, "Minister der Justiz"],
  ],
  ru: [
    ["«Причал безопасен», — сказал он агентству.", null, null],
    ["Анна Лисина осмотрела причал. «Он безопасен», — рассказала она телеканалу «Север».", "Анна Лисина", null],
    ["«Причал безопасен», — сказал он Анне Лисиной.", null, null],
    ["«Причал безопасен», — сказал Лисиной мэр.", null, "мэр"],
    ["«Причал безопасен», — сказал Иван Орлов Анне Лисиной.", "Иван Орлов", null],
    ["«Причал безопасен», — заявил Орлов депутатам.", "Орлов", null],
    ["«Причал безопасен», — рассказал местному изданию «Маяк» капитан Пётр Зимин.", "Пётр Зимин", "капитан"],
    ["Причал безопасен, сказал Интерфаксу Иван Орлов.", "Иван Орлов", null],
    ["«Причал безопасен», — заявил адвокат Анны Лисиной.", "Анна Лисина", "адвокат"],
    ["«Причал безопасен», — заявила президент Майя Санду.", "Майя Санду", "президент"],
  ],
};

for (const [language, cases] of Object.entries(told)) {
  test(`${language}: whom a thing is told to does not say it`, () => {
    for (const [text, name, role] of cases) {
      const claim = claimsOf(text, { language }).at(-1)!;
      assert.notEqual(claim.type, "assertion", text);
      const speaker = claim.speakers[0];
      assert.deepEqual([speaker?.name ?? null, speaker?.role ?? null], [name, role], text);
    }
  });
}

test("a sentence whose subject goes on to speak in the next keeps its own claim", () => {
  const [own] = claimsOf("Laura Peña revisó la grúa. «El sistema funcionó», dijo.", { language: "es" });
  assert.deepEqual([own!.type, own!.text], ["assertion", "Laura Peña revisó la grúa"]);
});

test("whom somebody speaks to is nothing that is said", () => {
  const [own] = claimsOf("El alcalde, tras la votación, habló a la prensa.", { language: "es" });
  assert.equal(own!.type, "assertion");
});
