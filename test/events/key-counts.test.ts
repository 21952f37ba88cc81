import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countKeys } from "../../src/events/key-counts.ts";

test("every key is counted as often as vectors hold it, and any other not at all", () => {
  const key = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 32 - 1 }));
  const lists = fc.array(fc.uniqueArray(key, { maxLength: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(lists, key, (given, other) => {
      const counts = countKeys(given.map((keys) => ({ keys })));
      for (const one of new Set([...given.flat(), other]))
        assert.equal(counts.of(one), given.filter((list) => list.includes(one)).length);
    }),
  );
});
