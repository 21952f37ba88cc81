import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text, what is denied in it and by whom, and what the outlet tells itself. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "Reed stole two boats in May, which Miller denies.",
    "Reed stole two boats in May",
    "Miller",
    ["Reed stole two boats in May"],
  ],
  ["Karland says Norland shelled the port, which Norland denies.", "Norland shelled the port", "Norland", []],
  ["Police say Reed took bribes, which he has repeatedly denied.", "Reed took bribes", "he", []],
  [
    "The army shelled the port, an accusation the army has denied.",
    "The army shelled the port",
    "the army",
    ["The army shelled the port"],
  ],
  ["Lind said that Reed took bribes, a claim he rejects.", "Reed took bribes", "he", []],
  ["Lind said that Reed took bribes, a claim captain Ryan Shaw rejects.", "Reed took bribes", "captain Ryan Shaw", []],
  ["Lind said that Reed took bribes, a claim the captain, Ryan Shaw, rejected.", "Reed took bribes", "the captain", []],
  ["Lind said Reed took bribes, which the captain, Ryan Shaw, rejected.", "Reed took bribes", "the captain", []],
  ["Police say Reed took bribes, which his lawyer disputes.", "Reed took bribes", "his lawyer", []],
];

for (const [text, content, speaker, own] of cases) {
  test(text, () => {
    const claims = claimsOf(text);
    const denial = claims.find(({ negated, voice }) => voice === "attributed" && negated);
    const mention = denial?.speakers[0]?.mention;
    assert.equal(denial?.text, content);
    assert.equal(mention && text.slice(mention.start, mention.end), speaker);
    assert.deepEqual(
      claims.filter(({ voice }) => voice === "own").map((claim) => claim.text),
      own,
    );
  });
}

/** What a relative clause describes denies nothing of the clause. */
const described: readonly string[] = [
  "Reed denies the theft.",
  "The board, which denies the theft, met in May.",
  "The port published the report, which denies that it fell.",
];

for (const text of described) {
  test(`no clause is answered: ${text}`, () => {
    const denial = claimsOf(text).find(({ negated }) => negated);
    assert.ok(!denial || !/board|published/.test(denial.text), denial?.text);
  });
}

test("what is said in a relative clause ends where the clause around goes on", () => {
  const [claim] = claimsOf("The man who said that the pier was safe is in hospital.");
  assert.equal(claim?.text, "the pier was safe");
});
