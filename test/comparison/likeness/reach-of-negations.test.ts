import assert from "node:assert/strict";
import { test } from "node:test";
import { wordLikeness } from "../../../src/comparison/likeness/word-likeness.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";

const opposite = (a: string, b: string) => wordLikeness.compare(wordingOf(a), wordingOf(b)).opposite;

/** Two texts of which one denies what both tell, or tells its opposite. */
const contrary: readonly (readonly [string, string])[] = [
  ["The council did not sell the harbour to Brandt", "The council sold the harbour to Brandt last spring"],
  [
    "The court did not order the confiscation of his villa on Lake Sern",
    "His lakeside villa in Sern would pass to the state",
  ],
  ["Police found no sign that the lock had been forced", "Police found signs that the lock had been forced"],
  ["Berg, who chairs the board, was not told of the leak", "Berg was told of the leak by the chair of the board"],
  ["Exports of timber rose in the first quarter", "In the first quarter timber exports dropped"],
  ["The Council Accepts The Offer Of The Crews", "The Council Rejects The Offer Of The Crews"],
];

/** Two texts of which one denies something besides. */
const beside: readonly (readonly [string, string])[] = [
  [
    "The ferry turned back four hours out of Karwick with 226 passengers",
    "Four hours out of Karwick the ferry and its passengers turned back, because a man who was not supposed to be aboard had been found",
  ],
  [
    "This is not only unfortunate, I think it is destructive of the fabric of the alliance",
    "It is destructive to the fabric of the alliance",
  ],
  [
    "Lena Wirth, 23, of Ardmere was taken into custody a few streets away",
    "Officers caught up with Lena Wirth, 23, of Ardmere, who was taken into custody without incident",
  ],
  [
    "Already without Tolvane, the team will rely on Marek Berg, who signed for it in week 12",
    "The team will rely on Marek Berg, who signed for it in week 12",
  ],
  // What words are opposites is told by no name.
  [
    "All 40 aboard the plane are feared dead after it came down near Tolvane Karwick National Airport",
    "All passengers are feared dead after the plane came down on its way to Karwick International Airport",
  ],
  ["The motion of no confidence passed by 114 votes to 98", "The motion passed by 114 votes to 98"],
  [
    "A late goal on Sunday gave Norvale a 20 to 13 victory over Karwick and kept the young team at the top",
    "The young team of Norvale fought hard on Sunday to beat Karwick 20 to 13, and Karwick fell to last place",
  ],
];

test("one text contradicts another where what it denies, or turns round, is what both tell", () => {
  for (const [a, b] of contrary) assert.equal(opposite(a, b), true, `${a} / ${b}`);
});

test("what one text denies besides contradicts nothing", () => {
  for (const [a, b] of beside) assert.equal(opposite(a, b), false, `${a} / ${b}`);
});

test("whichever text comes first", () => {
  for (const [a, b] of [...contrary, ...beside]) assert.equal(opposite(a, b), opposite(b, a));
});
