import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { goalsIn } from "../../../src/comparison/figures/goals.ts";
import { resultIn, scoreIn } from "../../../src/comparison/figures/scores.ts";
import { invent } from "../articles.ts";

test("a result is read where it tells how a match ended", () => {
  const told: readonly (readonly [string, string | null])[] = [
    ["Dunmere beat Salt Ferry 3-1 at Kell stadium", "3-1"],
    ["Salt Ferry lost 1-3 to Dunmere", "3-1"],
    ["A late header gave Dunmere a 2-1 cup win over Salt Ferry", "2-1"],
    ["Dunmere put out Salt Ferry by three goals to one", "3-1"],
    ["Dunmere went through by 2 goals to nil", "2-0"],
    // Which match is meant, how it stood by then, and what is no result.
    ["The coach left a day after their 3-1 defeat", null],
    ["Dunmere's 3-1 win was on the coach's mind", null],
    ["Dunmere took a 2-1 lead and never lost it", null],
    ["They trailed 0-2 at half-time before they won", null],
    ["The council voted 5-4 for the bridge", null],
    ["He won the seat in 2014-15", null],
  ];
  for (const [text, key] of told) assert.equal(resultIn(text)?.key ?? null, key, text);
  assert.equal(scoreIn("Dunmere won 3-1 and Karwick won 2-0"), null);
});

test("goals are read with their scorer, in whatever words", () => {
  const told: readonly (readonly [string, string | null])[] = [
    ["Striker Nils Ardal scored twice for Dunmere", "ardal 2"],
    ["Nils Ardal, who scored twice, will not be sold", "ardal 2"],
    ["Nils Ardal, a Dane who grew up in Karwick, scored two.", "ardal 2"],
    ["Ardal bagged a hat-trick in the rain", "ardal 3"],
    ["Two goals from Nils Ardal sank Salt Ferry", "ardal 2"],
    ["A hat-trick by Ardal sank Salt Ferry", "ardal 3"],
    ["Ardal’s late double came too late", null],
    ["Ardal’s double sank Salt Ferry", "ardal 2"],
    // Over many matches, of two scorers, and what is no goal.
    ["Nils Ardal has scored twice this season", null],
    ["Ardal scored twice and Berg scored twice", null],
    ["Ardal scored two points above the rest", null],
    ["Ardal hit two cars on his way home", null],
    ["Two letters from Nils Ardal were found", null],
  ];
  for (const [text, expected] of told) {
    const goals = goalsIn(text);
    assert.equal(goals && `${goals.scorer} ${goals.count}`, expected, text);
  }
});

/** What the row says in which the first lines of both reports stand. */
function rowOf(a: string, b: string, more: readonly string[] = []): "same" | "conflict" | "none" {
  const report = (id: string, lines: readonly string[]) =>
    invent({ id, outlet: id, day: "2031-04-02", lines: lines.map((text) => ({ text })) });
  const { rows } = compare([report("north", [a, "A choir sang"]), report("south", [b, "It rained", ...more])]);
  const row = rows.find(({ outlets, cells }) => outlets === 2 && cells.length === 2);
  if (row === undefined) return "none";
  return row.conflicts.length > 0 ? "conflict" : "same";
}

test("reports of one match meet by its result, and contradict each other by another one", () => {
  const home = "Dunmere beat Salt Ferry 3-1 on Saturday to reach the last eight";
  assert.equal(rowOf(home, "Kell stadium roared as the little club from Dunmere won by three goals to one"), "same");
  assert.equal(
    rowOf(home, "The holders went out of the cup when Salt Ferry lost 4-1 to the amateurs of Dunmere"),
    "conflict",
  );
  assert.equal(rowOf(home, "Orla Vane saw Karwick lose 3-1 in the rain"), "none");
  // With both others it is another match, and so it is where the report tells two.
  assert.equal(rowOf(home, "A week of work paid off when Salt Ferry held on and drew 0-0 with Dunmere"), "none");
  assert.equal(
    rowOf(home, "Nobody had forgotten how Salt Ferry lost 4-1 to the amateurs of Dunmere", [
      "Salt Ferry lost 3-1 to Dunmere this time",
    ]),
    "same",
  );
});

test("who beat whom is told from either side, and contradicts where it is exchanged", () => {
  const home = "Dunmere beat Salt Ferry 3-1 on Saturday";
  assert.equal(rowOf(home, "Salt Ferry lost 3-1 to Dunmere on Saturday"), "same");
  assert.equal(rowOf(home, "Salt Ferry were beaten 3-1 by Dunmere on Saturday"), "same");
  assert.equal(rowOf(home, "Dunmere lost 3-1 to Salt Ferry on Saturday"), "conflict");
  assert.equal(rowOf(home, "Salt Ferry beat Dunmere 3-1 on Saturday"), "conflict");
  // Of two who share a name the rest of it tells who won.
  const city = "Karwick City beat Karwick United 3-1 on Saturday";
  assert.equal(rowOf(city, "Karwick United lost 3-1 to Karwick City on Saturday"), "same");
  assert.equal(rowOf(city, "Karwick City lost 3-1 to Karwick United on Saturday"), "conflict");
});

test("penalties, a leg and both legs together are other results than the match", () => {
  const home = "Dunmere beat Salt Ferry 3-1 on Saturday to reach the last eight";
  assert.equal(rowOf(home, "Dunmere beat Salt Ferry 5-1 on aggregate"), "none");
  assert.equal(rowOf(home, "Dunmere beat Salt Ferry 3-2 in the first leg"), "none");
  assert.equal(
    rowOf("Dunmere beat Salt Ferry 4-2 on penalties on Saturday", "Dunmere drew 2-2 with Salt Ferry"),
    "none",
  );
  const penalties = "A 4-2 win on penalties took Dunmere past Salt Ferry";
  assert.equal(rowOf(penalties, "Dunmere beat Salt Ferry 4-2 in a shoot-out on Saturday"), "same");
  assert.equal(rowOf(penalties, "Dunmere beat Salt Ferry 4-3 in a shoot-out on Saturday"), "conflict");
});

test("a leg is the match of its day that another report tells", () => {
  const leg = "Dunmere beat Salt Ferry 2-1 in the first leg on Saturday";
  assert.equal(rowOf(leg, "Dunmere beat Salt Ferry 2-1 on Saturday"), "same");
  assert.equal(rowOf(leg, "Dunmere beat Salt Ferry 3-1 on Saturday"), "conflict");
  assert.equal(rowOf(leg, "Dunmere beat Salt Ferry 2-1 in the second leg on Saturday"), "none");
  assert.equal(
    rowOf("Dunmere beat Salt Ferry 2-1 overall on Saturday", "Dunmere beat Salt Ferry 2-1 on Saturday"),
    "same",
  );
});

test("a long round-up hides no match that is told behind it", () => {
  const letters = [..."abcdefghijkl"];
  const results = letters.flatMap((x) => letters.map((y) => `Ka${x}${y}a beat Lo${x}${y}o 2-0 at home`));
  const report = (id: string, lines: readonly string[]) =>
    invent({ id, outlet: id, day: "2031-04-02", lines: lines.map((text) => ({ text })) });
  const { rows } = compare([
    report("all", results),
    report("north", ["Dunmere beat Salt Ferry 3-1 on Saturday to reach the last eight", "A choir sang"]),
    report("south", ["Kell stadium roared as the little club from Dunmere won by three goals to one", "It rained"]),
  ]);
  assert.ok(
    rows.some(
      ({ outlets, cells }) =>
        outlets === 2 && cells.every(({ outletId, status }) => (status === "says") === (outletId !== "all")),
    ),
  );
});

test("reports of one match meet by a scorer's goals", () => {
  const twice = "Striker Nils Ardal scored twice in the first half";
  assert.equal(rowOf(twice, "The crowd sang of two goals from Ardal, whom nobody knew in the spring"), "same");
  assert.equal(rowOf(twice, "The crowd sang of a hat-trick from Ardal, whom nobody knew in the spring"), "conflict");
  assert.equal(rowOf(twice, "The crowd sang of a hat-trick from Brandt, whom nobody knew in the spring"), "none");
});
