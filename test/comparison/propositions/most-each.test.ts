import assert from "node:assert/strict";
import { test } from "node:test";
import { mostEach } from "../../../src/comparison/propositions/most-each.ts";

const carriers = (count: number, kinds: number) => Array.from({ length: count }, (_, place) => place % kinds);

/** The pairs where each meets the first `each` before it that carry the same, counted one by one. */
function pairsOf(keys: readonly (number | null)[], each: number): number {
  const met = new Map<number, number>();
  let pairs = 0;
  for (const key of keys) {
    if (key === null) continue;
    const before = met.get(key) ?? 0;
    pairs += before;
    if (before < each) met.set(key, before + 1);
  }
  return pairs;
}

test("of ordinary numbers of carriers each meets as many as it may", () => {
  assert.equal(mostEach([], 40, 1000), 40);
  assert.equal(mostEach(carriers(25, 1), 40, 1000), 40);
  assert.equal(mostEach(carriers(40, 1), 40, 1000), 40);
  assert.equal(mostEach(carriers(900, 900), 40, 1000), 40);
  assert.equal(mostEach([null, ...carriers(40, 2), null], 40, 1000), 40);
});

test("of too many each meets fewer, so that all their pairs stay within bounds", () => {
  for (const [count, kinds] of [
    [200, 1],
    [900, 3],
    [900, 40],
  ] as const) {
    const keys = carriers(count, kinds);
    const each = mostEach(keys, 40, 1000);
    assert.ok(each < 40 && each >= 1, `${count} of ${kinds}: ${each}`);
    assert.ok(each === 1 || pairsOf(keys, each) <= 1000, `${count} of ${kinds}: ${pairsOf(keys, each)}`);
  }
});

test("each meets one at least", () => {
  assert.equal(mostEach(carriers(5000, 1), 40, 1000), 1);
});
