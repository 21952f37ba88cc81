import assert from "node:assert/strict";
import { test } from "node:test";
import { missing, scoreFacts } from "./facts.ts";

/** Shares of the pairs of tellings that stand in a row, and likely so; and at most of the likely silences that are none. */
const floors = [
  { kept: false, found: 0.385, likely: 0.265, wrong: 0.035 },
  { kept: true, found: 0.305, likely: 0.18, wrong: 0.02 },
] as const;

for (const { kept, ...floor } of floors)
  test(`what readers found two reports to tell stands in a row: ${kept ? "kept" : "open"} events`, {
    skip: missing,
  }, (t) => {
    const { pairs, unclaimed, found, likely, silent, wrong } = scoreFacts(kept);
    t.diagnostic(`found ${found} of ${pairs} pairs, ${likely} likely, ${unclaimed} without a claim`);
    t.diagnostic(`${wrong} of ${silent} likely silences are told`);
    assert.ok(found / pairs >= floor.found, `found ${found} of ${pairs}`);
    assert.ok(likely / pairs >= floor.likely, `likely ${likely} of ${pairs}`);
    assert.ok(wrong / silent <= floor.wrong, `wrong ${wrong} of ${silent}`);
  });
