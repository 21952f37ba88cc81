import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../../src/documents/page.ts";

const body =
  "<p>The ferry will sail again in April, the mayor said on Monday after she had met two hundred residents, most of whom had come by boat.</p>".repeat(
    3,
  );

function authorsOf(head: string, byline = ""): readonly string[] {
  const content = `<html><head><meta property="og:site_name" content="The Harbour Post">${head}</head><body><article><h1>Ferry to sail</h1>${byline}<div>${body}</div></article></body></html>`;
  const result = readPage({ content, format: "html" });
  assert.ok(result.ok);
  return result.page.authors;
}

const ld = (article: object): string => `<script type="application/ld+json">${JSON.stringify(article)}</script>`;

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["one person", ld({ "@type": "NewsArticle", author: { "@type": "Person", name: "Ann Onym" } }), "", ["Ann Onym"]],
  [
    "a list",
    ld({ "@type": "NewsArticle", author: [{ name: "Ann Onym" }, { name: "Bob Loblaw" }] }),
    "",
    ["Ann Onym", "Bob Loblaw"],
  ],
  [
    "names in one string",
    ld({ "@type": "NewsArticle", author: "By Ann Onym and Bob Loblaw" }),
    "",
    ["Ann Onym", "Bob Loblaw"],
  ],
  [
    "a graph with references",
    ld({
      "@graph": [
        { "@type": "NewsArticle", author: { "@id": "#a" } },
        { "@type": "Person", "@id": "#a", name: "Ann Onym" },
      ],
    }),
    "",
    ["Ann Onym"],
  ],
  [
    "an agency",
    ld({ "@type": "NewsArticle", author: { "@type": "Organization", name: "Associated Press" } }),
    "",
    ["Associated Press"],
  ],
  [
    "a person rather than the site",
    `${ld({ "@type": "NewsArticle", author: "The Harbour Post" })}<meta name="author" content="Ann Onym">`,
    "",
    ["Ann Onym"],
  ],
  [
    "the site where there is nobody else",
    ld({ "@type": "NewsArticle", author: "The Harbour Post" }),
    "",
    ["The Harbour Post"],
  ],
  [
    "a name rather than its address",
    '<meta name="author" content="https://post.example/ann"><meta name="author" content="Ann Onym">',
    "",
    ["Ann Onym"],
  ],
  [
    "a name rather than a picture's credit",
    '<meta name="author" content="(Image: Getty)"><meta name="author" content="Ann Onym">',
    "",
    ["Ann Onym"],
  ],
  [
    "a byline with role and time",
    "",
    '<p class="byline">By Ann Onym, Senior Reporter | Updated 12 March 2024</p>',
    ["Ann Onym"],
  ],
  [
    "a byline with marked names",
    "",
    '<div class="article-byline">12 March <a rel="author" href="/a">Ann Onym</a></div>',
    ["Ann Onym"],
  ],
  [
    "the article's byline, not a card's",
    "",
    '<p class="byline">By Ann Onym</p><aside><span class="byline">By Bob Loblaw</span></aside>',
    ["Ann Onym"],
  ],
  ["a byline that is a role", "", '<p class="byline">Senior Reporter</p>', []],
  [
    "a byline named in Spanish",
    "",
    '<p class="firma">Ana Ónima</p><p class="fecha">3 de mayo de 2024</p>',
    ["Ana Ónima"],
  ],
  ["one person with degrees", ld({ "@type": "NewsArticle", author: "Ann Onym, MD, Ph.D." }), "", ["Ann Onym"]],
  [
    "two people, one of whom is called as papers are",
    ld({ "@type": "NewsArticle", author: "Ann Onym, Robert Post" }),
    "",
    ["Ann Onym", "Robert Post"],
  ],
  [
    "a person, and no paper beside",
    ld({ "@type": "NewsArticle", author: "Ann Onym, Lindhaven Post" }),
    "",
    ["Ann Onym"],
  ],
  ["nobody", '<meta name="author" content="admin">', "", []],
];

for (const [name, head, byline, expected] of cases)
  test(`authors: ${name}`, () => assert.deepEqual(authorsOf(head, byline), expected));
