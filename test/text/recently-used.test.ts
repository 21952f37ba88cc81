import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RecentlyUsed } from "../../src/text/recently-used.ts";

/** Sets a key to a value, asks for it or gives it up. */
const step = fc.record({
  verb: fc.constantFrom("set", "get", "delete"),
  key: fc.integer({ min: 0, max: 12 }),
  value: fc.integer(),
});

test("what is found is what was set last, and the half that was used last is always found", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const most = 8;
      const recent = new RecentlyUsed<number, number>(most);
      const all = new Map<number, number>();
      /** The keys that are there, those used last at the end. */
      let used: number[] = [];
      for (const { verb, key, value } of steps) {
        if (verb === "delete") {
          recent.delete(key);
          all.delete(key);
        } else if (verb === "set") {
          recent.set(key, value);
          all.set(key, value);
        } else {
          const found = recent.get(key);
          if (found === undefined) assert.ok(!used.slice(-most / 2).includes(key));
          else assert.equal(found, all.get(key));
          if (found === undefined) continue;
        }
        used = used.filter((other) => other !== key);
        if (verb !== "delete") used.push(key);
      }
    }),
  );
});

test("no more is kept than was agreed, and nothing after clearing", () => {
  const recent = new RecentlyUsed<number, string>(10);
  for (let key = 0; key < 1000; key++) recent.set(key, "kept");
  const kept = () => Array.from({ length: 1000 }, (_, key) => key).filter((key) => recent.get(key) !== undefined);
  assert.ok(kept().length <= 10);
  recent.clear();
  assert.deepEqual(kept(), []);
});
