import assert from "node:assert/strict";
import { test } from "node:test";
import type { Modality } from "../../src/claims/claim.ts";
import { claimsOf } from "./article-of.ts";

const modalities: readonly (readonly [string, Modality])[] = [
  ["The pier opened in May.", "asserted"],
  ["Both ports agreed to share the crane.", "asserted"],
  ["There is scope for a second pier.", "possible"],
  ["The pier may open in May.", "possible"],
  ["Miller said the pier could fall.", "possible"],
  ["The pier will be rebuilt.", "planned"],
  ["Miller plans to rebuild the pier.", "planned"],
  ["Miller vowed to rebuild the pier.", "planned"],
  ["Miller asked whether the pier is safe.", "asked"],
  ["“Is the pier safe?” Miller asked.", "asked"],
  ["If it rains, the pier closes.", "conditional"],
  ["Miller said he would resign if the pier fell.", "conditional"],
  ["Miller decided to close the pier.", "asserted"],
];

for (const [text, expected] of modalities) {
  test(`${expected}: ${text}`, () => assert.equal(claimsOf(text)[0]?.modality, expected));
}

const negations: readonly (readonly [string, boolean])[] = [
  ["The pier is not safe.", true],
  ["The pier is safe.", false],
  ["The pier isn't safe.", true],
  ["The pier was never safe.", true],
  ["Nobody was hurt.", true],
  ["Miller said the pier is not safe.", true],
  ["Miller denied that the pier is safe.", true],
  ["Miller denied that the pier is not safe.", false],
  ["Miller refused to close the pier.", true],
  ["The pier is not only safe but new.", false],
  ["The pier, which is not old, is safe.", false],
  ["The pier cannot hold a train.", true],
];

for (const [text, expected] of negations) {
  test(`${expected ? "denied" : "not denied"}: ${text}`, () => assert.equal(claimsOf(text)[0]?.negated, expected));
}
