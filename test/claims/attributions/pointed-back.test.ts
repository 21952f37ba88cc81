import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** Two sentences, who answers what the first says, and whether it is denied. */
const answered: readonly (readonly [string, string, boolean])[] = [
  ["The lift was closed, staff said. The operator denied this.", "The operator", true],
  ["The lift was closed, staff said. The operator denied that claim.", "The operator", true],
  ["The lift was closed, staff said. The operator confirmed this on Monday.", "The operator", false],
  ["The lift was closed. The operator denies it.", "The operator", true],
  ["The lift was closed, staff said. The operator disputes that: its lights were off.", "The operator", true],
  ["The lift was closed.\n\nThe ministry has rejected this.", "The ministry", true],
];

for (const [text, mention, negated] of answered) {
  test(`answered: ${text}`, () => {
    const answer = attributedIn(text).at(-1)!;
    const span = answer.speakers[0]?.mention;
    assert.deepEqual(
      [answer.text, answer.negated, span && text.slice(span.start, span.end)],
      ["The lift was closed", negated, mention],
    );
    // What is answered goes on to be told by whoever told it.
    const told = claimsOf(text).filter((claim) => claim.id !== answer.id);
    assert.deepEqual(
      told.map((claim) => claim.text),
      ["The lift was closed"],
    );
  });
}

for (const text of [
  "“It was closed,” said Ann Lee. The operator denied this.",
  "Staff said: “It was closed.” The operator denied this.",
]) {
  test(`words in marks are not said again: ${text}`, () => {
    const { type, negated, quoted, verbatim } = attributedIn(text).at(-1)!;
    assert.deepEqual([type, negated, quoted, verbatim], ["indirect", true, [], null]);
  });
}

/** What answers no sentence before. */
const unanswered: readonly string[] = [
  "Reed built a house. The council rejected it.",
  "Was the lift closed? The operator denied this.",
  "The lift was closed. The board denied that he lied.",
  "The lift was closed. The operator denied this visitor a ride.",
  "The operator denied this.",
  "The lift was closed. The ministry confirmed that at least 12 people died.",
  "The lift was closed. Reed admitted that in 2019 he took bribes.",
  "The lift was closed. Reed acknowledged that, under pressure, he lied.",
];

for (const text of unanswered) {
  test(`not answered: ${text}`, () => {
    assert.ok(attributedIn(text).every((claim) => !claim.text.includes("lift was") && !claim.text.includes("house")));
  });
}
