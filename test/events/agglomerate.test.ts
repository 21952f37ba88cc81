import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { agglomerate } from "../../src/events/agglomerate.ts";
import { sameEvent } from "../../src/events/limits.ts";
import { makeRandom } from "../bench/random.ts";

const singles = (count: number) => Array.from({ length: count }, (_, index) => [index]);
const sorted = (groups: readonly (readonly number[])[]) =>
  groups.map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
/** Two blocks of three: likeness inside each, and between them. */
const blocks = (inside: number, between: number) => (a: number, b: number) => (a < 3 === b < 3 ? inside : between);

const cases = [
  {
    what: "like items join",
    likeness: blocks(0.6, 0),
    groups: [
      [0, 1, 2],
      [3, 4, 5],
    ],
  },
  {
    what: "events of one kind stay apart, though alike",
    likeness: blocks(0.8, 0.3),
    groups: [
      [0, 1, 2],
      [3, 4, 5],
    ],
  },
  { what: "loosely told events join at a like likeness", likeness: blocks(0.6, 0.4), groups: [[0, 1, 2, 3, 4, 5]] },
  {
    what: "what would do among many pairs is not enough for two alone",
    likeness: (a: number, b: number) => (a + b === 1 ? 0.4 : 0),
    groups: singles(6),
  },
  { what: "unlike items stay alone", likeness: () => sameEvent - 0.01, groups: singles(6) },
];

for (const { what, likeness, groups } of cases)
  test(`agglomeration: ${what}`, () => assert.deepEqual(sorted(agglomerate(singles(6), likeness, () => true)), groups));

test("an undated item, like items of any time, does not bring dated ones together that are unlike", () => {
  const likeness = (a: number, b: number) => (a === 1 || b === 1 ? 0.9 : 0);
  const groups = (dated: (item: number) => boolean) => sorted(agglomerate(singles(3), likeness, dated)).length;
  assert.equal(
    groups((item) => item !== 1),
    2,
  );
  const alike = (a: number, b: number) => (a === 1 || b === 1 ? 0.9 : 0.6);
  assert.deepEqual(sorted(agglomerate(singles(3), alike, (item) => item !== 1)), [[0, 1, 2]]);
});

test("a group that must stay together does", () => {
  const kept = agglomerate(
    [[0, 1], [2], [3]],
    () => 0,
    () => true,
  );
  assert.deepEqual(sorted(kept), [[0, 1], [2], [3]]);
});

test("the order of the items does not matter", () => {
  const size = 8;
  // Uniform numbers have no ties; between ties the order decides.
  const numbers = fc.nat().map((seed) => Array.from({ length: 28 }, makeRandom(seed)));
  const order = fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size });
  fc.assert(
    fc.property(numbers, order, (values, places) => {
      const likeness = (a: number, b: number) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return values[(high * (high - 1)) / 2 + low]!;
      };
      const straight = sorted(agglomerate(singles(size), likeness, () => true));
      const shuffled = agglomerate(
        singles(size),
        (a, b) => likeness(places[a]!, places[b]!),
        () => true,
      );
      assert.deepEqual(sorted(shuffled.map((group) => group.map((item) => places[item]!))), straight);
    }),
  );
});
