import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wilson } from "../../../src/comparison/agreement.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { compareOutlets } from "../../../src/comparison/compare-outlets.ts";
import { coreOf } from "../../../src/comparison/rows/core.ts";
import { invent } from "../articles.ts";

const [likely, held] = [0.7, 0.5];
/** The core of members that stand in one article each, by their columns and their links. */
function core(columns: readonly string[], links: Readonly<Record<string, number>>, origins = columns) {
  const items = { family: columns.map((_, place) => String(place)), self: columns.map((_, place) => place) };
  const sureness = (a: number, b: number) => links[`${Math.min(a, b)}${Math.max(a, b)}`] ?? 0;
  const { members, settled } = coreOf({ ...items, columns, origins, sureness }, likely, held);
  return [[...members].toSorted(), settled];
}

test("the core of a row is what would be a row by likely links alone", () => {
  assert.deepEqual(core(["north", "south"], { "01": 0.75 }), [[0, 1], true]);
  assert.deepEqual(core(["north", "south"], { "01": 0.6 }), [[0, 1], false], "no two likely tell one thing");
  assert.deepEqual(core(["north", "north"], { "01": 0.6 }), [[0, 1], true], "nobody confirms anybody");
  const chain = { "01": 0.9, "12": 0.8, "02": 0.4 };
  assert.deepEqual(core(["north", "south", "east"], chain), [[0, 1], true], "a chain of likely links is none");
  const held = { ...chain, "02": 0.5 };
  assert.deepEqual(
    core(["north", "south", "east"], held),
    [[0, 1, 2], true],
    "what holds together and is likely the third's",
  );
  const wide = { "01": 0.95, "23": 0.8, "24": 0.8, "34": 0.8, "12": 0.6 };
  assert.deepEqual(core(["a", "a", "a", "b", "c"], wide), [[2, 3, 4], true], "the most columns");
  const copies = { "01": 0.95, "23": 0.8, "12": 0.6 };
  assert.deepEqual(
    core(["a", "b", "c", "d"], copies, ["x", "x", "c", "d"]),
    [[2, 3], true],
    "two origins before two copies",
  );
});

test("whoever likely tells what two other origins of a core tell is of it, however little of the third's words he has", () => {
  const links = { "01": 0.9, "02": 0.9, "12": 0.9, "03": 0.8, "13": 0.8, "23": 0.2 };
  const columns = ["a", "b", "c", "d"];
  assert.deepEqual(core(columns, links), [[0, 1, 2, 3], true]);
  const items = { family: columns, self: columns, columns, origins: columns };
  const sureness = (a: number, b: number) => links[`${Math.min(a, b)}${Math.max(a, b)}` as keyof typeof links];
  assert.deepEqual(coreOf({ ...items, sureness }, likely, held).tight, new Set([0, 1, 2]), "who hold together");
  // One alone, two copies of one report, and his own are no two.
  assert.deepEqual(core(columns, { ...links, "13": 0.6 }), [[0, 1, 2], true]);
  assert.deepEqual(core(columns, links, ["x", "x", "c", "d"]), [[0, 1, 2], true]);
  assert.deepEqual(core(columns, links, ["x", "b", "c", "x"]), [[0, 1, 2], true]);
});

test("the core is a set of members, of one column or of several that hold together, each by a likely link", () => {
  const sureness = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 });
  const columns = fc.array(fc.constantFrom("north", "south", "east"), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(columns, sureness, (columns, values) => {
      const of = (a: number, b: number) => values[Math.min(a, b) * 6 + Math.max(a, b)]!;
      const items = { family: columns.map((_, place) => String(place)), self: columns.map((_, place) => place) };
      const { members, settled } = coreOf({ ...items, columns, origins: columns, sureness: of }, likely, held);
      const severalColumns = new Set(columns).size > 1;
      assert.ok([...members].every((place) => place < columns.length));
      if (!settled) assert.equal(members.size, columns.length);
      else if (severalColumns)
        for (const a of members) {
          assert.ok([...members].some((b) => a !== b && of(a, b) >= likely));
          const isHeldByTwo = (one: number) =>
            new Set(
              [...members].filter((b) => columns[b] !== columns[one] && of(one, b) >= likely).map((b) => columns[b]),
            ).size > 1;
          for (const b of members) assert.ok(a === b || of(a, b) >= held || isHeldByTwo(a) || isHeldByTwo(b));
        }
    }),
  );
});

const aside = "There were 129 people on board the ship when it hit the pier";
const promised = "The owner of the ship promised to repair the pier";
const planned = "The pier will be repaired by the ship's owner before summer";
const told = (id: string, ...lines: readonly string[]) =>
  invent({ id, outlet: id, day: "2031-04-02", lines: lines.map((text) => ({ text })) });

const apart = "Divers from Hestra raised a wreck full of amber in 2020 after three winters of storms.";

test("two outlets that possibly say one thing do not confirm each other", () => {
  const comparison = compare([told("north", promised, apart), told("south", aside, planned)]);
  const row = comparison.rows[0]!;
  assert.deepEqual(
    [row.status, row.certainty, row.outlets, row.origins.length, row.independentOrigins, row.independentOwners],
    ["possible", "possible", 2, 2, 1, 1],
  );
  assert.deepEqual(
    row.cells.map(({ status, certainty }) => [status, certainty]),
    [
      ["says", "possible"],
      ["says", "possible"],
    ],
  );
  assert.deepEqual(comparison.agreement, [
    { a: "north", b: "south", shared: 0, conflicting: 0, possible: 1, jaccard: 0, interval: wilson(0, 1) },
  ]);
  const { agreement, sharedRows } = compareOutlets("north", "south", [{ eventId: "event", comparison }]);
  assert.deepEqual([agreement.shared, agreement.possible, agreement.either, sharedRows], [0, 1, 1, []]);
});

test("an outlet that joins by a weak link counts neither among the origins nor is it the first for certain", () => {
  const early = told("east", aside, planned);
  const comparison = compare([
    told("north", promised),
    told("south", promised),
    { ...early, article: { ...early.article, publishedFrom: "2031-04-01", publishedTo: "2031-04-02" } },
  ]);
  const row = comparison.rows[0]!;
  assert.deepEqual([row.status, row.outlets, row.independentOrigins], ["shared", 3, 2]);
  assert.equal(row.text, promised, "shown by what likely belongs in it");
  assert.deepEqual(row.cells.map(({ outletId, certainty }) => [outletId, certainty]).toSorted(), [
    ["east", "possible"],
    ["north", "likely"],
    ["south", "likely"],
  ]);
  assert.deepEqual(
    row.first.candidates.map(({ outletId }) => outletId),
    ["east", "north", "south"],
    "who only possibly tells it is before nobody for certain",
  );
  assert.deepEqual(
    comparison.agreement.map(({ a, b, shared, possible }) => [a, b, shared, possible]),
    [
      ["east", "north", 0, 1],
      ["east", "south", 0, 1],
      ["north", "south", 1, 0],
    ],
  );
});

test("who gives a value of a conflict likely tells its thing", () => {
  const { rows } = compare([
    told("north", "The quake killed 40 people in Maravel"),
    told("south", "The quake killed 60 people in Maravel"),
  ]);
  assert.deepEqual(
    rows[0]!.cells.map(({ certainty }) => certainty),
    ["likely", "likely"],
  );
  assert.deepEqual([rows[0]!.status, rows[0]!.independentOrigins], ["conflict", 2]);
});
