import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { invent, type Line } from "../articles.ts";

type Told = readonly [what: string, a: string | Line, b: string | Line, days?: number];

/** What differs in words and contradicts nothing, and beside it, where there is one, its neighbour that does. */
const compatible: readonly Told[] = [
  [
    "a conversion that both give",
    "The Linnet ferry goes from 0 to 60 miles per hour (0 to 100 km/h) in nine seconds",
    "The Linnet ferry goes from 0 to 60 miles per hour (0 to 100 km/h) in nine seconds",
    1,
  ],
  [
    "a share that is rounded",
    "The effective levy on the Marisol dredgers was 35.7 percent",
    "The effective levy on the Marisol dredgers was 36 percent",
  ],
  [
    "a moment on the way and the whole of it",
    "The Tolvane jet turned back to Carrowby four hours into the flight with its passengers",
    "Its passengers landed in Carrowby where they had boarded the Tolvane jet after eight hours in the air",
  ],
  [
    "a count of another year",
    "The Marisol lagoon ferry carried 310 bicycles on its maiden crossing in 1998",
    "The Marisol lagoon ferry carried 420 bicycles on its latest crossing",
  ],
  [
    "riots that go on",
    "Shopkeepers swept the squares of Norvale after four days of riots over bread",
    "Shopkeepers swept the squares of Norvale after six days of riots over bread",
    2,
  ],
  [
    "a result told from either side",
    "Dunmere beat Salt Ferry 3-1 in the final at Kell stadium",
    "Salt Ferry lost the final at Kell stadium to Dunmere 1-3",
  ],
  [
    "what was so before",
    "Previously, harbours were required to consult the lagoon wardens before dredging",
    "Harbours are not required to consult the lagoon wardens before dredging",
  ],
];

const conflicts = ([, a, b, days = 0]: Told) => {
  const report = (id: string, line: string | Line, day: number) =>
    invent({ id, outlet: id, day: `2031-04-0${day}`, lines: [typeof line === "string" ? { text: line } : line] });
  return compare([report("a", a, 2), report("b", b, 2 + days)]).rows.flatMap((row) => row.conflicts);
};

test("what only differs in words, time or rounding contradicts nothing", () => {
  for (const told of compatible) assert.deepEqual(conflicts(told), [], told[0]);
});

test("what differs in nothing else is told", () => {
  const told: readonly Told[] = [
    ["a share", "The levy on the Marisol dredgers was 35.7 percent", "The levy on the Marisol dredgers was 38 percent"],
    [
      "a result",
      "Dunmere beat Salt Ferry 3-1 in a match at Kell stadium",
      "In the Kell stadium Dunmere beat Salt Ferry 4-1 in a match",
    ],
    [
      "two lengths told on one day",
      "Shopkeepers swept the squares of Norvale after four days of riots over bread",
      "Shopkeepers swept the squares of Norvale after six days of riots over bread",
    ],
  ];
  for (const one of told) assert.equal(conflicts(one).length, 1, one[0]);
});

test("who denies a report and who calls it inaccurate both say no", () => {
  const denied: Line = {
    text: "the Carrowby Gazette report about the dredging contract",
    speaker: "Ines Marlow",
    cue: "denied",
    negated: true,
  };
  const said = "The Carrowby Gazette report about the dredging contract is not accurate";
  assert.deepEqual(conflicts(["", denied, { text: said, speaker: "Oskar Brandt" }]), []);
});
