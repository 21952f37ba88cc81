import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** A sentence, whether it denies, and its mood. */
const cases: readonly (readonly [string, boolean, string])[] = [
  ["Sein Verteidiger, Rechtsanwalt Tobias Hennig, wollte sich dazu nicht äußern.", true, "asserted"],
  ["Die Ministerin, eine Juristin, will nicht zurücktreten.", true, "planned"],
  ["Der frühere Trainer, 54, hat den Verein nicht verlassen.", true, "asserted"],
  ["Die Ministerin, die krank war, ist nicht gekommen.", true, "asserted"],
  // What stands before the comma has its verb: the clause is over.
  ["Am Montag kam die Ministerin, am Dienstag, wollte aber nicht reden.", false, "asserted"],
  ["Die Ministerin, eine Juristin, trat am Montag zurück.", false, "asserted"],
];
for (const [sentence, negated, modality] of cases)
  test(sentence, () => {
    const [claim] = claimsOf(sentence, { language: "de" });
    assert.deepEqual([claim?.negated, claim?.modality], [negated, modality]);
  });
