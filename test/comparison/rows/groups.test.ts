import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Edge, groupByEdges } from "../../../src/comparison/rows/groups.ts";

const items = (...family: string[]) => ({ family, self: family.map((_, i) => i) });
const edge = (a: number, b: number, strength: number): Edge => ({ a, b, strength, precedence: strength });

test("groups do not chain: A like B and B like C do not make A like C", () => {
  assert.deepEqual(groupByEdges(items("p", "q", "r"), [edge(0, 1, 0.9), edge(1, 2, 0.8)], 0.6, 0.5), [[0, 1]]);
  assert.deepEqual(groupByEdges(items("p", "q", "r"), [edge(0, 1, 0.9), edge(1, 2, 0.8), edge(0, 2, 0.5)], 0.6, 0.5), [
    [0, 1, 2],
  ]);
});

test("an article that says it twice meets another through either wording", () => {
  const edges = [edge(0, 1, 0.9), edge(1, 2, 0.8)];
  assert.deepEqual(groupByEdges(items("p", "p", "q"), edges, 0.6, 0.5), [[0, 1, 2]]);
});

test("two aspects of one claim never share a group", () => {
  const both = { family: ["p", "p", "q"], self: ["x", "x", "y"] };
  assert.deepEqual(groupByEdges(both, [edge(0, 2, 0.9), edge(1, 2, 0.8)], 0.6, 0.5), [[0, 2]]);
});

test("of two links that exclude each other the one of higher precedence is taken", () => {
  const links = [edge(0, 1, 0.7), { ...edge(1, 2, 0.65), precedence: 0.8 }];
  assert.deepEqual(groupByEdges(items("p", "q", "r"), links, 0.6, 0.5), [[1, 2]]);
});

test("weak links found nothing, and every two families of a group hold together", () => {
  assert.deepEqual(groupByEdges(items("p", "q"), [edge(0, 1, 0.55)], 0.6, 0.5), []);
  const drawn = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 });
  fc.assert(
    fc.property(drawn, (list) => {
      const strengths = new Map<string, number>();
      for (const [a, b, strength] of list) if (a < b) strengths.set(`${a} ${b}`, strength);
      const edges = [...strengths].map(([pair, strength]) => edge(Number(pair[0]), Number(pair[2]), strength));
      const all = items(..."abcdefghij");
      const groups = groupByEdges(all, edges, 0.6, 0.5);
      assert.deepEqual(groupByEdges(all, edges.toReversed(), 0.6, 0.5), groups);
      for (const group of groups) {
        for (const a of group) for (const b of group) if (a < b) assert.ok((strengths.get(`${a} ${b}`) ?? 0) >= 0.5);
      }
    }),
  );
});
