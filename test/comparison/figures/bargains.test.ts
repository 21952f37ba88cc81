import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { handOf } from "../../../src/comparison/wording/hands.ts";
import { invent } from "../articles.ts";

/** What the row says in which both lines stand. */
function rowOf(a: string, b: string, days = 0): "same" | "update" | "conflict" | "none" {
  const report = (id: string, day: number, text: string, beside: string) =>
    invent({ id, outlet: id, day: `2031-04-0${day}`, lines: [{ text }, { text: beside }] });
  const { rows } = compare([report("north", 2, a, "A choir sang"), report("south", 2 + days, b, "It rained")]);
  const row = rows.find(({ outlets }) => outlets === 2);
  if (row === undefined) return "none";
  const [conflict] = row.conflicts;
  return conflict === undefined ? "same" : conflict.updates ? "update" : "conflict";
}

test("a demand, an offer and what was agreed are told in any words, and are three values", () => {
  const told: readonly (readonly [string, string, ReturnType<typeof rowOf>, number?])[] = [
    ["The dockers want a rise of 7%", "The union in Karwick is seeking a pay rise of 7 per cent", "same"],
    ["The port has offered 4%", "The owners put 4 per cent on the table, which the union rejected", "same"],
    ["The dockers want a rise of 7%", "Furious crews were on the quay demanding a 9% rise", "conflict"],
    ["The dockers want a rise of 7%", "Furious crews were on the quay demanding a 9% rise", "conflict", 1],
    ["The union accepted an offer of 5%", "The union agreed a 6% rise with the port", "conflict"],
    ["The port has offered 4%", "The union accepted a pay rise of 5.5% from the port", "none", 1],
    ["The union is seeking a pay rise of 7%", "The union accepted a pay rise of 5.5%", "none", 1],
    // Other unions, other things, and who wants it.
    ["The nurses' union is seeking a 7% rise", "The teachers' union is seeking a 9% rise", "none"],
    ["Harrow Mills is offering 20% off coats", "Norrick Mining proposed a levy of 20% on sand", "none"],
    ["A poll found that 35% want the bridge", "Some 52% want the tunnel, a survey found", "none"],
    ["The new bid was 50 percent above the price", "The offer was a 40 percent cut for the staff", "none"],
  ];
  for (const [a, b, expected, days] of told) assert.equal(rowOf(a, b, days), expected, `${a} / ${b}`);
});

test("what one earns is no other value of what he pays", () => {
  assert.deepEqual(handOf("Berg was reportedly paid £5m", 24), { side: "gets", of: "berg" });
  assert.deepEqual(handOf("Nora Pell, head of the bank, paid £5m", 34), { side: "gives", of: "pell" });
  assert.equal(handOf("she paid £5m", 9), null);
  const earned = "Chief executive Nora Pell earned £4m last year, not £5m";
  assert.equal(rowOf(earned, "Nora Pell, chief executive of the bank, paid £5m last year for a house"), "none");
  assert.equal(rowOf(earned, "Nora Pell, the chief executive of the bank, was paid £5m last year"), "conflict");
  // What one pays the other receives; beside what both earn, a tax says nothing.
  assert.equal(
    rowOf("Agents of Teska paid the navy officer Teo Marsh £300,000", "The navy officer Teo Marsh received £300,000"),
    "same",
  );
  assert.equal(
    rowOf("The Pells earned £141m and paid £44m in tax from 2020", "The Pells earned £139m before tax from 2020"),
    "same",
  );
});
