import assert from "node:assert/strict";
import { test } from "node:test";
import { measureAgreement } from "../../../src/comparison/agreement.ts";
import { compare } from "../../../src/comparison/compare.ts";
import type { Cell, Row } from "../../../src/comparison/comparison.ts";
import { doubtSilences } from "../../../src/comparison/silences/doubt-silences.ts";
import { invent } from "../articles.ts";

const article = (id: string, ...lines: readonly string[]) =>
  invent({ id, outlet: id, day: "2031-04-02", lines: lines.map((text) => ({ text })) });
const { columns, rows } = compare([
  article("north", "Divers raised the wreck of the Halcyon off Hestra on Monday morning"),
  article("south", "A choir of forty pensioners sang hymns outside the chapel until midnight"),
]);

/** A row with the claims that each outlet has in it. */
function rowOf(told: Readonly<Record<string, readonly string[]>>): Row {
  const cells = columns.map(({ outletId }): Cell => {
    const claimIds = told[outletId] ?? [];
    const status = claimIds.length > 0 ? "says" : "silent";
    return { ...rows[0]!.cells[0]!, outletId, status, certainty: "likely", claimIds };
  });
  return { ...rows[0]!, cells };
}

test("a silence is only possible where the outlet says a row that shares a claim with this one", () => {
  const both = rowOf({ north: ["x"], south: ["y"] });
  const [alone, other] = [rowOf({ north: ["x"] }), rowOf({ north: ["z"] })];
  const told = doubtSilences([both, alone, other]).map(({ cells }) => cells.map(({ certainty }) => certainty));
  assert.deepEqual(told, [
    ["likely", "likely"],
    ["likely", "possible"],
    ["likely", "likely"],
  ]);
});

test("a silence that is only possible is no disagreement", () => {
  const silent = rowOf({ north: ["x"] });
  const doubtful = { ...silent, cells: silent.cells.map((cell) => ({ ...cell, certainty: "possible" as const })) };
  const trials = (own: readonly Row[]) => measureAgreement(columns, own)[0]!.interval[1] < 1;
  assert.deepEqual([trials([silent]), trials([doubtful])], [true, false]);
});

test("of a report without a word nobody is silent", () => {
  const empty = invent({ id: "west", outlet: "west", day: "2031-04-03", lines: [], article: { text: "", words: 0 } });
  const laid = compare([
    article("north", "Divers raised the wreck of the Halcyon off Hestra on Monday morning"),
    empty,
  ]);
  const cell = laid.rows[0]!.cells.find(({ outletId }) => outletId === "west")!;
  assert.deepEqual([cell.status, cell.reason], ["unknown", "incomplete"]);
});
