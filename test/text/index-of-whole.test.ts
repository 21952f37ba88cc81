import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { indexOfWhole, replaceWhole } from "../../src/text/index-of-whole.ts";

const cases: readonly (readonly [text: string, part: string, at: number])[] = [
  ["15 people and 5 dogs", "5", 14],
  ["5,000 sheep, 2.5 hectares, 5 dogs", "5", 27],
  ["12 percent rather than 2 percent", "2 percent", 23],
  ["On May 15 they met, on May 1 they spoke", "May 1", 23],
  ["It cost $5, not £5.", "5", 9],
  ["Seven. Eight.", "Eight", 7],
  ["5.", "5", 0],
  ["15", "5", -1],
  ["anything", "", -1],
];

test("a part is found as whole words and numbers alone", () => {
  for (const [text, part, at] of cases) assert.equal(indexOfWhole(text, part), at, text);
  assert.equal(replaceWhole("15 and 5", "5", "$&"), "15 and $&");
  assert.equal(replaceWhole("15", "5", "6"), "15");
});

test("what is found is the part, and no further one is skipped", () => {
  const piece = fc.constantFrom("5", "15", ",", ".", " ", "a", "é");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 3 }), (pieces, parts) => {
      const [text, part] = [pieces.join(""), parts.join("")];
      const at = indexOfWhole(text, part);
      if (at >= 0) assert.equal(text.slice(at, at + part.length), part);
      if (part !== "" && ` ${text} `.includes(` ${part} `)) assert.ok(at >= 0);
    }),
  );
});
