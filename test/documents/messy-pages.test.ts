import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/documents/article.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { registry } from "./registry.ts";

function read(content: string, format: "html" | "dump" = "html", beside: Partial<SourceDocument> = {}): Article {
  const reading = readDocument({ content, format, ...beside }, { registry } as never);
  assert.ok(reading.ok, reading.ok ? "" : reading.detail);
  return reading.article;
}

const story = [
  "The council of Lindhaven voted on Tuesday to close the old harbour for repairs that will take two years.",
  "The works will cost 14 million euros and begin in March, the engineer, Otto Falk, told reporters at the quay.",
  "Boats have to leave by the end of the week, and the fish market moves to the north quay until it is over.",
];
/** A scraped body needs some more to be told from what stands around it. */
const more = [
  "The mayor, Clara Bergmann, said that the pier had been patched up eleven times since the storm of 2019, and that nobody should trust it any more.",
  "Nobody knows yet who will pay for the new crane, which the state had promised ten years ago and never ordered.",
];
const paragraphs = story.map((text) => `<p>${text}</p>`).join("\n");
const page = (title: string, body: string, head = "") =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

test("a printed view: its buttons and its foot are no text, its address, byline and time are read", () => {
  const printed = page(
    "Coast Courier: Print view",
    `<table><tr><td><img src="l.gif" alt="Coast Courier"></td><td><a href="javascript:window.close()">Close window</a> | <a href="javascript:window.print()">Print this page</a></td></tr></table>
     <h1>Old harbour to close for two years</h1><p><i>By Ida Holm, Coast Courier</i><br>Friday 12 September 2031, 14:20 CEST</p>${paragraphs}
     <p><small>Printed from: http://coastcourier.example/2031/harbour.html<br>Copyright 2031 Coast Courier. Reproduction only with permission.</small></p>
     <p><a href="http://coastcourier.example/2031/harbour.html">Back to article</a></p>`,
  );
  const { text, authors, publishedAt, url, outlet } = read(printed);
  assert.equal(text, story.join("\n\n"));
  assert.deepEqual(authors, ["Ida Holm"]);
  assert.equal(publishedAt, "2031-09-12T14:20:00+02:00");
  assert.equal(url, "http://coastcourier.example/2031/harbour.html");
  assert.equal(outlet?.name, "Coast Courier");
  // What a page declares, and what its sender states, is surer.
  assert.equal(
    read(printed, "html", { url: "https://coastcourier.example/other" }).url,
    "https://coastcourier.example/other",
  );
  const quoting = page(
    "A letter",
    `<h1>Old harbour to close</h1>${paragraphs}<p>The letter was printed from a draft at http://other.example/letter, the clerk said on Friday.</p>`,
  );
  assert.equal(read(quoting).url, null);
});

test("a site that names itself in the page's title alone is called as its host spells it", () => {
  const outletOf = (title: string, url: string) =>
    read(page(title, `<article><h1>Old harbour to close</h1>${paragraphs}</article>`, canonical(url))).outlet?.name;
  for (const title of [
    "Old harbour to close - Coast Courier",
    "Old harbour to close | News | Coast Courier",
    "Coast Courier: Old harbour to close",
  ])
    assert.equal(outletOf(title, "https://www.coastcourier.example/harbour"), "Coast Courier", title);
  assert.equal(
    outletOf("Old harbour to close - The Coast Courier", "https://coast-courier.example/h"),
    "The Coast Courier",
  );
  assert.equal(outletOf("Old harbour to close - a plan", "https://coastcourier.example/h"), "coastcourier.example");
  assert.equal(outletOf("Old harbour to close - Example", "https://coastcourier.example/h"), "coastcourier.example");
});

test("a quote that is shown large with who said it is told once", () => {
  const said = `<p>"Nobody asked the fishermen," Mayor Clara Bergmann said after the vote.</p>`;
  const large = (words: string) => `<blockquote class="pullquote">${words}</blockquote>`;
  for (const words of [
    '"Nobody asked the fishermen" — Clara Bergmann',
    "“Nobody asked the fishermen.” – Clara Bergmann, mayor",
  ])
    assert.doesNotMatch(
      read(page("Old harbour", `<article><h1>Old harbour to close</h1>${paragraphs}${said}${large(words)}</article>`))
        .text,
      /— |– /,
      words,
    );
  const other = large('"We will all be poorer for it" — Clara Bergmann');
  assert.match(
    read(page("Old harbour", `<article><h1>Old harbour to close</h1>${paragraphs}${said}${other}</article>`)).text,
    /poorer for it/,
  );
});

test("what is named a standfirst and repeats the page's description is one, also among the paragraphs", () => {
  const lead = "Fishermen have to move to the north quay for two years.";
  const described = `<meta name="description" content="${lead}">`;
  const standfirst = (head: string, name: string) =>
    read(
      page(
        "Old harbour",
        `<article><h1>Old harbour to close</h1><p class="${name}">${lead}</p>${paragraphs}</article>`,
        head,
      ),
    ).standfirst;
  assert.equal(standfirst(described, "dek"), lead);
  assert.equal(standfirst("", "dek"), null);
  assert.equal(standfirst(described, "first"), null);
});

test("a caption above the text is one, also where a paragraph is named so", () => {
  const caption = "The old harbour in the evening light (Image: Roald Finne)";
  const body = `<article><h1>Old harbour to close</h1><img src="a.jpg"><p class="wp-caption-text">${caption}</p><div class="entry-content">${paragraphs}</div></article>`;
  const article = read(page("Old harbour to close", body));
  assert.deepEqual(article.captions, [caption]);
  assert.equal(article.text, story.join("\n\n"));
});

test("a byline is no headline of a dump, and what can be listened to no paragraph", () => {
  const dump = [
    "Skip to content",
    "Ridge FM",
    "News Sport Music Shows Listen live",
    "We use cookies to improve your experience. Accept | Decline",
    "Harbour plan: fishermen were not asked",
    "Published: 12 September 2031, 08:10",
    "By Otto Falkner",
    "Share on Facebook",
    ...story.slice(0, 2),
    "LISTEN: Otto Falk speaks to Ridge FM's Otto Falkner",
    story[2]!,
    ...more,
    "Read next",
    "Bakery in Lindal closes after 112 years",
  ].join("\n");
  const { title, authors, text, publishedAt } = read(dump, "dump");
  assert.equal(title, "Harbour plan: fishermen were not asked");
  assert.deepEqual(authors, ["Otto Falkner"]);
  assert.equal(text, [...story, ...more].join("\n\n"));
  assert.equal(publishedAt, "2031-09-12T08:10");
  const told = dump.replace(
    "LISTEN: Otto Falk speaks to Ridge FM's Otto Falkner",
    "Listen to the fishermen, the engineer said, and you hear that the market will not survive the move.",
  );
  assert.match(read(told, "dump").text, /will not survive the move/);
});

test("an old page of tables and line breaks: the heading that its title repeats is the headline, what stands above it no text", () => {
  const old = (title: string) =>
    page(
      title,
      `<table><tr><td><a href="/">Front page</a><br><a href="/o">Obituaries</a><br><br><b>Weather</b><br>Sunday: 14 C, showers</td>
       <td><h2>Old harbour to close for two years</h2><font size="2">Staff report<br>Oct. 5, 2031, 7:45 p.m.</font><br><br>
       <font face="Times">${story.join("<br><br>")}</font><br><br><b>More headlines</b><br><a href="/1">Bridge toll rises</a></td></tr></table>`,
    );
  for (const title of [
    "Coast Courier :: Old harbour to close for two years",
    "Old harbour to close for two years - Coast Courier",
  ]) {
    const article = read(old(title));
    assert.equal(article.title, "Old harbour to close for two years", title);
    assert.equal(article.text, story.join("\n\n"));
    assert.equal(article.publishedAt, "2031-10-05T19:45");
  }
  // A heading that names a part of the site is no headline.
  const named = page("Coast Courier - Local news - Old harbour", `<h2>Local news</h2><article>${paragraphs}</article>`);
  assert.equal(read(named).title, "Coast Courier - Local news - Old harbour");
});
