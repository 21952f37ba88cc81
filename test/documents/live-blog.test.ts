import assert from "node:assert/strict";
import { test } from "node:test";
import { articleAt, articleAtLast } from "../../src/documents/entries.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

/** What came when, the oldest first. */
const told: readonly (readonly [string, string, string])[] = [
  [
    "2031-05-06T08:02:00Z",
    "Fire breaks out",
    "A fire broke out at the mill of Brenick this morning, the fire service said, and smoke can be seen from Lindhaven.",
  ],
  [
    "2031-05-06T09:10:00Z",
    "Nine hurt",
    "Nine workers were hurt in the fire at the Brenick mill, the fire service said, and the bridge on Mill Lane was closed.",
  ],
  [
    "2031-05-06T11:05:00Z",
    "Roof gives way",
    "The roof of the mill fell in shortly before noon, firefighters said. Nobody stood near the walls.",
  ],
  [
    "2031-05-06T15:40:00Z",
    "Cause unknown",
    "The cause of the fire at the Brenick mill is not known, chief inspector Otto Falk said in the afternoon.",
  ],
];
const newestFirst = told.toReversed();
const clockOf = (time: string) => time.slice(11, 16);

const published = `<meta property="article:published_time" content="2031-05-06T08:00:00Z">`;
const modified = `<meta property="article:modified_time" content="2031-05-06T16:30:00Z">`;
const pageOf = (body: string, head = published) =>
  `<html lang="en"><head><title>Fire at Brenick mill: live</title><meta property="og:site_name" content="Vale Courier">${head}</head>
   <body><nav><a href="/">Home</a></nav><main><h1>Fire at Brenick mill: live</h1>${body}</main></body></html>`;

/** Ways in which sites mark their updates up. */
const asArticles = ([time, heading, text]: (typeof told)[number]) =>
  `<article class="live-blog-post"><header class="live-blog-post__header"><time datetime="${time}">${clockOf(time)}</time><h2>${heading}</h2></header><div class="live-blog-post__body"><p>${text}</p></div><div class="share"><p>Share this update with whoever may like to read it, or copy its address.</p></div></article>`;
const asItems = ([time, heading, text]: (typeof told)[number]) =>
  `<li><time datetime="${time}">${clockOf(time)}</time><div class="live-post-item"><h3>${heading}</h3><p>${text}</p></div></li>`;
const asMicrodata = ([time, heading, text]: (typeof told)[number]) =>
  `<div itemprop="liveBlogUpdate"><meta itemprop="datePublished" content="${time}"><h3>${heading}</h3><p>${text}</p><blockquote><p>A message of 2030 that somebody quotes here, and that is a good deal older: <time datetime="2030-01-01T00:00:00Z">1 January 2030</time>.</p></blockquote></div>`;
const plainly = ([time, heading, text]: (typeof told)[number]) =>
  `<div class="live-blog-entry"><p>${clockOf(time)}</p><h3>${heading}</h3><p>${text}</p></div>`;

const read = (content: string) => {
  const reading = readDocument({ content, format: "html" }, { registry } as never);
  assert.ok(reading.ok, reading.ok ? "" : reading.detail);
  return reading.article;
};
const updatesOf = (content: string) => {
  const { text, entries = [] } = read(content);
  return entries.map(({ start, end, publishedAt }) => [publishedAt, text.slice(start, end)] as const);
};
const list = (updates: typeof told, entry: (update: (typeof told)[number]) => string) => updates.map(entry).join("");

for (const [what, html] of [
  ["articles in a row", `<div class="live-blog">${list(newestFirst, asArticles)}</div>`],
  ["items with their time beside them", `<ul class="updates">${list(newestFirst, asItems)}</ul>`],
  ["microdata, and older messages that are quoted", `<div>${list(newestFirst, asMicrodata)}</div>`],
  ["the oldest first", `<div class="live-blog">${list(told, asArticles)}</div>`],
] as const)
  test(`updates are read in the order in which they came, each with its time: ${what}`, () => {
    const updates = updatesOf(pageOf(html));
    assert.deepEqual(
      updates.map(([time]) => time),
      told.map(([time]) => time),
    );
    updates.forEach(([, text], at) => {
      assert.ok(text.startsWith(`${told[at]![1]}\n\n${told[at]![2]}`), text);
      assert.doesNotMatch(text, /Share|^\d\d:\d\d/);
    });
  });

test("the structured data tells the times that the page does not show", () => {
  const update = ([time, headline]: (typeof told)[number]) => ({
    "@type": "BlogPosting",
    headline,
    datePublished: time,
  });
  const data = {
    "@type": "LiveBlogPosting",
    headline: "Fire at Brenick mill: live",
    liveBlogUpdate: newestFirst.map(update),
  };
  const head = `${published}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const paragraphs = newestFirst.map(([, heading, text]) => `<h3>${heading}</h3><p>${text}</p>`).join("");
  const updates = updatesOf(pageOf(`<div>${paragraphs}</div>`, head));
  assert.deepEqual(
    updates.map(([time, text]) => [time, text.split("\n")[0]]),
    told.map(([time, heading]) => [time, heading]),
  );
});

test("what a page loads one by one is read from its data, with markup or without", () => {
  const update = ([time, headline, text]: (typeof told)[number], at: number) => ({
    "@type": "BlogPosting",
    headline,
    datePublished: time,
    articleBody: at === 0 ? `<p>${text}</p><p hidden>Share</p>` : text,
  });
  const data = {
    "@type": "LiveBlogPosting",
    headline: "Fire at Brenick mill: live",
    liveBlogUpdate: newestFirst.map(update),
  };
  const head = `${published}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  for (const body of [
    `<div id="app"></div>`,
    `<div class="live-blog">${list(newestFirst.slice(0, 3), asArticles)}</div>`,
  ])
    assert.deepEqual(
      updatesOf(pageOf(body, head)),
      told.map(([time, heading, text]) => [time, `${heading}\n\n${text}`]),
    );
});

test("an hour without a day dates nothing: it came between the publication and the last change, where both are known", () => {
  const html = `<div class="live-blog">${list(newestFirst, plainly)}</div>`;
  const undated = updatesOf(pageOf(html));
  assert.deepEqual(
    undated.map(([time, text]) => [time, text.split("\n")[0]]),
    told.map(([, heading]) => [null, heading]),
  );
  const changed = read(pageOf(html, published + modified));
  assert.deepEqual(
    changed.entries?.map(({ publishedAt, publishedFrom, publishedTo }) => [publishedAt, publishedFrom, publishedTo]),
    told.map(() => [null, "2031-05-06T08:00:00.000Z", "2031-05-06T16:30:01.000Z"]),
  );
  // What it tells is as new as the article, and no newer than its last change.
  assert.equal(articleAt(changed, { part: "text", start: changed.text.indexOf("Nine workers") }), changed);
  assert.equal(articleAtLast(changed), changed);
  assert.ok(changed.text.startsWith("Fire breaks out"));
  assert.equal(changed.modifiedTo, "2031-05-06T16:30:01.000Z");
});

test("a blog that says no other time was published with its first update and changed with its last", () => {
  const html = pageOf(`<div class="live-blog">${list(newestFirst, asArticles)}</div>`, "");
  const { publishedAt, modifiedAt } = read(html);
  assert.deepEqual([publishedAt, modifiedAt], [told[0]![0], told[3]![0]]);
  const stated = read(pageOf(`<div class="live-blog">${list(newestFirst, asArticles)}</div>`, published + modified));
  assert.deepEqual([stated.publishedAt, stated.modifiedAt], ["2031-05-06T08:00:00Z", "2031-05-06T16:30:00Z"]);
});

test("whether all updates are there is never sure, and denied where the page has more", () => {
  const blog = `<div class="live-blog">${list(newestFirst, asArticles)}</div>`;
  assert.equal(read(pageOf(blog)).complete, null);
  for (const link of [
    "Older updates",
    "Load more",
    "Show more updates",
    "Ältere Beiträge",
    "Cargar más",
    "Page 1 of 7",
  ])
    assert.equal(read(pageOf(`${blog}<p><a href="?page=2">${link}</a></p>`)).complete, false, link);
  assert.equal(read(pageOf(`${blog}<p>More people came to the mill in the evening.</p>`)).complete, null);
});

test("what stands in an update is as new as that, and the rest as the article", () => {
  const article = read(pageOf(`<div class="live-blog">${list(newestFirst, asArticles)}</div>`));
  const at = (words: string) => articleAt(article, { part: "text", start: article.text.indexOf(words) });
  assert.equal(at("Nine workers").publishedFrom, "2031-05-06T09:10:00.000Z");
  assert.equal(at("Nine workers"), at("Nine hurt"));
  assert.equal(articleAt(article, { part: "title", start: 0 }), article);
  assert.equal(articleAt(article, undefined), article);
  assert.equal(articleAtLast(article).publishedTo, "2031-05-06T15:40:01.000Z");
  const plain = { ...article, entries: undefined } as never;
  assert.equal(articleAtLast(plain), plain);
});

test("an article with a ticker beside it, and one that names hours, has no updates", () => {
  const prose = told
    .map(([, , text]) => `<p>${text} It was the third fire of the year in the valley, and the largest by far.</p>`)
    .join("");
  const ticker = [1, 2, 3]
    .map(
      (n) =>
        `<div class="live-update-item"><time datetime="2031-05-06T0${n}:00:00Z">0${n}:00</time><p>Short news ${n}.</p></div>`,
    )
    .join("");
  assert.equal(read(pageOf(`<article>${prose}</article><aside>${ticker}</aside>`)).entries, undefined);
  assert.equal(read(pageOf(`<article>${prose}${ticker}</article>`)).entries, undefined);
  const hours = told.map(([time, , text]) => `<p><b>${clockOf(time)}</b> ${text}</p>`).join("");
  assert.equal(read(pageOf(`<article>${hours}</article>`)).entries, undefined);
});
