import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { fnv1a, idFrom, sha256 } from "../../src/text/hash.ts";

test("FNV-1a gives the published values", () => {
  const published: readonly (readonly [string, number])[] = [
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ];
  for (const [text, value] of published) assert.equal(fnv1a(text) >>> 0, value, text);
});

test("SHA-256 is that of the UTF-8 bytes, however long the text", () => {
  const expected = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => sha256(text) === expected(text)));
  const long = "né ".repeat(60_000);
  assert.equal(sha256(long), expected(long));
  assert.match(idFrom("row", "x"), /^row_[0-9a-f]{24}$/);
});
