import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

const body = [
  "De havenbrug van Karwijk gaat vanaf maandag dicht voor het verkeer, nadat arbeiders scheuren hebben gevonden in twee pijlers, heeft de gemeente zondag laten weten.",
  "De scheuren zijn dieper dan alles wat tot nu toe werd gezien, zei een woordvoerster van de gemeente, en niemand kan zeggen hoe lang de pijlers het nog houden.",
  "De bussen rijden om over de oude veerweg tot de werkzaamheden klaar zijn, en de winkels bij de brug vrezen voor hun klanten.",
];

function read(content: string) {
  const reading = readDocument({ content, format: "dump" }, { registry });
  assert.ok(reading.ok);
  return reading.article;
}

for (const [opening, place] of [
  ["DEN HAAG (ANP) - ", "DEN HAAG"],
  ["BRUSSEL - ", "BRUSSEL"],
  ["Rotterdam - ", "Rotterdam"],
] as const)
  test(`a Dutch dateline: ${opening}`, () => {
    const article = read([`${opening}${body[0]}`, ...body.slice(1)].join("\n\n"));
    assert.deepEqual([article.dateline, article.language], [place, "nl"]);
  });

test("what a Dutch page says of itself is no part of the article", () => {
  const article = read(
    [
      "Havenbrug Karwijk dicht na vondst van scheuren",
      "Deel dit artikel",
      ...body.slice(0, 2),
      "Lees ook: Wat de winkels bij de brug verwachten",
      body[2],
      "Meer over Karwijk",
      "Burgemeester opent nieuwe bibliotheek",
      "Zwembad blijft tot mei gesloten",
    ].join("\n\n"),
  );
  assert.equal(article.title, "Havenbrug Karwijk dicht na vondst van scheuren");
  assert.equal(article.text, body.join("\n\n"));
});

test("a Dutch byline and day", () => {
  const article = read(
    ["Havenbrug Karwijk dicht na vondst van scheuren", "Door Femke van Dijk", "12 maart 2024, 14:30", ...body].join(
      "\n\n",
    ),
  );
  assert.deepEqual([article.authors, article.publishedAt?.slice(0, 10)], [["Femke van Dijk"], "2024-03-12"]);
});
