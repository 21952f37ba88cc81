import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeText, encodeText } from "../../src/store/sqlite/reading-code.ts";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

test("a stored text is what was stored, to the letter, however it is packed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 1, max: 200 }), (piece, times) => {
      const text = piece.repeat(times);
      assert.equal(decodeText(encodeText(text)), text);
    }),
  );
});

test("long texts are packed, and short ones stand as they are", () => {
  assert.equal(encodeText("A short note."), "A short note.");
  const long = "The harbour office counted the boats at the quay. ".repeat(40);
  const packed = encodeText(long);
  assert.ok(Buffer.isBuffer(packed) && packed.byteLength < long.length / 2);
});

test("texts that an earlier version stored unpacked are read like the others", () => {
  const plain = "The council of Port Maren voted on Tuesday. ".repeat(20);
  assert.equal(decodeText(plain), plain);
});

test("an article of a packed text comes back as it went in, with its claims", async (t) => {
  const store = temporaryStore(t);
  const one = addition({ ...ferry.post, content: `${ferry.post.content} `.repeat(12).trim() });
  await store.add(one);
  const found = await store.article(one.id);
  assert.ok(found && "article" in found);
  assert.equal(found.article.text, one.article.text);
  assert.deepEqual(await store.claimsOf(one.id), one.claims);
});
