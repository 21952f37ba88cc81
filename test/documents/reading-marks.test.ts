import assert from "node:assert/strict";
import { test } from "node:test";
import { asksForTips } from "../../src/documents/asks-for-tips.ts";
import { isSectionName, menuItems, siteNames } from "../../src/documents/dumps/labels.ts";
import { unmarker } from "../../src/documents/dumps/markdown.ts";
import { unwrap } from "../../src/documents/dumps/unwrap.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { inSmallLetters } from "../../src/documents/shouted-names.ts";
import { isStaffCredit } from "../../src/documents/staff-credit.ts";
import { marked } from "../ingest/hostile-documents.ts";
import { registry } from "./registry.ts";

for (const [name, small] of [
  ["ANN ONYM", "Ann Onym"],
  ["TOM O'DARE", "Tom O'Dare"],
  ["JEANNE DE LA ROCHE", "Jeanne de la Roche"],
  ["ANN-MARIE MCDONALD", "Ann-Marie McDonald"],
  ["JOHN SMITH III", "John Smith III"],
  ["TOM HILL II", "Tom Hill II"],
  ["JOHN SMITH MP", "John Smith MP"],
  ["ANN REED KC", "Ann Reed KC"],
  ["ANN REED PHD", "Ann Reed PHD"],
  ["MIKE IVES", "Mike Ives"],
  ["BBC NEWS", "BBC NEWS"],
  ["AFP", "AFP"],
  ["J.B. SMITH", "J.B. Smith"],
  ["Ann ONYM", "Ann ONYM"],
] as const)
  test(`${name} as in a sentence`, () => assert.equal(inSmallLetters(name), small));

test("a row of short items between bars is a menu", () => {
  assert.deepEqual(menuItems("Home > News > Courts"), ["home", "news", "courts"]);
  assert.deepEqual(menuItems("Reports | Climate | Power | Support us").length, 4);
  assert.deepEqual(menuItems("Ferry to sail again in April after repairs | News | Post"), []);
  assert.deepEqual(menuItems("Storm Aino | Karwick"), []);
});

test("names of sections and sites", () => {
  assert.deepEqual(["arts & culture", "world news", "harbour news"].map(isSectionName), [true, true, false]);
  const names = siteNames(["The Karwick Echo", null], "https://www.karwick-post.example/a");
  assert.deepEqual(
    ["karwickecho", "karwickpost", "karwick"].map((name) => names.has(name)),
    [true, true, false],
  );
});

test("calls for tips", () => {
  assert.ok(asksForTips("Do you work at the port? Write to tips@post.example."));
  assert.ok(asksForTips("If you know more about this story, please email desk@post.example."));
  assert.ok(!asksForTips("He used to write to his brother at ann@post.example, she said."));
  assert.ok(!asksForTips("Write to your council."));
});

test("credits of the house", () => {
  assert.ok(isStaffCredit("(Reporting by Ann Onym in Oslo and Tom Reed; Editing by Lena Howe)"));
  assert.ok(!isStaffCredit("Additional reporting by Reuters"));
  assert.ok(!isStaffCredit("Reporting by the council shows that the pier is safe."));
});

test("marks of Markdown and of text browsers are taken off where a dump has them", () => {
  const markdown = unmarker("# Title\n");
  assert.deepEqual(markdown("## What we know ##"), { text: "What we know", heading: 2, picture: false, links: false });
  assert.equal(
    markdown("The **pier** is _old_, a [clerk](https://a.example/x_y) said, 2*3*4.").text,
    "The pier is old, a clerk said, 2*3*4.",
  );
  assert.ok(markdown("* [Home](/)").links);
  assert.ok(markdown("![The pier](p.jpg)").picture);
  assert.equal(unmarker("Plain text")("# of **people**").text, "# of **people**");
});

test("lines that were cut at a width are joined, and words that were cut at a line's end", () => {
  const wrapped = [
    "The harbour of Karwick will be closed for repairs that are to last for",
    "two years, the council said on Tuesday after a vote in which the oppo-",
    "sition took no part. The works are to begin in March, and the well-",
    "known fish market moves to the north quay until all of it is over and",
    "done with.",
    "",
    "A short line.",
    "Another one.",
  ].join("\n");
  const [joined, , short, other] = unwrap(wrapped).split("\n");
  assert.match(joined!, /for two years.*opposition took.*the well-known fish.*over and done with\.$/u);
  assert.deepEqual([short, other], ["A short line.", "Another one."]);
  const plain = "A line that is short\nand goes on\n\nAnother line that is no longer than that\nor so";
  assert.equal(unwrap(plain), plain);
});

test("dumps of nothing but marks are answered", () => {
  for (const [what, document] of marked(180_000)) {
    const read = readDocument(document, { registry });
    if (read.ok) assert.ok(read.article.text.length <= document.content.length, what);
    else assert.match(read.code, /^document\./, what);
  }
});

const story = [
  "The harbour of Karwick will be closed for two years, the council said on Tuesday after a long debate about the old pier.",
  "The works will cost 14 million crowns and begin in March, the engineer, Otto Falk, told reporters at the quay that night.",
  "Boats have to leave by the end of the week, and the fish market moves to the north quay until all of it is over.",
].join("\n\n");
const headline = "Karwick harbour to close for two years for repairs of old pier";

for (const [what, above, authors, outlet] of [
  ["a bare name above the time", `Sunniva Clarke\n17 June 2033`, ["Sunniva Clarke"], null],
  ["a name and a role above the time", `Sunniva Clarke\nHarbour correspondent\n17 June 2033`, ["Sunniva Clarke"], null],
  ["a name and the time on one line", `Alan Merrow | 17 June 2033`, ["Alan Merrow"], null],
  ["two names", `Alan Merrow and Ida Marr\n17 June 2033, 10.05am`, ["Alan Merrow", "Ida Marr"], null],
  ["the paper's name is nobody's", `Karwick Echo\n17 June 2033`, [], "Karwick Echo"],
  ["a section is nobody", `Middle East\n17 June 2033`, [], null],
] as const)
  test(`a dump: ${what}`, () => {
    const content = `Karwick Echo\nHome | News | Sport | Sign in\n${headline}\n${above}\n\n${story}`;
    const reading = readDocument({ content, format: "dump", outlet }, { registry });
    assert.ok(reading.ok);
    assert.deepEqual([reading.article.title, reading.article.authors], [headline, authors]);
  });
