import assert from "node:assert/strict";
import { test } from "node:test";
import { collectDates } from "../../../src/documents/pages/dates.ts";
import { readThings } from "../../../src/documents/pages/json-ld.ts";
import { parseMarkup } from "../../../src/documents/pages/markup.ts";
import { collectFacts } from "../../../src/documents/pages/page-facts.ts";

function datesOf(
  html: string,
  url: string | null = null,
  headLines: readonly string[] = [],
): (readonly [string, string, string])[] {
  const markup = parseMarkup(html);
  assert.ok(markup.ok);
  return collectDates(collectFacts(markup.root), readThings(markup.root)[0] ?? null, url, headLines).map(
    ({ raw, role, basis }) => [raw, role, basis] as const,
  );
}

const ld = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...article })}</script>`;

const cases: readonly (readonly [string, string, string | null, readonly (readonly [string, string, string])[]])[] = [
  [
    "structured data before the head's tags",
    `${ld({ datePublished: "2024-03-12T18:40:00Z" })}<meta property="article:published_time" content="2024-03-12T17:00:00Z">`,
    null,
    [
      ["2024-03-12T18:40:00Z", "published", "metadata"],
      ["2024-03-12T17:00:00Z", "published", "metadata"],
    ],
  ],
  [
    "a zoned time before the zoneless one of the same clock",
    '<meta name="date.created" content="2024-03-12 18:40:00"><time datetime="2024-03-12 18:40:00 +01:00"></time>',
    null,
    [
      ["2024-03-12 18:40:00 +01:00", "published", "metadata"],
      ["2024-03-12 18:40:00", "published", "metadata"],
    ],
  ],
  [
    "an update after what was published",
    ld({ dateModified: "2024-03-13", datePublished: "2024-03-12" }),
    null,
    [
      ["2024-03-12", "published", "metadata"],
      ["2024-03-13", "updated", "metadata"],
    ],
  ],
  [
    "the words of a time element by their own role",
    "<time>Updated 20:49</time><time>Published 18:40</time>",
    null,
    [
      ["Updated 20:49", "updated", "page"],
      ["Published 18:40", "published", "page"],
    ],
  ],
  [
    "a stamp below the heading",
    '<h1>Ferry</h1><span class="post-date">12 March 2024</span>',
    null,
    [["12 March 2024", "published", "page"]],
  ],
  ["the URL's day last", "<p>x</p>", "https://post.example/2024/03/12/ferry", [["2024/03/12", "published", "url"]]],
  ["nothing that was never set", '<meta property="article:published_time" content="0001-01-01T00:00:00Z">', null, []],
  ["nothing", "<p>On 12 March the ferry sank.</p>", "https://post.example/ferry-2024", []],
];

test("dates: a dated line between title and body", () => {
  assert.deepEqual(datesOf("<p>x</p>", null, ["Ann Onym, Post", "18 MAR 2024", "4 comments"]), [
    ["18 MAR 2024", "published", "page"],
  ]);
});

for (const [name, html, url, expected] of cases)
  test(`dates: ${name}`, () => assert.deepEqual(datesOf(html, url), expected));
