import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import type { Conflict } from "../../../src/comparison/comparison.ts";
import { invent, type Line } from "../articles.ts";
import { scenarios, variations } from "../figures/number-pairs.ts";
import { conflictPairs } from "./conflict-pairs.ts";

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
    const pairs = conflictPairs.filter((one) => one.kind === kind);
    assert.ok(pairs.some(({ expected }) => expected !== null));
    for (const pair of pairs) {
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

test("counts of two years are of two things, be the later report the later", () => {
  const [now, before] = ["in March this year", "in 2029"].map(
    (time, at): Line => ({ text: `Inspectors of the Norvale dam counted ${[23, 11][at]} cracks in its wall ${time}` }),
  );
  assert.deepEqual(conflictsOf(now!, before!), []);
  assert.deepEqual(conflictsOf(before!, now!, "2031-04-03"), []);
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

test("what a text says was told before is updated by it, in figures, in words, and beside its claim", () => {
  const told = [
    [
      "The stoppage at Norvale costs $18 million a day",
      "The stoppage at Norvale costs $22 million a day, the port said, revising its estimate of $18 million",
      "$18 million became $22 million",
    ],
    [
      "The union of Norvale was offered 4.5 percent",
      "The union of Norvale was offered 5.5 percent, up from 4.5 percent",
      "4.5 percent became 5.5 percent",
    ],
    [
      "Forty trucks with flour will be let into the town of Sarand",
      "Forty-five lorries with flour will be let into the town of Sarand, after mediators had first spoken of 40",
      "Forty trucks became Forty-five lorries",
    ],
  ] as const;
  for (const [first, second, reason] of told) {
    const found = conflictsOf({ text: first }, { text: second });
    assert.deepEqual(
      found.map(({ updates, reasons }) => [updates, reasons]),
      [[true, [`${reason}, as the later report says itself`]]],
      second,
    );
  }
});

test("a plan and a count are no update, nor are two plans of one day", () => {
  const plan = (number: string): Line => ({
    text: `${number} soldiers will be sent to the flooded town of Karwick`,
    modality: "planned",
  });
  const count: Line = { text: "500 soldiers were sent to the flooded town of Karwick" };
  const updates = (a: Line, b: Line, later?: string) => conflictsOf(a, b, later).map((conflict) => conflict.updates);
  assert.deepEqual(updates(plan("350"), count, "2031-04-03"), []);
  assert.ok(!updates(plan("350"), plan("500")).includes(true));
});

test("one kind of conflict over the same variants is told once, and no statement is on both sides of it", () => {
  const school = (id: string, at: string, text: string) =>
    invent({
      id,
      outlet: id,
      day,
      lines: [{ text, speaker: "", cue: "said" }],
      article: { publishedFrom: `${day}T${at}:00.000Z`, publishedTo: `${day}T${at}:00.000Z` },
    });
  const unnamed = (article: ReturnType<typeof school>) => ({
    ...article,
    claims: article.claims.map((claim) => ({
      ...claim,
      speakers: claim.speakers.map((speaker) => ({ ...speaker, id: null, name: null })),
    })),
  });
  const { rows } = compare(
    [
      school("north", "06:00", "The schools in the Kolwe district are open"),
      school("east", "13:00", "The schools in the Kolwe district are open"),
      school("south", "14:00", "The schools in the Kolwe district are not open"),
    ].map(unnamed),
  );
  const [row] = rows;
  assert.deepEqual(
    row!.conflicts.map(({ kind, updates, variantIds }) => [kind, updates, variantIds.length]),
    [["negation", false, 2]],
  );
  assert.deepEqual(row!.statements.map(({ claimIds }) => claimIds.length).toSorted(), [1, 2]);
});

test("one value is one variant, however it is written and whatever stands before what it counts", () => {
  const doses = (id: string, text: string) => invent({ id, outlet: id, day, lines: [{ text }] });
  const [row] = compare([
    doses("north", "The clinic of Sambe received 500,000 doses on Tuesday"),
    doses("east", "The clinic of Sambe received half a million vaccine doses on Tuesday"),
    doses("south", "The clinic of Sambe received 350,000 doses on Tuesday"),
  ]).rows;
  assert.deepEqual(row!.variants.map(({ outletIds }) => outletIds.toSorted()).toSorted(), [
    ["east", "north"],
    ["south"],
  ]);
});

test("a row of values that replaced one another shows the latest one", () => {
  const report = (id: string, text: string, day: string) => invent({ id, outlet: id, day, lines: [{ text }] });
  const [first, last] = [
    "The quake in Maravel killed 12 people on Monday",
    "The quake in Maravel killed 17 people on Monday",
  ];
  for (const [a, b] of [
    ["north", "south"],
    ["south", "north"],
  ] as const) {
    const [row] = compare([report(a, first, "2031-04-01"), report(b, last, "2031-04-02")]).rows;
    assert.deepEqual([row!.conflicts.map(({ updates }) => updates), row!.text], [[true], last]);
  }
});
