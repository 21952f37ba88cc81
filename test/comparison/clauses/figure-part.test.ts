import assert from "node:assert/strict";
import { test } from "node:test";
import { partAround } from "../../../src/comparison/clauses/figure-part.ts";

/** A sentence with figures in square marks: what is told of the first one, cut before the second. */
const parts: readonly (readonly [marked: string, part: string])[] = [
  ["The kite flew <70 metres> (<230 feet>) high", "The kite flew 70 metres"],
  ["The council voted <114> to <98>", "The council voted 114"],
  ["<Nine people> died and <forty> were hurt", "Nine people died"],
  ["It was late. <Nine people> had come, <forty> stayed away", "Nine people had come"],
];

for (const [marked, part] of parts)
  test(`${marked}: ${part}`, () => {
    const text = marked.replace(/[<>]/g, "");
    const [first, second] = [...marked.matchAll(/<([^>]+)>/g)].map(({ 1: figure }) => text.indexOf(figure!));
    const end = first! + /<([^>]+)>/.exec(marked)![1]!.length;
    assert.equal(partAround(text, { start: first!, end }, 0, second!), part);
  });
