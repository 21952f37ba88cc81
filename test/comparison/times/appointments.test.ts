import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent, type Line } from "../articles.ts";

const day = "2031-04-02";
const planned = (text: string): Line => ({ text, modality: "planned" });

/** Text, and what is done to what, on which day; null for no appointment. */
const read: readonly (readonly [string, string | null])[] = [
  ["Early elections will be held on April 14", "early election occur 2031-04-14"],
  ["The funeral will take place in Karwick on Monday", "funeral occur 2031-04-07"],
  ["The trial is to begin again on April 9", "trial begin 2031-04-09"],
  ["The two miners were arrested on March 30", "miner held 2031-03-30"],
  ["The two sides will meet again on Thursday", "talk talk 2031-04-03"],
  ["Negotiations are due to resume on Friday", "talk talk 2031-04-04"],
  ["The negotiators of Velmark are to meet again on Friday", "talk velmark talk 2031-04-04"],
  ["The choir will meet on Friday", null],
  ["Solen is to be sentenced on April 9", "solen sentence 2031-04-09"],
  ["His sentencing is scheduled for April 9", " sentence 2031-04-09"],
  ["Solen will return to court on April 9 for sentencing", "solen sentence 2031-04-09"],
  ["Solen will return to court on April 9 for a medical report", null],
  // Bounds, what is done to something else, several days, nothing that is dated.
  ["The trial is to begin by April 9", null],
  ["He is prepared to open the office through April 15", null],
  ["The council will hold urgent consultations on Friday", null],
  ["The fair will be held on April 5 and April 6", null],
  ["On Monday the mayor spoke of the fair", null],
];

test("the day of what is done to a thing is read", () => {
  for (const [text, expected] of read) {
    const article = invent({ id: "a", outlet: "a", day, lines: [planned(text)] });
    const [{ appointment } = { appointment: null }] = propositionsOf(article, wordingOf);
    const told =
      appointment && `${appointment.things.map(({ lemma }) => lemma).join(" ")} ${appointment.deed} ${appointment.day}`;
    assert.equal(told, expected, text);
  }
});

const rowsOf = (a: readonly Line[], b: readonly Line[], later = day) =>
  compare([
    invent({ id: "a", outlet: "north", day, lines: a }),
    invent({ id: "b", outlet: "south", day: later, lines: b }),
  ]).rows.filter(({ outlets }) => outlets > 1);

const [first, second] = [
  planned("Early elections will be held on April 14"),
  planned("The vote was moved, and the election would take place on April 21"),
];

test("one day of a sentence is told in other words, and not of two people", () => {
  const told = planned("Solen is scheduled to be sentenced on April 14");
  assert.equal(rowsOf([told], [planned("A sentencing date was set for April 14")]).length, 1);
  assert.equal(rowsOf([told], [planned("Harker will be sentenced in Karwick on April 14")]).length, 0);
});

test("two days of one thing conflict, and one day is told by both", () => {
  const told = (a: readonly Line[], b: readonly Line[], later = day) =>
    rowsOf(a, b, later).flatMap(({ conflicts, variants }) => [
      ...conflicts.map(({ kind, updates }) => `${kind} ${updates}`),
      ...variants.map(({ value }) => value),
    ]);
  assert.deepEqual(told([first], [second]), ["date false", "April 14", "April 21"]);
  assert.equal(rowsOf([first], [planned("The election would take place on April 14")]).length, 1);
  // A later report may tell that the day was moved.
  assert.deepEqual(told([first], [second], "2031-04-04"), ["date true", "April 14", "April 21"]);
  // Another thing, or a report that gives the thing two days.
  assert.deepEqual(told([first], [planned("The funeral will take place on April 21")]), []);
  const [mayors, drivers] = [
    planned("The funeral of Solen will take place on April 5"),
    planned("The funeral of Dorn will take place on April 9"),
  ];
  assert.deepEqual(told([mayors], [drivers]), []);
  assert.deepEqual(
    told([planned("The price of diesel was set on April 5")], [planned("The price of petrol was set on April 9")]),
    [],
  );
  assert.deepEqual(
    told([planned("The two sides will meet again on April 5")], [planned("Negotiations are due to resume on April 7")]),
    ["date false", "April 5", "April 7"],
  );
  assert.deepEqual(
    told(
      [planned("Talks between Velmark and Oster will resume on April 5")],
      [planned("Talks between Solen and Dorn will begin on April 7")],
    ),
    [],
  );
  assert.deepEqual(told([first, planned("The second election would be held on April 28")], [second]), []);
});
