import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wilson } from "../../src/comparison/agreement.ts";

test("the interval holds the share, narrows with more rows and stays within 0 and 1", () => {
  assert.deepEqual(wilson(0, 0), [0, 1]);
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (a, b) => {
      const [hits, trials] = [Math.min(a, b), Math.max(a, b, 1)];
      const [low, high] = wilson(hits, trials);
      assert.ok(low >= 0 && high <= 1 && low <= hits / trials + 1e-9 && high >= hits / trials - 1e-9);
      const [more, less] = wilson(hits * 10, trials * 10);
      assert.ok(less - more < high - low);
    }),
  );
});

test("half of ten is known less well than half of a thousand", () => {
  const [low, high] = wilson(5, 10).map((bound) => Math.round(bound * 1000) / 1000);
  assert.deepEqual([low, high], [0.237, 0.763]);
});
