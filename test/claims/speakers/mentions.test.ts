import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, and who is tied to its first cue. */
const cases: readonly (readonly [string, string])[] = [
  // A clause hangs on the speaker.
  ["Divers marching through the streets chanted “Safe piers!”", "Divers"],
  ["A harbour report released last year found that the pier is safe.", "A harbour report"],
  ["A survey published Wednesday said the pier is safe.", "A survey"],
  ["Lawmakers who are open to repairs disagree with the mayor.", "Lawmakers"],
  ["The head of the board, who in May said the pier is safe, left.", "who"],
  ["Engineers not involved with the dam said the pier is safe.", "Engineers not involved with the dam"],
  ["Three people familiar with the matter said the pier is safe.", "Three people familiar with the matter"],
  // Times and places between speaker and cue.
  ["Miller at the time said the pier is safe.", "Miller"],
  ["Miller just this month announced that the pier is safe.", "Miller"],
  // A bracket with a district.
  ["Rep. Ann Miller (R-S.C.) said the pier is safe.", "Rep. Ann Miller"],
  ["Rep. Ann Miller (D-N.Y.), chairman of the board, said the pier is safe.", "Rep. Ann Miller"],
  // A participle behind a comma, past words that are no verbs.
  ["Mrs. Miller has embraced a go-it-alone approach, promising to meet the board.", "Mrs. Miller"],
  // A noun as the cue.
  ["Miller stirred anger with an assertion that the pier is safe.", "Miller"],
  ["Divers responded with chants of “Safe piers now”.", "Divers"],
  ["The board ran a check on Ann Miller’s claim that the pier is safe.", "Ann Miller"],
  // A signature.
  ["“The pier has been safe for years.” — Ann Miller", "Ann Miller"],
  ["“The pier has been safe for years.” – Ann de Miller, Oslo\nIt rained.", "Ann de Miller"],
  // A second cue of the same speaker.
  ["Miller is telling divers that it is safe and says she will wait.", "Miller"],
];

for (const [text, expected] of cases) {
  test(`tied to the cue: ${text}`, () => {
    const claim = claimsOf(text).find(({ voice }) => voice === "attributed");
    const mention = claim?.speakers[0]?.mention;
    assert.equal(mention ? text.slice(mention.start, mention.end) : null, expected);
  });
}

test("a dash that goes on is no signature", () => {
  const [claim] = claimsOf("“The pier has been safe for years.” — Ann Miller left for Oslo.");
  assert.equal(
    claim?.speakers.some(({ name }) => name === "Ann Miller"),
    false,
  );
});
