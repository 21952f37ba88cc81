import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { align } from "../../src/comparison/align.ts";

const cases: readonly (readonly [string, string, string])[] = [
  [
    "same",
    "The council of Tolvane closed the Ardmere bridge on Friday.",
    "On Friday the Ardmere bridge was closed by the council of Tolvane.",
  ],
  [
    "same",
    "Anna Berg, the mayor of Quillan, resigned after the audit.",
    "After the audit, Quillan mayor Berg resigned.",
  ],
  [
    "same",
    "The Maravel dam will be repaired in 12 months, the ministry said.",
    "The Maravel dam will be repaired in twelve months.",
  ],
  ["related", "The minister denied that he took bribes.", "The minister took bribes."],
  ["related", "Navarre Steel has repeatedly denied dumping ash in the Orra.", "Navarre Steel dumped ash in the Orra."],
  ["same", "The minister denied that he took bribes.", "The minister has denied that he took any bribes."],
  ["conflict", "The water in Ardmere is safe to drink.", "The water in Ardmere is unsafe to drink."],
  ["related", "The water is safe.", "The water is unsafe."],
  ["related", "The mill made a profit of 3 million euros.", "The mill posted a profit of 9 million euros."],
  ["related", "None of the ash had entered the river Orra.", "The ash did reach the water of the river Orra."],
  ["conflict", "None of the ash had entered the river Orra.", "The ash had entered the river Orra."],
  ["conflict", "Divers found no sign that ash had reached the river.", "The ash had reached the river."],
  ["related", "There is no evidence that the mayor knew of the bribes.", "The mayor knew of the bribes."],
  ["related", "The lease contains no exit clause.", "The lease has an exit clause."],
  ["same", "No fewer than 12 huts in Karwick burned.", "In Karwick 12 huts burned."],
  ["conflict", "The boat drifted no more than four kilometres, not 14.", "The boat drifted 14 kilometres."],
  ["related", "The fire killed 12 people, not 20 as first reported.", "The fire killed 20 children."],
  ["same", "Reed denied the charge.", "Reed rejected the charge."],
  ["same", "He failed to appear.", "He did not appear."],
  ["same", "He was not found guilty.", "He was acquitted."],
  ["same", "Reed refused to sign the deal.", "Reed did not sign the deal."],
  ["related", "He did not appear.", "He appeared."],
  ["related", "He denied the charge.", "He did not deny the charge."],
  ["related", "He was acquitted.", "He was not acquitted."],
  ["conflict", "Reed was acquitted of fraud.", "Reed was convicted of fraud."],
  ["conflict", "Sales of coal rose.", "Sales of coal fell."],
  ["unrelated", "The council of Tolvane closed the Ardmere bridge.", "A choir won the national singing contest."],
];

test("texts are told apart by what they say", () => {
  for (const [relation, a, b] of cases) assert.equal(align({ text: a }, { text: b }).relation, relation, `${a} | ${b}`);
});

test("a bound that is met, and one number in two ways, is the same number, however many digits it has", () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ...[0, 1, 3, 9, 10, 11, 98, 150].map(
      (count) =>
        ["same", `At least ${count} people were hurt in the fire.`, `The fire injured ${count + 1} people.`] as const,
    ),
    ["same", "About 1,000 people marched.", "Nearly a thousand people marched through the streets."],
    ["related", "At least 3 people were hurt in the fire.", "The fire injured 80 people."],
    ["conflict", "3 people were hurt in the fire.", "The fire injured 4 people."],
    ["conflict", "12 people were hurt in the fire.", "The fire injured 13 people."],
  ];
  for (const [relation, a, b] of pairs) assert.equal(align({ text: a }, { text: b }).relation, relation, `${a} | ${b}`);
});

test("opposites, other names, days and countries lower the score", () => {
  const base = "Shares of Navarre Steel rose in Norway on Monday.";
  const alike = align({ text: base }, { text: "Navarre Steel shares rose in Norway on Monday." }).score;
  for (const text of [
    "Shares of Navarre Steel fell in Norway on Monday.",
    "Shares of Corvane Bank rose in Norway on Monday.",
    "Shares of Navarre Steel rose in Norway on Thursday.",
    "Shares of Navarre Steel rose in Chile on Monday.",
  ]) {
    assert.ok(align({ text: base }, { text }).score < alike, text);
  }
});

test("names meet under other spellings, and countries under the names of their people and seats", () => {
  const spelled = align(
    { text: "Mohammed Karzan was sworn in as Egyptian president." },
    { text: "Muhammad Karzan sworn in as president of Egypt." },
  );
  assert.equal(spelled.relation, "same");
});

test("alignment is symmetric, bounded and throws for nothing", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.constantFrom(...cases.flatMap(([, a, b]) => [a, b]), "", "…", "12", "“”"),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [there, back] = [align({ text: a }, { text: b }), align({ text: b }, { text: a })];
      assert.ok(there.score >= 0 && there.score <= 1);
      assert.ok(Math.abs(there.score - back.score) < 1e-9);
      assert.equal(there.relation, back.relation);
    }),
    { numRuns: 300 },
  );
});

test("days count from the day of publication as it was said, in whatever words", () => {
  const closed = (when: string) => ({
    text: `The council of Tolvane closed the Ardmere bridge to all lorries ${when}.`,
    publishedDay: "2024-03-05",
    // A day that is told without a zone begins where the day begins first.
    publishedFrom: "2024-03-04T10:00:00.000Z",
    publishedTo: "2024-03-06T12:00:00.000Z",
  });
  const relations: readonly (readonly [string, string, string])[] = [
    ["today", "on March 5", "same"],
    ["on Tuesday", "on March 5", "same"],
    ["yesterday", "on March 4", "same"],
    ["yesterday", "on March 3", "conflict"],
    ["on Monday", "on Tuesday", "conflict"],
    ["tomorrow", "on March 6", "same"],
  ];
  for (const [a, b, relation] of relations) assert.equal(align(closed(a), closed(b)).relation, relation, `${a}, ${b}`);
});

test("an hour is one in capitals, too", () => {
  const { relation } = align(
    { text: "The council of Tolvane closed the Ardmere bridge to all lorries at 6 P.M." },
    { text: "The council of Tolvane closed the Ardmere bridge to all lorries at 6:00 p.m." },
  );
  assert.equal(relation, "same");
});

test("a text says what it says itself", () => {
  for (const [, a] of cases) assert.equal(align({ text: a }, { text: a.toUpperCase() }).score, 1);
});

test("hostile text costs no more than its beginning", () => {
  for (const unit of ["!", '"', "a", "1 ", ", is", ". A", "U.S. ", "\ud800"]) {
    const { score } = align({ text: unit.repeat(200_000) }, { text: `${unit.repeat(200_000)} x` });
    assert.ok(score >= 0 && score <= 1);
  }
});

test("texts of two languages are aligned by what they mean", () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      "same",
      "es",
      "No había salidas de emergencia en la fábrica.",
      "en",
      "There were no emergency exits in the factory.",
    ],
    ["conflict", "es", "El incendio de la fábrica mató a 12 personas.", "en", "The factory fire killed 15 people."],
    ["conflict", "de", "Die Türen der Fabrik waren verschlossen.", "en", "The doors of the factory were not locked."],
    ["unrelated", "es", "El presidente viajará a la capital el viernes.", "en", "The factory fire killed 15 people."],
  ];
  for (const [relation, language, text, other, told] of cases)
    assert.equal(align({ text, language }, { text: told, language: other }).relation, relation, `${text} | ${told}`);
});
