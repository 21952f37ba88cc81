import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

/** Rows of several outlets, each by what the outlets say there, in their order. */
function rowsOf(reports: readonly (readonly [hour: string, content: string])[]) {
  const articles = reports.map(([hour, content], place) => {
    const { id, article, claims } = addition({
      content,
      outlet: `Outlet ${place}`,
      publishedAt: `2031-05-14T${hour}:00:00Z`,
    });
    return {
      id,
      article,
      claims,
      copyGroupId: null,
      revision: 1,
      claimsVersion: null,
      role: "main" as const,
      passages: [],
    };
  });
  const { rows, claims } = compare(articles);
  return rows
    .filter(({ outlets }) => outlets > 1)
    .map(({ cells, conflicts }) => ({
      said: cells.map(({ claimIds }) => claimIds.map((id) => claims[id]!.text)),
      updates: conflicts.map(({ updates }) => updates),
    }));
}

test("a small count that both reports give of all is one, however bare one of them is", () => {
  const [row] = rowsOf([
    ["10", "A crane fell on to the pier at Lund Harbour. Three people have since been rescued, officials said."],
    ["12", "Three people were rescued from the crane that fell in Lund Harbour, one of whom lost a hand."],
  ]).filter(({ said }) => said.flat().some((text) => text.includes("rescued")));
  assert.equal(row!.said.flat().length, 2);
});

test("not where either of them counts more: those are of some of all", () => {
  const rows = rowsOf([
    ["10", "A crane fell on to the pier at Lund Harbour. Three people have since been rescued, officials said."],
    [
      "12",
      "Nine people were rescued at Lund Harbour on Tuesday. Three people were rescued by a fisherman, Ann Reed said.",
    ],
  ]);
  const together = rows.filter(({ said }) => said.flat().some((text) => text.includes("by a fisherman")));
  assert.deepEqual(together, []);
});

test("a toll that rose is one row, with the lower count that a report gives beside its total", () => {
  const rows = rowsOf([
    ["09", "At least 10 people were killed when a viaduct fell in Lundby, police said."],
    [
      "11",
      "At least 30 people are dead after a viaduct fell in Lundby. “I can confirm that 22 are dead, and it will rise,” said the mayor, Ann Reed.",
    ],
    ["15", "A viaduct in Lundby has collapsed, killing at least 35 people, the rescue service says."],
    ["18", "The death toll has risen to 36."],
  ]);
  const [toll] = rows.filter(({ said }) => said.every((texts) => texts.length > 0));
  assert.ok(toll, JSON.stringify(rows));
  assert.ok(toll.said[1]!.some((text) => text.includes("22 are dead")));
  assert.ok(toll.updates.length > 0 && toll.updates.every((updates) => updates));
});

test("what a report says twice stands in one row with what another says once", () => {
  const rows = rowsOf([
    [
      "09",
      "Ann Reed said that she thought the harbour crane “was a death trap from the very first day”. Reed said the harbour crane “was a death trap from the very first day”.",
    ],
    ["11", "The harbour crane “was a death trap from the very first day”, said Ann Reed."],
  ]);
  assert.equal(rows.filter(({ said }) => said.flat().some((text) => text.includes("death trap"))).length, 1);
});
