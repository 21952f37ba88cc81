import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

const beside = [
  "A choir from Ardmere sang at the town hall.",
  "The bakers of Quillan struck over the price of flour.",
  "A lifeboat was blessed by a priest on the quay.",
  "The library will lend umbrellas next winter.",
];
const reported = (outlet: string, text: string, place: number) => {
  const whole = `${text} ${beside[place]}`;
  const shell = invent({ id: outlet, outlet, day: "2031-05-01", lines: [], article: { text: whole } });
  return { ...shell, claims: extractClaims(shell.article, annotate(whole), outlet).claims };
};
const names = ["post", "daily", "wire", "radio"];
const rowsOf = (...texts: readonly string[]) =>
  compare(texts.map((text, place) => reported(names[place]!, text, place))).rows.filter(({ outlets }) => outlets > 1);

test("what one speaker calls a thing stands in one row, however the reports lead up to it", () => {
  const [row, ...more] = rowsOf(
    'The spokesman of the port, Anton Karr, called the allegations "a crude fabrication" and left.',
    'Port spokesman Anton Karr blasted the claims as "a fabrication" and threatened to sue.',
    "A spokesman for the port described the accusations as a crude fabrication.",
    '"This is a crude and pathetic fabrication, which serves to distract the town," Anton Karr said.',
  );
  assert.equal(row!.outlets, 4);
  assert.deepEqual(more, []);
});

test("other speakers, common words and other names are other judgements", () => {
  const apart: readonly (readonly [string, string])[] = [
    ['Anton Karr called the report "a crude fabrication".', 'Ines Marlow called the report "a crude fabrication".'],
    ["Anton Karr called the strike a big problem.", "Anton Karr called the weather a big problem."],
    ['Anton Karr called the report "a crude fabrication".', 'Anton Karr called the mayor "a wooden marionette".'],
    // Who names it is not told, and one word is anybody's.
    ['Anton Karr called the report "a fabrication".', "A lawyer of the guild described the letter as a fabrication."],
  ];
  for (const texts of apart)
    for (const row of rowsOf(...texts))
      assert.ok(!row.reasons.some((reason) => reason.includes("call it so")), texts[0]);
});

test("who dismisses a report as nonsense agrees with who calls it nonsense", () => {
  for (const { conflicts } of rowsOf("Karr dismissed the report as nonsense.", "Marlow called the report nonsense."))
    assert.deepEqual(conflicts, []);
});
