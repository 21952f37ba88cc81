import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** What somebody calls somebody else, its content, and who calls them so. */
const called: readonly (readonly [string, string, string])[] = [
  ["In a letter, the mayor called Reed a coward.", "Reed a coward", "the mayor"],
  ["In a speech, the bishop called Reed a thief.", "Reed a thief", "the bishop"],
  ["On a tour the governor called Reed a tyrant.", "Reed a tyrant", "the governor"],
  ["After a vote the works council leader called Corvane a miser.", "Corvane a miser", "the works council leader"],
  ["In a podcast, the trainer called Reed the finest swimmer alive.", "Reed the finest swimmer alive", "the trainer"],
  ["The mayor, in a note, called Reed a coward.", "Reed a coward", "The mayor"],
  ["On Sunday, a bishop called Reed a thief.", "Reed a thief", "a bishop"],
  ["On Sunday, a bishop called Reed unfit for the post.", "Reed unfit for the post", "a bishop"],
  ["On Sunday, a local bishop called Reed “a thief”.", "Reed “a thief”", "a local bishop"],
  ["The plan, described by Reed as “a joke”, was dropped.", "The plan as “a joke”", "Reed"],
  ["The plan, condemned by Reed as a mistake, went on.", "The plan, condemned as a mistake", "Reed"],
  ["A plan described by Reed as “a joke” was dropped.", "A plan as “a joke”", "Reed"],
  ["The mayor called Reed “unfit” and left.", "Reed “unfit”", "The mayor"],
  ["The mayor, whom Reed has called “a liar”, resigned.", "The mayor “a liar”", "Reed"],
];

for (const [text, content, mention] of called) {
  test(`called so by somebody: ${text}`, () => {
    const claims = attributedIn(text);
    assert.deepEqual(
      claims.map((claim) => claim.text),
      [content],
    );
    const span = claims[0]?.speakers[0]?.mention;
    assert.equal(span && text.slice(span.start, span.end), mention);
  });
}

/** A name right behind its thing, which nobody gives it in the report. */
const names: readonly string[] = [
  "A man called Peter Berg shot two people.",
  "Late on Tuesday a cargo ship named Dorvan struck the pier.",
  "The ship called Dorvan has sunk.",
  "Officers named Reed sought help.",
  "The mayor set up a board called Clean Harbour.",
  "The work was done by a new harbour crew called the Night Watch.",
  "The town hired a firm, called Corvane, to clear the pier.",
  "The mayor set up a firm called Corvane last year.",
  "The mayor set up a firm called Corvane Works a year ago.",
];

for (const text of names) {
  test(`no words of anybody's: ${text}`, () => {
    assert.deepEqual(
      claimsOf(text).map((claim) => [claim.voice, claim.text]),
      [["own", text.slice(0, -1)]],
    );
  });
}

test("an auxiliary before its pronoun makes a participle a verb that brings words", () => {
  for (const text of ["Never had she seen that the pier was bent.", "Seldom had she written that the pier was bent."])
    assert.deepEqual(
      attributedIn(text).map((claim) => claim.text),
      ["the pier was bent"],
    );
});
