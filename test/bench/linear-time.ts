import type { SourceDocument } from "../../src/documents/source-document.ts";
import { analyseDocument } from "../../src/ingest/analyse-document.ts";
import { packReading } from "../../src/store/sqlite/pack-reading.ts";
import { costly, html, marked, odd, text } from "../ingest/hostile-documents.ts";
import { registry } from "../store/fixtures.ts";

// Reads documents that are built to cost time, and others four times as long, and ends with 1 where one of them takes
// the square of its length. What can be counted is counted by the tests; the steps of a regular expression cannot.

/** UTF-16 units, about. */
const shorter = 75_000;
const times = 4;
/** Reading four times as much takes four times as long where it is linear, sixteen times where it is the square. */
const mostGrowth = 9;
/** What takes less of the processor than so is not measured well, ms. */
const least = 20;
const rounds = 3;

const told = [
  "The river rose by two metres in the night, and the cellars of the old town stand under water.",
  "Forty households were brought to the school on the hill, the fire service said at noon.",
  "The bridge at the mill stays closed until engineers have looked at its pillars.",
];
const title = "Flood in Harrow: live";
const pageOf = (body: string, ...things: readonly object[]): SourceDocument =>
  html(
    `<html lang="en"><head><title>${title}</title>${things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join("")}</head><body><main><h1>${title}</h1>${body}</main></body></html>`,
  );

/** Live blogs whose times and words are long. */
const liveBlogs = (long: number): readonly (readonly [string, SourceDocument])[] => [
  [
    "a live blog with times of very many letters",
    pageOf(
      told
        .map((one) => `<div class="live-blog-entry"><time datetime="1${"a".repeat(long)}">x</time><p>${one}</p></div>`)
        .join(""),
    ),
  ],
  [
    "a body of the data with very much white space",
    pageOf("", {
      "@type": "NewsArticle",
      headline: title,
      articleBody: `${told.join(" \r\n \r\n ")}${" ".repeat(long)}${told.join("\n")}`,
    }),
  ],
  [
    "updates of the data with much white space",
    pageOf("", {
      "@type": "LiveBlogPosting",
      headline: title,
      liveBlogUpdate: Array.from({ length: 30 }, (_, at) => ({
        "@type": "BlogPosting",
        headline: `Update ${at}`,
        // Of an update no more than 20,000 units are read.
        articleBody: `${told[at % 3]}${" ".repeat(Math.floor(long / 16))}And so on.`,
      })),
    }),
  ],
];

const documentsOf = (long: number) => [
  ...odd(long).map(([what, content]) => [what, text(content)] as const),
  ...costly(long),
  ...marked(long),
  ...liveBlogs(long),
];

/** Milliseconds of the processor, the least of some rounds. */
function costOf(document: SourceDocument): number {
  const costs = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    const analysed = analyseDocument(document, { registry }, null);
    if (analysed.ok) packReading({ ...analysed, document });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}

const longer = documentsOf(shorter * times);
let square = 0;
for (const [at, [what, document]] of documentsOf(shorter).entries()) {
  const [some, more] = [costOf(document), costOf(longer[at]![1])];
  const growth = more / Math.max(some, least);
  if (growth > mostGrowth) square++;
  process.stdout.write(
    `${what}: ${some.toFixed(0)} ms, ${more.toFixed(0)} ms${growth > mostGrowth ? ", more than its length" : ""}\n`,
  );
}
process.stdout.write(`${longer.length} documents, ${square} of which take more than in linear time\n`);
process.exitCode = square > 0 ? 1 : 0;
