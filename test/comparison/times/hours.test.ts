import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { hoursOf } from "../../../src/comparison/times/hours.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

/** Text, then every hour: its words, the deed, and from when to when it may be. */
const read: readonly (readonly [string, ...string[]])[] = [
  ["The truce is to take effect at 6 a.m. on Friday", "6 a.m. begin 05:52-06:08"],
  ["A ceasefire came into force at 06:00 on Friday", "06:00 begin 05:52-06:08"],
  ["It enters into force at noon on Friday", "noon begin 11:52-12:08"],
  ["It begins at six o'clock on Friday morning", "six o'clock begin 05:52-06:08"],
  ["The curfew ended at nine o’clock in the evening", "nine o’clock end 20:52-21:08"],
  ["The march starts at 3 o'clock", "3 o'clock begin 02:52-03:08 or 12 hours later"],
  ["Polling stations closed at 8pm (17:00 GMT)", "8pm end 19:52-20:08"],
  ["It was 7:12 a.m. when the tram ploughed into the wagons", "7:12 a.m. happen 07:09-07:15"],
  ["The blast went off shortly after 6.30 p.m. in a market", "6.30 p.m. happen 18:30-18:50"],
  ["The lorry crashed at around 11 p.m.", "11 p.m. happen 22:35-23:25"],
  ["The roof fell around 11:30 on Tuesday", "11:30 happen 11:05-11:55"],
  ["A crane toppled on to the quay at 6.40 p.m.", "6.40 p.m. happen 18:37-18:43"],
  ["The share fell 4 percent at 10.15 a.m.", "10.15 a.m. - 10:12-10:18"],
  ["At 10.15 a.m. the share had fallen by 4 percent", "10.15 a.m. - 10:12-10:18"],
  ["The ferry left at 7.40 p.m. and sank at 9.05 p.m.", "7.40 p.m. leave 19:37-19:43", "9.05 p.m. happen 21:02-21:08"],
  ["He was arrested at midnight", "midnight held 00:08 before to 00:08"],
  ["Father Marek will hold a service at 7 p.m.", "7 p.m. - 18:52-19:08"],
  ["The raid began at two o'clock at night", "two o'clock begin 01:52-02:08"],
  ["It happened at 5.40 in the morning", "5.40 happen 05:37-05:43"],
  ["The blast came at about twenty to six", "twenty to six happen 05:15-06:05 or 12 hours later"],
  ["It exploded at twenty minutes to six", "twenty minutes to six happen 05:37-05:43 or 12 hours later"],
  ["It exploded at half past five in the evening", "half past five happen 17:22-17:38"],
  ["The talks began at a quarter to nine at night", "quarter to nine begin 20:42-20:48"],
  ["The council began to vote, nine to three"],
  ["They struck a deal by ten to six"],
  ["The blast hurt about ten to twelve people"],
  // No hours: bounds, other zones, shares, scores, what is left of a game, ratios.
  ["The road will be shut until 6 p.m."],
  ["The vote is to end by 20:00"],
  ["The quake struck in the morning (0542 GMT)"],
  ["Shares closed at 12.30 percent below"],
  ["He scored with 7:42 left in the half"],
  ["She tied the game at 7:42 left"],
  ["The bill passed 12:30"],
  ["Voting closes at 25 p.m."],
  ["The stock closed at 12.10 crowns"],
  ["The shop opens at 9 a.m. on weekdays"],
];

const clock = (minutes: number): string =>
  minutes < 0
    ? `${clock(-minutes)} before`
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

test("the hours of a text are read with the deed that they are given for", () => {
  for (const [text, ...expected] of read) {
    const found = hoursOf(wordingOf(text)).map(
      ({ text: own, deed, low, high, ofEither }) =>
        `${own} ${deed ?? "-"} ${clock(low)}${low < 0 ? " to " : "-"}${clock(high)}${ofEither ? " or 12 hours later" : ""}`,
    );
    assert.deepEqual(found, expected, text);
  }
});

const beside: readonly string[] = [
  "The council met about trams. A baker won a regional prize.",
  "Two shops were flooded by the river. A library was opened with a speech.",
  "Lorries may use the old bridge again. A choir sang in the square.",
];

const compared = (day: string, ...sentences: readonly string[]) =>
  compare(
    sentences.map((sentence, number) => {
      const id = `outlet-${number}`;
      const text = `${beside[number]} ${sentence}`;
      const shell = invent({ id, outlet: id, day: number === 1 ? day : "2031-04-02", lines: [], article: { text } });
      return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
    }),
  ).rows.filter(({ outlets }) => outlets > 1);

const pairs: readonly (readonly [a: string, b: string, told: "none" | "same" | "conflict"])[] = [
  [
    "The collision happened at 6:42 a.m. at a junction.",
    "The crash occurred at 6:42 a.m. outside the village.",
    "same",
  ],
  [
    "The collision happened at 6:42 a.m. at a junction.",
    "It was 7:12 a.m. when the tram crashed into the wagons.",
    "conflict",
  ],
  ["The truce takes effect at 6 a.m. on Friday.", "The ceasefire comes into force at noon on Friday.", "conflict"],
  ["The truce takes effect at 6 a.m. on Friday.", "It begins at six o'clock on Friday morning.", "same"],
  ["The truce takes effect at 6 a.m. on Friday.", "The truce takes effect at noon on Saturday.", "none"],
  ["The collision happened at about 6:30 a.m.", "The collision happened at 6:42 a.m.", "same"],
  ["The collision happened at 6:42 a.m. at a junction.", "The collision happened at 6:43 a.m. at a junction.", "same"],
  [
    "The tanker struck a reef at 3.20 a.m.",
    "The tanker ran aground on the reef shortly after four in the morning.",
    "conflict",
  ],
  ["The tanker struck a reef at 3 a.m.", "The tanker ran aground on the reef at three in the morning.", "same"],
  ["The tanker struck a reef at 3 a.m.", "Two in the morning watch saw it run aground.", "none"],
  ["The first train crashed at 6:42 a.m.", "The second train crashed at 7:20 a.m.", "none"],
  ["The flight from Oslo landed at 5 p.m. in Karwick.", "The flight from Paris landed at 7 p.m. in Karwick.", "none"],
  ["The march could begin at 6 p.m. in Karwick.", "The march began at 9 p.m. in Karwick.", "same"],
  ["The session opens at 10 a.m. EST in Karwick.", "The session opens at 3 p.m. BST in Karwick.", "none"],
  ["The crash happened at 6:42 a.m.", "The driver was arrested at 8:15 a.m.", "none"],
  [
    "A first train crashed at 6:42 a.m. and a second one collided with it at 6:55 a.m.",
    "The crash happened at 7:20 a.m.",
    "none",
  ],
];

test("two reports give one hour, or two, of one deed", () => {
  for (const [a, b, expected] of pairs) {
    const kinds = compared("2031-04-02", a, b).map(({ conflicts }) =>
      conflicts.length === 0 ? "same" : conflicts.map(({ kind, updates }) => `${kind} ${updates}`).join(),
    );
    const told = kinds.includes("date false") ? "conflict" : (kinds[0] ?? "none");
    assert.equal(told, expected, `${a} / ${b}`);
  }
});

test("a value is one variant however it is written, with all that give it", () => {
  const [row] = compared(
    "2031-04-02",
    "The collision of the trams happened at 6:42 p.m. at a junction.",
    "It was 7:12 p.m. when the trams crashed into each other.",
    "The trams collided at 18:42 outside the village.",
  );
  assert.deepEqual(row?.variants.map(({ value, outletIds }) => [value, outletIds.toSorted()]).toSorted(), [
    ["6:42 p.m.", ["outlet-0", "outlet-2"]],
    ["7:12 p.m.", ["outlet-1"]],
  ]);
});

test("outlets whose hours may be one do not stand against each other", () => {
  const [row] = compared(
    "2031-04-02",
    "The trams collided at around 8 p.m. at a junction.",
    "It was 9 p.m. when the trams crashed into one another.",
    "The collision of the trams happened at 8 p.m. outside the village.",
  );
  assert.deepEqual(row?.variants.map(({ outletIds }) => outletIds.toSorted()).toSorted(), [
    ["outlet-0", "outlet-2"],
    ["outlet-1"],
  ]);
});
