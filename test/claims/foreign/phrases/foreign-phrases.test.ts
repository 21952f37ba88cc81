import assert from "node:assert/strict";
import { test } from "node:test";
import { indexPhrases, phraseAt } from "../../../../src/claims/foreign/phrases/foreign-phrases.ts";
import { readPassage } from "../../../../src/claims/passages/passage.ts";
import { annotate } from "../../../../src/text/annotate.ts";

const phrases = indexPhrases(["según", "según la", "d'après"]);

/** A text, the word where a phrase is looked for, and how many tokens the longest one takes. */
const cases: readonly (readonly [string, string, number])[] = [
  ["Según la policía, nadie murió.", "Según", 2],
  ["D’après la police, personne n’est mort.", "D", 1],
  // "İ" is two units long in lower case: the places behind it stay.
  ["İzmir cayó, según la policía.", "según", 2],
  ["İzmir cayó, SEGÚN LA policía.", "SEGÚN", 2],
  ["Un segúndo día.", "segúndo", 0],
];
for (const [text, word, length] of cases) {
  test(text, () => {
    const passage = readPassage("text", annotate(text));
    const at = passage.tokens.findIndex(({ start }) => start === text.indexOf(word));
    assert.equal(phraseAt(passage, at, passage.tokens.length, phrases), length);
  });
}
