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

/** Twice the work for twice the length would take some ms here; a square of it takes seconds. */
const mostMs = 1_500;
const within = (content: string) => {
  const start = performance.now();
  const article = read(content);
  assert.ok(performance.now() - start < mostMs);
  return article;
};

test("an attribute that is too long for a time costs nothing and is none", () => {
  const long = told.map((text) => entry(text, `<time datetime="1${"a".repeat(80_000)}">x</time>`)).join("");
  assert.deepEqual(
    within(pageOf(long)).entries?.map(({ publishedAt }) => publishedAt),
    [null, null, null],
  );
  const spaced = told.map((text, at) => entry(text, `<time datetime="  2031-05-06T1${at}:00:00Z ">x</time>`)).join("");
  assert.equal(read(pageOf(spaced)).entries?.[1]?.publishedAt, "2031-05-06T11:00:00Z");
});

test("white space within the words of the data costs no more than other characters", () => {
  const blank = " ".repeat(19_000);
  const liveBlogUpdate = Array.from({ length: 60 }, (_, at) => ({
    "@type": "BlogPosting",
    headline: `Update ${at}`,
    articleBody: `${told[at % 3]}${blank}And so on.`,
  }));
  const blog = { "@type": "LiveBlogPosting", headline: title, liveBlogUpdate };
  assert.equal(within(pageOf("", dataOf(blog))).entries?.length, 60);
  const articleBody = `${told.join(" \r\n \r\n ")}${" ".repeat(100_000)}${told.join("\n")}`;
  const { blocks } = within(pageOf("", dataOf({ "@type": "NewsArticle", headline: title, articleBody })));
  assert.equal(blocks.length, 5);
});
