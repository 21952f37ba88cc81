import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { type Figure, figuresOf } from "../../../src/comparison/figures/figures.ts";
import { pairFigures } from "../../../src/comparison/propositions/candidates.ts";
import { propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { limits } from "../../../src/comparison/thresholds.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent } from "../articles.ts";

/** Text, then every figure: its words, what happened to the counted, and `past` where it is of another time. */
const read: readonly (readonly [string, ...string[]])[] = [
  ["At least 12 people were killed when a ferry capsized", "At least 12 people dead"],
  ["Officials put the death toll of the ferry disaster at 17", "17 dead"],
  ["The coastguard said 12 bodies had been recovered", "12 bodies dead"],
  ["The fire claimed 17 lives", "17 lives dead"],
  ["Ms Illing counted 17 people in the hall", "17 people -"],
  ["The count gave the Orchard Party 74 of the 180 seats", "74 -"],
  ["Ann Miller was one of 21 people killed in the market", "21 people dead"],
  ["Turnout was 71.4 per cent, the highest figure since 1999", "71.4 per cent attending"],
  ["The council is to reopen 12 clinics within a year", "12 clinics -"],
  ["Unemployment reached 7.3 percent", "7.3 percent -"],
  ["A dozen people lost their lives in Ardmere", "A dozen people dead"],
  ["Seventeen passengers drowned off Ardmere", "Seventeen passengers dead"],
  ["A blast tore through the mill, killing 13", "13 dead"],
  ["Police made 40 arrests in Ardmere", "40 arrests held"],
  ["More than 30 others were hurt", "More than 30 others hurt"],
  ["Rescuers pulled 61 people from the water", "61 people rescued"],
  ["33 remained unaccounted for", "33 missing"],
  ["There were around 240 on board", "around 240 aboard"],
  ["50,000 people took part in the march", "50,000 people attending"],
  ["The company will lay off 2,000 workers", "2,000 workers dismissed"],
  ["He was sentenced to 24 years in prison", "24 years sentenced"],
  ["Some 3,000 of his supporters gathered outside the courthouse", "Some 3,000 of his supporters attending"],
  ["A crowd of 10,000 people had been waiting since dawn", "10,000 people attending"],
  ["About 3,800 workers laid down their tools", "About 3,800 workers striking"],
  ["Some 4,200 dockworkers walked off the job", "Some 4,200 dockworkers striking"],
  ["1,450 of the 1,600 drivers had joined the strike", "1,450 striking"],
  ["30 of the 80 wounded were still in hospital", "30 -", "80 wounded hurt"],
  ["No more than 21,000 employees took part in the stoppage", "No more than 21,000 employees striking"],
  ["Hospitals postponed 9,200 operations", "9,200 operations cancelled"],
  ["The trial heard 61 witnesses", "61 witnesses testifying"],
  ["64 people testified in the case", "64 people testifying"],
  ["The wage contract covers 640 drivers", "640 drivers -"],
  ["In the camp 640 people contracted cholera", "640 people sick"],
  ["Plans to close 44 ticket offices are put on hold", "44 ticket offices -"],
  ["In 2014 a ferry sank, which cost 61 lives", "61 lives dead past"],
  ["Seven people were killed in a rail crash near Ardmere in March 2029", "Seven people dead past"],
  ["Seventeen of our citizens, four of them children, have been murdered", "Seventeen of our citizens dead"],
  ["The toll of sick children is 58, nineteen of whom are in hospital", "58 sick", "nineteen treated"],
  ["The gust of 187 kph was the strongest since records began", "187 kph -"],
  ["A plan made after the Nov. 13 attacks that killed 130 people opened all wards", "130 people dead past"],
  ["The 24 still missing are sought at night", "24 missing"],
  ["Eleven were being treated in hospital", "Eleven treated"],
  ["He served four months in prison", "four months -"],
  ["Some 410,000 households were without electricity", "Some 410,000 households powerless"],
  ["All 64 flights were cancelled", "64 flights cancelled"],
  ["The company is recalling 1.2 million pots", "1.2 million pots recalled"],
  ["It kept him out of prison for 30 years", "30 years -"],
  ["The death toll from the coach crash below the pass has risen to nine", "nine dead"],
  ["The number of people detained after the unrest has climbed to 52", "52 held"],
  ["Organisers put the turnout at 11,000", "11,000 attending"],
  ["Fourteen of its officers were wounded, up from nine", "Fourteen of its officers hurt", "nine - past"],
  ["The clinic raised the number of cases from 23 to 31", "23 - past", "31 sick"],
  ["The number of the hurt climbed to 1,520 from 1,450", "1,520 hurt", "1,450 - past"],
  ["Turnout was 63% the highest since independence", "63% attending"],
  ["Turnout reached 63 percent", "63 percent attending"],
  ["Forty people died in the worst flood since 1999", "Forty people dead"],
  ["Berg was sentenced to eight years in the largest case since a law was passed", "eight years sentenced"],
  ["A court sentenced the former mayor, Davit Berg, to seven years in prison", "seven years sentenced"],
  ["He must go to prison for seven years", "seven years sentenced"],
  ["Each side will release prisoners, 320 in all", "320 freed"],
  ["The ferry had 210 passengers on board, correcting an earlier figure of 180", "210 passengers aboard", "180 - past"],
  ["Seven people died and another 140 were hurt", "Seven people dead", "140 hurt"],
  ["It was the worst accident since 2028, when 19 people died in a fire", "19 people dead past"],
  ["The rescue operation involved 150 firefighters", "150 firefighters -"],
  ["The mill would cut 2,300 posts", "2,300 posts dismissed"],
  ["There will be 1,150 layoffs at the mill", "1,150 layoffs dismissed"],
  // No figures: what agrees with anything, what names, what is a part, an addition, an age, a time, or the whole of all.
  ["Dozens were injured in the crash"],
  ["Three of its five members voted against"],
  ["She was one of three who spoke for the 76ers"],
  ["Five more people were hurt on Tuesday"],
  ["Ann Miller, 49, has led the board"],
  ["The mill burned down eight years ago"],
  ["Emergency services received 911 calls from the mill"],
];

function figuresIn(text: string): readonly Figure[] {
  const article = invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ text }] });
  return [...figuresOf(article, (claim) => wordingOf(claim.text)).values()].flat();
}

test("figures are read with what happened to the counted", () => {
  for (const [text, ...expected] of read) {
    const told = figuresIn(text).map(({ counted, happening, past }) =>
      [counted.quantity.text, happening ?? "-", ...(past ? ["past"] : [])].join(" "),
    );
    assert.deepEqual(told, expected, text);
  }
});

test("what only says which one is meant is known", () => {
  const read: readonly (readonly [string, boolean])[] = [
    ["The offer hinges on Norvale's pending $38 billion purchase", true],
    ["Papers lay on the seat of the 25-tonne lorry", true],
    ["Painters left these 44 gates unpainted", true],
    ["Mechanics took a 25-tonne lorry apart", false],
    ["It’s 140 pages long", false],
    ["He completed his first 17 passes", false],
    ["Every family that lost its home gets 5,000 crowns", false],
    ["She gave each family that lost its home 5,000 crowns", false],
    ["The board wants to sell the mill for 5,400 crowns", false],
  ];
  for (const [text, known] of read)
    assert.deepEqual(
      figuresIn(text).map((figure) => figure.known),
      [known],
      text,
    );
});

test("a part of a sentence with several figures holds one of them and no dangling joint", () => {
  const text = "Members get a 6.2% rise in two stages, plus a one-off payment of 900 crowns";
  assert.deepEqual(
    figuresIn(text).map((figure) => figure.text),
    ["Members get a 6.2% rise in two stages", "a one-off payment of 900 crowns"],
  );
});

test("a number that is denied is none that the article tells", () => {
  const [figure] = figuresIn("The mill held 12 people, not 13, on two floors");
  assert.deepEqual([...figure!.numbers], [12, 2]);
});

interface Case {
  readonly a: string;
  readonly b: string;
  /** Whether the two share a row, and what it tells of their values. */
  readonly row: "none" | "same" | "update" | "conflict";
}

const pairs: readonly Case[] = [
  {
    a: "At least 12 people were killed when a passenger ferry capsized off Karwick",
    b: "Regional officials put the death toll of the ferry disaster at 17",
    row: "update",
  },
  { a: "14 people died when the ferry overturned off Ossel", b: "Nineteen bodies have been recovered", row: "update" },
  { a: "17 people died in the sinking of the ferry", b: "The ferry disaster claimed 17 lives", row: "same" },
  { a: "Police arrested six people outside the court", b: "Police put the number of arrests at 11", row: "update" },
  {
    a: "The vessel was carrying 186 passengers when it overturned",
    b: "There were around 240 on board the vessel",
    row: "conflict",
  },
  {
    a: "Members get a one-off payment of 900 crowns",
    b: "Staff will pocket 6.2 per cent extra and a 900-crown bonus",
    row: "same",
  },
  {
    a: "A court sentenced the builder to 24 years in prison over the murder",
    b: "The builder's 24-year term is the heaviest ever given to anybody of his standing",
    row: "same",
  },
  { a: "The Orchard Party has 77 seats", b: "Her Orchard Party won 77 of the 180 seats", row: "same" },
  {
    a: "Miller told the council that 17 people died in the ferry sinking",
    b: "Seventeen people, not nineteen, died when the ferry sank",
    row: "same",
  },
  {
    a: "Some 410,000 households were without electricity after the storm",
    b: "Around 250,000 homes were still cut off from the grid",
    row: "update",
  },
  {
    a: "The company is recalling 1.2 million pots of porridge",
    b: "By last night 2.6 million pots were being recalled",
    row: "update",
  },
  {
    a: "Six infants died of the tainted powder",
    b: "Eight children have now died in the tainted powder affair",
    row: "update",
  },
  { a: "Some 140 protesters were arrested", b: "A total of 140 offenders were detained", row: "same" },
  { a: "The dockers are demanding a raise of 22%", b: "They want 22 percent more pay", row: "same" },
  {
    a: "The fire near Karwick burned 4,200 hectares of forest",
    b: "The area burned by the fire near Karwick had grown to 5,600 hectares of forest",
    row: "update",
  },
  // Other values of one thing, whatever it is.
  {
    a: "The museum's owners said that the four stolen works were worth 38 million florins",
    b: "Lethrand's tabloid Blitz estimates that the works are worth 55 million florins",
    row: "update",
  },
  {
    a: "A gust of 201 km/h was measured at the Cape Ness station",
    b: "The strongest gust at Cape Ness, measured before the mast fell, was 187 kilometres an hour",
    row: "conflict",
  },
  {
    a: "Skippers Joss and Pell Arden lifted 52 people out of the sea",
    b: "The fishermen Joss and Pell Arden plucked 47 people from the waves",
    row: "conflict",
  },
  {
    a: "A projection gave the Orchard Party 74 of the 180 seats",
    b: "The Orchard Party has 76 of 180 seats",
    row: "update",
  },
  {
    a: "17 people died in a blast in Tolvanian market",
    b: "The blast at a market in the Tolvanian town of Karwick killed 26 people",
    row: "update",
  },
  // A conversion, a label, the rounding of another unit, what a change began with, a score, other years, both in one breath.
  {
    a: "The church's roof cost 1 million florins ($1.5 million)",
    b: "The church's roof cost about $2 million",
    row: "none",
  },
  {
    a: "Dozens of officers searched around the 12200 block of Elm Street",
    b: "Ortis followed him home to the 12500 block of Elm Street",
    row: "none",
  },
  { a: "The quake struck seven km off Dargan", b: "The quake struck 4 miles off Dargan", row: "same" },
  { a: "The Covenant has 77 seats", b: "The Covenant fell from 83 seats to 59", row: "none" },
  { a: "Danny Green scored 16 points for Corvo", b: "For Corvo Green had a season high of 22 points", row: "none" },
  {
    a: "The Tollaks' tax rate for 2024 was 35.7 percent",
    b: "From 2017 through 2024 the Tollaks paid a rate of 31.5 percent",
    row: "none",
  },
  {
    a: "The ministry moved 200 million florins from its forfeiture fund",
    b: "The ministry moved 200 million florins and another 600 million florins from its forfeiture fund",
    row: "same",
  },
  // Another time, another place, a part of all, other people, another thing, too small or round a number.
  {
    a: "17 people died when the ferry capsized off Karwick",
    b: "In 2014 another ferry sank, which cost 61 lives",
    row: "none",
  },
  {
    a: "17 people died when the ferry capsized in Karwick",
    b: "26 people died when a ferry capsized in Tolvane",
    row: "none",
  },
  { a: "17 people died when the ferry capsized", b: "Three children died when the ferry capsized", row: "none" },
  { a: "At least 17 people died in the fire", b: "17 firemen were hurt in the fire", row: "none" },
  { a: "The missile flew 2,300 miles before it fell", b: "It reached an altitude of 2,300 miles", row: "none" },
  { a: "Two men smashed a window of the mill", b: "Two women worked in the canteen of the mill", row: "none" },
  {
    a: "In the national survey, former governor Tolmar leads the group of contenders, before the merchant Corvin at 17 percent",
    b: "Strikingly, Corvin finishes first among farmers, followed by Tolmar (17 percent), Hale (14 percent) and Moss (9 percent)",
    row: "none",
  },
  {
    a: "Teachers copied the 140 pages for their pupils",
    b: "Voters heard little of the party's 140 pages",
    row: "none",
  },
  {
    a: "400 of the company's 1,300 employees would lose their jobs",
    b: "The company will dismiss 400 employees",
    row: "same",
  },
  { a: "Mechanics took the 25-tonne lorry apart", b: "Papers lay on the seat of the 25-tonne lorry", row: "none" },
  { a: "Mechanics took a 25-tonne lorry apart", b: "Papers lay on the seat of the 25-tonne lorry", row: "same" },
  { a: "In all 3,600 dockworkers walked off the job", b: "4,200 workers laid down their tools", row: "update" },
  { a: "The trial heard 61 witnesses", b: "In all, 64 people testified", row: "conflict" },
  {
    a: "The mayor was sentenced to two years and fined 300,000 euros",
    b: "The court imposed a fine of €450,000",
    row: "conflict",
  },
  {
    a: "The fund for the families has raised 300,000 euros",
    b: "The fund for the families has raised 450,000 euros",
    row: "update",
  },
  { a: "He was fined 300,000 euros", b: "The house was sold for 450,000 euros", row: "none" },
  { a: "Some 3,000 of his supporters gathered outside", b: "A crowd of 9,000 people waited outside", row: "conflict" },
  { a: "Six gunmen were killed in the raid", b: "Nine kidnappers were killed in the raid", row: "update" },
  { a: "Six soldiers were killed in the raid", b: "Nine kidnappers were killed in the raid", row: "none" },
  { a: "Hospitals postponed 9,200 operations", b: "In all, 11,600 operations had been put off", row: "update" },
  // All that an owner closed; of people its own are easily some.
  { a: "Harrow closed 43 of its shops in the north", b: "A total of 43 shops were closed", row: "same" },
  { a: "Two of his friends were killed in the raid", b: "Nine people were killed in the raid", row: "none" },
  // In March nobody marches.
  { a: "In March 5,000 tonnes were landed", b: "Some 6,000 people joined the march", row: "none" },
  { a: "Danny Green scored 16 points", b: "Tony White had a season high of 16 points", row: "none" },
];

test("reports tell one figure in any words, and other figures are kept apart", () => {
  for (const { a, b, row } of pairs) {
    const { rows } = compare([
      invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ text: a }] }),
      invent({ id: "b", outlet: "south", day: "2031-04-03", lines: [{ text: b }] }),
    ]);
    const shared = rows.find(({ outlets }) => outlets === 2);
    const [conflict] = shared?.conflicts ?? [];
    const found = !shared ? "none" : !conflict ? "same" : conflict.updates ? "update" : "conflict";
    assert.equal(found, row, `${a} / ${b}`);
  }
});

test("an article's smaller figure stands in the row of the toll and contradicts nobody", () => {
  const { rows } = compare([
    invent({
      id: "a",
      outlet: "north",
      day: "2031-04-02",
      lines: [{ text: "At least 12 people were killed when a passenger ferry capsized off Karwick" }],
    }),
    invent({
      id: "b",
      outlet: "south",
      day: "2031-04-03",
      lines: [
        { text: "Officials put the death toll of the ferry disaster at 17", speaker: "Officials" },
        { text: "12 bodies had been recovered", speaker: "Coastguard" },
      ],
    }),
    invent({
      id: "c",
      outlet: "west",
      day: "2031-04-04",
      lines: [{ text: "17 people died in the sinking of the Karwick ferry" }],
    }),
  ]);
  const [toll] = rows;
  assert.equal(toll?.outlets, 3);
  assert.equal(toll.cells.flatMap(({ claimIds }) => claimIds).length, 4);
  assert.deepEqual(
    toll.conflicts.map(({ kind, updates }) => [kind, updates]),
    [["number", true]],
  );
  assert.equal(toll.status, "shared");
});

test("whoever tells the same figure as one side of a conflict stands in its row", () => {
  const { rows } = compare(
    [
      "The storm made landfall near Port Sallow with gusts of 187 kph",
      "A gust of 201 km/h was measured as the storm made landfall near Port Sallow",
      "At 187 kilometres an hour the wind tore the roof off the Sallow fish market",
    ].map((text, place) =>
      invent({ id: `r${place}`, outlet: `outlet-${place}`, day: `2031-04-0${place + 1}`, lines: [{ text }] }),
    ),
  );
  const [gust] = rows;
  assert.equal(gust?.outlets, 3);
  assert.equal(gust.status, "conflict");
});

test("a figure is held against so many others of its thing, however many reports tell one", () => {
  const propositions = Array.from({ length: 90 }, (_, i) =>
    propositionsOf(
      invent({
        id: `a${i}`,
        outlet: `o${i}`,
        day: "2031-04-02",
        lines: [{ text: `Norvale closed ${41 + i} mills and ${252 + i} looms in Ardmere` }],
      }),
      wordingOf,
    ),
  ).flat();
  const differing = pairFigures(propositions).filter(
    ([a, b]) => propositions[a]!.figure!.counted.value !== propositions[b]!.figure!.counted.value,
  );
  const told = propositions.filter(({ figure }) => figure !== null).length;
  assert.ok(differing.length > told);
  assert.ok(differing.length <= told * limits.figuresOfThing, `${differing.length} of ${told}`);
});

test("the toll of a whole war leaves the report's own count its total", () => {
  const report = (id: string, ...lines: string[]) =>
    invent({ id, outlet: id, day: "2031-04-02", lines: lines.map((text) => ({ text })) });
  const war = "The war has killed more than 11,000 people";
  const { rows } = compare([
    report("north", "Army artillery hit a market in Karwick, killing 14 people", war),
    report("south", "An attack on a market in Karwick killed 17 people", war),
  ]);
  assert.deepEqual(
    rows.map(({ status, variants }) => [status, variants.map(({ value }) => value).toSorted()]),
    [
      ["conflict", ["14 people", "17 people"]],
      ["shared", []],
    ],
  );
});

test("a row that shows whole claims tells all in which they differ", () => {
  const report = (id: string, text: string) => invent({ id, outlet: id, day: "2031-04-02", lines: [{ text }] });
  const { rows } = compare([
    report("north", "The court heard 58 witnesses in eleven months"),
    report("south", "Judges heard 85 witnesses during the trial, which lasted eleven months"),
  ]);
  for (const { conflicts } of rows)
    assert.deepEqual(
      conflicts.map(({ kind }) => kind),
      ["number"],
    );
});

test("no part of a sentence ends before what its last word leads to", () => {
  assert.deepEqual(
    figuresIn("Lawmakers voted 114 to 98 to bring down his government").map(({ text }) => text),
    ["Lawmakers voted 114", "to 98 to bring down his government"],
  );
});

test("what somebody is quoted with is no other value of what an outlet tells", () => {
  const [quote, told] = [
    "“We have been waiting seven years for this night.”",
    "Dole spent his third night of eleven years in a cell",
  ];
  const { rows } = compare([
    invent({
      id: "north",
      outlet: "north",
      day: "2031-04-02",
      lines: [{ text: quote, speaker: "A student", cue: "said", direct: true }],
    }),
    invent({ id: "south", outlet: "south", day: "2031-04-02", lines: [{ text: told }] }),
  ]);
  assert.deepEqual(
    rows.flatMap(({ conflicts }) => conflicts),
    [],
  );
});

test("a negation tells who is missing and what has no power, and denies it elsewhere", () => {
  const told: readonly (readonly [text: string, happening: string | null])[] = [
    ["There was no trace of the 12 miners", "missing"],
    ["Some 4,000 homes had no electricity", "powerless"],
    ["None of the 12 miners was missing", null],
    ["The 12 miners were not missing", null],
    ["The 4,000 homes were not without power", null],
    ["The blackout did not reach the 4,000 homes", null],
  ];
  for (const [text, happening] of told) {
    const compared = invent({ id: "a", outlet: "a", day: "2031-04-02", lines: [{ text, negated: true }] });
    const [figure] = [...figuresOf(compared, (claim) => wordingOf(claim.text)).values()].flat();
    assert.equal(figure?.happening ?? null, happening, text);
  }
});

test("a pair of figures that are of one thing and of one move comes once", () => {
  const propositions = [
    "Shares in Harrow Mills crashed 8.5 percent",
    "Shares in Harrow Mills crashed 11.2 percent",
  ].flatMap((text, place) =>
    propositionsOf(
      invent({ id: `r${place}`, outlet: `outlet-${place}`, day: `2031-04-0${place + 1}`, lines: [{ text }] }),
      wordingOf,
    ),
  );
  const pairs = pairFigures(propositions).map((pair) => pair.join());
  assert.equal(pairs.length, new Set(pairs).size, pairs.join(" "));
});
