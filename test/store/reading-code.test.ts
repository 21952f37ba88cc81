import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import Database from "better-sqlite3";
import fc from "fast-check";
import { claimsVersion } from "../../src/claims/claims-version.ts";
import { pack, unpack } from "../../src/store/sqlite/packing.ts";
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

test("English takes a third of its letters, and what is not English is left to a code that knows more languages", () => {
  const english = `${ferry.post.content} `.repeat(3);
  assert.ok(encodeText(english).length < english.length / 3);
  const german = "Die Behörden des Bezirks erklärten am Montag, der Fährbetrieb werde „bis auf Weiteres“ eingestellt. ";
  const long = Array.from({ length: 12 }, (_, day) => german.replace("Montag", `${day + 1}. Mai`)).join("\n");
  const [words, other] = [encodeText(english), encodeText(long)] as Buffer[];
  assert.notEqual(words![0], other![0]);
  assert.equal(decodeText(words!), english);
  assert.equal(decodeText(other!), long);
});

test("texts that an earlier version left to brotli are read like the others", () => {
  const text = "The council of Port Maren voted on Tuesday. ".repeat(20);
  assert.equal(decodeText(Buffer.concat([Buffer.of(1), brotliCompressSync(text)])), text);
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

test("an article says by which version its claims were read, and one of an earlier version that nobody knows", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  await store.add(one);
  const found = await store.article(one.id);
  assert.ok(found && "article" in found);
  assert.equal(found.claimsVersion, claimsVersion);
  const driver = new Database(store.file);
  const { v: _version, ...head } = unpack<{ v: string }>(
    driver.prepare("SELECT head FROM readings").pluck().get() as Buffer,
  );
  driver.prepare("UPDATE readings SET head = ?").run(pack(head));
  driver.close();
  assert.deepEqual(await store.article(one.id), { ...found, claimsVersion: null });
});
