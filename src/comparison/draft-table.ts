import type { Column, ComparedArticle } from "./comparison.ts";
import { keysOf, type Memory } from "./propositions/memory.ts";
import { draftRows, type RowDraft } from "./rows/rows.ts";
import { layColumns } from "./sources/columns.ts";
import { byTime, findOrigins, type OriginOf } from "./sources/origins.ts";
import { comparisonVersion, limits } from "./thresholds.ts";

/** A table before its rows are laid out. */
export interface DraftedTable {
  /** In the order of their times. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly Column[];
  readonly origins: OriginOf;
  readonly drafts: readonly RowDraft[];
  /** What was left out, in words. */
  readonly cuts: string[];
}

/** Draws the rows of articles, as many as an answer may have; the same for any order of the articles. */
export function draftTable(given: readonly ComparedArticle[], memory: Memory): DraftedTable {
  const cuts: string[] = [];
  const articles = limitClaims(given.toSorted(byTime), cuts);
  const columns = layColumns(articles);
  memory.begin(keysOf(articles));
  const origins = findOrigins(articles);
  const drafts = draftRows(articles, origins, memory);
  const most = Math.max(1, Math.floor(limits.cells / Math.max(1, columns.length)));
  if (drafts.length > most) cuts.push(`${drafts.length - most} rows of the fewest outlets are left out`);
  return { articles, columns, origins, drafts: drafts.slice(0, most), cuts };
}

/** Of all that decides an answer. */
export const versionWith = ({ similarity }: Memory) => `${comparisonVersion}+${similarity.version}`;
export const outletsOf = (columns: readonly Column[]) => columns.map(({ outletId }) => outletId);

/** The same share of every article's claims, from its beginning, where all together are too many. */
function limitClaims(articles: readonly ComparedArticle[], cuts: string[]): readonly ComparedArticle[] {
  const total = articles.reduce((sum, { claims }) => sum + claims.length, 0);
  if (total <= limits.claims) return articles;
  let each = Math.floor(limits.claims / articles.length);
  while (sumUpTo(articles, each + 1) <= limits.claims) each++;
  cuts.push(`of ${total} claims only the first ${each} of each article are compared`);
  return articles.map((compared) =>
    compared.claims.length <= each ? compared : { ...compared, claims: compared.claims.slice(0, each) },
  );
}

function sumUpTo(articles: readonly ComparedArticle[], each: number): number {
  return articles.reduce((sum, { claims }) => sum + Math.min(claims.length, each), 0);
}
