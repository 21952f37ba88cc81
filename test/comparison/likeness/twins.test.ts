import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { align } from "../../../src/comparison/align.ts";
import { compare } from "../../../src/comparison/compare.ts";
import type { ComparedArticle } from "../../../src/comparison/comparison.ts";
import { soleGap } from "../../../src/comparison/likeness/twins.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

/** A sentence with its value left open, two values, and what a comparison tells of them. */
const cases: readonly (readonly [sentence: string, a: string, b: string, kind: string | null])[] = [
  [
    "The judge fined the former head of Aldermoor Bank _ on Monday for deceit.",
    "£2.4 million",
    "£2.5 million",
    "number",
  ],
  ["The quake off Karwick had a magnitude of _, the institute said.", "6.1", "6.4", "number"],
  ["Jurors convicted the banker by a majority of _.", "11 to one", "ten to two", "number"],
  ["Norvale beat Hestra _ in the final in Ardmere.", "3-1", "4-1", "number"],
  ["Inflation rose to _ in May, the office said.", "3.2 percent", "3.4 percent", "number"],
  ["The captain of the Halcyon, _, was arrested in Karwick.", "54", "57", "number"],
  ["The march began at _ in the old town of Karwick.", "9 a.m.", "10 a.m.", "date"],
  ["The bank was founded in _ in Ardmere by two brothers.", "1874", "1878", "date"],
  ["A hearing on the confiscation of the mill is set for _.", "September 14", "September 4", "date"],
  ["The bridge over the Karwick collapsed on _ night under a lorry.", "Tuesday", "Wednesday", "date"],
  // The one may be the other: rounded, written otherwise, bounded, added to another, or of another moment.
  ["The Halcyon had left Karwick with _ of crude.", "90,000 tonnes", "86,000 tonnes", null],
  ["The march began at _ in the old town of Karwick.", "4 p.m.", "4:00 p.m.", null],
  ["The mill of Ardmere sold _ looms last spring.", "about 40", "about 44", null],
  ["In Maravel _ people lost their barns to the flood.", "four more", "nineteen", null],
  ["Shares in Norvale fell _ on Tuesday.", "12 percent", "8 percent", null],
];

function report(id: string, background: string, text: string, day: string): ComparedArticle {
  const whole = `${background} ${text}`;
  const shell = invent({ id, outlet: id, day, lines: [], article: { text: whole } });
  return { ...shell, claims: extractClaims(shell.article, annotate(whole), id).claims };
}

function kindsOf(a: string, b: string, day = "2031-04-02"): readonly string[] {
  const { rows } = compare([
    report("north", "A ferry sank off Tolvane in heavy seas.", a, "2031-04-02"),
    report("south", "A baker won the regional prize.", b, day),
  ]);
  return rows.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
}

test("one sentence with two values is a conflict, whatever is told there", () => {
  for (const [sentence, a, b, kind] of cases) {
    const [x, y] = [sentence.replace("_", a), sentence.replace("_", b)];
    assert.deepEqual(kindsOf(x, y), kind === null ? [] : [kind], x);
  }
});

test("two claims that are one fact are held against each other in all their figures", () => {
  const background = [
    ["The council met on Monday evening", "Two shops were flooded by the river"],
    ["A ferry sank off Karwick in heavy seas", "The bridge reopened to lorries"],
    ["Mayor Berg opened the new library", "A baker won the regional prize"],
    ["Trams will run until midnight", "The choir sang in the old mill"],
    ["The market moved to the river bank", "Wheat prices fell by a tenth"],
    ["Schools stay closed on Friday", "The airport lost its last carrier"],
  ] as const;
  const lines = (side: 0 | 1, text: string) =>
    [...background.map((pair) => pair[side]), text].map((own) => ({ text: own }));
  const valuesOf = (a: string, b: string) => {
    const { rows } = compare([
      invent({ id: "a", outlet: "north", day: "2031-04-02", lines: lines(0, a) }),
      invent({ id: "b", outlet: "south", day: "2031-04-02", lines: lines(1, b) }),
    ]);
    return rows.flatMap(({ variants }) => variants.map(({ value }) => value));
  };
  const a = "Tolmar to pay a fine of £2.5 million and banned from being a company director for 12 years";
  const b = "The judge also fined him £2.4 million and barred him from running a company for 12 years";
  assert.deepEqual(valuesOf(a, b), ["£2.5 million", "£2.4 million"]);
  assert.deepEqual(valuesOf(a, b.replace("2.4", "2.5")), []);
});

test("weeks later the same sentence tells of another occasion", () => {
  const [sentence, a, b] = cases[3]!;
  assert.deepEqual(kindsOf(sentence.replace("_", a), sentence.replace("_", b), "2031-04-22"), []);
});

test("an unnamed speaker of one office who is told to say yes and no is a conflict", () => {
  const said = "The fans of the packing hall had _ repaired in February, the company said.";
  assert.deepEqual(kindsOf(said.replace("_", "been"), said.replace("_", "not been")), ["negation"]);
});

test("two texts by themselves are aligned so too", () => {
  const text = (value: string) => ({ text: `The quake off Karwick had a magnitude of ${value}.` });
  const { relation, conflict } = align(text("6.1"), text("6.4"));
  assert.equal(relation, "conflict");
  assert.deepEqual(conflict, { kind: "number", a: "6.1", b: "6.4" });
});

test("a gap is found where all other words are the same, and only for values", () => {
  const gap = (a: string, b: string) => {
    const found = soleGap(wordingOf(a), wordingOf(b));
    return found && [a.slice(found.a.start, found.a.end), b.slice(found.b.start, found.b.end)];
  };
  assert.deepEqual(gap("The mill sold 40 looms", "The mill sold 52 looms"), ["40", "52"]);
  assert.deepEqual(gap("A fine of £2.4m for Norvale", "A fine of £2.5m for Norvale"), ["£2.4m", "£2.5m"]);
  assert.equal(gap("The mill sold 40 looms", "The mill sold 52 spindles"), null);
  assert.equal(gap("The mill sold looms", "The mill sold spindles"), null);
  assert.equal(gap("The mill sold 40 looms", "The mill sold 40 looms"), null);
  assert.equal(gap("It was 40", "It was 52"), null);
});
