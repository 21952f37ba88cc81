import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "../../src/comparison/align.ts";
import { scenarios, variations } from "./number-pairs.ts";

const day = (date: string) => ({ publishedFrom: `${date}T08:00:00.000Z`, publishedTo: `${date}T08:01:00.000Z` });

test("numbers that differ are told from those that agree, may agree or count another thing", () => {
  const wrong: string[] = [];
  let pairs = 0;
  for (const { first, second, other } of scenarios) {
    for (const { label, a, b, later, otherThing } of variations) {
      pairs++;
      const [x, y] = [first.replace("#", a), (otherThing ? other : second).replace("#", b)];
      const { relation } = align(
        { text: x, ...day("2031-04-02") },
        { text: y, ...day(later ? "2031-04-03" : "2031-04-02") },
      );
      const expected = label === "conflict" || label === "update" ? label : null;
      const got = relation === "conflict" || relation === "update" ? relation : null;
      if (got !== expected) wrong.push(`${label}, got ${relation}: ${x} | ${y}`);
    }
  }
  assert.ok(pairs >= 150, `${pairs} pairs`);
  assert.deepEqual(wrong, []);
});

const single: readonly (readonly [string, string, string])[] = [
  ["agree", "The wreck lies 100 km from Tharrow.", "The wreck lies 62 miles from Tharrow."],
  [
    "agree",
    "The clinic treated 20 people and the hospital treated 31 people.",
    "In all 51 people were treated at hospital and clinic.",
  ],
  ["agree", "Kestrel Foods earned $1.23 billion.", "Kestrel Foods earned $1.2 billion."],
  ["agree", "Shares of Kestrel Foods rose $2.11 on Friday.", "Shares of Kestrel Foods rose $1.63 on Friday."],
  ["agree", "The roadside bomb killed 10 civilians at Norrick.", "The roadside bomb killed five policemen at Norrick."],
  ["agree", "Four more people died in Maravel after the flood.", "Nineteen people died in Maravel after the flood."],
];

test("units are converted, parts add up, rounding and moving prices are no conflict", () => {
  for (const [, a, b] of single) {
    const { relation } = align({ text: a }, { text: b });
    assert.ok(relation !== "conflict" && relation !== "update", `${relation}: ${a} | ${b}`);
  }
});
