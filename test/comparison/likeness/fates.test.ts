import assert from "node:assert/strict";
import { test } from "node:test";
import { tellOtherFates } from "../../../src/comparison/likeness/shared-deed.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";

/** [one, its language, other, its language, whether each tells another fate] */
const pairs: readonly (readonly [string, string, string, string, boolean])[] = [
  ["The chairman was arrested in Lorne", "en", "Le président a été démis de ses fonctions", "fr", true],
  ["O presidente foi detido na segunda-feira", "pt", "Der Vorsitzende wurde entlassen", "de", true],
  ["The chairman was arrested in Lorne", "en", "El presidente fue detenido en Lorne", "es", false],
  ["The chairman was arrested and dismissed", "en", "Le président a été démis de ses fonctions", "fr", false],
  ["The chairman was arrested in Lorne", "en", "The chairman flew to Lorne", "en", false],
];
for (const [one, language, other, otherLanguage, differ] of pairs)
  test(`${differ ? "other fates" : "no other fates"}: ${one}; ${other}`, () => {
    const [a, b] = [wordingOf(one, sensesOf(language)), wordingOf(other, sensesOf(otherLanguage))];
    assert.equal(tellOtherFates(a, b), differ);
    assert.equal(tellOtherFates(b, a), differ);
  });
