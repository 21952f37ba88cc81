import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import type { Comparison } from "../../src/comparison/comparison.ts";
import { makeMargin } from "../../src/comparison/margin.ts";
import { type Invented, invent } from "./articles.ts";

const instant = (hour: string) => `2031-04-02T${hour}:00.000Z`;
const bridge = "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.";
const choir = "A choir from Quillan won the national singing contest for the third year.";
const hurt = (count: string) => `The blast at the Tolvane mill injured ${count} workers, the fire service said.`;
const filler = ["Trains leave the capital every hour in summer.", "Her grandfather farmed oats behind the chapel."];

/** A page of updates, each an hour and its sentence, that was published at eight and changed at the end of the day. */
function blog(...updates: readonly (readonly [string | null, string])[]): Invented {
  let at = 0;
  const entries = updates.map(([hour, text]) => {
    const start = at;
    at += text.length + 1;
    const [from, to] = hour === null ? [null, null] : [instant(hour), instant(hour.replace(/..$/, "01"))];
    return {
      start,
      end: start + text.length,
      publishedAt: from,
      publishedPrecision: null,
      publishedFrom: from,
      publishedTo: to,
    };
  });
  return {
    id: "blog",
    outlet: "blog",
    day: "2031-04-02",
    lines: [...updates.map(([, text]) => ({ text })), ...filler.map((text) => ({ text }))],
    article: { publishedFrom: instant("08:00"), publishedTo: instant("08:01"), modifiedTo: instant("20:00"), entries },
  };
}
const report = (id: string, hour: string, ...texts: readonly string[]): Invented => ({
  id,
  outlet: id,
  day: "2031-04-02",
  lines: [...texts, "Milk costs less in the villages than in the towns."].map((text) => ({ text })),
  article: { publishedFrom: instant(hour), publishedTo: instant(hour.replace(/..$/, "01")) },
});
const compared = (...reports: readonly Invented[]): Comparison => compare(reports.map(invent));
const rowOf = (comparison: Comparison, text: string) => comparison.rows.find((row) => row.text === text)!;
const firstOf = (comparison: Comparison, text: string) =>
  rowOf(comparison, text).first.candidates.map(({ outletId, publishedFrom }) => [outletId, publishedFrom]);

test("who told it first is told by the update, not by the blog", () => {
  const other = report("b", "10:00", bridge);
  assert.deepEqual(firstOf(compared(blog(["09:00", bridge], ["12:00", choir]), other), bridge), [
    ["blog", instant("09:00")],
  ]);
  assert.deepEqual(firstOf(compared(blog(["09:00", choir], ["12:00", bridge]), other), bridge), [
    ["b", instant("10:00")],
  ]);
  // An update without a day can be placed nowhere.
  assert.deepEqual(firstOf(compared(blog(["09:00", choir], [null, bridge]), other), bridge), [["b", instant("10:00")]]);
});

test("a count that rises in a blog is an update against what others tell, each as of its hour", () => {
  const conflicts = (comparison: Comparison) =>
    comparison.rows.flatMap(({ conflicts: found }) => found.map(({ kind, updates }) => [kind, updates]));
  assert.deepEqual(conflicts(compared(blog(["12:00", hurt("14")]), report("b", "10:00", hurt("nine")))), [
    ["number", true],
  ]);
  assert.deepEqual(conflicts(compared(blog(["09:00", hurt("14")]), report("b", "10:00", hurt("nine")))), [
    ["number", false],
  ]);
});

test("a blog is silent on what it could tell until its last update, and nobody on what it told later", () => {
  const cellOf = (comparison: Comparison, text: string, outletId: string, margin: number | null = null) => {
    const row = rowOf(comparison, text);
    const shown = margin === null ? row : makeMargin(comparison, margin)(row);
    const cell = shown.cells.find((one) => one.outletId === outletId)!;
    return [cell.status, cell.reason];
  };
  const late = compared(blog(["09:00", hurt("nine")], ["15:00", hurt("14")]), report("b", "11:00", choir));
  assert.deepEqual(cellOf(late, choir, "blog"), ["silent", null]);
  const early = compared(blog(["09:00", hurt("nine")], ["10:30", hurt("14")]), report("b", "11:00", choir));
  assert.deepEqual(cellOf(early, choir, "blog"), ["unknown", "publishedBefore"]);
  const told = compared(blog(["09:00", hurt("nine")], ["15:00", bridge]), report("b", "11:00", choir));
  assert.deepEqual(cellOf(told, bridge, "b"), ["unknown", "publishedBefore"]);
  assert.deepEqual(cellOf(told, bridge, "b", 3), ["unknown", "publishedBefore"]);
  assert.deepEqual(cellOf(told, bridge, "b", 5), ["silent", "publishedBefore"]);
  const before = compared(blog(["09:00", bridge], ["15:00", hurt("nine")]), report("b", "11:00", choir));
  assert.deepEqual(cellOf(before, bridge, "b"), ["silent", null]);
});
