import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text, and of its last claim type, content and the speaker's name; null where nobody is named. */
type Case = readonly [string, string, string, string | null];

const cases: Readonly<Record<string, readonly Case[]>> = {
  es: [
    [
      "El alcalde Tomás Rey dijo que Peña le había prometido más ayuda. «Llegarán dos grúas», afirmó.",
      "direct",
      "«Llegarán dos grúas»",
      "Tomás Rey",
    ],
    [
      "Laura Peña contó que el tren tembló. Después, añadió, las luces se apagaron.",
      "indirect",
      "Después las luces se apagaron",
      "Laura Peña",
    ],
  ],
  pt: [
    ["O cais caiu, informou a Marinha nesta segunda-feira (12).", "indirect", "O cais caiu", "Marinha"],
    [
      "O atacante Dudu Reis falou. Ao programa “Jogo Aberto”, ele admitiu que errou no lance.",
      "indirect",
      "errou no lance",
      "Dudu Reis",
    ],
    ["Conforme apurou o portal Cais Aberto, ele admitiu que errou no lance.", "indirect", "errou no lance", null],
    ["Ana Costa contou a jornalistas que a água entrou.", "indirect", "a água entrou", "Ana Costa"],
    ["Ana Costa disse que o cais era velho. A empresa nega.", "indirect", "o cais era velho", null],
  ],
  fr: [
    [
      "Paul Martin affirme pourtant avoir signalé des fissures.",
      "indirect",
      "avoir signalé des fissures",
      "Paul Martin",
    ],
    [
      "Le quai a cédé, a annoncé la préfète Claire Dubois.\n\n« Le bilan est lourd », a-t-elle déclaré à Radio Sud.",
      "direct",
      "« Le bilan est lourd »",
      "Claire Dubois",
    ],
    [
      "L'opposition réclame la démission de l'adjoint, qui a refusé de s'exprimer.",
      "indirect",
      "la démission de l'adjoint",
      null,
    ],
  ],
  de: [
    ["Der Betreiber Norchem erklärte, dass der Kai sicher sei.", "indirect", "der Kai sicher sei", "Norchem"],
    [
      "Karl Weber sagte, der Kai sei sicher. Die Werte lägen niedrig.",
      "indirect",
      "Die Werte lägen niedrig",
      "Karl Weber",
    ],
  ],
};

for (const [language, list] of Object.entries(cases)) {
  test(`${language}: who goes on to speak, and what nobody says`, () => {
    for (const [text, type, content, name] of list) {
      const claim = claimsOf(text, { language }).at(-1)!;
      assert.deepEqual([claim.type, claim.text, claim.speakers[0]?.name ?? null], [type, content, name], text);
    }
  });
}

test("de: what is refused before it is told is denied, and a demand is turned down", () => {
  for (const [text, content] of [
    [
      "Die Firma wies Vorwürfe zurück, die Sicherheit vernachlässigt zu haben.",
      "die Sicherheit vernachlässigt zu haben",
    ],
    ["Ralf Seeger forderte den Rücktritt der Ministerin. Weber lehnte das ab.", "den Rücktritt der Ministerin"],
  ] as const) {
    const claim = claimsOf(text, { language: "de" }).at(-1)!;
    assert.deepEqual([claim.text, claim.negated], [content, true], text);
  }
});
