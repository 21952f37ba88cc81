import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text whose marks stand apart, and what is claimed in it: the words and who says them. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    "“It was old,” Ann Reed said. “We closed it in May. ” Reed left the harbour board in June.",
    ["“It was old,” “We closed it in May. ” | Ann Reed", "Reed left the harbour board in June | "],
  ],
  [
    "`` We did not see it, '' Tom Berg said. `` It fell. It was dark. '' The ferry sank within an hour.",
    ["`` We did not see it, '' `` It fell. It was dark. '' | Tom Berg", "The ferry sank within an hour | "],
  ],
  // Whoever says it may stand behind a stop.
  ["`` It fell at noon. '' Tom Berg said.", ["`` It fell at noon. '' | Tom Berg"]],
  ["`` It fell at noon. '' Mayor Tom Berg told reporters on Friday.", ["`` It fell at noon. '' | Tom Berg"]],
];

for (const [text, expected] of cases) {
  test(`behind speech: ${text}`, () => {
    const found = claimsOf(text).map((claim) => `${claim.text} | ${claim.speakers.map(({ name }) => name).join(", ")}`);
    assert.deepEqual(found, expected);
  });
}
