import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare } from "../../src/comparison/compare.ts";
import type { Comparison, Row } from "../../src/comparison/comparison.ts";
import { limits } from "../../src/comparison/thresholds.ts";
import { type Invented, invent, type Line } from "./articles.ts";

const bridge = "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.";
const bridgeToo = "Cracks in two pillars led the council of Tolvane to close the Ardmere bridge.";
const other = "A choir from Quillan won the national singing contest for the third year.";

const compared = (...articles: readonly Invented[]) => compare(articles.map(invent));
const one = (id: string, lines: readonly Line[], more: Partial<Invented> = {}): Invented => ({
  id,
  outlet: `outlet-${id}`,
  day: "2031-04-02",
  lines,
  ...more,
});
const rowWith = (comparison: Comparison, words: string): Row => {
  const row = comparison.rows.find(({ cells }) =>
    cells.some(({ claimIds }) => claimIds.some((id) => comparison.claims[id]!.text.includes(words))),
  );
  assert.ok(row !== undefined, words);
  return row;
};
const cellOf = (row: Row, outletId: string) => row.cells.find((cell) => cell.outletId === outletId)!;

test("two outlets that say the same share a row; a third is silent, with what was searched and what came nearest", () => {
  const comparison = compared(
    one("a", [{ text: bridge }]),
    one("b", [{ text: bridgeToo }]),
    one("c", [{ text: other }, { text: "The council of Quillan met on Friday." }]),
  );
  const row = rowWith(comparison, "closed the Ardmere bridge");
  assert.equal(row.status, "shared");
  assert.deepEqual(
    row.cells.map((cell) => cell.status),
    ["says", "says", "silent"],
  );
  const silent = cellOf(row, "outlet-c");
  assert.deepEqual(silent.searched, { articleIds: ["c"], words: 20, complete: true });
  assert.equal(silent.nearest?.articleId, "c");
  assert.ok(silent.nearest.score > 0 && silent.nearest.score < row.score);
});

const doubts: readonly (readonly [Partial<Invented>, string, string | null])[] = [
  [{}, "silent", null],
  [{ article: { complete: false } }, "unknown", "incomplete"],
  [{ article: { textKind: "excerpt" } }, "unknown", "incomplete"],
  [{ article: { language: "pt" } }, "unknown", "language"],
  [{ day: "2031-04-01" }, "unknown", "publishedBefore"],
  [{ role: "mention" }, "unknown", "mentionOnly"],
  [{ article: { textKind: "digest" } }, "silent", "digest"],
  [{ article: { complete: null } }, "silent", null],
];

test("silence is only said of a whole report in a language that was read, published when it could have known", () => {
  for (const [more, status, reason] of doubts) {
    const comparison = compared(one("a", [{ text: bridge }]), one("z", [{ text: other }], more));
    const cell = cellOf(rowWith(comparison, "closed the Ardmere bridge"), "outlet-z");
    assert.deepEqual([cell.status, cell.reason], [status, reason], JSON.stringify(more));
  }
});

test("a sentence that comes near but is not the same makes silence undecided", () => {
  const comparison = compared(
    one("a", [{ text: bridge }]),
    one("b", [
      { text: "The council of Tolvane did not close the Ardmere bridge after cracks were found in two pillars." },
    ]),
  );
  const cell = cellOf(rowWith(comparison, "closed the Ardmere bridge"), "outlet-b");
  assert.ok(cell.status === "notComparable" || cell.status === "says", cell.status);
});

test("a sentence that shares words which both articles have once makes silence undecided, shared topics do not", () => {
  const filler = [
    "Trains leave the capital every hour in summer.",
    "Her grandfather farmed oats behind the chapel.",
    "A bakery sells rolls by the old gate.",
    "Fishing quotas rise again this autumn.",
    "The museum shows paintings of whales.",
  ].map((text) => ({ text }));
  const statuses = [
    "Pigeons nest between the pillars, where they like the cracks.",
    "The council of Quillan is 90 years old. The council of Quillan has a choir.",
  ].map((text) => {
    const comparison = compared(
      one("a", [{ text: bridge }, ...filler]),
      one("b", [...text.split(/(?<=\.) /).map((line) => ({ text: line })), ...filler.toReversed()]),
    );
    return cellOf(rowWith(comparison, "closed the Ardmere bridge"), "outlet-b").status;
  });
  assert.deepEqual(statuses, ["notComparable", "silent"]);
});

test("who counts the dead is not silent on another count of the dead, but on one of those freed", () => {
  const statuses = ["Eleven people were killed in Karwick", "Eleven people were freed in Karwick"].map((text) => {
    const comparison = compared(
      one("a", [{ text }]),
      one("b", [{ text: "Thousands of readers wrote to us after at least 90 people died off Hestra" }]),
    );
    const { status, nearest } = cellOf(rowWith(comparison, "in Karwick"), "outlet-b");
    return [status, (nearest?.score ?? 0) > 0.4];
  });
  assert.deepEqual(statuses, [
    ["notComparable", true],
    ["silent", false],
  ]);
});

test("an outlet that says a part of it is not silent, though the whole stands alone", () => {
  const comparison = compared(
    one("a", [
      { text: `${bridge.slice(0, -1)}, and the ferries of Quillan were packed with angry commuters all day.` },
    ]),
    one("b", [
      { text: "Engineers had warned the council of Tolvane to close the Ardmere bridge over cracks in pillars." },
    ]),
  );
  const row = rowWith(comparison, "angry commuters");
  const cell = cellOf(row, "outlet-b");
  assert.ok(cell.status !== "silent", `${cell.status} ${cell.nearest?.score}`);
});

test("copies and reports of one agency are one origin", () => {
  const agency = [{ name: "Halden Press", kind: "agency", evidence: null, confidence: 1 }] as const;
  const byAgency = rowWith(
    compared(one("a", [{ text: bridge }], { origins: agency }), one("b", [{ text: bridgeToo }], { origins: agency })),
    "Ardmere",
  );
  assert.deepEqual([byAgency.status, byAgency.outlets, byAgency.independentOrigins], ["oneOrigin", 2, 1]);
  const copied = rowWith(
    compared(one("a", [{ text: bridge }], { copyGroupId: "g" }), one("b", [{ text: bridge }], { copyGroupId: "g" })),
    "Ardmere",
  );
  assert.deepEqual([copied.status, copied.independentOrigins], ["oneOrigin", 1]);
  const owned = rowWith(
    compared(one("a", [{ text: bridge }], { owner: "o" }), one("b", [{ text: bridgeToo }], { owner: "o" })),
    "Ardmere",
  );
  assert.deepEqual([owned.status, owned.independentOrigins, owned.independentOwners], ["shared", 2, 1]);
});

const promise = "The harbour of Carrowby will be dredged before the winter storms arrive.";

test("one utterance in many outlets is one statement; another speaker's is an echo, and no conflict", () => {
  const comparison = compared(
    one("a", [{ text: promise, speaker: "Ines Marlow" }]),
    one("b", [{ text: promise, speaker: "Marlow, Ines" }]),
    one("c", [{ text: "Carrowby harbour will be dredged before winter storms arrive.", speaker: "Oskar Brandt" }]),
  );
  const row = rowWith(comparison, "Carrowby");
  assert.equal(row.statements.length, 2);
  assert.deepEqual(row.statements.map((statement) => statement.claimIds.length).toSorted(), [1, 2]);
  assert.deepEqual(row.conflicts, []);
});

test("what outlets state themselves is no one utterance: each origin tells it", () => {
  const row = rowWith(
    compared(
      one("a", [{ text: promise }]),
      one("b", [{ text: promise }], { copyGroupId: "cpy_a" }),
      one("c", [{ text: promise }], { copyGroupId: "cpy_a" }),
      one("d", [{ text: promise, speaker: "Ines Marlow" }]),
    ),
    "Carrowby",
  );
  const tellings = row.statements.filter(({ speakers }) => speakers.length === 0);
  assert.deepEqual(tellings.map(({ claimIds }) => claimIds.length).toSorted(), [1, 2]);
  assert.equal(row.statements.length, 3);
  assert.equal(row.independentOrigins, 3);
});

test("a surname is the one person of the row who has it, and nobody where two have", () => {
  const said = (id: string, speaker: string) => one(id, [{ text: promise, speaker }]);
  const statements = (...speakers: string[]) =>
    rowWith(compared(...speakers.map((speaker, i) => said(`${i}`, speaker))), "Carrowby").statements.length;
  assert.equal(statements("Marlow", "Ines Marlow"), 1);
  assert.equal(statements("Marlow", "Ines Marlow", "Peter Marlow"), 3);
  assert.equal(statements("Brandt", "Ines Marlow"), 2);
});

test("the same quotation from two people is an attribution conflict", () => {
  const quote = "“We shall dredge the whole harbour of Carrowby before the winter storms arrive.”";
  const comparison = compared(
    one("a", [{ text: quote, speaker: "Ines Marlow", direct: true }]),
    one("b", [{ text: quote, speaker: "Oskar Brandt", direct: true }]),
  );
  const row = rowWith(comparison, "harbour");
  assert.equal(row.status, "conflict");
  assert.deepEqual(
    row.conflicts.map(({ kind }) => kind),
    ["attribution"],
  );
  assert.deepEqual(row.variants.map(({ value }) => value).toSorted(), ["Ines Marlow", "Oskar Brandt"]);
});

const toll = (number: string): Line => ({
  text: `${number} people were killed when the Tharrow ferry capsized off the island on Monday.`,
});

test("differing counts of one day conflict, with both values; a later, higher count updates", () => {
  const conflict = rowWith(compared(one("a", [toll("Nine")]), one("b", [toll("Twelve")])), "Tharrow");
  assert.equal(conflict.status, "conflict");
  assert.deepEqual(
    conflict.conflicts.map(({ kind, updates }) => [kind, updates]),
    [["number", false]],
  );
  assert.deepEqual(
    conflict.variants.map(({ value }) => value),
    ["Nine people", "Twelve people"],
  );
  assert.ok(conflict.cells.every((cell) => cell.variantIds.length === 1));
  const update = rowWith(
    compared(one("a", [toll("Nine")]), one("b", [toll("Twelve")], { day: "2031-04-03" })),
    "Tharrow",
  );
  assert.deepEqual(
    update.conflicts.map(({ updates }) => updates),
    [true],
  );
  assert.equal(update.status, "shared");
});

test("drift shows a loaded verb, a lost quotation and a dropped hedge, and spares translations", () => {
  const said = one("a", [{ text: promise, speaker: "Ines Marlow", cue: "said" }]);
  const admitted = one("b", [{ text: promise, speaker: "Ines Marlow", cue: "admitted" }], { day: "2031-04-03" });
  const kinds = (comparison: Comparison) => rowWith(comparison, "Carrowby").drift.map(({ kind }) => kind);
  assert.deepEqual(kinds(compared(said, admitted)), ["verb"]);
  assert.deepEqual(
    kinds(compared(said, { ...admitted, article: { translation: { from: "de", by: "human", evidence: null } } })),
    [],
  );
  assert.deepEqual(kinds(compared(said, one("b", [{ text: promise }], { day: "2031-04-03" }))), ["voice"]);
  const hedged = one("a", [{ text: promise.replace("will", "may"), speaker: "Ines Marlow", modality: "possible" }]);
  assert.deepEqual(
    kinds(compared(hedged, one("b", [{ text: promise, speaker: "Ines Marlow" }], { day: "2031-04-03" }))),
    ["modality"],
  );
});

test("who told it first is as sure as the clocks", () => {
  const same = rowWith(compared(one("a", [{ text: bridge }]), one("b", [{ text: bridgeToo }])), "Ardmere");
  assert.equal(same.first.candidates.length, 2);
  const ordered = rowWith(
    compared(
      one("a", [{ text: bridge }]),
      one("b", [{ text: bridgeToo }], { day: "2031-04-04" }),
      one("c", [{ text: bridge }], { day: null }),
    ),
    "Ardmere",
  );
  assert.deepEqual(
    ordered.first.candidates.map(({ outletId }) => outletId),
    ["outlet-a"],
  );
});

const sentences = [
  bridge,
  bridgeToo,
  other,
  promise,
  toll("Nine").text,
  toll("Twelve").text,
  "It rained in Quillan.",
  "“Yes.”",
  "",
  "中文。",
  "a".repeat(500),
];

test("any articles in any order give the same sound matrix", () => {
  const article = fc.record({
    outlet: fc.constantFrom("north", "south", "east"),
    day: fc.constantFrom("2031-04-01", "2031-04-02", null),
    lines: fc.array(
      fc.record({
        text: fc.constantFrom(...sentences),
        speaker: fc.constantFrom(undefined, "Ines Marlow", "Oskar Brandt"),
      }),
      { maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (drawn) => {
      const articles = drawn.map((one, i) => invent({ ...one, id: `article-${i}` }));
      const comparison = compare(articles);
      assert.deepEqual(compare(articles.toReversed()), comparison);
      for (const row of comparison.rows) {
        assert.equal(row.cells.length, comparison.columns.length);
        assert.ok(row.score >= 0 && row.score <= 1);
        const ids = row.cells.flatMap((cell) => cell.claimIds);
        assert.ok(ids.length > 0 && ids.every((id) => comparison.claims[id] !== undefined));
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(new Set(row.statements.flatMap((statement) => statement.claimIds)), new Set(ids));
      }
    }),
    { numRuns: 40 },
  );
});

test("what is too much is cut, and said", () => {
  // Each line is of its own letters, so that nothing is alike and only the bounds are at work.
  const linesOf = (article: number) => Array.from({ length: 70 }, (_, i) => ({ text: `Qx${article}z${i}.` }));
  const articles = Array.from({ length: 100 }, (_, i) => one(`many-${i}`, linesOf(i)));
  const comparison = compared(...articles);
  assert.ok(comparison.truncated !== null);
  assert.ok(comparison.rows.length * comparison.columns.length <= limits.cells);
});
