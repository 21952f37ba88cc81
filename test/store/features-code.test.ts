import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, constants, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import type { ArticleFeatures, Term } from "../../src/events/features.ts";
import { ByteReader, ByteWriter } from "../../src/store/sqlite/bytes.ts";
import { decodeFeatures, encodeFeatures } from "../../src/store/sqlite/features-code.ts";
import { readHashes, writeHashes } from "../../src/store/sqlite/sorted-hashes.ts";
import { decodeWords } from "../../src/store/sqlite/word-code.ts";
import { addition, ferry } from "./fixtures.ts";

const word = fc.oneof(fc.string({ unit: "grapheme", maxLength: 8 }), fc.constantFrom("a\nb", "\\n c", "\\"));
const terms = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 400 })), { maxLength: 8 }) as fc.Arbitrary<Term[]>;
const named = fc.array(
  fc.record({
    name: word,
    key: word,
    span: fc.constant({ part: "captions[2]" as const, start: 3, end: 9 }),
    count: fc.nat(9),
  }),
  { maxLength: 2 },
);
const instant = fc.oneof(
  fc.constant(null),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constant("2024-01-01T00:00:00Z"),
);
const key = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `n:${a} ${b}`),
);
const features: fc.Arbitrary<ArticleFeatures> = fc.record({
  articleId: fc.constantFrom("art_0123456789abcdef01234567", "art_short"),
  title: fc.option(fc.string()),
  language: fc.constantFrom("en", null),
  publishedFrom: instant,
  publishedTo: instant,
  terms,
  names: terms,
  headline: terms,
  lead: terms,
  numbers: terms,
  days: terms,
  people: named,
  places: named,
  keys: fc.oneof(fc.array(key, { maxLength: 6 }), fc.constant(["a", "n:b", "a c", "a n:b", "c n:b"])),
  passages: fc.array(
    fc.record({
      span: fc.constant({ part: "text" as const, start: 1, end: 700 }),
      terms,
      from: instant,
      to: instant,
    }),
    { maxLength: 2 },
  ),
  passageKeys: fc.array(key, { maxLength: 3 }),
  bands: fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "0:zik0zj.",
        "1:a.b2.",
        "1:01.",
        "0:0.",
        "0:00.",
        "0:.",
        "0:",
        "0:a",
        "0:zzzzzzz.",
        "0:zzzzzzzz.",
      ),
    ),
    { maxLength: 3 },
  ),
  shingles: fc.array(fc.nat(0xffffff), { maxLength: 40 }),
  words: fc.nat(),
});

const plain = (one: ArticleFeatures): unknown => JSON.parse(JSON.stringify(one));

test("features come back as they were stored, whatever they hold", () => {
  fc.assert(fc.property(features, (one) => assert.deepEqual(plain(decodeFeatures(encodeFeatures(one))), plain(one))));
});

test("a field that features come to hold later is kept", () => {
  const one = { ...addition(ferry.post).features, outlook: ["fair"] };
  assert.deepEqual(decodeFeatures(encodeFeatures(one)), one);
});

test("real features take less than half of their JSON", () => {
  const one = addition(ferry.post).features;
  const { features, hashes } = encodeFeatures(one);
  assert.ok((features.byteLength + hashes!.byteLength) * 2 < JSON.stringify(one).length);
});

test("features of a row that an earlier version wrote are read as they were", () => {
  const one = addition(ferry.post).features;
  const { shingles, ...rest } = one;
  const hashes = Buffer.alloc(4 * (1 + shingles.length));
  for (const [at, hash] of [shingles.length, ...shingles].entries()) hashes.writeUInt32LE(hash, 4 * at);
  const bytes = Buffer.concat([hashes, zstdCompressSync(JSON.stringify(rest))]);
  assert.deepEqual(decodeFeatures({ features: bytes, hashes: null }), one);
  const { lead: _lead, ...oldest } = rest;
  const without = Buffer.concat([hashes, zstdCompressSync(JSON.stringify(oldest))]);
  assert.deepEqual(decodeFeatures({ features: without, hashes: null }), { ...one, lead: [] });
});

test("a table of words that an earlier version left to brotli is read as it was", () => {
  const one = addition(ferry.post).features;
  const { features, hashes } = encodeFeatures(one);
  const from = new ByteReader(features);
  const head = new ByteWriter().id(from.id("art")).instant(from.instant()).instant(from.instant());
  const table = from.block();
  assert.equal(table[0], 0x11);
  const params = { [constants.BROTLI_PARAM_LGWIN]: 12 };
  const earlier = brotliCompressSync(decodeWords(table.subarray(1)), { params });
  const bytes = Buffer.concat([head.block(earlier).written(), from.rest()]);
  assert.deepEqual(decodeFeatures({ features: bytes, hashes }), one);
});

for (const [bits, bytes] of [
  [24, 2.4],
  [32, 3.4],
] as const)
  test(`hashes of ${bits} bits in order take ${bytes} bytes each`, () => {
    const hashes = Array.from({ length: 200 }, (_, at) => Math.floor((at * 2 ** bits) / 200) + (at % 7));
    const to = new ByteWriter();
    writeHashes(to, hashes);
    assert.ok(to.written().byteLength < 200 * bytes);
    assert.deepEqual(readHashes(new ByteReader(to.written())), hashes);
  });

test("hashes of 32 bits that an earlier version wrote are shortened as those of a new article are", () => {
  const one = addition(ferry.post).features;
  const long = one.shingles.map((hash, at) => (hash + (at % 256) * 2 ** 24) >>> 0).sort((a, b) => a - b);
  const hashes = new ByteWriter();
  writeHashes(hashes, long);
  assert.deepEqual(decodeFeatures({ ...encodeFeatures(one), hashes: hashes.written() }), one);
});
