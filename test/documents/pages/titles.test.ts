import assert from "node:assert/strict";
import { test } from "node:test";
import { readThings } from "../../../src/documents/pages/json-ld.ts";
import { parseMarkup } from "../../../src/documents/pages/markup.ts";
import { collectFacts } from "../../../src/documents/pages/page-facts.ts";
import { chooseTitle } from "../../../src/documents/pages/titles.ts";

function titleOf(html: string): string | null {
  const markup = parseMarkup(html);
  assert.ok(markup.ok);
  return chooseTitle(
    collectFacts(markup.root),
    readThings(markup.root)[0] ?? null,
    ["The Harbour Post", "post.example"],
    secondHeadings(html),
    (outlet) => outlet === "Karwick Echo",
  ).title;
}

/** The text of the headings of the second level. */
const secondHeadings = (html: string): string[] => [...html.matchAll(/<h2>([^<]*)<\/h2>/gu)].map((match) => match[1]!);

const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const twitter = (title: string): string => `<meta name="twitter:title" content="${title}">`;
const ld = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline })}</script>`;

const cases: readonly (readonly [string, string, string | null])[] = [
  ["the headline of the structured data", ld("Ferry to sail again") + og("The boat is back"), "Ferry to sail again"],
  ["its entities read out", ld("Mayor: &#8216;No rise&#8217; &amp; no delay"), "Mayor: ‘No rise’ & no delay"],
  [
    "the tightened wording of both sharing tags",
    ld("Ferry to sail again this spring") + og("Ferry to sail again") + twitter("Ferry to sail again"),
    "Ferry to sail again",
  ],
  [
    "not a tightened wording of one",
    ld("Ferry to sail again this spring") + og("Ferry to sail again"),
    "Ferry to sail again this spring",
  ],
  ["the sharing title without the site", og("Ferry to sail again | The Harbour Post"), "Ferry to sail again"],
  [
    "a title's own bar kept",
    `${og("Harbour | Ferry to sail")}<h1>Harbour | Ferry to sail</h1>`,
    "Harbour | Ferry to sail",
  ],
  [
    "the browser title up to the heading's words",
    "<title>Ferry to sail - News - HP</title><h1>Ferry to sail</h1>",
    "Ferry to sail",
  ],
  ["never the site's own name", `${og("The Harbour Post")}<h1>Ferry to sail</h1>`, "Ferry to sail"],
  ["the heading alone", "<h1> Ferry\n to <i>sail</i> </h1>", "Ferry to sail"],
  [
    "the heading that the browser title repeats",
    "<title>Ferry to sail | HP</title><h1>Politics</h1><h1>Ferry to sail</h1>",
    "Ferry to sail",
  ],
  [
    "the whole of a heading that was cut",
    `${og("Ferry to sail again this…")}<h1>Ferry to sail again this spring</h1>`,
    "Ferry to sail again this spring",
  ],
  [
    "a heading that is the end of a title with a colon is not the whole",
    "<title>Karwick: a town without its bridge</title><h2>a town without its bridge</h2>",
    "Karwick: a town without its bridge",
  ],
  [
    "nor behind a colon with a space on both sides",
    "<title>Karwick : une ville sans pont</title><h2>une ville sans pont</h2>",
    "Karwick : une ville sans pont",
  ],
  [
    "the site's name before a colon",
    "<title>The Harbour Post: Ferry to sail - News</title><h2>Ferry to sail</h2>",
    "Ferry to sail",
  ],
  [
    "an outlet's name before a colon",
    "<title>Karwick Echo: Ferry to sail</title><h2>Ferry to sail</h2>",
    "Ferry to sail",
  ],
  [
    "the site's name behind a colon",
    "<title>Ferry to sail : The Harbour Post</title><h2>Ferry to sail</h2>",
    "Ferry to sail",
  ],
  ["dots of its own kept", `${og("And then…")}<h1>And then…</h1>`, "And then…"],
  ["none", "<p>Text</p>", null],
];

for (const [name, html, expected] of cases) test(`title: ${name}`, () => assert.equal(titleOf(html), expected));
