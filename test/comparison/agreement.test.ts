import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { measureAgreement, wilson } from "../../src/comparison/agreement.ts";
import { compare } from "../../src/comparison/compare.ts";
import { compareOutlets } from "../../src/comparison/compare-outlets.ts";
import { invent } from "./articles.ts";

test("the interval holds the share, narrows with more rows and stays within 0 and 1", () => {
  assert.deepEqual(wilson(0, 0), [0, 1]);
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (a, b) => {
      const [hits, trials] = [Math.min(a, b), Math.max(a, b, 1)];
      const [low, high] = wilson(hits, trials);
      assert.ok(low >= 0 && high <= 1 && low <= hits / trials + 1e-9 && high >= hits / trials - 1e-9);
      const [more, less] = wilson(hits * 10, trials * 10);
      assert.ok(less - more < high - low);
    }),
  );
});

test("half of ten is known less well than half of a thousand", () => {
  const [low, high] = wilson(5, 10).map((bound) => Math.round(bound * 1000) / 1000);
  assert.deepEqual([low, high], [0.237, 0.763]);
});

test("who says what another denies, or gives another figure of one thing, does not agree", () => {
  const article = (id: string, text: string) => invent({ id, outlet: id, day: "2031-04-02", lines: [{ text }] });
  const sharedBy = (a: string, b: string) => {
    const comparison = compare([article("north", a), article("south", b)]);
    const { agreement, sharedRows, conflicts } = compareOutlets("north", "south", [{ eventId: "event", comparison }]);
    const { shared, conflicting, either } = agreement;
    assert.deepEqual([comparison.agreement[0]?.shared, comparison.agreement[0]?.conflicting], [shared, conflicting]);
    assert.deepEqual([either, sharedRows.length], [1, shared]);
    return [shared, conflicting, conflicts.map(({ kind, between }) => `${kind} ${between}`)];
  };
  const [stated, negated] = [
    "The dam of Maravel was damaged by the quake",
    "The dam of Maravel was not damaged by the quake",
  ];
  assert.deepEqual(sharedBy(stated, stated), [1, 0, []]);
  assert.deepEqual(sharedBy(stated, negated), [0, 1, ["negation reports"]]);
  assert.deepEqual(sharedBy("The quake killed 40 people in Maravel", "The quake killed 60 people in Maravel"), [
    0,
    1,
    ["number reports"],
  ]);
});

test("two long quotations that meet in several sentences agree once", () => {
  const said = (id: string, ...sentences: readonly string[]) =>
    invent({
      id,
      outlet: id,
      day: "2031-04-02",
      lines: [{ text: `“${sentences.join(" ")}”`, speaker: "Ines Marlow", cue: "said", direct: true }],
    });
  const [first, second] = [
    "The quay of Carrowby was rebuilt without a permit.",
    "Nobody at the harbour office asked the divers about it.",
  ];
  const comparison = compare([
    said("north", first, "We waited for years and heard nothing.", second),
    said("south", first, "It was a scandal, and it stays one.", second),
    said("east", first),
    said("west", second),
  ]);
  const shared = (a: string, b: string) =>
    comparison.agreement.find((pair) => pair.a === a && pair.b === b)?.shared ??
    comparison.agreement.find((pair) => pair.a === b && pair.b === a)?.shared;
  assert.equal(comparison.rows.filter(({ outlets }) => outlets === 3).length, 2);
  assert.deepEqual([shared("north", "south"), shared("north", "east"), shared("south", "west")], [1, 1, 1]);
  const told = compareOutlets("north", "south", [{ eventId: "event", comparison }]);
  assert.equal(told.agreement.shared, 1);
  assert.equal(told.sharedRows.length, 2);
});

test("what a pair possibly says alike in one row takes nothing from what it likely says in another", () => {
  const text = "The quay of Carrowby was rebuilt without a permit last spring";
  const told = (id: string) => invent({ id, outlet: id, day: "2031-04-02", lines: [{ text }] });
  const comparison = compare([told("north"), told("south")]);
  const row = comparison.rows[0]!;
  const doubtful = {
    ...row,
    id: "doubtful",
    cells: row.cells.map((cell) => ({ ...cell, certainty: "possible" as const })),
  };
  const rows = [doubtful, row, doubtful];
  const [pair] = measureAgreement(comparison.columns, rows);
  assert.deepEqual([pair?.shared, pair?.possible, pair?.jaccard], [1, 1, 1]);
  const outlets = compareOutlets("north", "south", [{ eventId: "event", comparison: { ...comparison, rows } }]);
  const { shared, possible, either } = outlets.agreement;
  assert.deepEqual([shared, possible, either, outlets.sharedRows.length], [1, 1, 1, 1]);
});
