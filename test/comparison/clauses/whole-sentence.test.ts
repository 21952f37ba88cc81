import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wholeSentence } from "../../../src/comparison/clauses/whole-sentence.ts";

const text =
  "The bridge is closed. Mr. Berg said “it will be repaired by May,” adding that Dr. Holt agreed. It rained.\nIt began at 2 p.m. Several people saw it at 2 p.m. Monday or at 3 p.m. in town.\nNothing else happened";
const cases: readonly (readonly [string, string])[] = [
  ["bridge", "The bridge is closed."],
  ["The bridge is closed", "The bridge is closed."],
  ["It rained", "It rained."],
  ["it will be repaired", "Mr. Berg said “it will be repaired by May,” adding that Dr. Holt agreed."],
  ["It began", "It began at 2 p.m."],
  ["in town", "Several people saw it at 2 p.m. Monday or at 3 p.m. in town."],
  ["rained", "It rained."],
  ["else happened", "Nothing else happened"],
];

test("a passage is shown with the rest of its sentence", () => {
  for (const [part, sentence] of cases) {
    const start = text.indexOf(part);
    const found = wholeSentence(
      { title: null, standfirst: null, captions: [], text },
      { part: "text", start, end: start + part.length },
    );
    assert.equal(text.slice(found.start, found.end), sentence);
  }
});

test("it holds the passage, stays in the text and parts no character, for any text", () => {
  const string = fc.string({ unit: fc.constantFrom("a", "A", ".", " ", "\n", "”", "😀", "\ud800"), maxLength: 900 });
  fc.assert(
    fc.property(string, fc.nat(899), fc.nat(899), (drawn, a, b) => {
      const body = `x${drawn}`;
      const [start, end] = [Math.min(a, b, body.length - 1), Math.min(Math.max(a, b) + 1, body.length)];
      const found = wholeSentence(
        { title: null, standfirst: null, captions: [], text: body },
        { part: "text", start, end },
      );
      assert.ok(found.start <= start && found.end >= end && found.start >= 0 && found.end <= body.length);
      assert.ok(found.end - found.start <= end - start + 600);
    }),
  );
});
