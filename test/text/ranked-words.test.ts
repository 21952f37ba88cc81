import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeOfWord, rankedWords } from "../../src/text/ranked-words.ts";
import { frequencyRank, isKnownWord, rarity } from "../../src/text/rarity.ts";

const words = rankedWords.split(" ");
const places = new Map(words.map((word, place) => [word, place]));

test("every word of the table is found at its place", () => {
  for (const [word, place] of places) assert.equal(placeOfWord(word), place, word);
});

test("nothing else is found", () => {
  const word = fc.constantFrom(...words);
  const unit = fc.constantFrom("", " ", "a", "s", "e", "\u0161", "é", "T", "\ud800");
  fc.assert(
    fc.property(word, word, unit, (one, other, more) => {
      for (const string of [
        `${one}${more}`,
        `${more}${other}`,
        `${one}${more}${other}`,
        one.slice(1),
        one.toUpperCase(),
      ])
        assert.equal(placeOfWord(string), places.get(string) ?? -1, string);
    }),
  );
});

test("capitals and the marks of other languages do not hide a word", () => {
  const cases: [string, number | null][] = [
    ["the", 1],
    ["The", 1],
    ["OF", 2],
    ["josé", frequencyRank("jose")],
    ["Erdoğan", frequencyRank("erdogan")],
    ["qxzzq", null],
    ["", null],
    ["of to", null],
  ];
  for (const [word, rank] of cases) {
    assert.equal(frequencyRank(word), rank, word);
    assert.equal(isKnownWord(word), rank !== null, word);
  }
  assert.ok(rarity("the") < rarity("erdogan") && rarity("erdogan") < rarity("qxzzq"));
});
