import type { Cell, Column, ComparedArticle } from "./comparison.ts";
import type { Nearest } from "./nearest.ts";
import { thresholds } from "./thresholds.ts";

/** What a row holds of one outlet, and what the outlet's nearest sentence is where it holds nothing. */
export interface CellInput {
  readonly claimIds: readonly string[];
  readonly voice: Cell["voice"];
  readonly variantIds: readonly string[];
  readonly nearest: Nearest | null;
}

/** Languages whose sentences are read for claims. */
const languagesRead: ReadonlySet<string> = new Set(["en"]);

/**
 * One cell: `says` with its claims; `silent` only where an article of the outlet reports the event itself, is not
 * known to be cut, is in a language that was read and was published when it could have known; `notComparable` where a
 * sentence comes so near that silence cannot be told; otherwise `unknown` with its reason. `saidFrom`: the earliest
 * instant at which the row can have been told.
 */
export function fillCell(
  column: Column,
  articles: readonly ComparedArticle[],
  input: CellInput,
  saidFrom: string | null,
): Cell {
  const searched = {
    articleIds: articles.map((compared) => compared.id),
    words: articles.reduce((sum, { article }) => sum + article.words, 0),
    complete: completeOf(articles),
  };
  const { claimIds, voice, variantIds } = input;
  const base = { outletId: column.outletId, claimIds, variantIds, searched };
  if (claimIds.length > 0) return { ...base, status: "says", voice, reason: null, nearest: null };
  const nearest = input.nearest;
  const near = nearest !== null && nearest.score >= thresholds.near;
  const doubts = articles.map((compared) => doubtOf(compared, saidFrom));
  const silent = doubts.some((doubt) => doubt === null || doubt === "digest");
  if (silent && near) return { ...base, status: "notComparable", voice: null, reason: null, nearest };
  if (!silent) return { ...base, status: "unknown", voice: null, reason: doubts[0] ?? null, nearest };
  return { ...base, status: "silent", voice: null, reason: doubts.includes(null) ? null : "digest", nearest };
}

/** Why an article's silence says nothing; null where it does. */
function doubtOf({ article, role }: ComparedArticle, saidFrom: string | null): Cell["reason"] {
  if (role === "mention") return "mentionOnly";
  if (article.language !== null && !languagesRead.has(article.language.split("-")[0]!.toLowerCase())) return "language";
  if (saidFrom !== null && article.publishedTo !== null && article.publishedTo <= saidFrom) return "publishedBefore";
  if (article.textKind === "digest") return "digest";
  if (article.complete === false || article.textKind === "excerpt") return "incomplete";
  return null;
}

/** False if any text is cut, true if all are whole, null if that is not known. */
function completeOf(articles: readonly ComparedArticle[]): boolean | null {
  if (articles.some(({ article }) => article.complete === false)) return false;
  return articles.every(({ article }) => article.complete === true) ? true : null;
}
