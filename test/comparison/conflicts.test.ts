import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import type { Conflict } from "../../src/comparison/comparison.ts";
import { invent, type Line } from "./articles.ts";
import { conflictPairs } from "./conflict-pairs.ts";
import { scenarios, variations } from "./number-pairs.ts";

const day = "2031-04-02";

function conflictsOf(a: Line, b: Line, later = day): readonly Conflict[] {
  const articles = [
    invent({ id: "a", outlet: "north", day, lines: [a] }),
    invent({ id: "b", outlet: "south", day: later, lines: [b] }),
  ];
  return compare(articles).rows.flatMap((row) => row.conflicts);
}

test("rows conflict in numbers where one thing is counted differently, and nowhere else", () => {
  const [false_, missed]: [string[], string[]] = [[], []];
  let differing = 0;
  for (const { first, second, other } of scenarios) {
    for (const { label, a, b, later, otherThing } of variations) {
      const [x, y] = [first.replace("#", a), (otherThing ? other : second).replace("#", b)];
      // What is planned is no count, but who is to be dismissed is told before it happens.
      const planned = /\bwill\b/.test(x);
      const announced = /\bdismiss/.test(x);
      const line = (text: string): Line => (planned ? { text, modality: "planned" } : { text });
      const found = conflictsOf(line(x), line(y), later ? "2031-04-03" : day);
      const expected = (!planned || announced) && (label === "conflict" || label === "update") ? label : null;
      if (expected !== null) differing++;
      const got = found.length === 0 ? null : found.every(({ updates }) => updates) ? "update" : "conflict";
      if (got === expected) continue;
      if (got === null) missed.push(`${label}: ${x} | ${y}`);
      else false_.push(`${label}, got ${got}: ${x} | ${y}`);
    }
  }
  assert.deepEqual(false_, []);
  assert.ok(missed.length <= differing / 10, `${missed.length} of ${differing} missed:\n${missed.join("\n")}`);
});

for (const kind of ["date", "negation", "attribution"] as const) {
  test(`rows conflict in ${kind} where two accounts cannot both be right, and nowhere else`, () => {
    const wrong: string[] = [];
    for (const pair of conflictPairs.filter((one) => one.kind === kind)) {
      const found = conflictsOf(pair.a, pair.b);
      const got = found.find((conflict) => conflict.kind === kind)?.between ?? null;
      if (got !== pair.expected || found.some((conflict) => conflict.kind !== kind))
        wrong.push(
          `${pair.expected ?? "none"}, got ${JSON.stringify(found.map((one) => one.kind))}: ${pair.a.text} | ${pair.b.text}`,
        );
    }
    assert.deepEqual(wrong, []);
  });
}

test("a report that says itself what a value was before is an update of it, not of what comes after", () => {
  const before: Line = { text: "1,450 of the 1,600 drivers of Norvale had joined the strike over pay" };
  const change: Line = {
    text: "The number of strikers in Norvale had climbed to 1,520 from 1,450 in the strike over pay",
  };
  const told = ([conflict]: readonly Conflict[]) => [conflict?.kind, conflict?.updates, conflict?.reasons];
  const update = ["number", true, ["1,450 became 1,520, as the later report says itself"]];
  assert.deepEqual(told(conflictsOf(before, change, "2031-04-03")), update);
  assert.deepEqual(told(conflictsOf(before, change)), update);
  assert.deepEqual(conflictsOf(change, before, "2031-04-03"), []);
  assert.deepEqual(conflictsOf(change, change, "2031-04-03"), []);
});

test("there are pairs enough", () => {
  assert.ok(conflictPairs.length >= 100 && scenarios.length * variations.length >= 150);
});

test("a value of one thing is not that of another", () => {
  const report = (id: string, text: string) => invent({ id, outlet: id, day, lines: [{ text }] });
  const [row] = compare([
    report("north", "The quake in Maravel killed 12 people and 17 cows"),
    report("south", "The quake in Maravel killed 17 people and 12 cows"),
  ]).rows;
  const people = row!.variants.filter(({ unit }) => unit === "person");
  assert.deepEqual(people.map(({ value, outletIds }) => [value, outletIds]).toSorted(), [
    ["12 people", ["north"]],
    ["17 people", ["south"]],
  ]);
});
