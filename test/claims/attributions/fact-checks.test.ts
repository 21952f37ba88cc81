import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, then its claims: whose voice, how many speakers, their words. */
const cases: readonly (readonly [string, readonly (readonly [string, number, string])[]])[] = [
  [
    "CLAIM: The pier has been sold to Norland.\n\nTHE FACTS: The pier still belongs to the town.\n\nOUR VERDICT: False.",
    [
      ["attributed", 0, "The pier has been sold to Norland."],
      ["own", 0, "The pier still belongs to the town"],
    ],
  ],
  [
    "Misleading: Photo shows pier in flames\nThe photo shows a crane.",
    [
      ["attributed", 0, "Photo shows pier in flames"],
      ["own", 0, "The photo shows a crane"],
    ],
  ],
  // Of the label's words one alone may be anything; a sentence before a colon is no label.
  [
    "The board gave up its claim: nobody had paid for it.",
    [["own", 0, "The board gave up its claim: nobody had paid for it"]],
  ],
];

for (const [text, expected] of cases) {
  test(JSON.stringify(text), () => {
    assert.deepEqual(
      claimsOf(text).map((claim) => [claim.voice, claim.speakers.length, claim.text]),
      expected,
    );
  });
}

test("a headline that calls a claim false tells it in nobody's voice", () => {
  const [claim] = claimsOf("The pier stands.", { title: "False claim: Mayor sold the pier" });
  assert.deepEqual([claim?.voice, claim?.speakers, claim?.text], ["attributed", [], "Mayor sold the pier"]);
});
