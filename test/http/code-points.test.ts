import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codePointCounter, offsetsOf } from "../../src/http/code-points.ts";

const anyString = fc.string({ unit: fc.constantFrom("a", "é", "😀", "🇨🇱", "\ud800", "\udc00", "文") });

test("an offset counts the code points before it", () => {
  fc.assert(
    fc.property(anyString, fc.nat(), (string, n) => {
      const codePoints = [...string];
      const at = n % (codePoints.length + 1);
      const utf16 = codePoints.slice(0, at).join("").length;
      assert.equal(codePointCounter(string)(utf16), at);
    }),
  );
});

test("spans count in their own part, blocks in the text", () => {
  const parts = { text: "😀 said Ann", title: "😀😀 Ann", standfirst: null, captions: ["plain", "😀Ann"] };
  const offsets = offsetsOf(parts, "codepoint");
  assert.deepEqual(offsets.span({ part: "text", start: 3, end: 7 }), { part: "text", start: 2, end: 6 });
  assert.deepEqual(offsets.span({ part: "title", start: 5, end: 8 }), { part: "title", start: 3, end: 6 });
  assert.deepEqual(offsets.span({ part: "captions[1]", start: 2, end: 5 }), { part: "captions[1]", start: 1, end: 4 });
  assert.deepEqual(offsets.inText({ kind: "quote", start: 3, end: 11 }), { kind: "quote", start: 2, end: 10 });
  const same = offsetsOf(parts, "utf16").span({ part: "title", start: 5, end: 8 });
  assert.deepEqual(same, { part: "title", start: 5, end: 8 });
});
