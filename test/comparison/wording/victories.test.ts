import assert from "node:assert/strict";
import { test } from "node:test";
import { victoryIn } from "../../../src/comparison/wording/victories.ts";

test("who won and who lost is read from either side, and from nothing else", () => {
  const told: readonly (readonly [string, string | null])[] = [
    ["Dunmere beat Salt Ferry 3-1", "dunmere > salt ferry"],
    ["The holders of the cup, Dunmere, defeated the amateurs of Salt Ferry", "the dunmere > salt ferry"],
    ["Dunmere defeat Salt Ferry to win the cup", "dunmere > salt ferry"],
    ["Dunmere won 3-1 against Salt Ferry", "dunmere > salt ferry"],
    ["Dunmere celebrated a late 2-1 win over Salt Ferry", "dunmere > salt ferry"],
    ["Salt Ferry lost 3-1 at home to Dunmere", "dunmere > salt ferry"],
    ["Salt Ferry were beaten 3-1 by Dunmere", "dunmere > salt ferry"],
    ["Salt Ferry slid to a 3-1 defeat to Dunmere", "dunmere > salt ferry"],
    ["Karwick City beat Karwick United", "city > united"],
    // No match, no name behind the verb.
    ["Dunmere beat a retreat", null],
    ["Salt Ferry lost its way", null],
    ["The council fell silent", null],
  ];
  for (const [text, expected] of told) {
    const victory = victoryIn(text);
    assert.equal(victory && `${[...victory.winners].join(" ")} > ${[...victory.losers].join(" ")}`, expected, text);
  }
});
