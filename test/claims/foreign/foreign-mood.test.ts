import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text, and of its last claim type, modality, whether it is denied, content and the words that name the speaker. */
type Case = readonly [string, string, string, boolean, string, string | null];

function check(language: string, cases: readonly Case[]): void {
  for (const [text, type, modality, negated, content, mention] of cases) {
    const claim = claimsOf(text, { language }).at(-1)!;
    const span = claim.speakers[0]?.mention;
    const words = span ? text.slice(span.start, span.end) : null;
    assert.deepEqual(
      [claim.type, claim.modality, claim.negated, claim.text, words],
      [type, modality, negated, content, mention],
      text,
    );
  }
}

test("de: the mood of reported speech is somebody's, whatever verb is in it", () => {
  check("de", [
    [
      "Der Kai sei sicher, sagte Weber. Die Versicherung decke den Schaden.",
      ...(["indirect", "asserted", false, "Die Versicherung decke den Schaden", "Weber"] as const),
    ],
    [
      "Der Kai sei sicher, sagte Weber.\n\nDie Stadt zahle nichts.",
      ...(["indirect", "asserted", true, "Die Stadt zahle nichts", "Weber"] as const),
    ],
    [
      "Karl Weber äußerte sich am Montag. Die Versicherung decke den Schaden.",
      ...(["indirect", "asserted", false, "Die Versicherung decke den Schaden", "Karl Weber"] as const),
    ],
    [
      "Nach dem Unglück prüft die Stadt die Brücke. Die Träger seien verrostet gewesen.",
      ...(["indirect", "asserted", false, "Die Träger seien verrostet gewesen", null] as const),
    ],
    [
      "Die Träger, sagte Weber, könnten reißen.",
      ...(["indirect", "possible", false, "Die Träger könnten reißen", "Weber"] as const),
    ],
    [
      "Die Arbeiten, hieß es, könnten Monate dauern.",
      ...(["indirect", "possible", false, "Die Arbeiten könnten Monate dauern", null] as const),
    ],
    [
      "Ob die Züge fahren, ist laut Polizei offen.",
      ...(["indirect", "asserted", false, "Ob die Züge fahren, ist offen", "Polizei"] as const),
    ],
  ]);
});

test("de: what might be, what is not so and what an adjective says are no reported speech", () => {
  const own = (text: string, modality = "asserted", negated = false): Case => {
    const sentence = text.slice(text.lastIndexOf(". ", text.length - 3) + 1).trim();
    return [text, "assertion", modality, negated, sentence.replace(/\.$/, ""), null];
  };
  check("de", [
    own("Die Arbeiten könnten Monate dauern.", "possible"),
    own("Es sei denn, der Kai wird gesperrt."),
    own("Man nehme zwei Eier und 200 Gramm Mehl."),
    own("Ich hoffe, der Kai hält."),
    own("Weber sagte, der Kai sei sicher. An dieser Stelle starb ein Mann."),
    own("Die vom Land bezahlte alte Brücke fiel."),
    own("Weber sagte nichts. Wie lange die Arbeiten dauern könnten, sagte Weber nicht.", "possible", true),
  ]);
});

test("de: who is supposed to have done something, and who claims to have, possibly did", () => {
  check("de", [
    [
      "Der Mann soll für die Reederei gearbeitet haben.",
      ...(["assertion", "possible", false, "Der Mann soll für die Reederei gearbeitet haben", null] as const),
    ],
    [
      "Die Polizei meldete, dass der Mann für die Reederei gearbeitet haben soll.",
      ...(["indirect", "possible", false, "der Mann für die Reederei gearbeitet haben soll", "Die Polizei"] as const),
    ],
    [
      "Er soll geflohen sein, als die Polizei kam.",
      ...(["assertion", "possible", false, "Er soll geflohen sein, als die Polizei kam", null] as const),
    ],
    ["Der Kai soll im Mai öffnen.", ...(["assertion", "planned", false, "Der Kai soll im Mai öffnen", null] as const)],
  ]);
});

const pointed: Readonly<Record<string, readonly Case[]>> = {
  de: [
    [
      "Ein Zeuge sprach von Betrug. Der Minister, Karl Weber, wies das zurück.",
      "indirect",
      "asserted",
      true,
      "von Betrug",
      "Der Minister, Karl Weber",
    ],
    [
      "Ein Zeuge warf der Stadt Betrug vor. Das bestritt die Stadt.",
      "indirect",
      "asserted",
      true,
      "der Stadt Betrug",
      "die Stadt",
    ],
    [
      "Der Kran war alt. Die Firma hat das zurückgewiesen.",
      "indirect",
      "asserted",
      true,
      "Der Kran war alt",
      "Die Firma",
    ],
    ["Der Kran war alt. Die Firma bestätigte dies.", "indirect", "asserted", false, "Der Kran war alt", "Die Firma"],
    [
      "Der Kran war alt. Die Firma bestätigte das nicht.",
      "assertion",
      "asserted",
      true,
      "Die Firma bestätigte das nicht",
      null,
    ],
    ["Der Kran war alt. Die Firma wies das Urteil zurück.", "indirect", "asserted", true, "das Urteil", "Die Firma"],
  ],
  es: [
    [
      "Tomás Rey dijo que la grúa era vieja. La empresa lo negó.",
      "indirect",
      "asserted",
      true,
      "la grúa era vieja",
      "La empresa",
    ],
    ["La grúa era vieja. El alcalde lo confirmó.", "indirect", "asserted", false, "La grúa era vieja", "El alcalde"],
    ["La grúa era vieja. La empresa no lo confirmó.", "assertion", "asserted", true, "La empresa no lo confirmó", null],
    ["La policía detuvo a Luis Gil. El juez lo condenó.", "assertion", "asserted", false, "El juez lo condenó", null],
  ],
  fr: [
    ["La grue était vieille. Le maire l'a démenti.", "indirect", "asserted", true, "La grue était vieille", "Le maire"],
    [
      "La grue était vieille. La société dément cela.",
      "indirect",
      "asserted",
      true,
      "La grue était vieille",
      "La société",
    ],
  ],
  pt: [
    [
      "O guindaste era velho. A empresa negou isso.",
      "indirect",
      "asserted",
      true,
      "O guindaste era velho",
      "A empresa",
    ],
  ],
  ru: [
    [
      "Кран был очень старым. Компания это отрицает.",
      "indirect",
      "asserted",
      true,
      "Кран был очень старым",
      "Компания",
    ],
  ],
};

for (const [language, cases] of Object.entries(pointed)) {
  test(`${language}: a pronoun is denied for what it stands for`, () => check(language, cases));
}

test("what a sentence tells itself it goes on to tell where the next denies it", () => {
  const [own] = claimsOf("Der Kran war alt. Das wies die Firma zurück.", { language: "de" });
  assert.deepEqual([own!.type, own!.text], ["assertion", "Der Kran war alt"]);
});

test("a clause that its cue parts is read on behind it", () => {
  const [claim] = claimsOf("„Der Kai“, sagte Eva Brandt, „wird nicht gesperrt.“", { language: "de" });
  assert.equal(claim!.negated, true);
});

test("de: what will be done on a day to come is planned", () => {
  const told = (text: string, modality: string): Case => [
    `Weber sagte, ${text}.`,
    ...(["indirect", modality, false, text, "Weber"] as const),
  ];
  check("de", [
    told("die Brücke werde am Freitag gesperrt", "planned"),
    told("die Brücke werde seit Freitag repariert", "asserted"),
    told("die Brücke werde geprüft", "asserted"),
    told("die Brücke sei am Freitag gesperrt worden", "asserted"),
  ]);
});

const toCome: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ["Laura Peña dijo que el muelle abriría en mayo.", "planned"],
    ["Laura Peña dijo que la mayoría quería irse.", "asserted"],
    ["Laura Peña dijo que la panadería ardió.", "asserted"],
  ],
  pt: [
    ["Ana Costa disse que o cais abriria em maio.", "planned"],
    ["Ana Costa disse que a maioria queria sair.", "asserted"],
  ],
  fr: [
    ["Claire Dubois a dit que le quai ouvrirait en mai.", "planned"],
    ["Claire Dubois a dit que les enfants couraient.", "asserted"],
  ],
  ru: [
    ["Анна Лисина сказала, что причал откроют в мае.", "planned"],
    ["Анна Лисина сказала, что причал открыли в мае.", "asserted"],
  ],
};

for (const [language, cases] of Object.entries(toCome)) {
  test(`${language}: what was to come, in reported speech, is planned`, () => {
    for (const [text, modality] of cases) {
      const [claim] = claimsOf(text, { language });
      assert.deepEqual([claim!.type, claim!.modality], ["indirect", modality], text);
    }
  });
}
