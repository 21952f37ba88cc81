import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { makeMargin } from "../../../src/comparison/margin.ts";
import { changedTo, knowableFrom, toldTo } from "../../../src/comparison/times/told-times.ts";
import { type Invented, invent } from "../articles.ts";

const published = { publishedFrom: "2031-04-02T08:00:00.000Z", publishedTo: "2031-04-02T08:01:00.000Z" };
const changes: readonly (readonly [string, string | null, string | null])[] = [
  ["none is known", null, null],
  ["the same day", "2031-04-02T20:01:00.000Z", "2031-04-02T20:01:00.000Z"],
  ["three days later", "2031-04-05T08:01:00.000Z", "2031-04-05T08:01:00.000Z"],
  ["months later: the page was mended", "2031-09-05T08:01:00.000Z", null],
  ["before it was published", "2031-04-01T08:01:00.000Z", null],
];
for (const [what, modifiedTo, end] of changes)
  test(`what a page tells may have been added until its last change: ${what}`, () => {
    const page = { ...published, modifiedTo };
    assert.equal(changedTo(page), end);
    assert.equal(toldTo(page), end ?? published.publishedTo);
    assert.equal(knowableFrom(page), end ?? published.publishedFrom);
  });

test("without a date of publication nothing is known of it", () => {
  const page = { publishedFrom: null, publishedTo: null, modifiedTo: "2031-04-02T20:01:00.000Z" };
  assert.deepEqual([changedTo(page), toldTo(page), knowableFrom(page)], [null, null, null]);
});

const bridge = "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.";
const other = "A choir from Quillan won the national singing contest for the third year.";
const filler = ["Trains leave the capital every hour in summer.", "Her grandfather farmed oats behind the chapel."];
const instant = (hour: string) => `2031-04-02T${hour}:00.000Z`;
const report = (id: string, from: string, changed: string | null, ...texts: readonly string[]): Invented => ({
  id,
  outlet: id,
  day: "2031-04-02",
  lines: [...texts, ...filler].map((text) => ({ text })),
  article: {
    publishedFrom: instant(from),
    publishedTo: instant(from.replace(/..$/, "01")),
    modifiedTo: changed === null ? null : instant(changed),
  },
});
const compared = (...reports: readonly Invented[]): Comparison => compare(reports.map(invent));
const rowOf = (comparison: Comparison, text: string) => comparison.rows.find((row) => row.text === text)!;

test("who told it first is open where the earlier page was changed after the other came out", () => {
  const firstOf = (changed: string | null) =>
    rowOf(compared(report("a", "08:00", changed, bridge), report("b", "10:00", null, bridge)), bridge).first.candidates;
  assert.deepEqual(
    firstOf(null).map(({ outletId }) => outletId),
    ["a"],
  );
  assert.deepEqual(
    firstOf("09:30").map(({ outletId }) => outletId),
    ["a"],
  );
  assert.deepEqual(
    firstOf("14:00").map(({ outletId, publishedFrom, publishedTo }) => [outletId, publishedFrom, publishedTo]),
    [
      ["a", instant("08:00"), instant("14:00")],
      ["b", instant("10:00"), instant("10:01")],
    ],
  );
});

test("nobody is silent on what may have been added after he wrote", () => {
  const cellOf = (changed: string | null, margin: number | null = null) => {
    const comparison = compared(report("a", "08:00", changed, bridge), report("c", "09:00", null, other));
    const row = rowOf(comparison, bridge);
    const cell = (margin === null ? row : makeMargin(comparison, margin)(row)).cells.find(
      ({ outletId }) => outletId === "c",
    )!;
    return [cell.status, cell.reason];
  };
  assert.deepEqual(cellOf(null), ["silent", null]);
  assert.deepEqual(cellOf("08:50"), ["silent", null]);
  assert.deepEqual(cellOf("14:00"), ["unknown", "publishedBefore"]);
  assert.deepEqual(cellOf("14:00", 4), ["unknown", "publishedBefore"]);
  assert.deepEqual(cellOf("14:00", 6), ["silent", "publishedBefore"]);
});

test("another page that told it before leaves him silent", () => {
  const comparison = compared(
    report("a", "07:00", "14:00", bridge),
    report("b", "08:00", null, bridge),
    report("c", "09:00", null, other),
  );
  const cell = rowOf(comparison, bridge).cells.find(({ outletId }) => outletId === "c")!;
  assert.deepEqual([cell.status, cell.reason], ["silent", null]);
});

const hurt = (count: string) => `The blast at the Tolvane mill injured ${count} workers, the fire service said.`;
const conflictsOf = (a: Invented, b: Invented) =>
  compared(a, b).rows.flatMap(({ conflicts }) => conflicts.map(({ kind, updates }) => [kind, updates]));
test("a higher count on a page that was changed later is an update, a lower one in a later report none", () => {
  assert.deepEqual(conflictsOf(report("a", "08:00", null, hurt("14")), report("b", "10:00", null, hurt("nine"))), [
    ["number", false],
  ]);
  assert.deepEqual(conflictsOf(report("a", "08:00", "14:00", hurt("14")), report("b", "10:00", null, hurt("nine"))), [
    ["number", true],
  ]);
  assert.deepEqual(conflictsOf(report("a", "08:00", "09:00", hurt("14")), report("b", "10:00", null, hurt("nine"))), [
    ["number", false],
  ]);
  assert.deepEqual(conflictsOf(report("a", "08:00", "14:00", hurt("nine")), report("b", "10:00", null, hurt("14"))), [
    ["number", true],
  ]);
});
