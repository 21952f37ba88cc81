import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../../src/claims/claim.ts";
import { packReading, unpackReading } from "../../src/store/sqlite/pack-reading.ts";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

const one = addition(ferry.post);

test("a reading that was packed elsewhere is stored as one that the store packs itself", async (t) => {
  const [here, there] = [temporaryStore(t), temporaryStore(t)];
  await here.add(one);
  // As it comes from another thread: a copy in memory of its own.
  const { document: _document, article: _article, claims: _claims, features: _features, ...beside } = one;
  await there.add(structuredClone({ ...beside, packed: packReading(one) }));
  assert.deepEqual(await there.article(one.id), await here.article(one.id));
  assert.deepEqual(await there.claimsOf(one.id), one.claims);
  assert.equal((await there.add(one)).status, "unchanged");
});

test("packed rows share no memory with others", () => {
  const packed = packReading(one);
  assert.equal(packed.buffer.byteLength, packed.byteLength);
  assert.equal(unpackReading(packed).claims.length, one.claims.length);
});

const claim = one.claims[0]!;
const wrong: readonly (readonly [string, Claim, RegExp])[] = [
  ["beyond the text", { ...claim, spans: [{ part: "text", start: 0, end: 1e6 }] }, /points outside/],
  ["nowhere", { ...claim, spans: [] }, /points outside/],
  ["other words", { ...claim, text: `${claim.text} indeed` }, /not the words/],
];
for (const [where, claim, reason] of wrong)
  test(`a claim that points ${where} keeps its article from being packed, and from being stored`, async (t) => {
    const store = temporaryStore(t);
    assert.throws(() => packReading({ ...one, claims: [claim] }), reason);
    await assert.rejects(store.add({ ...one, claims: [claim] }), reason);
    assert.equal(await store.article(one.id), null);
  });
