import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

function conflictsOf(none: string, some: string, days: readonly [none: string | null, some: string | null]) {
  const [a, b] = [none, some].map((text, place) => {
    const id = `report-${place}`;
    const shell = invent({ id, outlet: id, day: days[place]!, lines: [], article: { text } });
    return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
  });
  return compare([a!, b!]).rows.flatMap(({ conflicts, variants }) =>
    conflicts.map(({ kind, updates }) => [kind, updates, ...variants.map(({ value }) => value)]),
  );
}

const same: readonly [string, string] = ["2031-04-02", "2031-04-02"];

test("who tells that it happened to nobody is held against who counts those to whom it did", () => {
  const cases: readonly (readonly [none: string, some: string, values: readonly [string, string]])[] = [
    [
      "No arrests have been made.",
      "The police have three people in custody.",
      ["No arrests have been made", "three people"],
    ],
    ["There were no casualties.", "Two people died in the fire at the mill.", ["no casualties", "Two people"]],
    ["The police said there were no injuries.", "The police said two people were hurt.", ["no injuries", "two people"]],
    [
      "Nobody has been arrested, a spokesman said.",
      "Four men have been arrested.",
      ["Nobody has been arrested", "Four men"],
    ],
    ["The march was peaceful and there were no arrests.", "Five people were arrested.", ["no arrests", "Five people"]],
    [
      "Nobody has been arrested.",
      "Detectives have arrested two managers of the mill.",
      ["Nobody has been arrested", "two managers"],
    ],
    ["Officers made no arrests.", "Five people were arrested.", ["no arrests", "Five people"]],
    ["There were no arrests at the march.", "Police arrested five people at the march.", ["no arrests", "five people"]],
  ];
  for (const [none, some, values] of cases) {
    assert.deepEqual(conflictsOf(none, some, same), [["number", false, ...values]], none);
    const [[, updates] = []] = conflictsOf(none, some, ["2031-04-02", "2031-04-03"]);
    assert.equal(updates, true, `${none} Then: ${some}`);
  }
});

test("what is said of some, of another time or place, or only reported so far, contradicts no count", () => {
  const cases: readonly (readonly [none: string, some: string, days?: readonly [string | null, string | null]])[] = [
    ["No other injuries were reported.", "Two people were hurt in the fire."],
    ["There were no injuries among the crew.", "Two people were hurt in the fire."],
    ["No injuries were reported among the crew.", "Two people were hurt in the fire."],
    ["No one in the house was hurt.", "Two people were hurt in the fire."],
    ["The driver had no injuries.", "Two people were hurt in the fire."],
    ["No injuries have been reported.", "Two people were hurt in the fire."],
    [
      "No injuries have been recorded so far this year.",
      "Two people were hurt in the fire.",
      ["2031-04-02", "2031-04-03"],
    ],
    ["No one was killed.", "The quake injured 12 people."],
    ["No one died in the flood of 2019.", "Two people died in the flood."],
    ["No arrests were made in Karwick.", "Three people were arrested in Ostrel."],
    ["A protest in Karwick passed peacefully and there were no arrests.", "Five people were arrested in Ostrel."],
    ["There were no arrests at the march.", "Police arrested five people at the match."],
    ["No arrests have been made over the leak.", "Three people were arrested over the theft."],
    ["No one arrested has been charged.", "Three people were arrested."],
    ["No arrest warrant has been issued.", "Three people were arrested."],
    ["It is not true that there were no arrests.", "Three people were arrested."],
    ["The spokesman denied that there were no arrests.", "Three people were arrested."],
    ["There had been no arrests before the raid.", "Three people were arrested."],
    ["Nobody was hurt in the second blast.", "Two people were hurt in the first blast."],
    ["Saturday's blaze caused no injuries.", "Monday's blaze hurt two people."],
    ["No arrests have been made.", "Three people were arrested.", ["2031-04-02", "2031-05-02"]],
    ["Two people were hurt on Monday. There were no injuries.", "Two people were hurt in the fire."],
    ["Nobody was hurt.", "Two people were hurt in a flood in 2019."],
  ];
  for (const [none, some, days = same] of cases) assert.deepEqual(conflictsOf(none, some, days), [], none);
});

test("two reports that tell that it happened to nobody stand in one row, in however few words", () => {
  const meet = (a: string, b: string) => {
    const [x, y] = [a, b].map((text, place) => {
      const id = `report-${place}`;
      const shell = invent({ id, outlet: id, day: "2031-04-02", lines: [], article: { text } });
      return { ...shell, claims: extractClaims(shell.article, annotate(text), id).claims };
    });
    return compare([x!, y!]).rows.some(({ outlets }) => outlets === 2);
  };
  assert.equal(
    meet("There were no deaths. A choir sang.", "Six people fell ill, but no deaths have been reported."),
    true,
  );
  assert.equal(meet("No deaths have occurred. A choir sang.", "There have been no deaths. It rained."), true);
  assert.equal(meet("There were no deaths. A choir sang.", "There were no arrests. It rained."), false);
  assert.equal(meet("There were no arrests at the march.", "There were no arrests at the match."), false);
  assert.equal(
    meet("There were no injuries in Karwick. A choir sang.", "There were no injuries in Norrick. It rained."),
    false,
  );
});
