import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../src/documents/article.ts";
import { largestDocument, readDocument } from "../../src/documents/read-document.ts";
import type { ProblemCode } from "../../src/documents/reading.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { sha256 } from "../../src/text/hash.ts";
import { registry } from "./registry.ts";

const content =
  "OSLO (Reuters) - The harbour will close for a week, the city said on Monday.\n\nBoats must leave by noon.";

function read(document: Partial<SourceDocument>): Article {
  const reading = readDocument({ content, format: "text", ...document }, { registry });
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.article;
}

test("a clean text is kept to the letter, with its hash, words and blocks", () => {
  const odd = `  ${content}\r\n\u00a0`;
  const article = read({ content: odd });
  assert.equal(article.text, odd);
  assert.equal(article.textHash, sha256(odd));
  assert.equal(article.words, 19);
  assert.deepEqual(
    article.blocks.map(({ start, end }) => odd.slice(start, end)),
    odd.trim().split("\n\n"),
  );
  assert.equal(article.dateline, "OSLO");
  assert.equal(article.language, "en");
});

test("what the caller states wins, and is marked as certain", () => {
  const article = read({
    outlet: "BioBioChile",
    publisher: "Some Harbour Blog",
    url: "https://www.example.org/a?utm_source=x#top",
    title: "Harbour closes",
    authors: ["Ann Onym"],
    publishedAt: "2021-05-03",
    language: "en-GB",
    complete: false,
    textKind: "excerpt",
    translation: { from: "es", by: "human" },
  });
  assert.equal(article.outlet?.id, "biobiochile");
  assert.deepEqual(article.publisher, { id: "some-harbour-blog", name: "Some Harbour Blog" });
  assert.equal(article.url, "https://www.example.org/a");
  assert.equal(article.title, "Harbour closes");
  assert.deepEqual(article.authors, ["Ann Onym"]);
  assert.equal(article.publishedAt, "2021-05-03");
  assert.equal(article.publishedBasis?.kind, "caller");
  assert.equal(article.publishedZone, "unknown");
  assert.equal(article.language, "en-GB");
  assert.equal(article.complete, false);
  assert.equal(article.textKind, "excerpt");
  assert.deepEqual(article.translation, { from: "es", by: "human", evidence: null });
  assert.deepEqual(
    article.origins.map(({ name, kind, confidence }) => [name, kind, confidence]),
    [
      ["Some Harbour Blog", "publisher", 1],
      ["BioBioChile", "outlet", 1],
      ["Reuters", "agency", 0.98],
    ],
  );
});

test("a text that breaks off is not complete, unless the caller says that it is", () => {
  const opening = "The harbour of Norvale was closed on Monday. Ships waited off the pier.";
  for (const end of ["...", "\n…", " [...]", "\n[…]\n"]) {
    const { complete, completeReason } = read({ content: `${opening}${end}` });
    assert.deepEqual([complete, completeReason], [false, "The text breaks off."], end);
  }
  const whole = [
    opening,
    `${opening} “We waited ...” he said.`,
    `${"Ships waited off the pier. ".repeat(60)}So it goes ...`,
  ];
  for (const content of whole) assert.equal(read({ content }).complete, null, content);
  assert.equal(read({ content: `${opening} ...`, complete: true }).complete, true);
});

/** [what the caller says, the outlet's id] */
const outlets: [Partial<SourceDocument>, string | null][] = [
  [{ outlet: "reuters" }, "reuters"],
  [{ outlet: "The Associated Press" }, "associated-press"],
  [{ outlet: "thanh nien" }, "thanh-nien"],
  [{ outlet: "elpais.com" }, "el-pais"],
  [{ outlet: "Harbour Gazette" }, "harbour-gazette"],
  [{ outlet: "The Tribune" }, "the-tribune"],
  [{ outlet: "The Tribune", url: "https://www.tribuneindia.com/a/1" }, "the-tribune-india"],
  [{ outlet: "The Tribune (India)" }, "the-tribune-india"],
  [{ outlet: "the-tribune-india" }, "the-tribune-india"],
  [{ outlet: "The Tribune", url: "https://tribune.example/a/1" }, "the-tribune"],
  [{ outlet: "The Guardian" }, "the-guardian"],
  [{ outlet: "The Guardian", url: "https://guardian.ng/a/1" }, "the-guardian-nigeria"],
  [{ outlet: "The Citizen" }, "the-citizen-namesake"],
  [{ outlet: "The Citizen", url: "https://citizen.example/a/1" }, "citizen-example"],
  [{ outlet: "The Citizen", url: "https://www.thecitizen.co.tz/a/1" }, "the-citizen"],
  [{ outlet: "The Citizen", url: "https://www.citizen.co.za/a/1" }, "the-citizen-south-africa"],
  [{ outlet: "Insider", url: "https://www.businessinsider.com/a/1" }, "business-insider"],
  [{ outlet: "The Insider" }, "the-insider"],
  [{ outlet: "Harbour Gazette", url: "https://www.tribuneindia.com/a/1" }, "harbour-gazette"],
  [{ outlet: "Портовая газета" }, "портовая-газета"],
  [{ url: "https://www.nytimes.com/2021/05/03/harbour.html" }, "the-new-york-times"],
  [{ url: "https://en.sputniknews.africa/20210503/harbour.html" }, "sputnik-africa"],
  [{ url: "https://news.harbour-gazette.example/a" }, "news-harbour-gazette-example"],
  [{}, null],
];

for (const [stated, id] of outlets) {
  test(`the outlet of ${JSON.stringify(stated)} is ${id}`, () => assert.equal(read(stated).outlet?.id ?? null, id));
}

const refused: [Partial<SourceDocument>, ProblemCode][] = [
  [{ content: "" }, "document.empty"],
  [{ content: " \n\t\u00a0" }, "document.empty"],
  [{ content: "", format: "html" }, "document.empty"],
  [{ content: `\ufffdPNG\r\n\u001a\n${"\u0000\u0000IHDR\ufffdx\u0005".repeat(20)}` }, "document.unreadable"],
  [{ content: [..."The harbour was closed on Monday."].join("\u0000") }, "document.unreadable"],
  [{ content: "half a pair \ud83d of surrogates" }, "document.notWellFormed"],
  [{ content: "a\n".repeat(100_001) }, "document.tooComplex"],
  [{ content: "x".repeat(largestDocument + 1) }, "document.tooLarge"],
  [{ publishedAt: "yesterday" }, "document.badDate"],
  [{ publishedAt: "2021-02-30" }, "document.badDate"],
  [{ publishedAt: "2021-05-03T25:00Z" }, "document.badDate"],
  [{ retrievedAt: "soon" }, "document.badDate"],
  [{ content: "Home\nNews\nSport\nWeather\nLog in\nSubscribe\n", format: "dump" }, "document.noBody"],
];

for (const [document, code] of refused) {
  test(`${JSON.stringify(document).slice(0, 70)} gives ${code}`, () => {
    const reading = readDocument({ content, format: "text", ...document }, { registry });
    assert.ok(!reading.ok);
    assert.equal(reading.code, code);
    assert.match(reading.detail, /^[^a-z].+\.$/u);
  });
}

test("any string in any format is read or refused, and every block lies in its text", () => {
  const pieces = fc.constantFrom(
    "The harbour will close for a week, the city said on Monday. ",
    "\n",
    "\n\n",
    "Log in",
    "©",
    "3 May 2021",
    "<p>",
    "Source: Reuters",
    "| Example",
    "港は閉鎖される。",
    "\ud83d",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces, { maxLength: 80 }).map((all) => all.join("")),
      ),
      fc.constantFrom("text", "dump") as fc.Arbitrary<"text" | "dump">,
      (text, format) => {
        const reading = readDocument({ content: text, format }, { registry });
        if (!reading.ok) return;
        const { article } = reading;
        let last = 0;
        for (const { start, end } of article.blocks) {
          assert.ok(start >= last && start < end && end <= article.text.length);
          last = end;
        }
        if (format === "text") assert.equal(article.text, text);
      },
    ),
    { numRuns: 200 },
  );
});
