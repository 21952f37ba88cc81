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
  ["The work on the pier will be carried out in May.", "planned"],
  ["Both ports have agreed to share the crane.", "asserted"],
  ["The pier is set to open in May.", "planned"],
  ["A set of keys is due on Monday.", "asserted"],
  ["Miller said he would resign.", "planned"],
  ["Miller said he would have resigned.", "asserted"],
  ["Miller, who will retire in May, opened the pier.", "asserted"],
  ["The port is considering closing the pier.", "possible"],
  ["The pier can open unless it rains.", "conditional"],
  ["Should the pier fall, the port will pay.", "conditional"],
  ["The pier stays open even if it rains.", "asserted"],
  ["Miller asked to see the pier.", "planned"],
  ["“Will the pier open?” Miller said.", "asked"],
  ["The port provided food for the crew.", "asserted"],
  ["May was wet.", "asserted"],
  ["The raid had been planned for months.", "asserted"],
  ["Negotiators agreed to open the dam.", "asserted"],
  ["The repairs will be carried out by the army.", "planned"],
  ["There is scope for a second line, the ministry said.", "possible"],
  ["Hahn asked if the mine could be sold.", "asked"],
  ["Castell said the line could reopen if the tunnel dried out.", "conditional"],
  ["Castell is considering a second tunnel.", "possible"],
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
  ["Twelve trains, not thirteen, use the pier.", false],
  ["The pier, which is not old, is safe.", false],
  ["The pier cannot hold a train.", true],
  ["The pier closed without warning.", false],
  ["The pier is no longer safe.", true],
  ["The charges were not against anyone.", true],
  ["Neither the port nor the city paid.", true],
  ["Miller failed to close the pier.", true],
  ["Miller did not fail to close the pier.", false],
  ["Miller ruled out closing the pier.", true],
  ["Miller ruled that the pier must close.", false],
  ["The port has yet to pay.", true],
  ["The port is unable to pay.", true],
  ["The court rejected the claim that the pier is safe.", true],
  ["The court rejected the pier's plan.", false],
  ["Not all of the piers are safe.", true],
  ["No fewer than 20 men came.", false],
  ["No more trains came.", true],
  ["The pier opened, not the crane.", false],
  ["The man who did not come is safe.", false],
  ["Ships that could not leave waited.", false],
  ["If not closed, the pier will fall.", false],
  ["When it did not rain, the pier opened.", false],
  ["The pier has, however, not opened.", true],
  ["It was not until May that the pier opened.", false],
  ["Miller agreed not to close the pier.", true],
  ["Hardly anyone came to the pier.", false],
  ["Miller did not come, nor did Reed.", true],
];

for (const [text, expected] of negations) {
  test(`${expected ? "denied" : "not denied"}: ${text}`, () => assert.equal(claimsOf(text)[0]?.negated, expected));
}
