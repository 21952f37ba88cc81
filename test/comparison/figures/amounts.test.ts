import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { amountKey, amountKeys } from "../../../src/comparison/figures/amounts.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { findQuantities } from "../../../src/text/numbers/numbers.ts";
import { invent } from "../articles.ts";

const keysOf = (text: string) => findQuantities(annotate(text)).map(amountKey);

test("an amount is one in whatever words and units, and what is told of many things is none", () => {
  assert.deepEqual(keysOf("£62m in the red"), keysOf("debts of £62 million"));
  assert.deepEqual(keysOf("at 120 mph"), keysOf("at 193 km/h"));
  assert.deepEqual(keysOf("for 90 minutes"), keysOf("for an hour and a half"));
  assert.deepEqual(keysOf("87 workers"), keysOf("87 people"));
  assert.deepEqual(keysOf("by half a percentage point"), keysOf("by 50 basis points"));
  assert.notDeepEqual(keysOf("by half a percentage point"), keysOf("by 25 basis points"));
  for (const common of ["62", "nine workers", "ten workers", "two years", "three days", "40 percent", "16 points"])
    assert.deepEqual(new Set(keysOf(common)), new Set([null]), common);
});

test("a rounded amount may be the same, and one near it another value of one thing", () => {
  const meet = (a: string, b: string) => {
    const [x, y] = [a, b].map((text) => new Set(findQuantities(annotate(text)).flatMap(amountKeys)));
    return !x!.isDisjointFrom(y!);
  };
  assert.ok(meet("about 2,400 people", "2,387 residents"));
  assert.ok(meet("98 feet high", "a 30-metre wall"));
  assert.ok(meet("$6.24 billion", "$6.2bn"));
  assert.ok(meet("about 2,400 people", "2,600 residents"));
  assert.ok(meet("£4 million", "£5m"));
  assert.ok(meet("half an hour", "20 minutes"));
  assert.ok(!meet("about 2,400 people", "8,600 residents"));
  assert.ok(!meet("£4 million", "£40m"));
  assert.ok(!meet("98 feet high", "a 40-metre wall"));
  assert.ok(!meet("62 workers", "64 workers"));
});

const told = (outlet: string, ...texts: readonly string[]) =>
  invent({ id: outlet, outlet, day: "2031-04-02", lines: texts.map((text) => ({ text })) });
const debts = "The hospital at Karwick has run up debts of £62 million since 2027";
const red = "The infirmary is £62m in the red";
const rowsOfTwo = (...articles: readonly ReturnType<typeof told>[]) =>
  compare(articles).rows.filter(({ outlets }) => outlets === 2);

test("an amount that two reports tell once each is of one thing, however they tell it", () => {
  const [row] = rowsOfTwo(told("north", debts, "It rained in Tolvane"), told("south", red, "A choir sang"));
  assert.equal(row?.status, "possible");
  assert.match(row?.reasons.join() ?? "", /which each report tells once/);
  const another = "A bank lent the council of Tolvane £62 million for trams";
  assert.deepEqual(rowsOfTwo(told("north", debts, another), told("south", red)), []);
  assert.deepEqual(
    rowsOfTwo(told("north", "Danny Green scored 62 points"), told("south", "Tony White had 62 points")),
    [],
  );
});

test("no silence is sure where the outlet tells the amount", () => {
  const { rows } = compare([
    told("north", debts, "Nurses of the hospital at Karwick marched through Tolvane behind a brass band on Tuesday"),
    told(
      "south",
      "Of £62 million spoke the treasurer of Karwick",
      "Lawyers met and parted again in Norvale without a deal",
    ),
  ]);
  const silences = rows
    .filter(({ text }) => text.includes("£62"))
    .flatMap(({ cells }) => cells.filter(({ status }) => status === "silent"));
  assert.ok(silences.every(({ certainty }) => certainty === "possible"));
  const sure = rows.flatMap(({ cells }) =>
    cells.filter(({ status, certainty }) => status === "silent" && certainty === "likely"),
  );
  assert.ok(sure.length > 0);
});

test("a value that a later report gives again is contradicted, not replaced", () => {
  const line = (dead: number) =>
    `The tribunal of Tolvane found that Marlow had pocketed ${dead} crates of silver from the mine`;
  const report = (outlet: string, day: string, text: string) => invent({ id: outlet, outlet, day, lines: [{ text }] });
  const [row] = compare([
    report("north", "2031-04-01", line(14)),
    report("south", "2031-04-02", line(18)),
    report("east", "2031-04-03", line(14)),
  ]).rows;
  assert.deepEqual([row?.status, row?.conflicts.map(({ updates }) => updates)], ["conflict", [false]]);
});
