import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { align } from "../../../src/comparison/align.ts";
import { phrasalVerbs } from "../../../src/comparison/wording/tables/phrasal-verbs.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";

/** Text, and the base forms of its content words. */
const read: readonly (readonly [string, string])[] = [
  ["Prime Minister Berg stepped down on Monday", "prime minister berg resign monday"],
  ["The march was called off", "march cancel"],
  ["They called the march off", "call march"],
  ["Off the coast", "coast"],
];

test("a verb and its particle are one word, at the place of both", () => {
  for (const [text, expected] of read) {
    const { content } = wordingOf(text);
    assert.equal(content.map(({ lexeme }) => lexeme.lemma).join(" "), expected, text);
  }
  const { words } = wordingOf("The mayor stepped down on Monday");
  const told = words.find(({ lexeme }) => lexeme.lemma === "resign")!;
  assert.deepEqual([told.start, told.end, told.lexeme.verbal], [10, 22, true]);
});

test("what the table holds counts as the verb it stands for", () => {
  for (const [verb, other] of phrasalVerbs) {
    const [plain, particle] = verb.split(" ");
    assert.equal(wordingOf(`They ${plain} ${particle}`).content[0]?.lexeme.lemma, other, verb);
  }
  const { relation } = align(
    { text: "Tomas Berg stepped down on Monday." },
    { text: "Tomas Berg resigned on Monday." },
  );
  assert.equal(relation, "same");
});

test("words stand in order, within the text, and do not overlap", () => {
  const piece = fc.constantFrom(..."step down called off the North Korea up U.S. 14 off down".split(" "));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(" ");
      let last = 0;
      for (const { start, end } of wordingOf(text).words) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});
