import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare } from "../../../src/comparison/compare.ts";
import type { Similarity } from "../../../src/comparison/likeness/similarity.ts";
import { wordLikeness } from "../../../src/comparison/likeness/word-likeness.ts";
import { keysOf, makeMemory, readerFor } from "../../../src/comparison/propositions/memory.ts";
import { invent } from "../articles.ts";

const sentences = [
  "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.",
  "Cracks in two pillars led the council of Tolvane to close the Ardmere bridge.",
  "The Ardmere bridge was closed by the council, and engineers will look at it on Monday.",
  "Engineers found cracks in three pillars of the Ardmere bridge.",
  "Nine people were hurt when the Tharrow ferry ran aground.",
  "Twelve people were injured as the ferry of Tharrow ran aground, the coastguard said.",
  "A choir from Quillan won the national singing contest for the third year.",
  "12 people were hurt when the Tharrow ferry ran aground.",
  "In all 2 cars were lost. 12 people were hurt when the Tharrow ferry ran aground.",
  "Water rose by 2 percent. 12 people were hurt when the Tharrow ferry ran aground.",
];

const article = fc.record({
  outlet: fc.constantFrom("north", "south", "east"),
  day: fc.constantFrom("2031-04-01", "2031-04-02", null),
  lines: fc.array(fc.record({ text: fc.constantFrom(...sentences) }), { minLength: 1, maxLength: 4 }),
});

test("an event that grows article by article is compared as if all had come at once", () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 2, maxLength: 6 }), (drawn) => {
      const articles = drawn.map((one, i) => invent({ ...one, id: `article-${i}` }));
      const memory = makeMemory(wordLikeness);
      for (let size = 1; size <= articles.length; size++) {
        const grown = articles.slice(0, size);
        assert.deepEqual(compare(grown, { memory }), compare(grown));
      }
    }),
    { numRuns: 60 },
  );
});

test("what was compared before changes nothing of another event", () => {
  fc.assert(
    fc.property(
      fc.array(article, { minLength: 1, maxLength: 3 }),
      fc.array(article, { minLength: 2, maxLength: 4 }),
      (first, second) => {
        const memory = makeMemory(wordLikeness);
        compare(
          first.map((one, i) => invent({ ...one, id: `earlier-${i}` })),
          { memory },
        );
        const articles = second.map((one, i) => invent({ ...one, id: `article-${i}` }));
        assert.deepEqual(compare(articles, { memory }), compare(articles));
      },
    ),
    { numRuns: 60 },
  );
});

test("a new article brings only pairs of its own; a known event brings none", () => {
  let scored = 0;
  const counting: Similarity = {
    version: "counting",
    compare(a, b) {
      scored++;
      return wordLikeness.compare(a, b);
    },
  };
  const memory = makeMemory(counting);
  const lines = (...places: number[]) => places.map((place) => ({ text: sentences[place]! }));
  const first = invent({ id: "a", outlet: "north", day: "2031-04-01", lines: lines(0, 4) });
  const second = invent({ id: "b", outlet: "south", day: "2031-04-01", lines: lines(1, 5) });
  const third = invent({ id: "c", outlet: "east", day: "2031-04-01", lines: lines(6) });
  compare([first, second], { memory });
  const before = scored;
  assert.ok(before > 0);
  compare([second, first, third], { memory });
  compare([third, second, first], { memory });
  const reasonsAlone = scored - before;
  const fresh = scored;
  compare([first, second, third], { memory: makeMemory(counting) });
  assert.ok(reasonsAlone < 2 * (scored - fresh), `${reasonsAlone} after ${before}`);
});

test("a pair is scored once, whichever text comes first", () => {
  const memory = makeMemory(wordLikeness);
  const [a, b] = [memory.read(sentences[0]!), memory.read(sentences[1]!)];
  assert.equal(memory.similarity.compare(a, b), memory.similarity.compare(b, a));
  assert.equal(memory.read(sentences[0]!), a);
});

for (const language of ["en", "es"])
  test(`an event is remembered while it is compared, however large it is, and others are forgotten: ${language}`, () => {
    let scored = 0;
    const memory = makeMemory({
      version: "counting",
      compare(a, b) {
        scored++;
        return wordLikeness.compare(a, b);
      },
    });
    /** Reads and scores `size` texts of an event of its own. */
    const look = (event: string, size: number): number => {
      const before = scored;
      const told = Array.from({ length: size }, (_, i) => `Report ${i} of ${event}.`);
      const article = { ...invent({ id: "a", outlet: "a", day: null, lines: [] }).article, language };
      memory.begin(keysOf([{ article, claims: told.map((text) => ({ text })) }]));
      const read = readerFor(memory, { article });
      const texts = told.map(read);
      for (const [i, text] of texts.entries()) memory.similarity.compare(text, texts[(i + 1) % size]!);
      return scored - before;
    };
    const large = 5_000;
    assert.equal(look("the flood", large), large);
    for (let again = 0; again < 3; again++) assert.equal(look("the flood", large), 0);
    // Small ones meanwhile fill the new shelf by and by; a large one twice pushes out what nobody looked at since.
    assert.equal(look("the fair", 10), 10);
    assert.equal(look("the flood", large), 0);
    assert.equal(look("the storm", large), large);
    assert.equal(look("the strike", large), large);
    assert.equal(look("the flood", large), large);
  });
