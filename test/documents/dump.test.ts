import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { lineKey } from "../../src/documents/dumps/lines.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { sliceOf } from "../../src/text/span.ts";
import { samples } from "./dump-samples.ts";
import { registry } from "./registry.ts";

function read(content: string, more: { outlet?: string; repeated?: readonly string[] } = {}): Article {
  const reading = readDocument(
    { content, format: "dump", outlet: more.outlet ?? null },
    { registry, ...(more.repeated ? { repeatedLines: () => new Set(more.repeated!.map(lineKey)) } : {}) },
  );
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.article;
}

for (const { language, title, publishedAt, paragraphs, dump } of samples) {
  test(`a page in ${language}: the body is the body`, () => assert.equal(read(dump).text, paragraphs.join("\n\n")));
  test(`a page in ${language}: title, time and language`, () => {
    const article = read(dump);
    assert.deepEqual([article.title, article.publishedAt, article.language], [title, publishedAt, language]);
  });
  test(`a page in ${language}: the picture's words are kept apart`, () => assert.equal(read(dump).captions.length, 1));
  test(`a page in ${language}, without empty lines`, () => {
    assert.equal(read(dump.replace(/\n{2,}/gu, "\n")).text, paragraphs.join("\n\n"));
  });
}

/** The shape of a page whose machine-readable data came along, twice over, above the page itself. */
const withMetadata = [
  " date 2021-05-03 Example",
  "Port",
  "All the news from the port, every day. Stay with us for more on ships, cranes and tides.",
  "https://sputnikglobe.com/20210503/harbour-to-close-for-a-week-after-crane-fails-1.html",
  "Harbour to Close for a Week After Crane Fails, Says Port Authority",
  "Harbour to Close for a Week After Crane Fails, Says Port Authority",
  "The authority explained that nobody may work below the crane until it has been mended by the maker.",
  "2021-05-03T20:04+0000",
  "2021-05-03T20:04+0000",
  "port",
  "/html/head/meta[@name='og:title']/@content",
  "https://cdn.example.org/img/1.jpg",
  "mail@example.org",
  "+15550100",
  "1920",
  "1080",
  "true",
  "harbour, crane, port authority",
  "",
  "Harbour to Close for a Week After Crane Fails, Says Port Authority",
  "",
  "20:04 GMT 03.05.2021",
  "© Sputnik / Bea Writer / Order the picture The crane at the north pier",
  "The crane at the north pier - Sputnik International, 1920, 03.05.2021",
  "Subscribe",
  "India",
  "Africa",
  "NORTHPORT (Sputnik) - The harbour of Northport will close for a week from Tuesday after its largest crane failed an inspection, the port authority said.",
  '"We cannot let anybody work below it until the maker has mended it," the harbour master told the Morning Show.',
  "Some forty ships will be sent to the neighbouring port of Southport, where extra crews have been hired.",
  "",
  "World",
  "Economy",
  "  • About Us",
  "  • Cookie Policy",
  "© 2021 Sputnik. All rights reserved. 18+",
  "Ticker",
  "0",
  "Join the discussion",
  "log in or sign up",
].join("\n");

test("a page with its metadata above it: each thing in its place", () => {
  const article = read(withMetadata);
  assert.equal(article.title, "Harbour to Close for a Week After Crane Fails, Says Port Authority");
  assert.match(article.standfirst ?? "", /^The authority explained/u);
  assert.equal(article.blocks.length, 3);
  assert.match(article.text, /^NORTHPORT \(Sputnik\)[\s\S]*have been hired\.$/u);
  assert.deepEqual(
    [article.publishedAt, article.publishedPrecision, article.publishedZone],
    ["2021-05-03T20:04:00Z", "minute", "known"],
  );
  assert.equal(article.url, "https://sputnikglobe.com/20210503/harbour-to-close-for-a-week-after-crane-fails-1.html");
  assert.equal(article.outlet?.id, "sputnik-international");
  assert.equal(article.dateline, "NORTHPORT");
  assert.deepEqual(
    article.origins.map(({ name, kind }) => [name, kind]),
    [
      ["Sputnik International", "outlet"],
      ["Sputnik", "agency"],
    ],
  );
});

test("a translation on another's site: publisher, outlet, agency and the language that it comes from", () => {
  const article = read(
    [
      "Vietnam.vn - Trang tin",
      "",
      "Harbour closes for a week after crane fails, port says",
      "",
      "Báo Tuổi TrẻBáo Tuổi Trẻ03/05/2021",
      "",
      "Cảng đóng cửa một tuần vì cần cẩu hỏng - Ảnh 1.",
      "",
      "The crane at the north pier, which was built in 1998 by the port's own yard.",
      "",
      "Reuters reported on May 3 that the harbour of Northport would close for a week after its largest crane failed an inspection.",
      "",
      "The port authority said that nobody could work below the crane until its maker had mended it.",
      "",
      "Forty ships make for harbours further south",
      "",
      "Some forty ships will be sent to the neighbouring port of Southport, where extra crews have been hired.",
      "",
      "Link to the source",
      "",
      "Comment (0)",
      "",
      "Nothing yet",
      "A lighthouse is sold to a family from the capital",
      "Ten photos of the spring tide in the bay",
    ].join("\n"),
  );
  assert.deepEqual(article.publisher, { id: "vietnam-vn", name: "Vietnam.vn" });
  assert.equal(article.outlet?.id, "tuoi-tre");
  assert.equal(article.publishedAt, "2021-05-03");
  assert.equal(article.captions.length, 2);
  assert.equal(article.blocks.length, 3);
  assert.deepEqual([article.translation?.from, article.translation?.by], ["vi", "unknown"]);
  assert.deepEqual(
    article.origins.map(({ name, kind }) => [name, kind]),
    [
      ["Vietnam.vn", "publisher"],
      ["Tuổi Trẻ", "outlet"],
      ["Reuters", "agency"],
    ],
  );
});

test("a day that only the pictures' labels give is the day, with the words that say so", () => {
  const article = read(
    [
      "Harbour to Close for a Week After Crane Fails",
      "",
      "© Photo Bea Writer / Order the picture The crane at the north pier of the harbour",
      "The crane at the north pier of the harbour - Sputnik Africa, 1920, 03.05.2021",
      "The harbour of Northport will close for a week from Tuesday after its largest crane failed an inspection, the port authority said.",
      "Inspectors found cracks in two of the crane's four legs during a routine check on Sunday evening.",
      "The north pier on Monday - Sputnik Africa, 1920, 03.05.2021",
      "North Pier on Monday",
      "Some forty ships will be sent to the neighbouring port of Southport, where extra crews have been hired.",
    ].join("\n"),
  );
  assert.equal(article.outlet?.id, "sputnik-africa");
  assert.equal(article.publishedAt, "2021-05-03");
  const { evidence, kind } = article.publishedBasis!;
  assert.equal(kind, "text");
  assert.equal(sliceOf(article, evidence!), "03.05.2021");
  assert.equal(article.blocks.length, 3);
});

test("no date on the page is no date", () => {
  const { dump } = samples[0]!;
  const undated = dump.replace(" | May 3, 2021 2:30 p.m.", "").replace("© 2021 ", "");
  assert.equal(read(undated).publishedAt, null);
  assert.equal(read(undated).publishedBasis, null);
});

test("lines that an outlet is known to repeat are left out, whatever they look like", () => {
  const slogan = "We have told the people of the north what matters to them for one hundred and twenty years.";
  const { dump, paragraphs } = samples[0]!;
  const lines = dump.replace(paragraphs[2]!, `${slogan}\n\n${paragraphs[2]}`);
  assert.match(read(lines, { outlet: "Northport Courier" }).text, /hundred and twenty years/u);
  const other = { outlet: "reuters", repeated: [slogan] };
  assert.equal(read(lines, other).text, paragraphs.join("\n\n"));
});

test("half a surrogate pair is mended wherever it stands, and wrongly read quotation marks are read", () => {
  const { dump, title, paragraphs } = samples[0]!;
  const broken = dump
    .replaceAll(title, `${title} \ud83d`)
    .replace(paragraphs[0]!, `\udc00 ${paragraphs[0]} \u0093So be it.\u0094`);
  const article = read(broken);
  assert.equal(article.title, `${title} \ufffd`);
  assert.ok(article.text.startsWith(`\ufffd ${paragraphs[0]} “So be it.”`));
  for (const part of [article.title!, article.text, ...article.captions]) assert.ok(part.isWellFormed());
});

test("a dump of more lines than are read says that it is not whole", () => {
  const { dump } = samples[0]!;
  const menu = Array.from({ length: 20_000 }, (_, i) => `Pier ${i}`).join("\n");
  assert.equal(read(dump).complete, null);
  const { complete, completeReason } = read(`${dump}\n${menu}`);
  assert.equal(complete, false);
  assert.match(completeReason!, /20000 lines/u);
});

/** The last paragraphs of a page with something between or below them that is not the article's. */
const strays: readonly (readonly [string, string])[] = [
  ["a caption that closes with its credit", "The pier lies in two halves on Sunday. (Bea Writer / Courier)"],
  ["another story behind its label", "Related: County to hire twelve more crane inspectors"],
  ["another story behind its label in Spanish", "Lea también: La ciudad contrata a doce inspectores"],
  ["the headline of another story", "Southport sends two tugs to the islands of the north"],
  ["a numbered picture in another language", "Dźwig portowy po kontroli w niedzielę - Zdjęcie 2."],
];

for (const [what, stray] of strays)
  test(`${what} is not in the body`, () => {
    const { dump, paragraphs } = samples[0]!;
    const last = paragraphs.at(-1)!;
    assert.equal(read(dump.replace(last, `${stray}\n\n${last}`)).text, paragraphs.join("\n\n"));
  });

test("a section heading that names its subject or is a sentence stays in the body", () => {
  const { dump, paragraphs } = samples[0]!;
  const last = paragraphs.at(-1)!;
  for (const heading of [
    "Details about the cracks in the legs of the crane",
    "Why the city cannot wait for a new crane",
  ])
    assert.ok(read(dump.replace(last, `${heading}\n\n${last}`)).text.includes(heading));
});

test("the link to the original closes the article", () => {
  const { dump, paragraphs } = samples[0]!;
  const last = paragraphs.at(-1)!;
  const offer = "It took the harbour choir nine years to learn the old songs of the pier again.";
  assert.equal(read(dump.replace(last, `${last}\n\nOriginal link\n\n${offer}`)).text, paragraphs.join("\n\n"));
});

test("a caption right under the headline is not the title, and the byline above it names the author", () => {
  const article = read(
    [
      "Northport Courier",
      "MENU",
      "Home / News / Harbour",
      "",
      "Crane failure closes harbour for a week",
      "",
      "By Bea Writer | bea@courier.example",
      "May 3, 2021 at 7:05 AM CDT",
      "Email",
      "Print",
      "The largest crane of the harbour stands still on Sunday. (Ann Onym / Courier)",
      "NORTHPORT — The harbour will close for a week from Tuesday after its largest crane failed an inspection, the port authority said.",
      "Inspectors found cracks in two of the crane's four legs during a routine check on Sunday evening.",
      "Some forty ships will be sent to the neighbouring port of Southport, where extra crews have been hired.",
    ].join("\n"),
  );
  assert.equal(article.title, "Crane failure closes harbour for a week");
  assert.deepEqual(article.authors, ["Bea Writer"]);
  assert.deepEqual(article.captions, ["The largest crane of the harbour stands still on Sunday. (Ann Onym / Courier)"]);
  assert.match(article.text, /^NORTHPORT — The harbour/u);
});

test("a site whose name ends like a known outlet's is none of them", () => {
  const told = Array.from(
    { length: 5 },
    (_, at) =>
      `The ferry Linnet struck the north pier on Tuesday evening and ${at + 2} passengers were hurt, police said.`,
  ).join("\n");
  const dump = (name: string) =>
    `Ferry strikes pier in Ardmere harbour - ${name}\nHome\nNews\nSport\n${name}\nFerry strikes pier in Ardmere harbour\n${told}\n© 2024 ${name}. All rights reserved.`;
  const sites: readonly (readonly [name: string, id: string])[] = [
    ["The Maren Independent", "the-maren-independent"],
    ["Maren Spectator", "maren-spectator"],
    ["The Tribune", "the-tribune"],
    ["The Independent", "the-independent"],
    ["BBC Sport", "bbc-news"],
  ];
  for (const [name, id] of sites) assert.equal(read(dump(name)).outlet?.id, id, name);
});
