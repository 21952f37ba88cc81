import assert from "node:assert/strict";
import { test } from "node:test";
import { type AccountSet, scoreAccounts } from "./accounts.ts";

/** Shares of what a reader puts into one row that the comparison does, and of differing values that it tells. */
const floors: Readonly<Record<AccountSet, { found: number; told: number; apartTogether: number }>> = {
  accounts: { found: 0.435, told: 0.54, apartTogether: 0 },
  "accounts-later": { found: 0.31, told: 0.355, apartTogether: 0 },
  "accounts-kept": { found: 0.275, told: 0.195, apartTogether: 0 },
  "accounts-later-kept": { found: 0.175, told: 0.085, apartTogether: 0 },
  "accounts-languages": { found: 0.815, told: 0.7, apartTogether: 0 },
  "accounts-languages-kept": { found: 0.77, told: 0.64, apartTogether: 0 },
  "accounts-dutch": { found: 0.615, told: 0.58, apartTogether: 0 },
};

for (const set of Object.keys(floors) as AccountSet[]) {
  test(`reports that share no sentences meet where they tell one thing: ${set}`, (context) => {
    const score = scoreAccounts(set);
    const { expected, found, together, unexpected, possible, unexpectedPossible, apart, apartTogether } = score;
    const { differing, told } = score;
    context.diagnostic(`found ${(found / expected).toFixed(3)} of ${expected} pairs, told ${told} of ${differing}`);
    context.diagnostic(`${unexpected.length} of ${together} likely pairs in rows are not among them`);
    context.diagnostic(`${unexpectedPossible.length} of ${possible} possible ones are not`);
    assert.ok(found / expected >= floors[set].found, `found ${found} of ${expected}`);
    assert.ok(told / differing >= floors[set].told, `told ${told} of ${differing}`);
    // Not all that a row may hold was written down, so this only bounds it.
    assert.ok(unexpected.length <= together / 15, unexpected.join("\n"));
    assert.ok(unexpectedPossible.length <= possible / 4, unexpectedPossible.join("\n"));
    assert.ok(apartTogether.length <= floors[set].apartTogether, `of ${apart}: ${apartTogether.join("\n")}`);
  });
}
