import assert from "node:assert/strict";
import { test } from "node:test";
import { zstdCompressSync } from "node:zlib";
import { freeBytes, ownBytes } from "../src/room-of-bytes.ts";

test("packed bytes are kept without the room that packing had", () => {
  const packed = zstdCompressSync("The pier stays closed. ".repeat(400));
  assert.ok(packed.buffer.byteLength > 10 * packed.byteLength, "zlib gives them back by themselves: ownBytes can go");
  const own = ownBytes(packed);
  assert.ok(own.equals(packed));
  assert.ok(own.buffer.byteLength <= Buffer.poolSize);
  const large = Buffer.alloc(100_000, 1);
  assert.equal(ownBytes(large), large);
});

test("room is given back at once, but not that of others", () => {
  const large = Buffer.from("x".repeat(100_000));
  freeBytes(large);
  assert.equal(large.byteLength, 0);
  const [one, other] = [Buffer.from("one"), Buffer.from("other")];
  freeBytes(one);
  assert.deepEqual([one.toString(), other.toString()], ["one", "other"]);
});
