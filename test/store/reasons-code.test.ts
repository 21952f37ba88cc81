import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { packReasons, unpackReasons } from "../../src/store/sqlite/reasons-code.ts";

test("reasons come back as they went in, whatever they hold", () => {
  const reason = fc.oneof(
    fc.constantFrom("most central report", "shared names: Alice McMeekin, Millom", "", "a\nb", '["x"]'),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(reason, { maxLength: 5 }), (all) => assert.deepEqual(unpackReasons(packReasons(all)), all)),
  );
});

test("usual reasons take less than half of their JSON", () => {
  const reasons = [
    "shared names: Pauline Hanson",
    "shared rare words: ferry, strike, harbour",
    "published 2 days apart",
  ];
  assert.ok(packReasons(reasons).length * 2 < JSON.stringify(reasons).length);
});

test("reasons that an earlier version wrote as JSON are read as they were", () => {
  const reasons = ["shared names: Port Maren", "published within a day"];
  assert.deepEqual(unpackReasons(JSON.stringify(reasons)), reasons);
});
