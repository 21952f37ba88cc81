import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { invent, type Line } from "../articles.ts";

const filler: readonly Line[] = [
  { text: "The market hall of Carrowby opens again after the winter" },
  { text: "Fishmongers had sold from carts on the quay since November" },
];

const report = (id: string, lines: readonly (string | Line)[], day: string | null = "2031-04-02") =>
  invent({
    id,
    outlet: `outlet-${id}`,
    day,
    lines: [...lines.map((line) => (typeof line === "string" ? { text: line } : line)), ...filler],
  });

/** The values of all number conflicts, those of one sorted. */
const valuesOf = (...articles: readonly ReturnType<typeof invent>[]) =>
  compare(articles).rows.flatMap(({ conflicts, variants }) =>
    conflicts
      .filter(({ kind, updates }) => kind === "number" && !updates)
      .map(({ variantIds }) =>
        variantIds
          .map((id) => variants.find((variant) => variant.id === id)!.value)
          .toSorted()
          .join(" / "),
      ),
  );

type Case = readonly [what: string, a: string, b: string, values: readonly string[]];

const cases: readonly Case[] = [
  [
    "a measure that only describes",
    "Mayor Ines Marlow swore the 35-word oath that the provost administered in the rain",
    "The provost administered a 38-word oath as the crowd of thousands cheered on the quay",
    ["35-word / 38-word"],
  ],
  [
    "money in a list",
    "He spent $412.50 on oysters, $5,687.75 on the Marisol lagoon retreat and $90 on cigars",
    "Among the items is a $5,587.75 holiday at the Marisol lagoon retreat",
    ["$5,587.75 / $5,687.75"],
  ],
  [
    "an age in two forms",
    "A court sentenced Jorun Sandvik, 61, to four years for the fraud",
    "Prosecutors had asked for ten years for 60-year-old Jorun Sandvik",
    ["60-year-old / 61"],
  ],
  [
    "an age behind a short name",
    "Sandvik, 61, left the court by a side door",
    "The judge told Jorun Sandvik, 59, that she had shown no remorse",
    ["59 / 61"],
  ],
  [
    "an age before and behind a name",
    "The brakeman, 58-year-old Tomas Verrill, pulled the emergency lever in time",
    "Tomas Verrill, the 53-year-old brakeman, was praised by passengers for pulling the emergency lever",
    ["53-year-old / 58-year-old"],
  ],
  [
    "an age in brackets and one of a role",
    "Tomas Verrill (58) raised the alarm",
    "The alarm was raised by a 53-year-old night watchman, Tomas Verrill",
    ["53-year-old / 58"],
  ],
  ["a name that opens a sentence", "Tomas Verrill, 58, raised the alarm", "Verrill, 53, is in hospital", ["53 / 58"]],
  ["two of one family", "Among the injured was Jonas Pell, 41", "His daughter, Mira Pell, 12, was unhurt", []],
  ["a family's dictionary name", "Tomas Verrill, 58, raised the alarm", "Among the injured was Anna Verrill, 23", []],
  [
    "somebody else's age",
    "A 27-year-old nurse from Carrowby told Tomas Verrill to run",
    "Tomas Verrill, 53, is in hospital",
    [],
  ],
  [
    "opposite ends of one thing",
    "It stopped beside the 40-metre north pylon of the cable bridge",
    "Police closed off the 46-metre south pylon of the cable bridge",
    [],
  ],
  [
    "what does not grow",
    "The six-storey Garrick mill burned down",
    "The seven-storey Garrick mill burned down",
    ["seven-storey / six-storey"],
  ],
  ["one age", "Jorun Sandvik, 61, left the court", "The judge told 61-year-old Jorun Sandvik to stand", []],
  ["two people's ages", "Jorun Sandvik, 61, left the court", "The judge told Tarn Ellery, 44, to stand", []],
  [
    "two people of one kind",
    "Captain Ottar Lund was a 28-year veteran of the Carrowby fire brigade",
    "Tarn Ellery, a 20-year veteran of the Carrowby fire brigade, is in hospital",
    [],
  ],
  [
    "a rounded value",
    "The couple paid $43,885,310 in lagoon dredging levies to Carrowby",
    "The couple paid $43 million in lagoon dredging levies to Carrowby",
    [],
  ],
  [
    "other happenings",
    "Fire at the Ostrel felting mill killed 14 workers",
    "Fire at the Ostrel felting mill injured 31 workers",
    [],
  ],
  [
    "what every report measures by",
    "Some 900 of the 1,600 pilots of the Norvale lagoon ferries stopped work",
    "Some 1,100 pilots of the Norvale lagoon ferries stopped work",
    [],
  ],
  [
    "prices that move by the hour",
    "Shares of the Marisol lagoon dredger fell 4 percent",
    "Shares of the Marisol lagoon dredger fell 6 percent",
    [],
  ],
  [
    "another time",
    "The Marisol lagoon ferry carried 310 bicycles on its maiden crossing in 1998",
    "The Marisol lagoon ferry carried 420 bicycles on its latest crossing",
    [],
  ],
];

test("two numbers between the same rare words are two values of one thing", () => {
  for (const [what, a, b, values] of cases)
    assert.deepEqual(valuesOf(report("a", [a]), report("b", [b])), values, what);
});

test("an article that tells both values, or another one there, contradicts nobody", () => {
  const [, first, second] = cases[0]!;
  const both = "A first draft of the oath had 35 words";
  assert.deepEqual(valuesOf(report("a", [first]), report("b", [second, both])), []);
  const another = "The provost administered a 41-word oath to the harbour clerk at noon";
  assert.deepEqual(valuesOf(report("a", [first]), report("b", [second, another])), []);
});

test("reports more than five days apart may tell of two times, and what is planned or denied is no value", () => {
  const [, a, b, values] = cases[0]!;
  assert.deepEqual(valuesOf(report("a", [a], "2031-04-02"), report("b", [b], "2031-04-06")), values);
  assert.deepEqual(valuesOf(report("a", [a], "2031-04-02"), report("b", [b], "2031-04-12")), []);
  assert.deepEqual(valuesOf(report("a", [a]), report("b", [{ text: b, modality: "planned" }])), []);
});

test("of ages that are told at unknown times both may be right", () => {
  const [, a, b, values] = cases.find(([what]) => what === "an age in two forms")!;
  assert.equal(values.length, 1);
  assert.deepEqual(valuesOf(report("a", [a], null), report("b", [b], null)), []);
});

test("which report has which text changes nothing", () => {
  for (const [what, a, b, values] of cases)
    assert.deepEqual(valuesOf(report("a", [b]), report("b", [a])), values, what);
});

test("thousands of numbers between rare words are held against few others each", () => {
  const rare = (n: number, at: number) => `q${((n * 7919 + at * 104729) % 1e9).toString(36).replace(/[0-9]/g, "x")}v`;
  const lines = (value: number) =>
    Array.from({ length: 600 }, (_, n) =>
      [1, 2, 3, 4].map((at) => `${rare(n, at)} ${value + n} lorries ${rare(n, at + 9)}`).join(" and "),
    );
  const conflicts = valuesOf(report("a", lines(1_000)), report("b", lines(50_000)));
  assert.ok(Array.isArray(conflicts));
});
