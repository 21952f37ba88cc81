import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { align } from "../../../src/comparison/align.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { orderOf } from "../../../src/comparison/times/order.ts";
import { invent } from "../articles.ts";
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
  ["agree", "The bank cut its rate by half a percentage point.", "The bank cut its rate by 50 basis points."],
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

test("a round floor is not replaced by a later count that is hardly above it", () => {
  const told: readonly (readonly [earlier: string, later: string, isUpdate: boolean])[] = [
    ["Over 50 people", "More than 51 people", false],
    ["More than 400 people", "More than 430 people", false],
    // Counted by then, further above, and no round number.
    ["At least 50 people", "At least 52 people", true],
    ["More than 400 people", "More than 500 people", true],
    ["More than 51 people", "More than 54 people", true],
  ];
  const textOf = (count: string) => `${count} were hurt in the train crash at Ostrel.`;
  for (const [earlier, later, isUpdate] of told) {
    const { relation } = align(
      { text: textOf(earlier), ...day("2031-04-02") },
      { text: textOf(later), ...day("2031-04-03") },
    );
    assert.equal(relation === "update", isUpdate, `${earlier}, ${later}: ${relation}`);
    assert.notEqual(relation, "conflict");
  }
  const updatesOf = (...counts: readonly string[]) =>
    compare(
      counts.map((count, place) =>
        invent({
          id: `r${place}`,
          outlet: `o${place}`,
          day: `2031-04-0${place + 2}`,
          lines: [{ text: textOf(count) }],
        }),
      ),
    ).rows.flatMap(({ conflicts }) => conflicts.map(({ updates }) => updates));
  assert.deepEqual(updatesOf("Over 50 people", "51 people"), []);
  assert.deepEqual(updatesOf("At least 50 people", "52 people"), [true]);
  assert.deepEqual(updatesOf("Over 50 people", "59 people"), [true]);
});

const hour = 3_600_000;
const iso = (instant: number) => new Date(instant).toISOString();
const window = (from: number, hours: number) => ({ publishedFrom: iso(from), publishedTo: iso(from + hours * hour) });
const noon = Date.parse("2031-04-02T12:00:00.000Z");

test("which report was first is told only where their times tell it", () => {
  const day = window(noon - 24 * hour, 48);
  const cases: readonly (readonly [string, ReturnType<typeof window>, ReturnType<typeof window>, -1 | 0 | 1])[] = [
    ["a day and an early hour of it", day, window(noon - 6 * hour, 0.02), 0],
    ["a day and a late hour of it", day, window(noon + 8 * hour, 0.02), 0],
    ["a month and a day of it", window(noon - 360 * hour, 720), window(noon + 200 * hour, 24), 0],
    ["two days", day, window(noon, 48), -1],
    ["two hours of one zone unknown", window(noon, 27), window(noon + 8 * hour, 27), -1],
    ["two instants", window(noon + hour, 0.02), window(noon, 0.02), 1],
    ["the same", day, day, 0],
  ];
  for (const [what, a, b, sign] of cases) {
    assert.equal(orderOf(a, b).sign, sign, what);
    assert.equal(orderOf(b, a).sign, sign === 0 ? 0 : -sign, what);
  }
});

test("an hour within a day's or a month's window is neither before nor after it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 24, max: 800 }), fc.double({ min: 0, max: 1, noNaN: true }), (hours, share) => {
      const within = noon + share * (hours - 0.02) * hour;
      assert.equal(orderOf(window(noon, hours), window(within, 0.02)).sign, 0);
    }),
  );
});
