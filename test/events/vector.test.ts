import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Term } from "../../src/events/features.ts";
import { cosine, unitVector } from "../../src/events/vector.ts";

const terms = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-f]{1,3}$/), fc.integer({ min: 1, max: 900 })), {
    selector: ([term]) => term,
    maxLength: 80,
  })
  .map((list): readonly Term[] => list);

/** By the definition, term by term. */
function plain(a: readonly Term[], b: readonly Term[]): number {
  const weights = new Map(b);
  const lengths = [a, b].map((list) => Math.hypot(...list.map(([, weight]) => weight)));
  return a.reduce((sum, [term, weight]) => sum + (weight * (weights.get(term) ?? 0)) / (lengths[0]! * lengths[1]!), 0);
}

test("a cosine is that of the terms, whichever comes first", () => {
  fc.assert(
    fc.property(terms, terms, (a, b) => {
      const [x, y] = [unitVector(a), unitVector(b)];
      assert.ok(Math.abs(cosine(x, y) - (a.length * b.length === 0 ? 0 : plain(a, b))) < 1e-9);
      assert.equal(cosine(x, y), cosine(y, x));
    }),
  );
});

test("a vector is like itself to the full, and an empty one like nothing", () => {
  const some = unitVector([
    ["ferry", 3],
    ["pier", 2],
  ]);
  assert.ok(Math.abs(cosine(some, some) - 1) < 1e-12);
  assert.equal(cosine(some, unitVector([])), 0);
  assert.equal(cosine(unitVector([]), unitVector([])), 0);
});
