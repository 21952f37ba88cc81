import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeWords, encodeWords } from "../../src/store/sqlite/word-code.ts";
import { sha256 } from "../../src/text/hash.ts";
import { rankedWords } from "../../src/text/ranked-words.ts";

const back = (text: string) => decodeWords(encodeWords(text));

test("the table is the one that stored texts were written with", () => {
  assert.equal(sha256(rankedWords), "e1bbf6f0efb73e601e1ef21792f0026fea25e606049de8120d6b6b58514ab5f0");
});

const cases: [name: string, text: string, bytes: number][] = [
  ["nothing", "", 0],
  ["frequent words take a byte each, their spaces none", "the of and in the of and in", 8],
  ["a stop expects a space behind it", "said. the, of; and", 7],
  ["a word without a space says so", "and/or the.of", 7],
  ["spaces that nobody expects stand as they are", "  the  of \n the", 10],
  ["a capital takes a byte more", "The President Of", 6],
  ["capitals, too", "THE NATO", 5],
  ["letters mixed in another way stand as they are", "McDonald iPhone eBay", 20],
  ["a word that the table does not know stands as it is", "zzqxv the zzqxv", 12],
  ["signs beyond ASCII that texts are full of take a byte", "“the” – ’ é £ €\u00a0x", 15],
  ["others take three", "ж中", 6],
  ["control characters that signs stand for", "\u000e\u001f\u0000\n\t", 7],
  ["surrogates, alone too", "😀 \ud800 \udc00x", 15],
  ["letters beyond ASCII in a word", "café naïve Zürich", 19],
];
for (const [name, text, bytes] of cases)
  test(name, () => {
    assert.equal(back(text), text);
    assert.equal(encodeWords(text).byteLength, bytes);
  });

test("any string comes back to the letter", () => {
  const word = fc.constantFrom("the", "The", "THE", "tHe", "president", "Zelenskyy", "a", "I", "don", "t", "x");
  const between = fc.constantFrom(
    "",
    " ",
    "  ",
    ".",
    ". ",
    ", ",
    "’",
    "-",
    "\n",
    "“",
    "” ",
    "\u00a0",
    "é",
    "\ud83d",
    "7",
  );
  const text = fc.array(fc.oneof(word, between), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (one) => assert.equal(back(one), one)),
    { numRuns: 2_000 },
  );
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (one) => assert.equal(back(one), one)));
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (codes) => {
      const one = String.fromCharCode(...codes);
      assert.equal(back(one), one);
    }),
  );
});

test("a text that is longer than all before it comes back too", () => {
  const long = "The president said on Monday that €5 of it — all of it — was there. ".repeat(3_000);
  assert.equal(back(long), long);
});
