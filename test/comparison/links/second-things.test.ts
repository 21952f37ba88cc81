import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import type { ComparedArticle } from "../../../src/comparison/comparison.ts";
import { shareDeed } from "../../../src/comparison/likeness/shared-deed.ts";
import { sharesElse } from "../../../src/comparison/likeness/shares-else.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

const beside = [
  "A choir from Ardmere sang at the town hall.",
  "The bakers of Quillan struck over the price of flour.",
  "A lifeboat was blessed by a priest on the quay.",
  "The library will lend umbrellas next winter.",
];

function reported(id: string, text: string, day: string | null = "2031-04-02"): ComparedArticle {
  const shell = invent({ id, outlet: id, day, lines: [], article: { text: `${text} ${beside.join(" ")}` } });
  return { ...shell, claims: extractClaims(shell.article, annotate(shell.article.text), id).claims };
}

const rowsOf = (articles: readonly ComparedArticle[]) => {
  const { rows, claims } = compare(articles);
  return rows
    .filter(({ outlets }) => outlets > 1)
    .map(({ cells, certainty }) => ({
      certainty,
      texts: cells.flatMap(({ claimIds }) => claimIds.map((id) => claims[id]!.text)).filter((text) => !known(text)),
    }))
    .filter(({ texts }) => texts.length > 0);
};
const known = (text: string) => beside.some((sentence) => sentence.startsWith(text));

test("a claim that tells two things stands in a row with either of two claims of one report", () => {
  const both =
    "The Halden cables, which run from Karwick in northern Norvale to Ostrel in southern Tavelia, carry 70 percent of the telephone traffic between the islands.";
  const rows = rowsOf([
    reported("north", both),
    reported(
      "south",
      "Three cables that carry 70 percent of the telephone traffic between the islands have been torn. The cables run from Karwick in northern Norvale to Ostrel in southern Tavelia.",
    ),
  ]);
  const withBoth = rows.filter(({ texts }) => texts.some((text) => text.includes("Halden")));
  const others = withBoth.flatMap(({ texts }) => texts.filter((text) => !text.includes("Halden")));
  assert.deepEqual(
    others.map((text) => text.slice(0, 12)).toSorted(),
    ["The cables r", "Three cables"],
    JSON.stringify(rows),
  );
});

test("another thing is told where what two share is not what the first shares with a third", () => {
  const of = (...texts: readonly [string, string, string]) =>
    sharesElse(wordingOf(texts[0]), wordingOf(texts[1]), wordingOf(texts[2]));
  const long = "Orlik, who founded the union, was fined for the blast at the silo";
  assert.ok(of(long, "Orlik founded the union", "a fine for the silo's blast"));
  assert.ok(!of(long, "Orlik founded the union", "the founder of the union was Orlik"));
});

test("two texts share a deed where a verb, or what is named after it, is in both", () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ["A grain silo exploded in the port", "The silo's explosion shook the port", true],
    ["The council closed the bridge", "Councillors shut the bridge", true],
    ["The silo is one of nine at the Kallgrund terminal", "Silo 4 at the Kallgrund terminal collapsed at dawn", false],
    ["Orlik, 52, was a member of the guild", "The police questioned Orlik, 52, in Karwick", false],
  ];
  for (const [a, b, shared] of pairs) {
    assert.equal(shareDeed(wordingOf(a), wordingOf(b)), shared, `${a} / ${b}`);
    assert.equal(shareDeed(wordingOf(b), wordingOf(a)), shared, `${b} / ${a}`);
  }
});

test("reports of one deed meet though they name its day in other words", () => {
  const rows = rowsOf([
    reported(
      "north",
      "The sculptor Ilya Brandt, whose bronze horses stand in every port of Norvale, died on Thursday evening at a hospital in Karwick after a stroke.",
      null,
    ),
    reported(
      "south",
      "Yesterday in Karwick, the sculptor Ilya Brandt succumbed to a stroke that he had suffered before the bronze horses of Norvale.",
      null,
    ),
  ]);
  assert.equal(rows.length, 1, JSON.stringify(rows));
});

test("a report that tells of a rise has the newer of two counts, whenever the other was published", () => {
  const risen = [
    "The toll of the Ardmere silo blast has risen to twelve.",
    "Two more bodies were found under the Ardmere silo, which brings the number of dead in the blast to twelve.",
    "Rescuers found another body after the Ardmere silo blast, taking the death toll to twelve.",
  ];
  for (const text of risen) {
    const { rows } = compare([
      reported("north", text, null),
      reported("south", "Nine people died in the blast at the Ardmere silo.", null),
    ]);
    const conflicts = rows.flatMap((row) => row.conflicts);
    assert.deepEqual(
      conflicts.map(({ kind, updates }) => [kind, updates]),
      [["number", true]],
      text,
    );
  }
});

test("taking somebody somewhere is no rise", () => {
  const { rows } = compare([
    reported("north", "Ambulances took the injured to five hospitals.", null),
    reported("south", "The injured were taken to three hospitals.", null),
  ]);
  assert.ok(rows.every(({ conflicts }) => conflicts.every(({ updates }) => !updates)));
});

test("a day up to which or from which on something is counted is not the day of what is told", () => {
  const count = (opening: string) =>
    `${opening} three people in the Halden valley and 19 on the western shore had fallen ill from the cheese.`;
  const meet = (a: string, b: string) =>
    rowsOf([reported("north", a), reported("south", b)]).some(({ texts }) => texts.length > 1);
  assert.equal(meet(count("As of Tuesday,"), count("Since Monday,")), true);
});

test("what was done in another year is another deed", () => {
  const rows = rowsOf([
    reported("north", "His accuser Vera Lund said that Ardal had drugged and robbed her in Karwick in 1989."),
    reported("south", "A teacher, Anna Berg, said that Ardal had drugged and cheated her in 2024."),
  ]);
  assert.ok(rows.every(({ texts }) => texts.length < 2));
});

test("what was done on one day is one deed, whatever years its doer is told by", () => {
  const rows = rowsOf([
    reported("north", "Tom Berg, mayor since 2014, resigned on Monday over the leaking harbour tunnel."),
    reported("south", "Tom Berg, first elected in 2015, resigned on Monday over the harbour tunnel leaks."),
  ]);
  assert.ok(rows.some(({ texts }) => texts.length === 2));
});
