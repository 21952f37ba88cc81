import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { linesOf } from "../../src/text/lines.ts";

test("lines are what stands between breaks, where it stands", () => {
  const unit = fc.constantFrom("a", "é", "\n", "\r", "\u2028", "\u2029", " ", "\ud83d");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const lines = [...linesOf(text)];
      assert.deepEqual(
        lines.map((line) => line.text),
        text.split(/[\r\n\u2028\u2029]/).filter((line) => line !== ""),
      );
      for (const line of lines) assert.ok(text.startsWith(line.text, line.start));
    }),
  );
});

test("a line of ten million characters is one, however often one was asked for", () => {
  const long = "a".repeat(10_000_000);
  for (const _ of [1, 2, 3]) assert.deepEqual([...linesOf(`b\n${long}`)].length, 2);
});
