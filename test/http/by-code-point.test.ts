import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { byCodePoint } from "../../src/http/by-code-point.ts";

const anyId = fc.string({ unit: fc.constantFrom("a", "b", "-", "é", "文", "\ue000", "\uffff", "😀", "🇨🇱", "𐀀") });

test("strings are ordered as their UTF-8 bytes are", () => {
  fc.assert(
    fc.property(anyId, anyId, anyId, (start, a, b) => {
      const [x, y] = [start + a, start + b];
      assert.equal(Math.sign(byCodePoint(x, y)), Buffer.compare(Buffer.from(x), Buffer.from(y)));
    }),
  );
});
