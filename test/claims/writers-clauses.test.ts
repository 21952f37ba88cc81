import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** A sentence that gives words to somebody, and what the outlet tells in it itself. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // What leads up to a cue ends where the construction that holds the cue begins.
  ["The mayor resigned on Monday, saying the pier is unsafe.", ["The mayor resigned on Monday"]],
  ["Reed met the owners in May after the two agreed to discuss the pier.", ["Reed met the owners in May"]],
  [
    "Lind spent four months in prison for his part in the theft, after being accused of lying to the court.",
    ["Lind spent four months in prison for his part in the theft"],
  ],
  ["The award could help Reed, who has voiced doubts about the pier.", ["The award could help Reed"]],
  [
    "The firm has been reeling since its announcement that the pier fell.",
    ["The firm has been reeling since its announcement"],
  ],
  ["Karwick lost two ferries in May, and then decided to sell the rest.", ["Karwick lost two ferries in May"]],
  ["Ms. Lind frowned when asked whether the pier is safe.", ["Ms. Lind frowned"]],
  ["Crowds gathered at the port as shops and other firms announced a strike.", ["Crowds gathered at the port"]],
  // What stands behind begins at its own subject.
  ["Lind said he had seen the crack, but both engineers had the day off.", ["both engineers had the day off"]],
  ["Reed complained about the noise when the council met in May.", ["the council met in May"]],
  ["Asked whether the pier is safe, Miller left the room.", ["Miller left the room"]],
  // What a clause that opens the sentence tells as a fact stands without its conjunction.
  ["When the port issued its permit in May, it cited the storm.", ["the port issued its permit in May"]],
  [
    "Though the crane had been repaired twice, Miller said the pier is not safe.",
    ["the crane had been repaired twice"],
  ],
  // What is not told as a fact makes none.
  ["If the crane is repaired, Miller said, the pier will open.", []],
  ["Unless the crane falls, the port expects to open in May.", []],
  // The reason of what is said may be the speaker's.
  ["Reed condemned the plan because the crane is old.", []],
  // Neither half a clause nor that something was said.
  ["The board rejected Reed's claim that the pier is safe.", []],
  ["The launches came after Ann Lind condemned the drills.", []],
  ["The port issued a statement calling the report absurd.", []],
  ["It is hard to say whether the pier is safe.", []],
  ["The port took steps to explain the crack.", []],
  ["In a letter to the board seen by the Post, Reed condemned the plan.", []],
  ["A report released by the port said the pier is safe.", []],
  ["Karland, a port on the coast, said the pier is safe.", []],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const own = claimsOf(text).filter((claim) => claim.voice === "own");
    assert.deepEqual(
      own.map((claim) => claim.text),
      expected,
    );
  });
}
