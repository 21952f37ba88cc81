import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import type { Cell, Comparison } from "../../src/comparison/comparison.ts";
import { makeMargin } from "../../src/comparison/margin.ts";
import { type Invented, invent } from "./articles.ts";

const bridge = "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.";
const other = "A choir from Quillan won the national singing contest for the third year.";
const nearly = "Pigeons nest between the pillars, where they like the cracks.";
const filler = ["Trains leave the capital every hour in summer.", "Her grandfather farmed oats behind the chapel."];

const said = (...texts: readonly string[]) => [...texts, ...filler].map((text) => ({ text }));
const at = (time: string): Partial<Invented> => {
  const instant = `2031-04-02T${time}.000Z`;
  return { article: { publishedFrom: instant, publishedTo: instant } };
};
/** The bridge is first told at noon. */
const first: Invented = { id: "a", outlet: "told", day: "2031-04-02", lines: said(bridge), ...at("12:00:00") };
const earlier = (more: Partial<Invented>, ...lines: readonly string[]): Invented => ({
  id: "z",
  outlet: "earlier",
  day: "2031-04-02",
  lines: said(...(lines.length === 0 ? [other] : lines)),
  ...at("07:00:00"),
  ...more,
  article: { ...at("07:00:00").article, ...more.article },
});

const rowsWith = (comparison: Comparison, hours: number) => comparison.rows.map(makeMargin(comparison, hours));
function cellWith(articles: readonly Invented[], hours: number): Cell {
  const comparison = compare(articles.map(invent));
  const row = rowsWith(comparison, hours).find(({ text }) => text === bridge)!;
  return row.cells.find(({ outletId }) => outletId === "earlier")!;
}

const before = "publishedBefore";
const cases: readonly (readonly [string, readonly Invented[], number, Cell["status"], Cell["reason"]])[] = [
  ["a report five hours older could have known", [earlier({})], 6, "silent", before],
  ["less than the margin, not as much", [earlier({})], 5, "unknown", before],
  ["nor more", [earlier({})], 4.5, "unknown", before],
  ["parts of an hour count", [earlier({})], 5.5, "silent", before],
  ["without a margin nothing changes", [earlier({})], 0, "unknown", before],
  ["a mere mention stays one", [earlier({ role: "mention" })], 6, "unknown", "mentionOnly"],
  ["a cut text may have told it", [earlier({ article: { complete: false } })], 6, "unknown", before],
  ["so may what a digest leaves out", [earlier({ article: { textKind: "digest" } })], 6, "unknown", before],
  ["one that may be whole counts as whole", [earlier({ article: { complete: null } })], 6, "silent", before],
  ["another language stays unread", [earlier({ article: { language: "pt" } })], 6, "unknown", "language"],
  [
    "the latest time that is meant counts",
    [earlier({ article: { publishedFrom: "2031-04-01T00:00:00.000Z", publishedTo: "2031-04-02T00:00:00.000Z" } })],
    13,
    "silent",
    before,
  ],
  [
    "an undated one stays undated",
    [earlier({ article: { publishedFrom: null, publishedTo: null } })],
    48,
    "unknown",
    "undated",
  ],
  [
    "one whole report of the outlet is enough",
    [earlier({ role: "mention" }), earlier({ id: "y" }, nearly.replace("pillars", "roofs"))],
    6,
    "silent",
    before,
  ],
  ["one that could have known anyway says so", [earlier(at("13:00:00"))], 6, "silent", null],
];

for (const [what, articles, hours, status, reason] of cases)
  test(`a margin of ${hours} hours: ${what}`, () => {
    const cell = cellWith([first, ...articles], hours);
    assert.deepEqual([cell.status, cell.reason], [status, reason]);
  });

test("a sentence that comes near leaves a silence in doubt with a margin too", () => {
  const comparison = compare([first, earlier({ article: { language: null } })].map(invent));
  const near = comparison.algorithm.thresholds.near!;
  for (const [score, status] of [
    [near, "silent"],
    [near + 0.01, "notComparable"],
  ] as const) {
    const nearest = { articleId: "z", span: { part: "text", start: 0, end: 9 }, score } as const;
    const rows = comparison.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, nearest: cell.status === "unknown" ? nearest : null })),
    }));
    const row = rows.map(makeMargin(comparison, 6)).find(({ text }) => text === bridge)!;
    assert.deepEqual(
      row.cells.filter(({ status }) => status !== "says").map(({ status, reason }) => [status, reason]),
      [[status, before]],
    );
  }
});

test("what outlets say, and cells that are told already, are the same with any margin", () => {
  const articles = [first, earlier({}), earlier({ id: "y", outlet: "later", ...at("18:00:00") }, nearly)];
  const comparison = compare(articles.map(invent));
  const told = (rows: Comparison["rows"]) =>
    rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.reason === before ? null : cell)) }));
  for (const hours of [0, 5, 48]) assert.deepEqual(told(rowsWith(comparison, hours)), told(comparison.rows));
  assert.deepEqual(rowsWith(comparison, 0), comparison.rows);
});
