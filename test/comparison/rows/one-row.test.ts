import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

/** Rows of several outlets, each by what the outlets say there, in their order. */
function rowsOf(reports: readonly (readonly [hour: string, content: string, title?: string])[]) {
  const articles = reports.map(([hour, content, title = null], place) => {
    const { id, article, claims } = addition({
      content,
      title,
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

test("what one speaker is quoted with in two translations is one row, of two speakers it is not", () => {
  const board =
    "The harbour board met for two hours on Monday. A dam is planned at Lund Harbour by 2033. Neighbours of the dam were heard in March. Fishing boats will get new berths. The relations of the board with the union were poor last year. A bridge of 40 metres is to be built too.";
  const told =
    "“The truth is, first of all, that Norland is our close neighbour. And despite any “remarks” from the outside, we will build relations with our neighbours in a way that is good for us and for them,” Ann Reed said.";
  const retold =
    "“We are members of the council. At the same time, Norland is our neighbour and despite all reservations and accusations against us, we are committed to developing relations with our neighbour,”";
  const rows = (other: string) =>
    rowsOf([
      ["10", `${board} ${told}`],
      ["12", `Ferries ran on Monday as before. ${retold} ${other} said.`],
    ]).filter(({ said }) => said.flat().some((text) => text.includes("developing relations")));
  assert.equal(rows("Ann Reed").length, 1);
  assert.equal(rows("Omar Hale").length, 0);
});

test("a headline that leaves out the verb beside “not” says something", () => {
  const body = "The board met in Lund. The envoy spoke on Monday.";
  const [row] = rowsOf([
    ["10", body, "Lund-Malby Dam Not Against Anyone But for Benefit of Fishermen, Says Envoy"],
    [
      "12",
      "Ann Reed spoke in Lund. Lund and Malby build the dam for the benefit of the fishermen of the two towns, and not against anyone, she said.",
    ],
  ]).filter(({ said }) => said.flat().some((text) => text.includes("Fishermen")));
  assert.equal(row?.said.flat().length, 2);
});
