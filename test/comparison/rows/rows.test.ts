import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import type { ComparedArticle } from "../../../src/comparison/comparison.ts";
import { type Link, reasonsOf, scoreOf } from "../../../src/comparison/links/link.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent, type Line } from "../articles.ts";

interface Case {
  readonly what: string;
  readonly a: Line;
  readonly b: Line;
  readonly together: boolean;
}

const cases: readonly Case[] = [
  {
    what: "one day in two ways",
    a: { text: "Mayor Berg and Governor Halloran met at the Ardmere shipyard on Wednesday" },
    b: { text: "Mayor Berg and Governor Halloran held talks at the Ardmere shipyard on April 2" },
    together: true,
  },
  {
    what: "two days",
    a: { text: "Mayor Berg and Governor Halloran met at the Ardmere shipyard on Monday" },
    b: { text: "Mayor Berg and Governor Halloran held talks at the Ardmere shipyard on April 2" },
    together: false,
  },
  {
    what: "few words that count the same",
    a: { text: "There were 129 people on board the ship when it hit the pier" },
    b: { text: "The Halcyon Queen, which had 129 people on board, left Quillan Bay on Tuesday evening" },
    together: true,
  },
  {
    what: "few words that count differently many",
    a: { text: "There were 129 people on board the ship when it hit the pier" },
    b: { text: "The Halcyon Queen, which had 40 cars on board, left Quillan Bay on Tuesday evening" },
    together: false,
  },
  {
    what: "one quoted sentence of one speaker, alone and among others",
    a: { text: "“The boat was overloaded. There is no other explanation,”", speaker: "Ilya Brandt", direct: true },
    b: { text: "“There is no other explanation,”", speaker: "Brandt", direct: true },
    together: true,
  },
  {
    what: "the same sentence of another speaker, which is an echo",
    a: { text: "“The boat was overloaded. There is no other explanation,”", speaker: "Ilya Brandt", direct: true },
    b: { text: "“There is no other explanation,”", speaker: "Mara Velt", direct: true },
    together: true,
  },
  {
    what: "one quoted sentence of little content, given to nobody by name and to one speaker",
    a: { text: "“Silence means silence for everyone.”", direct: true },
    b: { text: "“Silence means silence for everyone. The rest is money,”", speaker: "Mara Velt", direct: true },
    together: true,
  },
  {
    what: "a short quoted sentence within a longer one of the same speaker",
    a: {
      text: "“This is not everything we wanted, but it is a deal we can defend,”",
      speaker: "Odile Farrant",
      direct: true,
    },
    b: { text: "“It is a deal we can defend,”", speaker: "Farrant", direct: true },
    together: true,
  },
  {
    what: "words too few to be an utterance",
    a: { text: "“The divers have been wonderful. Thank you very much,”", speaker: "Ilya Brandt", direct: true },
    b: { text: "“Thank you very much,”", speaker: "Ilya Brandt", direct: true },
    together: false,
  },
  {
    what: "a condition alone is said by nobody",
    a: { text: "If these allegations are true, he must step aside.", speaker: "Anna Berg", direct: true },
    b: { text: "if the allegations were true, he would not vote for the candidate", speaker: "Tom Halloran" },
    together: false,
  },
  {
    what: "a phrase whose verb belongs to what hangs on it",
    a: {
      text: "her own experience on a long night flight to Tolvane that had an unauthorised passenger",
      speaker: "Anna Berg",
    },
    b: { text: "an unauthorised passenger had boarded the flight to Tolvane", speaker: "Tom Halloran" },
    together: false,
  },
  {
    what: "credits in brackets",
    a: { text: "(AP Photo/Richard Drew, File)" },
    b: { text: "(Richard Drew, File/Associated Press)" },
    together: false,
  },
  {
    what: "a text that is cut in brackets",
    a: { text: "Berg says the midnight blue ferry (her own" },
    b: { text: "the first passenger of the ferry will be her very own midnight blue car, Berg says" },
    together: false,
  },
];

test("what says the same shares a row, and what only names the same does not", () => {
  for (const { what, a, b, together } of cases) {
    const { rows } = compare([
      invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [a] }),
      invent({ id: "b", outlet: "south", day: "2031-04-03", lines: [b] }),
    ]);
    assert.equal(
      rows.some(({ outlets }) => outlets === 2),
      together,
      what,
    );
  }
});

const scores: readonly (readonly [
  what: string,
  link: Pick<Link, "strength" | "by" | "sure" | "ofPart">,
  score: number,
])[] = [
  ["words alone", { strength: 0.62, by: "words", sure: null }, 0.62],
  ["words of claims that are hardly one fact", { strength: 0.62, by: "words", sure: 0.75 }, 0.62],
  ["words of claims that are surely one fact", { strength: 0.62, by: "words", sure: 0.93 }, 0.75],
  ["much the same words", { strength: 0.9, by: "words", sure: 0.99 }, 0.9],
  ["words that only hold a row together", { strength: 0.5, by: "words", sure: 0.99 }, 0.5],
  ["a figure of claims that are surely one fact", { strength: 0.62, by: "figure", sure: 0.93 }, 0.75],
  ["one fact alone", { strength: 0.6, by: "fact", sure: 0.89 }, 0.6],
  ["one fact alone, surely", { strength: 0.6, by: "fact", sure: 0.9 }, 0.75],
  ["one fact, surely, that is a part of what they tell", { strength: 0.6, by: "fact", sure: 0.93, ofPart: true }, 0.6],
  ["the same, very surely", { strength: 0.6, by: "fact", sure: 0.97, ofPart: true }, 0.75],
];

test("two kinds of evidence give a row a higher score than either", () => {
  for (const [what, link, score] of scores) {
    const told = { because: { reasons: ["words"] }, opposed: false, ...link };
    assert.equal(scoreOf(told), score, what);
    const added = link.by !== "fact" && score !== link.strength;
    assert.equal(reasonsOf(told).length, added ? 2 : 1, what);
  }
});

function reported(id: string, text: string, day = "2031-04-02"): ComparedArticle {
  const shell = invent({ id, outlet: id, day, lines: [], article: { text } });
  return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
}

test("the same brief sentence is one row; a pronoun's only where the words before it are the same", () => {
  const brief: readonly (readonly [a: string, b: string, text: string, together: boolean])[] = [
    ["A mill burned down in Ardmere. Nobody was hurt.", "The mill is lost. Nobody was hurt.", "Nobody was hurt", true],
    ["Ilya Brandt ran. He was hurt.", "Ilya Brandt ran. He was hurt.", "He was hurt", true],
    ["Ilya Brandt ran. He was hurt.", "Jon Velt drove off. He was hurt.", "He was hurt", false],
  ];
  for (const [a, b, text, together] of brief) {
    const { rows } = compare([reported("north", a), reported("south", b)]);
    const outlets = rows.filter((row) => row.text === text).map((row) => row.outlets);
    assert.deepEqual(outlets, together ? [2] : [1, 1], `${a} / ${b}`);
  }
});

test("the same words of two copies are one row, however little they say", () => {
  const copied: readonly (readonly [line: Line, other: Line, copies: boolean, together: boolean])[] = [
    [{ text: "the case against her" }, { text: "the case against her" }, true, true],
    [{ text: "the case against her" }, { text: "the case against her" }, false, false],
    [{ text: "it would fight every dismissal" }, { text: "It would fight every dismissal" }, true, true],
    [{ text: "it would fight every dismissal" }, { text: "it would fight each dismissal" }, true, false],
    [{ text: "all of it", speaker: "Ilya Brandt" }, { text: "all of it" }, true, true],
    [{ text: "not now" }, { text: "not now" }, true, false],
  ];
  for (const [line, other, copies, together] of copied) {
    const group = copies ? { copyGroupId: "cpy_a" } : {};
    const { rows } = compare([
      invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [line], ...group }),
      invent({ id: "b", outlet: "south", day: "2031-04-02", lines: [other], ...group }),
    ]);
    assert.deepEqual(
      rows.map(({ status, outlets }) => [status, outlets]),
      together
        ? [["oneOrigin", 2]]
        : [
            ["single", 1],
            ["single", 1],
          ],
      `${line.text} / ${other.text}, ${copies ? "copies" : "no copies"}`,
    );
  }
});

test("of whoever was earlier and nearly says it silence cannot be told", () => {
  const { rows } = compare([
    reported("north", "The mayor of Tolvane spoke of cracks in a wall.", "2031-04-01"),
    reported("west", "Bakers in Quillan struck over flour prices.", "2031-04-01"),
    reported("south", "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars."),
  ]);
  const row = rows.find((one) => one.text.includes("closed"))!;
  const told = row.cells.map(({ outletId, status, reason }) => [outletId, status, reason]);
  assert.deepEqual(told, [
    ["north", "notComparable", null],
    ["south", "says", null],
    ["west", "unknown", "publishedBefore"],
  ]);
});

test("a row of clauses tells the clause, not the claims that hold more", () => {
  const { rows } = compare([
    reported("north", "Norvale closed the shipyard at Ardmere, and the union called a strike at the rope works."),
    reported("south", "Norvale closed the shipyard at Ardmere, and a priest blessed the new lifeboat on Sunday."),
  ]);
  const shared = rows.find(({ outlets }) => outlets === 2)!;
  assert.match(shared.text, /shipyard at Ardmere$/);
});

test("whoever says the same as one side of a contradiction in other words stands in its row", () => {
  const beside = ["The council met on Monday about trams.", "Two shops were flooded.", "A baker won a regional prize."];
  const report = (id: string, text: string) => reported(id, `${text} ${beside.pop()}`);
  const { rows } = compare([
    report("north", "The agreement includes the town of Tel Karwick, the scene of the heaviest fighting."),
    report("south", "The agreement does not include the town of Tel Karwick, a rebel spokesman said."),
    report("east", "Tel Karwick is not part of the arrangement, the army said."),
  ]);
  assert.deepEqual(
    rows.filter(({ outlets }) => outlets > 1).map(({ status, outlets }) => [status, outlets]),
    [["conflict", 3]],
  );
});

test("claims that share one row whole share none for a part of them", () => {
  const sentence = "Norvale, a country of four million people, has been governed by the Harbour Party since 2014.";
  const rows = compare([
    reported("north", `${sentence} A choir sang.`),
    reported("south", `${sentence} Rain fell.`),
  ]).rows;
  assert.deepEqual(
    rows.filter(({ outlets }) => outlets > 1).map(({ text }) => text),
    [sentence.slice(0, -1)],
  );
});

test("a quotation of two copies is a row of its own beside the toll that it names", () => {
  const quote = "“They put our letter into a drawer. That drawer has cost twelve lives,” Pavel Orlik said.";
  const rows = compare([
    reported("north", `Twelve people died in the blast at the silo. ${quote}`),
    reported("south", `${quote} A choir sang.`),
    reported("east", "The blast at the silo killed twelve people."),
  ]).rows;
  assert.ok(rows.some(({ text, outlets }) => text.includes("drawer") && outlets === 2));
});

test("a row is shown by a sentence of a body that gives the value of most, without its dateline", () => {
  const article = (id: string, title: string, text: string) => {
    const shell = invent({ id, outlet: id, day: "2031-04-02", lines: [], article: { title, text } });
    return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
  };
  const court = "A Torvenian court sentenced the former minister Ilir Gashani to";
  const { rows } = compare([
    article(
      "north",
      "Gashani sentenced to eight years, and a city divided",
      `${court} eight years in prison on Friday.`,
    ),
    article(
      "south",
      "Ilir Gashani sentenced to seven years",
      `MERESK, March 14 - ${court} seven years in prison on Friday.`,
    ),
    article("east", "Former minister Gashani sentenced to seven years", `${court} seven years in prison on Friday.`),
  ]);
  const [row] = rows.filter(({ outlets }) => outlets === 3);
  assert.equal(row!.text, `${court} seven years in prison on Friday`);
});

test("a row of what somebody is to do is shown with who asks for it", () => {
  const { rows } = compare([
    reported(
      "north",
      "KARWICK (CPA) - President Halloran ordered the Health Centre to research the causes of gun violence.",
    ),
    reported(
      "south",
      "The president directed the Health Centre to conduct research on the causes of gun violence. Rain fell.",
    ),
  ]);
  const [shared] = rows.filter(({ outlets }) => outlets === 2);
  assert.match(
    shared!.text,
    /^(?:President Halloran ordered|The president directed) the Health Centre to .* violence$/,
  );
});

test("no two rows hold the same claims", () => {
  const told = "The navy seized 14 rifles and 31 magazines in the gulf, and the frigate towed the trawler to Ardmere.";
  const again =
    "The frigate towed the trawler to Ardmere, and 14 rifles and 31 magazines were seized by the navy in the gulf.";
  const { rows } = compare([reported("north", told), reported("south", again)]);
  const held = rows.map(({ cells }) =>
    cells
      .flatMap(({ claimIds }) => claimIds)
      .toSorted()
      .join(" "),
  );
  assert.equal(new Set(held).size, held.length);
});

test("a row that is found by a figure is shown by words that tell it, not by a scrap", () => {
  const { rows } = compare([
    reported("north", "The line has a limit of 12,450 tonnes (11,295 t). A choir sang in the rain."),
    reported("south", "Inspectors found that the bridge at Karwick bears no more than 12,450 tonnes. Rain fell."),
  ]);
  const shared = rows.filter(({ outlets }) => outlets === 2);
  assert.ok(shared.length > 0);
  for (const row of shared) assert.ok(!/\($/.test(row.text), row.text);
});
