import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { invent } from "../articles.ts";

type Case = readonly [a: string, b: string, values: string];

/** Told on one day and on the next: the values that update each other, or "" where nothing does. */
const cases: readonly Case[] = [
  [
    "Shares in Harrow Mills fell 8 percent",
    "Harrow Mills' shares had lost 11 per cent by the close",
    "8 percent, 11 per cent",
  ],
  ["Its shares plunged 14%", "The company's shares ended the day 9% down", "14%, 9%"],
  ["The price of copper rose 3 percent", "The copper price jumped 5 percent", "3 percent, 5 percent"],
  [
    "The crown fell 1.4 percent against the dollar, to its weakest since October",
    "By evening the crown had lost 2.3 percent",
    "1.4 percent, 2.3 percent",
  ],
  // Two directions, two things, other times, a level, much the same value.
  ["Shares in Harrow Mills fell 8 percent", "Shares in Harrow Mills rose 3 percent", ""],
  ["Shares in Harrow Mills fell 8 percent", "Shares in Tolvane Steel fell 3 percent", ""],
  ["The price of copper rose 3 percent", "The price of tin rose 5 percent", ""],
  ["Sales fell 8 percent", "Profits fell 11 percent", ""],
  ["The crown fell 1.4 percent on Monday", "The crown fell 12 percent last year", ""],
  ["The crown fell 1.4 percent", "The crown fell 6 percent in the first quarter", ""],
  ["Unemployment rose to 4 percent", "Unemployment rose 6 percent", ""],
  ["The crown slid almost two percent", "The crown lost 1.9 percent", ""],
  ["Shares in Harrow Mills may fall 8 percent", "Shares in Harrow Mills fell 3 percent", ""],
];

const updatesIn = (a: string, b: string, days: readonly [string, string]) =>
  compare([
    invent({
      id: "a",
      outlet: "north",
      day: days[0],
      lines: [{ text: a, ...(a.includes("may") && { modality: "possible" as const }) }],
    }),
    invent({ id: "b", outlet: "south", day: days[1], lines: [{ text: b }] }),
  ]).rows.flatMap(({ conflicts, variants }) =>
    conflicts.map(({ updates, variantIds }) => {
      assert.ok(updates, `${a} / ${b}`);
      return variantIds.map((id) => variants.find((variant) => variant.id === id)!.value).join(", ");
    }),
  );

test("the later report brings a new value of what moves", () => {
  for (const [a, b, values] of cases)
    assert.deepEqual(updatesIn(a, b, ["2031-04-02", "2031-04-03"]), values === "" ? [] : [values], `${a} / ${b}`);
});

test("moves of reports whose order is not known, or that lie weeks apart, say nothing of each other", () => {
  const [a, b] = cases[0]!;
  assert.deepEqual(updatesIn(a, b, ["2031-04-02", "2031-04-02"]), []);
  assert.deepEqual(updatesIn(a, b, ["2031-04-02", "2031-04-22"]), []);
});

test("who tells much the same move as the later report stands with it", () => {
  const texts = [
    "The crown fell 1.2 percent",
    "By evening the crown had lost 1.9 percent",
    "The crown slid almost two percent",
  ];
  const { rows } = compare(
    texts.map((text, place) =>
      invent({ id: `r${place}`, outlet: `outlet-${place}`, day: `2031-04-0${place + 2}`, lines: [{ text }] }),
    ),
  );
  const [row] = rows.filter(({ conflicts }) => conflicts.length > 0);
  assert.equal(row?.outlets, 3);
});

test("the level to which something moved is not how far it moved", () => {
  const meet = (a: string, b: string) =>
    compare([
      invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ text: a }] }),
      invent({ id: "b", outlet: "south", day: "2031-04-02", lines: [{ text: b }] }),
    ]).rows.some(({ outlets }) => outlets === 2);
  const level = "Unemployment in Karwick rose to 6 percent in March";
  assert.equal(meet(level, "Unemployment in Karwick rose 6 percent in March"), false);
  assert.equal(meet(level, "Unemployment in Karwick rose by half a point to 6 percent in March"), true);
  assert.equal(
    meet("Inflation in Karwick rose to 6 percent in March", "Prices in Karwick rose by 6 percent in March"),
    true,
  );
});
