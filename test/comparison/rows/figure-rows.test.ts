import assert from "node:assert/strict";
import { test } from "node:test";
import { joinFigures, mergeTallies } from "../../../src/comparison/rows/figure-rows.ts";
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

/** Items 0 and 1 count the dead of reports A and B; 2 and 3 those of C and D, where B stands by another part of its claim, 4. */
const merge = (edges: readonly Edge[], self: readonly string[] = ["a", "b", "c", "d", "b"]) =>
  mergeTallies(
    { family: ["A", "B", "C", "D", "B"], self },
    [
      [0, 1],
      [2, 3, 4],
    ],
    edges,
    (a, b) => edges.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))?.strength ?? 0,
    { threshold, floor },
  );
const ofOneToll = [
  edge(0, 1, 0.6),
  edge(2, 3, 0.6),
  edge(0, 2, 0.6),
  edge(0, 3, 0.4),
  edge(1, 2, 0.6),
  edge(1, 3, 0.4),
];

test("two rows of one toll are one where a claim that stands in both by two of its parts kept them apart", () => {
  assert.deepEqual(merge(ofOneToll), [[0, 1, 2, 3]]);
});

test("they stay two where a report of one fails to hold together with one of the other, and where no claim is in both", () => {
  const apart = [
    [0, 1],
    [2, 3, 4],
  ];
  assert.deepEqual(merge(ofOneToll.filter(({ a, b }) => !(a === 1 && b === 3))), apart);
  assert.deepEqual(merge(ofOneToll, ["a", "b", "c", "d", "e"]), apart);
});
