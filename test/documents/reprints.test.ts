import assert from "node:assert/strict";
import { test } from "node:test";
import { countingOrigin } from "../../src/documents/counting-origin.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { isSound, sliceOf } from "../../src/text/span.ts";
import { registry } from "./registry.ts";

const story = [
  "The council of Lindhaven voted on Tuesday to close the old harbour for repairs that will take two years.",
  "“We had no other choice,” the mayor, Clara Bergmann, said after the vote.",
  "The works will cost 14 million and begin in March, the engineer told reporters.",
  "Boats have to leave by the end of the week, and the fish market moves to the north quay.",
  "Nobody knows yet who will pay for the new crane, which the state had promised ten years ago.",
];

function read(byline: string, note: string) {
  const paragraphs = [...story, note].map((text) => `<p>${text}</p>`).join("");
  const content = `<html><head><title>Old harbour to close</title><meta property="og:site_name" content="Coast Courier">
    <link rel="canonical" href="https://coast-courier.example/harbour"></head><body><article><h1>Old harbour to close</h1>
    <div class="byline">${byline}</div>${paragraphs}</article></body></html>`;
  const reading = readDocument({ content, format: "html" }, { registry, learned: null } as never);
  assert.ok(reading.ok);
  return reading.article;
}

/** Byline, note at the end, and whose report it counts as. */
const cases: readonly (readonly [string, string, string])[] = [
  ["By Ann Onym, The Guardian", "", "The Guardian"],
  ["Ann Onym | The Guardian | 4 May 2021", "", "The Guardian"],
  ["By Ann Onym for The Guardian", "", "The Guardian"],
  ["By Ann Onym, El País", "Translated from Spanish by Tom Reed", "El País"],
  ["By Ann Onym, Harbour Post", "Translated from the German by Tom Reed", "Harbour Post"],
  ["By Ann Onym", "Translated from the Harbour Post by Tom Reed.", "Harbour Post"],
  ["By Ann Onym", "(Translated from the Spanish original in El País)", "El País"],
  ["By Ann Onym", "Traducido de El Faro por Luis Vega", "El Faro"],
  ["By Ann Onym", "Übersetzt aus dem Tagblatt von Tom Reed", "Tagblatt"],
  ["By Ann Onym", "Übersetzt aus der Süddeutschen Zeitung.", "Süddeutsche Zeitung"],
  ["By Ann Onym", "This article was first published in The Guardian and translated by Tom Reed.", "The Guardian"],
  ["By Ann Onym", "Republished from The Guardian with permission.", "The Guardian"],
  ["theo Reuters", "", "Reuters"],
  ["By Ann Onym", "(theo Reuters)", "Reuters"],
  ["By Ann Onym", "Theo The Guardian", "The Guardian"],
  ["By Ann Onym of The Guardian", "", "The Guardian"],
  ["By Ann Onym and Tom Reed for The Guardian", "", "The Guardian"],
  ["By Ann Onym, Diario de Lindhaven", "Translated from Spanish by Tom Reed", "Diario de Lindhaven"],
  ["By Ann Onym", "First published in the Harbour Post on 4 May 2031 and translated by Tom Reed.", "Harbour Post"],
  ["By Ann Onym", "Translated from the Harbour Post. It has since won two prizes.", "Harbour Post"],
  ["By Ann Onym", "This article was first published in The Guardian, which has since corrected it.", "The Guardian"],
  // its own
  ["By Ann Onym", "", "Coast Courier"],
  ["By Ann Onym, Coast Courier", "Translated from Spanish by Tom Reed", "Coast Courier"],
  ["By Ann Onym, Courier", "Translated from Spanish by Tom Reed", "Coast Courier"],
  // no outlet is named, or as something else
  ["By Ann Onym, Harbour Post", "", "Coast Courier"],
  ["By Ann Onym, Berlin", "Translated from German by Tom Reed", "Coast Courier"],
  ["By Ann Onym, Staff Writer", "Translated from Brazilian Portuguese by Tom Reed", "Coast Courier"],
  ["By Ann Onym", "Übersetzt aus dem Englischen von Tom Reed", "Coast Courier"],
  ["By Ann Onym", "Traducido del inglés por Luis Vega", "Coast Courier"],
  ["By Ann Onym, former editor of The Guardian's books pages", "", "Coast Courier"],
  ["By Ann Onym", "Her first poem was first published in The Guardian.", "Coast Courier"],
  ["By Ann Onym", "The novel was translated from the Harbour Dialect in May.", "Coast Courier"],
  ["Photo: Ann Onym, The Guardian", "", "Coast Courier"],
  // what somebody is or was
  ["By Ann Onym, former editor of The Guardian", "", "Coast Courier"],
  ["By Ann Onym, Columnist of The Guardian", "", "Coast Courier"],
  ["By Ann Onym, author of the Guardian of Time", "", "Coast Courier"],
  ["By Ann Onym, who once wrote for The Guardian", "", "Coast Courier"],
  // books, languages, places and houses
  ["By Ann Onym", "First published in the United States by Aldwick.", "Coast Courier"],
  ["By Ann Onym", "Translated from the Old Norse by Tom Reed.", "Coast Courier"],
  ["By Ann Onym", "Translated from the Scottish Gaelic by Tom Reed.", "Coast Courier"],
  ["By Ann Onym", "Adapted from the Ida Holm novel by Tom Reed.", "Coast Courier"],
  ["By Ann Onym", "Reproduced courtesy of the Lindhaven Gallery.", "Coast Courier"],
  ["By Ann Onym", "This text was adapted from the Annual Report of the bank.", "Coast Courier"],
  ["By Ann Onym", "Originally published in The Glass Hill in 1963.", "Coast Courier"],
  ["By Ann Onym", "Originally published by Lindhaven University Press.", "Coast Courier"],
  [
    "By Ann Onym",
    "The article, which was first published in the Weekly Star, was false, the court said.",
    "Coast Courier",
  ],
  [
    "By Ann Onym",
    "The article, which was first published in The Guardian, was false, the court said.",
    "Coast Courier",
  ],
  ["By Ann Onym", "First published in the Weekly Star was a poem about ferries.", "Coast Courier"],
  // what people do, and parts of a page
  ...[
    ", News Editor",
    ", Press Secretary",
    ", TV critic",
    ", Radio Reporter",
    " – Review",
    " | Book Review",
    " | Health News",
    ", Lindhaven University Press",
  ].map((behind) => [`By Ann Onym${behind}`, "Translated from Spanish by Tom Reed", "Coast Courier"] as const),
];

for (const [byline, note, origin] of cases) {
  test(`whose report it is: ${byline} / ${note}`, () => {
    const article = read(byline, note);
    assert.equal(countingOrigin(article)?.name, origin);
    for (const { evidence } of article.origins)
      if (evidence) assert.ok(isSound(article, evidence) && sliceOf(article, evidence).trim() !== "");
  });
}

test("the byline that opens a clean text is read too", () => {
  const origin = (content: string) => {
    const reading = readDocument({ content, format: "text", outlet: "Coast Courier" }, { registry } as never);
    return reading.ok && countingOrigin(reading.article)?.name;
  };
  assert.equal(origin(`By Ann Onym, The Guardian\n\n${story.join("\n\n")}`), "The Guardian");
  assert.equal(origin(`By Ann Onym, Associated Press\n\n${story.join("\n\n")}`), "Associated Press");
  assert.equal(origin(`${story.join("\n\n")}\n\nBy noon she had left, The Guardian\n\nThe end.`), "Coast Courier");
});
