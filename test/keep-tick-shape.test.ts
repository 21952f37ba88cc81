import assert from "node:assert/strict";
import { test } from "node:test";
import v8 from "node:v8";
import vm from "node:vm";
import { keepTickShape } from "../src/keep-tick-shape.ts";

v8.setFlagsFromString("--expose-gc");
v8.setFlagsFromString("--allow-natives-syntax");
const collect = vm.runInNewContext("gc") as () => void;
const haveSameMap = vm.runInNewContext("(a, b) => %HaveSameMap(a, b)") as (a: object, b: object) => boolean;

test("ticks are built as the one that is kept, however often what is old was collected since", async () => {
  const kept = keepTickShape()!;
  for (let i = 0; i < 6; i++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const later = keepTickShape()!;
  assert.notEqual(later, kept);
  assert.ok(haveSameMap(kept, later));
});
