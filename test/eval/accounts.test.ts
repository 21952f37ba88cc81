import assert from "node:assert/strict";
import { test } from "node:test";
import { type AccountSet, scoreAccounts } from "./accounts.ts";

/** Shares of what a reader puts into one row that the comparison does, and of differing values that it tells. */
const floors: Readonly<Record<AccountSet, { found: number; told: number; apartTogether: number }>> = {
  accounts: { found: 0.27, told: 0.23, apartTogether: 3 },
  "accounts-later": { found: 0.145, told: 0.06, apartTogether: 1 },
  "accounts-kept": { found: 0.175, told: 0.11, apartTogether: 0 },
  "accounts-later-kept": { found: 0.07, told: 0.02, apartTogether: 0 },
};

for (const set of Object.keys(floors) as AccountSet[]) {
  test(`reports that share no sentences meet where they tell one thing: ${set}`, (context) => {
    const { expected, found, together, unexpected, apart, apartTogether, differing, told } = scoreAccounts(set);
    context.diagnostic(`found ${(found / expected).toFixed(3)} of ${expected} pairs, told ${told} of ${differing}`);
    context.diagnostic(`${unexpected.length} of ${together} pairs in rows are not among them`);
    assert.ok(found / expected >= floors[set].found, `found ${found} of ${expected}`);
    assert.ok(told / differing >= floors[set].told, `told ${told} of ${differing}`);
    // Not all that a row may hold was written down (headlines, for one), so this only bounds it.
    assert.ok(unexpected.length <= together / 5, unexpected.join("\n"));
    // Claims that hold both things stand in the row of each.
    assert.ok(apartTogether.length <= floors[set].apartTogether, `of ${apart}: ${apartTogether.join("\n")}`);
  });
}
