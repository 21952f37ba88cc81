import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

const read = (content: string, retrievedAt?: string) => {
  const reading = readDocument({ content, format: "html", retrievedAt }, { registry } as never);
  assert.ok(reading.ok, reading.ok ? "" : reading.detail);
  return reading.article;
};
const title = "Flood in Harrow: live";
const pageOf = (body: string, head = "") =>
  `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2031-05-06T08:00:00Z">${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const dataOf = (...things: readonly object[]) =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join("");
const told = [
  "The river rose by two metres in the night, and the cellars of the old town stand under water.",
  "Forty households were brought to the school on the hill, the fire service said at noon.",
  "The bridge at the mill stays closed until engineers have looked at its pillars.",
];
const entry = (text: string, time: string) => `<div class="live-blog-entry">${time}<p>${text}</p></div>`;

// What such pages cost is measured by the bench: see `bench/linear-time.ts`.
test("an attribute that is too long for a time is none", () => {
  const long = told.map((text) => entry(text, `<time datetime="1${"a".repeat(80_000)}">x</time>`)).join("");
  assert.deepEqual(
    read(pageOf(long)).entries?.map(({ publishedAt }) => publishedAt),
    [null, null, null],
  );
  const spaced = told.map((text, at) => entry(text, `<time datetime="  2031-05-06T1${at}:00:00Z ">x</time>`)).join("");
  assert.equal(read(pageOf(spaced)).entries?.[1]?.publishedAt, "2031-05-06T11:00:00Z");
});

test("white space within the words of the data parts nothing but lines", () => {
  const blank = " ".repeat(19_000);
  const liveBlogUpdate = Array.from({ length: 60 }, (_, at) => ({
    "@type": "BlogPosting",
    headline: `Update ${at}`,
    articleBody: `${told[at % 3]}${blank}And so on.`,
  }));
  const blog = { "@type": "LiveBlogPosting", headline: title, liveBlogUpdate };
  assert.equal(read(pageOf("", dataOf(blog))).entries?.length, 60);
  const articleBody = `${told.join(" \r\n \r\n ")}${" ".repeat(100_000)}${told.join("\n")}`;
  const { blocks } = read(pageOf("", dataOf({ "@type": "NewsArticle", headline: title, articleBody })));
  assert.equal(blocks.length, 5);
});

const article = { "@type": "NewsArticle", headline: title, url: "https://vale.example/flood" };
const paragraphs = [
  "The council of Harrow wants to raise the dam by one metre before the next winter begins.",
  "The works will cost four million euros, the engineer told the council on Monday evening.",
];
const own = paragraphs.map((text) => `<p>${text}</p>`).join("");
const liveBlogUpdate = [...told, "Boats brought bread and water to the farms behind the dam."].map(
  (articleBody, at) => ({
    "@type": "BlogPosting",
    headline: `Flood update ${at}`,
    datePublished: `2031-05-06T1${at}:00:00Z`,
    articleBody,
  }),
);
const canonical = `<link rel="canonical" href="https://vale.example/flood">`;

test("a live blog that the data lists beside the article is another page", () => {
  const other = { "@type": "LiveBlogPosting", headline: "Storm in Quillan", liveBlogUpdate };
  for (const blog of [other, { ...other, url: "https://vale.example/storm-live" }])
    for (const things of [[article, blog], [blog, article], [{ ...article, hasPart: blog }]]) {
      const { text, entries } = read(pageOf(`<article>${own}</article>`, canonical + dataOf(...things)));
      assert.deepEqual([text, entries], [paragraphs.join("\n\n"), undefined]);
    }
  const alone = { ...other, url: "https://vale.example/storm-live" };
  assert.equal(read(pageOf(`<article>${own}</article>`, canonical + dataOf(alone))).entries, undefined);
});

test("one that has the page's title or address is the page's own", () => {
  const blog = { "@type": "LiveBlogPosting", liveBlogUpdate };
  for (const things of [
    [article, { ...blog, headline: title }],
    [article, { ...blog, headline: "Flood", url: "https://www.vale.example/flood/" }],
    [article, { ...blog, headline: "Flood", mainEntityOfPage: { "@id": "https://vale.example/flood#live" } }],
    [{ ...blog, headline: "Flood" }],
  ])
    assert.equal(read(pageOf(`<div id="app"></div>`, canonical + dataOf(...things))).entries?.length, 4);
});

test("cards of other live blogs, and names that only hold the letters, are no updates", () => {
  const cards = (name: string) => told.map((text) => `<div class="${name}"><p>${text}</p></div>`).join("");
  for (const row of [
    `<div class="related">${cards("live-card")}</div>`,
    `<aside><div>${cards("live-blog-entry")}</div></aside>`,
    `<div>${cards("olive-card")}</div>`,
    `<div>${cards("deliveryitem alive-post")}</div>`,
  ])
    assert.equal(read(pageOf(`<article>${own}${row}</article>`)).entries, undefined, row);
  for (const name of [
    "live-card",
    "liveBlogPost",
    "c-live-blog__entry live-blog__entry",
    "isLiveUpdate",
    "x live_post",
  ])
    assert.equal(read(pageOf(`<div>${cards(name)}</div>`)).entries?.length, 3, name);
});

test("a headline that stands over several updates dates none of them", () => {
  const named = told.map((text, at) => ({
    headline: at < 2 ? "River level" : "Bridge",
    text,
    time: `2031-05-06T1${at}:00:00Z`,
  }));
  const blog = {
    "@type": "LiveBlogPosting",
    headline: title,
    liveBlogUpdate: named.map(({ headline, time }) => ({ headline, datePublished: time })),
  };
  const body = named.map(({ headline, text }) => `<h3>${headline}</h3><p>${text}</p>`).join("");
  const { text, entries = [] } = read(pageOf(`<div>${body}</div>`, dataOf(blog)));
  assert.deepEqual(
    entries.map(({ start, publishedAt }) => [text.slice(start, start + 6), publishedAt]),
    [
      ["River ", null],
      ["River ", null],
      ["Bridge", "2031-05-06T12:00:00Z"],
    ],
  );
});

test("updates past those that are read are said to be missing", () => {
  const blogOf = (length: number) => ({
    "@type": "LiveBlogPosting",
    headline: title,
    liveBlogUpdate: Array.from({ length }, (_, at) => ({
      headline: `Level ${at}`,
      articleBody: `${told[at % 3]} (${at})`,
    })),
  });
  const many = read(pageOf("", dataOf(blogOf(420))));
  assert.deepEqual(
    [many.entries?.length, many.complete, many.completeReason],
    [300, false, "This is a live blog of 420 updates, of which 300 were read."],
  );
  assert.equal(read(pageOf("", dataOf(blogOf(300)))).complete, null);
});

/** [what it is, the times as the page shows them from top to bottom, whether the newest stands first] */
const orders: readonly (readonly [string, readonly string[], boolean])[] = [
  ["hours that fall", ["16:40", "12:05", "09:10"], true],
  ["hours that rise", ["09:10", "12:05", "16:40"], false],
  ["hours that fall past midnight", ["00:20", "23:50", "22:05"], true],
  ["hours that rise past midnight", ["22:05", "23:50", "00:20"], false],
  ["one and the same hour", ["09:10", "09:10", "09:10"], true],
  ["one and the same day", ["6 May 2031", "6 May 2031", "6 May 2031"], true],
  ["minutes that passed, fewer first", ["5 minutes ago", "40 minutes ago", "3 hours ago"], true],
  ["minutes that passed, more first", ["3 hours ago", "40 minutes ago", "5 minutes ago"], false],
  ["no times", ["", "", ""], false],
];

for (const [what, times, isReversed] of orders)
  test(`the order of updates is told by ${what}`, () => {
    const rows = told.map((text, at) => entry(text, times[at] === "" ? "" : `<time>${times[at]}</time>`)).join("");
    const { text } = read(pageOf(rows), "2031-05-06T18:00:00Z");
    assert.equal(text, (isReversed ? told.toReversed() : told).join("\n\n"));
  });

test("times that passed since a page was fetched date its updates", () => {
  const rows = told.map((text, at) => entry(text, `<time>${at + 1}0 minutes ago</time>`)).join("");
  assert.deepEqual(
    read(pageOf(rows), "2031-05-06T18:00:00Z").entries?.map(({ publishedAt }) => publishedAt),
    ["2031-05-06T17:30:00Z", "2031-05-06T17:40:00Z", "2031-05-06T17:50:00Z"],
  );
});
