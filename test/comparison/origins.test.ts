import assert from "node:assert/strict";
import { test } from "node:test";
import { findOrigins, originsAmong } from "../../src/comparison/origins.ts";
import type { Origin } from "../../src/documents/article.ts";
import { type Invented, invent } from "./articles.ts";

const link = (name: string, kind: Origin["kind"] = "agency"): Origin => ({ name, kind, evidence: null, confidence: 1 });
const article = (id: string, outlet: string, more: Partial<Invented> = {}): Invented => ({
  id,
  outlet,
  day: `2031-04-0${id}`,
  lines: [{ text: "The Ardmere bridge is closed." }],
  ...more,
});

const cases: readonly (readonly [string, readonly Invented[], readonly (readonly string[])[]])[] = [
  ["outlets are their own origins", [article("1", "Daily News"), article("2", "News Daily")], [["1"], ["2"]]],
  ["two articles of one outlet are one", [article("1", "Courier"), article("2", "Courier")], [["1", "2"]]],
  [
    "the last link that transmitted counts, under any spelling, and nobody who is merely quoted",
    [
      article("1", "A", { origins: [link("B", "outlet"), link("Halden-Press"), link("Radio C", "medium")] }),
      article("2", "D", { origins: [link("HALDEN PRESS")] }),
      article("3", "E", { origins: [link("Radio C", "medium")] }),
    ],
    [["1", "2"], ["3"]],
  ],
  [
    "one publisher stands behind its outlets",
    [
      article("1", "A", { origins: [link("Brook House", "publisher")] }),
      article("2", "B", { origins: [link("Brook House", "publisher")] }),
    ],
    [["1", "2"]],
  ],
  [
    "copies of reports that name one agency lead to it together",
    [
      article("1", "A", { copyGroupId: "g" }),
      article("2", "B", { origins: [link("Halden Press")] }),
      article("3", "C", { copyGroupId: "g", origins: [link("Halden Press")] }),
    ],
    [["1", "2", "3"]],
  ],
];

test("articles are counted by where their reports come from, in any order", () => {
  for (const [what, given, expected] of cases) {
    for (const order of [given, given.toReversed()]) {
      const origins = findOrigins(order.map(invent));
      const groups = originsAmong(origins, new Set(given.map(({ id }) => id))).map(({ articleIds }) => articleIds);
      assert.deepEqual(
        groups.toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)),
        expected,
        what,
      );
    }
  }
});

test("an origin is named after who sent the report, and is the outlet itself where that is compared too", () => {
  const byAgency = findOrigins([article("1", "A"), article("2", "B", { origins: [link("A", "outlet")] })].map(invent));
  assert.deepEqual(byAgency.get("2"), { id: "A", name: "A", owner: null, articleIds: ["1", "2"] });
  const alone = findOrigins([article("1", "A", { origins: [link("Halden Press")] })].map(invent)).get("1")!;
  assert.deepEqual([alone.name, alone.owner], ["Halden Press", null]);
});
