import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A line of its own without a full stop, and the claim that it makes, "" without one. */
const cases: readonly (readonly [string, string])[] = [
  ["Reed left the board after they lost the vote", "Reed left the board after they lost the vote"],
  ["Tom Berg (pictured) gave up his post in May", "Tom Berg (pictured) gave up his post in May"],
  ["The old pier was shut in 2003 by the port", "The old pier was shut in 2003 by the port"],
  ["Ann Reed and Tom Berg have parted after four years", "Ann Reed and Tom Berg have parted after four years"],
  ["Getty Images Ann Reed won the harbour race last year", "Ann Reed won the harbour race last year"],
  ["Image copyright Alamy Image caption The pier was built for ten ships", "The pier was built for ten ships"],
  // What a picture shows, headings, links to other reports, and lines that have no verb or ask.
  ["Fans celebrate after the crew wins the harbour race", ""],
  ["Ann Reed Left The Board After They Lost The Vote", ""],
  ["Ann Reed leaves the board after they lost the vote", ""],
  ["READ MORE: Ann Reed left the board of the port", ""],
  ["Second diver found by the crew of the ferry", ""],
  ["How the pier was shut by the port in May", ""],
];

for (const [line, expected] of cases) {
  test(`a line without a full stop: ${line}`, () => {
    const found = claimsOf(`It burned at noon.\n${line}\nIt was dark then.`).map(({ text }) => text);
    assert.deepEqual(
      found.filter((text) => !/^It (?:burned|was dark)/.test(text)),
      expected === "" ? [] : [expected],
    );
  });
}
