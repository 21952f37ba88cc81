import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPage } from "../../src/documents/page.ts";
import type { PageReading, PageResult } from "../../src/documents/pages/page-reading.ts";

const read = (content: string, url?: string): PageResult => readPage({ content, format: "html", url });

function pageOf(content: string, url?: string): PageReading {
  const result = read(content, url);
  assert.ok(result.ok, JSON.stringify(result));
  return result.page;
}

const prose = [
  "The ferry between the harbour and the island will sail again in April, the mayor said on Monday after a meeting with residents.",
  "“There will be no rise in fares,” she told some two hundred people in the town hall, and added that the boat would be inspected this week.",
  "The service stopped in November, when a storm broke the landing ramp and left more than three hundred families cut off for nine days.",
];
const paragraphs = prose.map((text) => `<p>${text}</p>`).join("\n");
const article = (inside: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Ferry to sail again</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry to sail again</h1>${inside}</article></body></html>`;
const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

test("keeps headings, lists and quotes as blocks with offsets", () => {
  const last =
    "Nobody in the hall, where the meeting went on until midnight, wanted to hear of another winter like that.";
  const page = pageOf(
    article(
      `<div>${paragraphs}<h2>What it costs</h2><ul><li>Adults: 4 crowns</li><li>Children: free</li></ul><blockquote><p>The boat is back, and so are we.</p></blockquote><p>${last}</p></div>`,
    ),
  );
  assert.deepEqual(
    page.blocks.map(({ kind, start, end }) => [kind, page.text.slice(start, end)]),
    [
      ...prose.map((text) => ["paragraph", text]),
      ["heading", "What it costs"],
      ["list", "Adults: 4 crowns\nChildren: free"],
      ["quote", "The boat is back, and so are we."],
      ["paragraph", last],
    ],
  );
});

const furniture: readonly (readonly [string, string])[] = [
  ["a related list", '<div class="related"><h3>Related</h3><ul><li><a href="/a">A ship in the fog</a></li></ul></div>'],
  [
    "links without a telling name",
    '<ul><li><a href="/a">A ship in the fog</a></li><li><a href="/b">The long pier</a></li></ul>',
  ],
  [
    "a newsletter box",
    '<div class="c-newsletter"><p>Every morning the best of the harbour, its people and its boats, in your inbox.</p></div>',
  ],
  ["share buttons", "<p>Share Tweet Email</p>"],
  [
    "an embedded post",
    '<div class="embed"><blockquote class="twitter-tweet"><p>The boat is back, and so are we, and so is everybody who waited for it.</p>— Harbour Post (@post) <a href="/s">March 12, 2024</a></blockquote></div>',
  ],
  ["a teaser", '<p>Read more: <a href="/x">The island without a boat</a></p>'],
  [
    "an author's box",
    '<div class="author-bio"><p>Ann Onym writes of boats, harbours and the people who live by them, and has done so for years.</p></div>',
  ],
  [
    "hidden words",
    '<p style="display:none">You will not see this sentence, which stands here for machines, and machines alone.</p>',
  ],
  [
    "cards",
    '<section><article><h3><a href="/1">A storm</a></h3><p>It came at night, and when it went, the ramp was gone, the lamps were out.</p></article><article><h3><a href="/2">A pier</a></h3><p>It is long, it is old, and in the summer half of the town walks on it, up and down.</p></article><article><h3><a href="/3">A lamp</a></h3><p>It burns at the head of the harbour, it has done so for years, and nobody knows why.</p></article></section>',
  ],
];

for (const [name, html] of furniture) {
  test(`leaves ${name} out of the body`, () => {
    const [first, second, third] = prose;
    const page = pageOf(article(`<div><p>${first}</p><p>${second}</p>${html}<p>${third}</p></div>`));
    assert.equal(page.text, prose.join("\n\n"));
  });
}

test("leaves out a quote that is only shown large", () => {
  const page = pageOf(
    article(`<div>${paragraphs}<blockquote>There will be no rise in fares</blockquote><p>${prose[0]}</p></div>`),
  );
  assert.equal(
    page.blocks.some((block) => block.kind === "quote"),
    false,
  );
});

test("is not misled by a post that is named for its tags, or by a body that is named for its author", () => {
  for (const name of ["post-12 type-post tag-ferry", "author-content"]) {
    const page = pageOf(
      `<html><head><title>Ferry to sail again</title></head><body><h1>Ferry to sail again</h1><div class="${name}">${paragraphs}</div><p class="author">Ann Onym</p></body></html>`,
    );
    assert.equal(page.text, prose.join("\n\n"), name);
  }
});

test("takes a lead paragraph for the body's, a line under the title for the standfirst", () => {
  const description = `<meta name="description" content="${prose[0]}">`;
  assert.equal(pageOf(article(`<div>${paragraphs}</div>`, description)).standfirst, null);
  const page = pageOf(
    article(
      `<h2>No rise in fares, says the mayor</h2><div>${paragraphs}</div>`,
      '<meta name="description" content="No rise in fares, says the mayor">',
    ),
  );
  assert.equal(page.standfirst, "No rise in fares, says the mayor");
  assert.equal(page.text, prose.join("\n\n"));
});

test("reads the body from the structured data of a page that builds itself in the browser", () => {
  const data = ld({ "@type": "NewsArticle", headline: "Ferry to sail again", articleBody: prose.join("\n\n") });
  const page = pageOf(`<html><head>${data}</head><body><div id="app"></div><script>start()</script></body></html>`);
  assert.equal(page.title, "Ferry to sail again");
  assert.equal(page.text, prose.join("\n\n"));
});

test("reads the structured body where the page shows another text", () => {
  const other = ["Cookies", "Privacy", "Terms"].map(
    (word) =>
      `<p>${word} are described at length, in this place and in others, so that nobody may say that they were not told.</p>`,
  );
  const data = ld({ "@type": "NewsArticle", headline: "Ferry to sail again", articleBody: prose.join("\n") });
  assert.equal(pageOf(`<html><head>${data}</head><body>${other.join("")}</body></html>`).text, prose.join("\n\n"));
});

test("takes the article that the page is about from its structured data", () => {
  const listed = { "@type": "NewsArticle", headline: "A storm", author: "Bob Loblaw", datePublished: "2023-11-02" };
  const own = {
    "@type": "NewsArticle",
    headline: "Ferry to sail again",
    author: "Ann Onym",
    datePublished: "2024-03-12",
  };
  const page = pageOf(article(`<div>${paragraphs}</div>`, ld([listed, own])));
  assert.deepEqual(page.authors, ["Ann Onym"]);
  assert.equal(page.dates[0]?.raw, "2024-03-12");
});

const cut: readonly (readonly [string, string])[] = [
  ["a paywall's words", article(`<div>${paragraphs}</div><div><p>Subscribe to continue reading this story.</p></div>`)],
  [
    "a paywall's sign",
    article(`<div>${paragraphs}</div>`, ld({ "@type": "NewsArticle", isAccessibleForFree: "False" })),
  ],
  ["fewer words than declared", article(`<div>${paragraphs}</div>`, ld({ "@type": "NewsArticle", wordCount: 900 }))],
  ["dots at the end", article(`<div>${paragraphs}<p>Nobody knows how long it will take until the ramp…</p></div>`)],
];

for (const [name, html] of cut) {
  test(`knows a cut text by ${name}`, () => {
    const page = pageOf(html);
    assert.equal(page.complete, false);
    assert.ok(page.completeReason);
  });
}

test("knows a whole text by its declared words, and says nothing where nothing is said", () => {
  const days = [1, 2, 3].map(
    (day) =>
      `<p>On day ${day} of the trial the boat made ${day} trips, carried ${day}0 people and was back at the quay before the lamps were lit.</p>`,
  );
  const whole = pageOf(
    article(`<div>${paragraphs}${days.join("")}</div>`, ld({ "@type": "NewsArticle", wordCount: 140 })),
  );
  assert.equal(whole.complete, true);
  const free = ld({ "@type": "NewsArticle", isAccessibleForFree: true });
  assert.equal(pageOf(article(`<div>${paragraphs}${days.join("")}</div>`, free)).complete, true);
  const cut = `<div>${paragraphs}${days.join("").replace(/\.<\/p>$/u, ", and</p>")}</div>`;
  assert.equal(pageOf(article(cut, free)).complete, null);
  const silent = pageOf(article(`<div>${paragraphs}</div>`, ld({ "@type": "NewsArticle", isAccessibleForFree: true })));
  assert.equal(silent.complete, null);
  assert.equal(silent.completeReason, null);
});

test("a long heading right behind the title sums the report up; those of sections are part of it", () => {
  const standfirst = (inside: string) => pageOf(article(inside)).standfirst;
  const sum = "Residents had waited since November for the boat to come back";
  assert.equal(standfirst(`<h2>${sum}</h2><div>${paragraphs}</div>`), sum);
  assert.equal(standfirst(`<h2>What happened</h2><div>${paragraphs}</div>`), null);
  assert.equal(
    standfirst(`<h2>Why have the residents waited since November for a boat?</h2><div>${paragraphs}</div>`),
    null,
  );
  assert.equal(standfirst(`<h2>${sum}</h2><h3>November</h3><div>${paragraphs}</div>`), null);
  assert.equal(standfirst(`<div>${paragraphs}<h2>${sum}</h2>${paragraphs}</div>`), null);
});

test("people in a line between title and text that opens as a byline are the authors, where nothing else names some", () => {
  const authorsOf = (line: string) => pageOf(article(`<p>${line}</p><div>${paragraphs}</div>`)).authors;
  assert.deepEqual(authorsOf("By Ann Onym"), ["Ann Onym"]);
  assert.deepEqual(authorsOf("By Ann Onym, The Harbour Post"), ["Ann Onym"]);
  assert.deepEqual(authorsOf("By Ann Onym and Tom Reed"), ["Ann Onym", "Tom Reed"]);
  assert.deepEqual(authorsOf("Von Ann Onym, Hafenstadt"), ["Ann Onym"]);
  for (const line of ["By the numbers", "Bystanders Watched Helplessly", "Ann Onym", "By 9 a.m. the hall was full"])
    assert.deepEqual(authorsOf(line), [], line);
});

const update = (hour: number): string =>
  `<div class="live-blog-post"><h3>${hour}:00 The boat moves</h3><p>At ${hour} the boat had moved ${hour} yards along the quay, the harbour master said, and ${10 * hour} people stood there to watch it.</p></div>`;
const updates = [9, 10, 11, 12].map(update).join("");

test("reads the updates of a live blog, with a lead and without one", () => {
  const told = [9, 10, 11, 12].map((hour) => `At ${hour} the boat had moved ${hour} yards along the quay`);
  const page = pageOf(article(`<div><div>${paragraphs}</div><div>${updates}</div></div>`));
  assert.ok(page.text.startsWith(prose.join("\n\n")));
  for (const { text, entries } of [page, pageOf(article(`<div>${updates}</div>`))]) {
    assert.deepEqual(
      entries.map(({ start, end }) => text.slice(start, end).split("\n\n")[1]?.slice(0, told[0]!.length)),
      told.map((words) => words.slice(0, told[0]!.length)),
    );
    assert.deepEqual(
      entries.map(({ times }) => times),
      [["9:00"], ["10:00"], ["11:00"], ["12:00"]],
    );
  }
  assert.equal(page.complete, null);
});

const timedPost = (hour: number, stamp = `<time>${hour}:00</time>`) =>
  `<div class="item">${stamp}<p>At ${hour} the boat had moved ${hour} yards along the quay, the harbour master said, and ${10 * hour} people stood there to watch it.</p></div>`;
const timedPosts = [4, 3, 2, 1].map((hour) => timedPost(hour)).join("");
const liveBlog = ld({ "@type": "LiveBlogPosting", headline: "Ferry to sail again" });

test("a live blog is known by the times of its entries, where the page or what holds them is called one", () => {
  const named = `<div class="liveblog"><div>${timedPosts}</div></div>`;
  for (const html of [article(named), article(`<div>${timedPosts}</div>`, liveBlog)]) {
    const page = pageOf(html);
    assert.equal(page.entries.length, 4);
    // The newest stands first on the page, the oldest in the text.
    assert.ok(page.text.startsWith("At 1 the boat"), page.text.slice(0, 40));
  }
  const page = pageOf(article(`<div><div>${paragraphs}</div>${named}</div>`));
  assert.ok(page.text.startsWith(`${prose.join("\n\n")}\n\nAt 1 the boat`));
});

test("times make no live blog of other pages, nor does a name of entries without times", () => {
  assert.match(pageOf(article(`<div>${timedPosts}</div>`)).text, /4 yards/);
  assert.deepEqual(pageOf(article(`<div>${timedPosts}</div>`)).entries, []);
  const untimed = [4, 3, 2, 1].map((hour) => timedPost(hour, "")).join("");
  assert.match(pageOf(article(`<div class="liveblog"><div>${untimed}</div></div>`)).text, /4 yards/);
  assert.match(pageOf(article(`<div>${paragraphs}${timedPost(1)}</div>`, liveBlog)).text, /1 yards/);
});

test("reads an article beside a live ticker", () => {
  const ticker = `<div>${[1, 2, 3, 4].map((hour) => `<p class="live-update-item">${hour}:00 The boat moves</p>`).join("")}</div>`;
  assert.equal(pageOf(`${ticker}${article(`<div>${paragraphs}</div>`)}${ticker}`).text, prose.join("\n\n"));
});

test("refuses a front", () => {
  const cards = Array.from(
    { length: 12 },
    (_, i) =>
      `<div class="card"><h2><a href="/${i}">Headline number ${i} of the day</a></h2><p>${prose[i % 3]}</p></div>`,
  );
  const result = read(`<html><body><main>${cards.join("")}</main></body></html>`);
  assert.ok(!result.ok);
  assert.equal(result.code, "document.severalArticles");
});

const posts = Array.from(
  { length: 6 },
  (_, i) =>
    `<article><h2><a href="/${i}">Post number ${i} of the harbour master</a></h2><p>On day ${i} the boat made ${i} trips, carried ${i}0 people and was back at the quay before the lamps were lit.</p><p>Day ${i} was also the day on which the lamp at the head of the harbour, which is ${i}0 years old, went out.</p></article>`,
);

test("refuses a row of posts, and reads a round-up that calls itself an article", () => {
  for (const tag of ["article", "div"]) {
    const row = posts.join("").replaceAll("article", tag);
    const result = read(`<html><head><title>Harbour master</title></head><body><main>${row}</main></body></html>`);
    assert.ok(!result.ok, tag);
    assert.equal(result.code, "document.severalArticles");
  }
  const sections = posts.map((post) => post.replaceAll("article", "section"));
  const page = pageOf(
    article(`<div>${sections.join("")}</div>`, ld({ "@type": "NewsArticle", headline: "Ferry to sail again" })),
  );
  assert.match(page.text, /^On day 0/);
});

const withoutArticle: readonly (readonly [string, string, string])[] = [
  ["nothing", " \n", "document.empty"],
  [
    "scripts alone",
    `<html><body><div id="root"></div><script>${"x();".repeat(1000)}</script></body></html>`,
    "document.noBody",
  ],
  ["navigation alone", "<nav><ul><li><a href=/a>A</a></li></ul></nav>", "document.noBody"],
  ["a million breaks", "<br>".repeat(1_000_000), "document.tooComplex"],
  ["five million letters of nested tags", "<div>".repeat(1_000_000), "document.tooComplex"],
];

for (const [name, html, code] of withoutArticle) {
  test(`says what is wrong with ${name}`, () => {
    const result = read(html);
    assert.ok(!result.ok);
    assert.equal(result.code, code);
  });
}

test("reads a page through lone surrogates, control characters and wrongly read windows-1252", () => {
  const page = pageOf(
    article(
      `<div>${paragraphs}<p>It\u0092s \ud800here\u0000 now, &#xD800; and the boat, \u0093the old one\u0094, is with it.</p></div>`,
    ),
  );
  assert.ok(page.text.isWellFormed());
  assert.ok(page.text.endsWith("It’s \ufffdhere now, \ufffd and the boat, “the old one”, is with it."));
});

const piece = fc.oneof(
  fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<h1>",
    "</h1>",
    "<li>",
    "<ul>",
    "<blockquote>",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "<br>",
    "<article>",
    "<table><tr><td>",
    "<td>",
    "<time>",
    '<div class="byline">',
    '<p class="standfirst">',
    "<script>",
    "<!--",
    "-->",
  ),
  fc.constantFrom(...prose),
  fc.string({ unit: "binary", maxLength: 12 }),
);

test("keeps its promises on any page", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const result = read(pieces.join(""));
      if (!result.ok) return;
      const { page } = result;
      for (const string of [page.text, page.title ?? "", page.standfirst ?? "", ...page.captions, ...page.authors])
        assert.ok(string.isWellFormed());
      assert.notEqual(page.text.trim(), "");
      if (page.standfirst) assert.equal(page.text.includes(page.standfirst), false);
      let end = 0;
      for (const [index, block] of page.blocks.entries()) {
        assert.equal(page.text.slice(end, block.start), index === 0 ? "" : "\n\n");
        assert.ok(block.end > block.start);
        end = block.end;
      }
      assert.equal(end, page.text.length);
    }),
    { numRuns: 300 },
  );
});
