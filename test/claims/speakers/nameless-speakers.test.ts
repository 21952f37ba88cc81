import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text and what is known of who speaks in its last attributed claim: name and role. */
const cases: readonly (readonly [string, string | null, string | null])[] = [
  // A pronoun stands for whoever had the word right before, with or without a name.
  ['The governor wrote that schools would shut. "Stay home," she wrote.', null, "governor"],
  ['In a post on Monday, the governor wrote that schools would shut. "Stay home," she wrote.', null, "governor"],
  ["The union said its members would vote. The offer was poor, it said.", null, "union"],
  ["The company said it would pay. It added that the ship was safe.", null, "company"],
  [
    "A spokesman for the port said 30 people fell ill. He added that two were in hospital.",
    null,
    "spokesman for the port",
  ],
  // Whoever is so old is a person.
  ["Dunn, 44, took bribes, prosecutors said. He denies the charges.", "Dunn", null],
  ["Salo, who is 52, was held on Friday. He said he had acted alone.", "Salo", null],
  ["In Velmar, 44 died. He said it was sad.", null, null],
  ["A person familiar with his thinking said he had left.", null, "person"],
  ["Two sources said the talks had stalled. A third said they were close.", null, null],
  // Where somebody named holds the office, or another fits, it is not the nameless one.
  [
    "Governor Ann Miller was late. The governor said the road was safe. She said it would open.",
    "Ann Miller",
    "Governor",
  ],
  ["Ann Miller met the governor. The governor said the road was safe. She said it would open.", null, null],
  ["The Harbour Union met. The union said it would strike. The offer was poor, it said.", "Harbour Union", null],
];

for (const [text, name, role] of cases) {
  test(text, () => {
    const speaker = attributedIn(text).at(-1)?.speakers[0];
    assert.deepEqual([speaker?.name ?? null, speaker?.role ?? null], [name, role]);
  });
}
