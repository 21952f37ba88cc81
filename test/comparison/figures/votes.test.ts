import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare } from "../../../src/comparison/compare.ts";
import { tallyIn } from "../../../src/comparison/figures/votes.ts";
import { invent } from "../articles.ts";

const tallies: readonly (readonly [text: string, more: number, fewer: number])[] = [
  ["The measure passed by 74 votes to 49, with several members staying away", 74, 49],
  ["The law was supported by 74 deputies, while 51 voted against", 74, 51],
  ["Lawmakers approved the bill 74-51 after a long debate", 74, 51],
  ["Lawmakers voted 114 to 98 to bring down the government", 114, 98],
  ["She lost a vote of confidence by 98 votes to 112", 112, 98],
  ["The council voted earlier this week 15-0 to back the ban", 15, 0],
  ["It passed in a 396-9 vote", 396, 9],
  ["The House approved the plan 234-193", 234, 193],
  ["The Clean Harbours Act, which passed 234–193, was the first of the year", 234, 193],
  ["The vote was 1,204 to 980", 1204, 980],
  ["The council of the bank cut its rate by six votes to two", 6, 2],
  ["There were 60 votes in favour and 40 against", 60, 40],
  ["Three of the eight governors voted against", 5, 3],
  ["Seven of the nine judges dissented", 7, 2],
  ["Four of its 13 members had voted for", 9, 4],
];

const others: readonly string[] = [
  "Karwick beat Tolvane 74-51 in the final of the cup",
  "The law raises the age at which people may vote from 16 to 18",
  "Lawmakers expect the bill to cost 10 to 12 million crowns",
  "The law is valid for 5-10 years",
  "The motion was passed",
  "Karwick won 3-2 before a full house",
  "Three of the eight governors were women",
  "Nine of the seven judges dissented",
];

test("a vote's tally is read in whatever words it is told", () => {
  for (const [text, more, fewer] of tallies) {
    const tally = tallyIn(text);
    assert.deepEqual([tally?.more, tally?.fewer], [more, fewer], text);
    assert.ok(text.includes(tally!.text), text);
  }
  for (const text of others) assert.equal(tallyIn(text), null, text);
});

const day = "2024-05-01";
const one = (outlet: string, text: string) => invent({ id: outlet, outlet, day, lines: [{ text }] });

test("reports that give a vote's tally share a row, with a conflict where half of it differs", () => {
  const told = [
    one("a", "Lawmakers approved the bill 74-51 after a debate that lasted until the morning."),
    one("b", "The law was supported by 74 deputies, while 51 voted against."),
    one("c", "The measure passed by 74 votes to 49, with several members of the ruling party staying away."),
  ];
  const { rows } = compare(told);
  const [row] = rows;
  assert.equal(row!.outlets, 3);
  assert.deepEqual(
    row!.conflicts.map(({ kind, updates, reasons }) => [kind, updates, reasons]),
    [["number", false, ["two tallies of one vote: 74 to 49, 74 to 51"]]],
  );
  assert.deepEqual(row!.variants.map(({ value, outletIds }) => [value, outletIds.length]).toSorted(), [
    ["74 to 49", 1],
    ["74 to 51", 2],
  ]);
});

test("a council of so many has one vote, whatever split each report gives", () => {
  const conflictsOf = (a: string, b: string) =>
    compare([one("a", a), one("b", b)]).rows.flatMap(({ conflicts }) => conflicts.map(({ reasons }) => reasons[0]));
  const seven = "The harbour board passed it by five votes to two.";
  assert.deepEqual(conflictsOf(seven, "Three of the seven governors voted against."), [
    "two tallies of one vote: 4 to 3, 5 to 2",
  ]);
  assert.deepEqual(conflictsOf(seven, "They were not unanimous: the plan passed by four votes to three."), [
    "two tallies of one vote: 4 to 3, 5 to 2",
  ]);
  // What is denied behind the tally's clause takes nothing from it.
  for (const text of [
    "The plan passed by four votes to three; the mayor did not attend.",
    "The plan passed by four votes to three, which nobody had foreseen.",
    "Nobody spoke: the plan passed by four votes to three.",
    "No quorum of seven was named at first, and the plan, seven days later, passed by four votes to three.",
  ])
    assert.deepEqual(conflictsOf(seven, text), ["two tallies of one vote: 4 to 3, 5 to 2"], text);
  // Another council, what is denied, and a parliament, which votes on many things.
  assert.deepEqual(conflictsOf(seven, "Four of the nine judges dissented."), []);
  assert.deepEqual(conflictsOf(seven, "Critics hold that it was not passed by four to three."), []);
  assert.deepEqual(
    conflictsOf("The senate passed the fisheries act 52-48.", "Senators confirmed the judge in a 54-46 vote."),
    [],
  );
});

test("one tally of many votes is likely one vote, in whatever words", () => {
  const { rows } = compare([
    one("a", "The House approved the plan 234-193."),
    one("b", "The sweeping legislation, passed 234-193, makes good on a promise of the autumn."),
  ]);
  assert.deepEqual([rows[0]!.status, rows[0]!.outlets], ["shared", 2]);
});

test("two votes are no contradiction", () => {
  const twice = [
    one("a", "Lawmakers approved the bill 74-51 after a debate that lasted until the morning."),
    invent({
      id: "b",
      outlet: "b",
      day,
      lines: [
        { text: "In the first round the motion of the opposition was rejected by 74 votes to 49." },
        { text: "In the second round 80 deputies supported the budget, while 38 voted against." },
      ],
    }),
  ];
  assert.ok(compare(twice).rows.every(({ conflicts }) => conflicts.length === 0));
});

test("any text is read in linear time, and a tally stands in it", () => {
  const piece = fc.constantFrom(..."vote voted 74 51 to - , while against the bill by one 1,204 in a of".split(" "));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(" ");
      const tally = tallyIn(text);
      assert.ok(tally === null || (text.includes(tally.text) && tally.more >= tally.fewer));
    }),
  );
  const long = `vote ${"1 a and ".repeat(40_000)}`;
  assert.equal(tallyIn(long), null);
});
