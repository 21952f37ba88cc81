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
    "where a move ends and how far it went",
    "Unemployment in Norvale rose to 4 percent in spring",
    "Unemployment in Norvale rose 6 percent in spring",
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
  [
    "what lies so far away, and what went so far",
    "Karwick lies 14 kilometres from the border",
    "The balloon flew 14 kilometres over the border before a gust brought it down in the fields of Karwick",
  ],
  [
    "what nobody intended, and what happened",
    { text: "she did not intend to hit the gate of the dairy", speaker: "Ada Norr", cue: "said" },
    { text: "she hit the gate of the dairy", speaker: "Ada Norr", cue: "said" },
  ],
  [
    "a plan of another speaker",
    { text: "her client did not intend to appeal against the fine", speaker: "Ada Norr", cue: "said" },
    { text: "his client would appeal against the fine", speaker: "Piet Orlen", cue: "said" },
  ],
  ...[
    ["would appeal the fine", "did not intend to appeal the jail term"],
    ["would appeal the verdict", "did not intend to appeal the verdict at this stage, but would appeal the sentence"],
    ["would appeal the verdict", "did not intend to appeal the verdict at this stage"],
    ["would appeal the verdict", "did not intend to appeal the verdict today"],
    ["would appeal the verdict", "had no plans to appeal the verdict for now"],
  ].map(
    ([plan, dropped]): Told => [
      "a plan of another thing or for another time",
      { text: `her client ${plan}`, speaker: "Ada Norr", cue: "said" },
      { text: `her client ${dropped}`, speaker: "Ada Norr", cue: "said" },
    ],
  ),
  [
    "a value that is denied of something else",
    "The balloon flew four kilometres over the border, not 14",
    "Karwick lies 14 kilometres from the border",
  ],
  ...(
    [
      ["The city spent £5m on a new school last year", "The bridge cost £4m, not £5m"],
      ["Inflation rose to 7% in May", "Unemployment is 5%, not 7%"],
      ["The fire killed Tom Hill, who was 16 years old", "The suspect, Ann Reed, was 14 years old, not 16"],
      ["The road is 14 kilometres long", "The plane flew four kilometres, not 14, off course"],
      ["In spring Ann Reed spoke for 16 hours", "At the mill Ann Reed slept two hours, not 16"],
      ["The storm lasted six hours", "The match lasted two hours, not six"],
      ["The fire killed 20 children", "The fire killed 12 people, not 20 as first reported"],
    ] as const
  ).flatMap(([a, b]): Told[] => [
    ["a value that is denied of another matter", a, b],
    ["the same with who speaks", `${a}, Mayor Ann Reed said`, `${b}, Mayor Ann Reed said`],
  ]),
  [
    "a value that somebody else is said to claim",
    "The bird flew four kilometres, not 14, as the ministry claims",
    { text: "the glider went 14 kilometres beyond Karwick", speaker: "Ada Norr", cue: "said" },
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
    [
      "a plan that one speaker is given and not given",
      { text: "her client did not intend to appeal against the fine", speaker: "Ada Norr", cue: "said" },
      { text: "her client would appeal against the fine", speaker: "Ada Norr", cue: "said" },
    ],
    [
      "a value that the other denies",
      "The balloon had flown no more than four kilometres into the country, not 14",
      "The balloon flew 14 kilometres over the border before a gust brought it down in the fields of Karwick",
    ],
    [
      "a value that the other says its speaker only claims",
      "It had come no more than four kilometres, not 14, as the ministry claims",
      {
        text: "the drone flew 14 kilometres into Ardanian territory",
        speaker: "Ardanian defence ministry",
        cue: "said",
      },
    ],
    [
      "a forecast in almost the same words",
      { text: "the economy to grow 1.1 percent this year", speaker: "Ada Norr", cue: "expects", modality: "planned" },
      {
        text: "the economy will grow by 1.4 percent this year",
        speaker: "Ada Norr",
        cue: "forecasts",
        modality: "planned",
      },
    ],
    [
      "a price that the other denies",
      "The new bridge over the Orra cost £5m",
      "The new bridge cost £4m, not £5m, and opened on Monday",
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

test("who gives both counts of two voices is contradicted by no report of one of them", () => {
  const report = (id: string, ...lines: readonly Line[]) => invent({ id, outlet: id, day: "2031-04-02", lines });
  const police: Line = { text: "2,000 people marched to the mill in Karwick", speaker: "Ada Norr", cue: "said" };
  const owners: Line = { text: "5,000 people marched to the mill in Karwick", speaker: "Piet Orlen", cue: "said" };
  const found = (...reports: Parameters<typeof compare>[0][number][]) =>
    compare(reports).rows.flatMap((row) => row.conflicts).length;
  assert.equal(found(report("a", police, owners), report("b", owners)), 0);
  assert.equal(found(report("a", police), report("b", owners)), 1);
});

test("what was at no time so is no change of what a report says to be so", () => {
  const updates = (a: string, b: string) => conflicts(["", a, b, 1]).map((conflict) => conflict.updates);
  assert.deepEqual(
    updates("Norrick Mining is planning to sell its ferries", "Norrick Mining has no plans to sell its ferries"),
    [false],
  );
  assert.deepEqual(updates("The gate at Karwick is open", "The gate at Karwick is not open"), [true]);
});

test("a change that a report tells is of what its words count, and of the value that it gives as told before", () => {
  const told = (a: string, b: string) => conflicts(["", a, b, 1]).flatMap(({ reasons }) => reasons);
  const early = "At least nine people were killed and 40 injured when the Karwick ferry sank";
  const late =
    "Eleven people died and more than 50 were hurt when the Karwick ferry sank, raising an earlier toll of nine";
  const reasons = told(early, late);
  assert.ok(reasons.some((reason) => /nine people became Eleven/u.test(reason)));
  assert.ok(!reasons.some((reason) => /nine people became more than 50/u.test(reason)));
  assert.deepEqual(
    told(
      "The agents paid a navy officer $300,000 for plans of a radar",
      "The agents paid the navy officer $350,000 for plans of a radar, more than the $300,000 that he spoke of",
    ),
    ["$300,000 became $350,000, as the later report says itself"],
  );
});

test("what a verdict counts does not grow by the hour: another count contradicts, and a toll goes on", () => {
  const updates = (a: string, b: string, days = 1) => conflicts(["", a, b, days]).map((conflict) => conflict.updates);
  assert.deepEqual(
    updates(
      "The mayor of Karwick was cleared of one count of tax fraud",
      "The mayor of Karwick was cleared of two counts of tax fraud",
    ),
    [false],
  );
  assert.deepEqual(
    updates(
      "The mayor of Karwick faces two charges of tax fraud",
      "The mayor of Karwick faces five charges of tax fraud",
      4,
    ),
    [true],
  );
  assert.deepEqual(
    updates(
      "Seven people were hurt when the mill in Karwick burned",
      "Nine people were hurt when the mill in Karwick burned",
    ),
    [true],
  );
});

test("where something lies and where something went is no one row, for all its length", () => {
  const told = (id: string, ...lines: readonly string[]) =>
    invent({ id, outlet: id, day: "2031-04-02", lines: lines.map((text) => ({ text })) });
  const flew = "The balloon flew 14 kilometres into Ostrel before a gust brought it down near the village of Karwick";
  const rowsWith = (line: string) => compare([told("a", flew, "A choir sang"), told("b", line, "It rained")]).rows;
  assert.ok(rowsWith("Karwick lies 14 kilometres from the border").every(({ outlets }) => outlets === 1));
  assert.ok(rowsWith("A balloon drifted 14 kilometres into Ostrel").some(({ outlets }) => outlets === 2));
});
