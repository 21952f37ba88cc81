import assert from "node:assert/strict";
import { test } from "node:test";
import { closeTriangles } from "../../src/comparison/close-triangles.ts";

const link = (a: number, b: number) => ({ a, b, strength: 0.6, precedence: 0.6 });
const family = ["north", "south", "south", "east", "west"];

test("what three reports tell, one of them in two sentences, is one group", () => {
  const groups = [
    [0, 1],
    [2, 3],
  ];
  assert.deepEqual(closeTriangles(groups, [link(0, 3)], family), [[0, 1, 2, 3]]);
  assert.deepEqual(closeTriangles(groups.toReversed(), [link(3, 0)], family), [[0, 1, 2, 3]]);
  assert.deepEqual(closeTriangles(groups, [], family), groups, "without a link of the two others they stay two");
  assert.deepEqual(closeTriangles(groups, [link(1, 3)], family), groups, "that one report meets itself is no link");
});

test("groups of other reports, or with more than one besides, stay apart", () => {
  const others = [
    [0, 1],
    [3, 4],
  ];
  assert.deepEqual(closeTriangles(others, [link(0, 3)], family), others);
  const larger = [
    [0, 1],
    [2, 3, 4],
  ];
  assert.deepEqual(closeTriangles(larger, [link(0, 3)], family), larger);
  assert.deepEqual(closeTriangles([[0, 1]], [link(0, 3)], family), [[0, 1]], "who stands in no group joins none");
});
