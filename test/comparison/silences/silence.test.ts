import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import type { Cell } from "../../../src/comparison/comparison.ts";
import { likelyTold, type Signs } from "../../../src/comparison/silences/likely-told.ts";
import { thresholds } from "../../../src/comparison/thresholds.ts";
import { type Invented, invent, type Line } from "../articles.ts";

const filler = [
  "Trains leave the capital every hour in summer.",
  "Her grandfather farmed oats behind the chapel.",
  "A bakery sells rolls by the old gate.",
  "Fishing quotas rise again this autumn.",
];
const report = (id: string, lines: readonly (string | Line)[], more: Partial<Invented> = {}): Invented => ({
  id,
  outlet: id,
  day: "2031-04-02",
  lines: lines.map((line) => (typeof line === "string" ? { text: line } : line)),
  ...more,
});

/** What another outlet's cell says of a line that stands among others in its report. */
function cellOn(fact: string | Line, other: readonly (string | Line)[], more: Partial<Invented> = {}): Cell {
  const { text } = typeof fact === "string" ? { text: fact } : fact;
  const { rows, claims } = compare(
    [report("teller", [...filler.slice(0, 3), fact]), report("other", [...other, filler[3]!], more)].map(invent),
  );
  const row = rows.find(({ cells }) => cells.some(({ claimIds }) => claimIds.some((id) => claims[id]!.text === text)))!;
  return row.cells.find(({ outletId }) => outletId === "other")!;
}

/** The same where the other's article has parts beside its text. */
function cellWith(fact: string, other: readonly string[], article: Invented["article"]): Cell {
  const articles = [
    invent(report("teller", [...filler.slice(0, 3), fact])),
    invent(report("other", [...other, filler[3]!], { article })),
  ];
  const { rows, claims } = compare(articles);
  const row = rows.find(({ cells }) => cells.some(({ claimIds }) => claimIds.some((id) => claims[id]!.text === fact)))!;
  return row.cells.find(({ outletId }) => outletId === "other")!;
}

const cases: readonly (readonly [string, string | Line, readonly (string | Line)[], Cell["status"], Cell["reason"]])[] =
  [
    ["nothing of it is told", "Divers raised the wreck off Hestra.", ["The mayor opened a school."], "silent", null],
    [
      "its words are told here and there, in other forms",
      "Divers raised the wreck off Hestra.",
      ["The mayor of Hestra opened a school.", "A diver sold his boat.", "Wrecks are common there."],
      "notComparable",
      "likelyTold",
    ],
    [
      "a synonym and a derivation count as its words",
      "The court jailed the lawyer over the negotiations.",
      ["An attorney negotiated the lease.", "He is in prison.", "The courts are full."],
      "notComparable",
      "likelyTold",
    ],
    [
      "a phrase cannot be passed over",
      { text: "the wreck off Hestra", speaker: "Ana Ruiz", cue: "described" },
      ["The mayor opened a school."],
      "notComparable",
      "fragment",
    ],
    [
      "a quotation that shares a word is passed over",
      {
        text: "“Nobody on Hestra will ever forget what those divers did that night.”",
        speaker: "Ana Ruiz",
        direct: true,
      },
      ["The mayor opened a school on Hestra."],
      "silent",
      null,
    ],
  ];

for (const [what, fact, other, status, reason] of cases)
  test(`silence: ${what}`, () => {
    const cell = cellOn(fact, other);
    assert.deepEqual([cell.status, cell.reason], [status, reason]);
  });

test("who denies something may deny it in other words", () => {
  const denied: Line = { text: "the pier had been neglected", speaker: "Ana Ruiz", cue: "denied", negated: true };
  const other = { text: "any warning had been ignored", speaker: "Ida Holm", cue: "denied", negated: true };
  assert.deepEqual(cellOn(denied, [other]).reason, "likelyTold");
  assert.deepEqual(cellOn(denied, ["The mayor opened a school."]).status, "silent");
});

test("an earlier report that may tell it, or a row that states nothing, is not said to be too early", () => {
  const fact = "Divers raised the wreck off Hestra.";
  const told = ["The mayor of Hestra opened a school.", "A diver sold his boat.", "Wrecks are common there."];
  const earlier = { day: "2031-04-01" };
  assert.equal(cellOn(fact, told, earlier).reason, "likelyTold");
  assert.equal(cellOn(fact, ["The mayor opened a school."], earlier).reason, "publishedBefore");
});

test("more of a row's words, a nearer sentence and an earlier place make it likelier told; names and numbers, a speaker and his own words less so", () => {
  const signs: Signs = {
    held: 0.3,
    nearest: 0.1,
    position: 0.5,
    names: 0,
    numbers: 0,
    attributed: false,
    direct: false,
    tellers: 1,
    searched: 400,
  };
  const base = likelyTold(signs);
  assert.ok(base > 0 && base < 1);
  const more: readonly Partial<Signs>[] = [{ held: 0.6 }, { nearest: 0.3 }, { position: 0 }, { searched: 900 }];
  for (const sign of more) assert.ok(likelyTold({ ...signs, ...sign }) > base, JSON.stringify(sign));
  const less: readonly Partial<Signs>[] = [
    { names: 2 },
    { numbers: 1 },
    { attributed: true },
    { direct: true },
    { tellers: 2 },
    { searched: 0 },
  ];
  for (const sign of less) assert.ok(likelyTold({ ...signs, ...sign }) < base, JSON.stringify(sign));
  assert.ok(likelyTold({ ...signs, held: 1 }) > thresholds.told);
  const named = { ...signs, held: 0, nearest: 0, names: 2 };
  assert.ok(likelyTold(named) < thresholds.hardlyTold);
  assert.equal(likelyTold({ ...named, names: 40 }), likelyTold({ ...named, names: 4 }));
});

test("of what names nobody, gives no number and says little a silence is only possible", () => {
  const other = ["The mayor opened a school."];
  const certaintyOf = (fact: string | Line) => {
    const { status, certainty } = cellOn(fact, other);
    return [status, certainty];
  };
  const quoted = (text: string): Line => ({ text: `“${text}”`, speaker: "Ines Marlow", cue: "said", direct: true });
  assert.deepEqual(certaintyOf(quoted("It was always a lively conversation")), ["silent", "possible"]);
  assert.deepEqual(certaintyOf("The wreck was raised"), ["silent", "possible"]);
  for (const told of [
    "Divers raised the Hestra wreck",
    "Divers raised 12 wrecks",
    "Divers raised the old wreck off the northern islands",
  ])
    assert.deepEqual(certaintyOf(told), ["silent", "likely"], told);
});

test("what opens a report, and what another report has many words of, is only possibly passed over", () => {
  const more = Array.from({ length: 20 }, (_, i) => `Reader ${i} of the almanac planted ${i + 2} elms in a row.`);
  const others = ["The mayor opened a school.", ...filler.slice(1), "A heron nests on the weir."];
  const certaintyAt = (place: number, lines: readonly string[]) => {
    const fact = "Divers from Hestra raised a wreck full of amber in March 2031.";
    const own = [...more.slice(0, place), fact, ...more.slice(place)];
    const { rows, claims } = compare([report("teller", own), report("other", lines)].map(invent));
    const row = rows.find(({ cells }) =>
      cells.some(({ claimIds }) => claimIds.some((id) => claims[id]!.text === fact)),
    );
    const { status, certainty } = row!.cells.find(({ outletId }) => outletId === "other")!;
    return [status, certainty];
  };
  assert.deepEqual(certaintyAt(12, others), ["silent", "likely"]);
  assert.deepEqual(certaintyAt(0, others), ["silent", "possible"]);
  const traced = [
    ...others,
    "A heron from Hestra sat on the weir.",
    "They dived for eels.",
    "Amber is dear this year.",
  ];
  const [status, certainty] = certaintyAt(12, traced);
  assert.ok(status !== "silent" || certainty === "possible", `${status} ${certainty}`);
});

test("a title, a standfirst and captions are searched, too", () => {
  const fact = "Divers from Hestra raised a wreck full of amber on Monday.";
  const parts = [
    { title: "Wreck full of amber raised by Hestra divers" },
    { standfirst: "A wreck full of amber was raised by divers off Hestra." },
    { captions: ["Divers with the wreck full of amber they raised off Hestra"] },
  ];
  const other = ["The mayor opened a school."];
  const without = cellWith(fact, other, { title: "Mayor opens school" });
  assert.deepEqual([without.status, without.certainty], ["silent", "likely"]);
  for (const part of parts) {
    const { status, nearest } = cellWith(fact, other, part);
    assert.notEqual(status, "silent", JSON.stringify(part));
    assert.equal(nearest?.span.part.replace(/\[0\]/, ""), Object.keys(part)[0]);
  }
});

test("what a report has of any telling of a row counts, not only of its most central one", () => {
  const central = "Divers raised the wreck off Hestra on Monday.";
  const longer =
    "Divers raised the wreck off Hestra on Monday with cranes, which engineers from Ostrel had rented from a shipyard.";
  const cellBeside = (lines: readonly string[]) => {
    const tellers = [central, longer].map((text, i) => report(`teller${i}`, [...filler.slice(0, 3), text]));
    const { rows, claims } = compare([...tellers, report("other", [...lines, filler[3]!])].map(invent));
    const row = rows.find(({ cells }) =>
      cells.some(({ claimIds }) => claimIds.some((id) => claims[id]!.text === central)),
    );
    assert.deepEqual([row?.outlets, row?.text], [2, central]);
    const { status, certainty } = row!.cells.find(({ outletId }) => outletId === "other")!;
    return [status, certainty];
  };
  assert.deepEqual(cellBeside(["The mayor opened a school."]), ["silent", "likely"]);
  const traced = ["A shipyard closed.", "The engineers met a bishop.", "Snow fell in Ostrel.", "She rented a room."];
  assert.deepEqual(cellBeside(traced), ["silent", "possible"]);
});

test("of a page in which no claim is found nobody is silent", () => {
  const menu = invent({
    id: "menu",
    outlet: "menu",
    day: "2031-04-03",
    lines: [],
    article: { text: "Sign up now\nAll newsletters\nArchive of 2030", words: 8 },
  });
  const { rows } = compare([invent(report("teller", ["Divers raised the wreck off Hestra."])), menu]);
  const cell = rows[0]!.cells.find(({ outletId }) => outletId === "menu")!;
  assert.deepEqual([cell.status, cell.reason], ["unknown", "incomplete"]);
});

test("where one report tells that something was rejected, who says no in another may tell it, too", () => {
  const fact = "Lawyers of the Tolvane shipyard rejected every suggestion that dues had been withheld.";
  const certaintyBeside = (line: string | Line) => {
    const { status, certainty } = cellOn(fact, ["The mayor opened a school.", line]);
    return [status, certainty];
  };
  const nothing = "the owners did nothing wrong";
  assert.deepEqual(certaintyBeside({ text: nothing, speaker: "Ada Norr", cue: "said", negated: true }), [
    "silent",
    "possible",
  ]);
  assert.deepEqual(certaintyBeside("Nobody swims there."), ["silent", "likely"]);
});

test("what one teller alone adds, and others report, leaves no doubt on what the row tells", () => {
  const articles = [
    report("teller", [...filler.slice(0, 2), "The transport minister, Ana Ruiz, ordered an inquiry."]),
    report("other", [
      filler[2]!,
      "Transport Minister Ana Ruiz ordered an inquiry after the ferry Linnet struck a pier at Port Maren.",
    ]),
    report("third", ["The ferry Linnet struck a pier at Port Maren and 15 passengers were hurt.", filler[3]!]),
  ].map(invent);
  const row = compare(articles).rows.find(({ text }) => text.includes("inquiry"))!;
  assert.equal(row.status, "shared");
  assert.equal(row.cells.find(({ outletId }) => outletId === "third")!.status, "silent");
});
