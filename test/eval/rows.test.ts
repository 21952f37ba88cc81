import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { compare } from "../../src/comparison/compare.ts";
import type { Cell, ComparedArticle, Comparison, Row } from "../../src/comparison/comparison.ts";
import { annotate } from "../../src/text/annotate.ts";
import { invent } from "../comparison/articles.ts";
import judged from "./rows.json" with { type: "json" };

const data = fileURLToPath(new URL("../../../shared/eval/data/", import.meta.url));
const sets = ["events-giveme5w1h", "events-basil"];
const missing = sets.every((set) => existsSync(`${data}${set}.jsonl.gz`))
  ? false
  : "the public event sets are not beside the project";

/**
 * Floors for what a reader judged: of the pairs that are likely in one row this share says the same, of those that only
 * possibly are this one, and of those that do this share is found.
 */
const leastPrecision = 0.95;
const leastOfPossible = 0.7;
const leastRecall = 0.8;
/** The same of the drawn pairs: of those still in one row this share is right, and this share of the right ones is there. */
const leastDrawnPrecision = 0.95;
const leastKept = 0.9;

interface Told {
  readonly id: string;
  readonly event: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly text: string | null;
}

function articlesOf(events: ReadonlySet<string>): ReadonlyMap<string, ComparedArticle[]> {
  const told = sets.flatMap((set) =>
    gunzipSync(readFileSync(`${data}${set}.jsonl.gz`))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Told),
  );
  const found = new Map<string, ComparedArticle[]>();
  for (const { id, event, outlet, publishedAt, text } of told) {
    if (!events.has(event) || text === null || text === "") continue;
    const shell = invent({
      id,
      outlet: outlet ?? id,
      day: publishedAt?.slice(0, 10) ?? null,
      lines: [],
      article: { text },
    });
    const { claims } = extractClaims(shell.article, annotate(text), id);
    found.set(event, [...(found.get(event) ?? []), { ...shell, claims }]);
  }
  return found;
}

type Passage = (string | number)[];

const everything = [...judged.pairs, ...judged.drawn];
const comparisons = missing
  ? new Map<string, Comparison>()
  : new Map(
      [...articlesOf(new Set(everything.map(({ event }) => event)))].map(([event, articles]) => [
        event,
        compare(articles),
      ]),
    );

/** How surely two passages stand in one row; null where they do not. */
function certaintyOf(event: string, a: Passage, b: Passage): Cell["certainty"] {
  const { claims, rows } = comparisons.get(event)!;
  const cellOf = (row: Row, [id, start, end]: Passage) =>
    row.cells.find((cell) =>
      cell.claimIds.some((claimId) => {
        const claim = claims[claimId]!;
        return (
          claim.articleId === id &&
          claim.spans.some((span) => span.part === "text" && span.start < Number(end) && span.end > Number(start))
        );
      }),
    );
  const pairs = rows.map((row) => [cellOf(row, a), cellOf(row, b)]).filter((pair) => !pair.includes(undefined));
  if (pairs.length === 0) return null;
  return pairs.some((pair) => pair.every((cell) => cell!.certainty === "likely")) ? "likely" : "possible";
}

test("rows hold what a reader would put into one row", { skip: missing }, (context) => {
  const told = Map.groupBy(judged.pairs, ({ event, a, b }) => certaintyOf(event, a, b));
  const right = (certainty: Cell["certainty"]) => (told.get(certainty) ?? []).filter(({ same }) => same).length;
  const precision = (certainty: Cell["certainty"]) => right(certainty) / (told.get(certainty)?.length ?? 0);
  const recall = (right("likely") + right("possible")) / judged.pairs.filter(({ same }) => same).length;
  const figures = [precision("likely"), precision("possible"), recall].map((figure) => figure.toFixed(3));
  context.diagnostic(`precision ${figures[0]} likely, ${figures[1]} possible, recall ${figures[2]}`);
  assert.ok(precision("likely") >= leastPrecision, `likely ${figures[0]}`);
  assert.ok(precision("possible") >= leastOfPossible, `possible ${figures[1]}`);
  assert.ok(recall >= leastRecall, `recall ${figures[2]}`);
});

test("rows that were drawn and read stay right", { skip: missing }, (context) => {
  const together = judged.drawn.filter(({ event, a, b }) => certaintyOf(event, a, b) !== null);
  const right = together.filter(({ same }) => same).length;
  const kept = right / judged.drawn.filter(({ same }) => same).length;
  const precision = right / together.length;
  context.diagnostic(`precision ${precision.toFixed(3)}, of the right ones ${kept.toFixed(3)} still stand in a row`);
  assert.ok(precision >= leastDrawnPrecision, `precision ${precision}`);
  assert.ok(kept >= leastKept, `kept ${kept}`);
});
