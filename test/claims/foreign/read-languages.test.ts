import assert from "node:assert/strict";
import { test } from "node:test";
import { foreignCues } from "../../../src/claims/foreign/tables/foreign-cues.ts";
import { foreignLanguages } from "../../../src/text/tables/foreign-languages.ts";

test("of each language that is said to be read there are reporting words, or rules of its own", () => {
  assert.deepEqual([...foreignLanguages].toSorted(), [...foreignCues.keys(), "zh"].toSorted());
});
