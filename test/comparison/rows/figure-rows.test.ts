import assert from "node:assert/strict";
import { test } from "node:test";
import { joinFigures } from "../../../src/comparison/rows/figure-rows.ts";
import type { Edge } from "../../../src/comparison/rows/groups.ts";

const [threshold, floor] = [0.6, 0.3];
const edge = (a: number, b: number, strength: number): Edge => ({ a, b, strength, precedence: strength });

/** Items 0 and 1 tell a toll; 2 tells it, too, and stands with 3 for something else. */
const join = (edges: readonly Edge[], self: readonly string[] = ["a", "b", "c", "d"]) =>
  joinFigures(
    { family: ["A", "B", "C", "D"], self },
    [
      [0, 1],
      [2, 3],
    ],
    edges,
    (a, b) => edges.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))?.strength ?? 0,
    { threshold, floor },
  );

test("who tells a figure beside something else joins the row of the figure, and stays in its own", () => {
  assert.deepEqual(join([edge(0, 1, 0.6), edge(0, 2, 0.6), edge(1, 2, 0.6)]), [
    [0, 1, 2],
    [2, 3],
  ]);
});

test("it does not where it fails to hold together with one report of the row", () => {
  assert.deepEqual(join([edge(0, 1, 0.6), edge(0, 2, 0.6)]), [
    [0, 1],
    [2, 3],
  ]);
});

test("nor where its claim stands in the row already, or its own row is one of the figure", () => {
  const all = [edge(0, 1, 0.6), edge(0, 2, 0.6), edge(1, 2, 0.6)];
  assert.deepEqual(join(all, ["a", "b", "b", "d"]), [
    [0, 1],
    [2, 3],
  ]);
  assert.deepEqual(join([...all, edge(2, 3, 0.6)]), [
    [0, 1],
    [2, 3],
  ]);
});
