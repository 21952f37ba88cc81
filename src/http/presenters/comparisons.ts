import { createHash } from "node:crypto";
import type { ColumnArticle, ComparedArticle, Comparison } from "../../comparison/comparison.ts";
import { type MarginMatrix, type MarginRow, makeMargin } from "../../comparison/margin.ts";
import type { comparisonSchema } from "../../contract/comparisons.ts";
import type { Wire } from "../../contract/pages.ts";
import { RashomonError } from "../../errors.ts";
import { freeBytes } from "../../room-of-bytes.ts";
import { type Offsets, offsetsByArticle } from "../code-points.ts";
import { shownFields, withFields } from "../fields.ts";
import { jsonBytes } from "../json-bytes.ts";
import { claimIdsOf, type MatrixFilter, matchingRows } from "../matching-rows.ts";
import type { Made } from "../ready-answers.ts";
import { given, pageOfRows, type ShownPart, withCells } from "../shown-rows.ts";
import { presentOrigin, presentOutletRef, presentTranslation } from "./articles.ts";
import { presentClaim } from "./claims.ts";
import { presentRow } from "./rows.ts";

export type WireComparison = Wire<typeof comparisonSchema>;

/** What a comparison was made from and how it is to be shown. */
export interface ComparisonView {
  readonly articles: readonly ComparedArticle[];
  /** Ids of those that are stored; all where absent. */
  readonly stored?: ReadonlySet<string>;
  readonly filter: MatrixFilter;
  readonly part: ShownPart;
  readonly offsets: "utf16" | "codepoint";
  /** Ids that were asked for and are not stored, or no longer. */
  readonly missing?: readonly string[];
  /** Where it is answered, for the address of the next page; null where it has none. */
  readonly path: string | null;
  readonly asked: Partial<Pick<WireComparison["asked"], "event" | "storyline" | "articles" | "documents" | "query">>;
}

/** A comparison as it leaves: the rows that match, with the claims that they need, under the hash of all of it. */
export function presentComparison(comparison: Comparison, view: ComparisonView): WireComparison {
  const { content, claims, rows } = layOut(comparison, view);
  const whole = { ...content, claims: Object.fromEntries(claims()), rows: [...rows()] };
  return { id: contentHash(whole), ...whole };
}

/** The same as the bytes of its JSON, with the path of the page after it, if any. */
export async function writeComparison(comparison: Comparison, view: ComparisonView): Promise<Made> {
  const { content, claims, rows } = layOut(comparison, view);
  const [first, ...others] = await jsonBytes(content, { lists: { rows }, objects: { claims } });
  const hash = createHash("sha256").update(first!);
  for (const chunk of others) hash.update(chunk);
  const opening = Buffer.from(`{"id":"${hashName}${hash.digest("hex")}",`);
  const body = Buffer.concat([opening, first!.subarray(1), ...others]);
  for (const chunk of [first!, ...others]) freeBytes(chunk);
  return { body, next: content.next };
}

/** All of it but what there is most of, which is presented when it is asked for. */
function layOut(comparison: Comparison, view: ComparisonView) {
  const { articles, stored, filter, part } = view;
  const offsets = offsetsByArticle(articles, view.offsets);
  const compared = new Map(articles.map((article) => [article.id, article]));
  const columnOf = new Map(
    comparison.columns.flatMap(({ outletId, articles: own }) => own.map(({ id }) => [id, outletId] as const)),
  );
  const matching = matchingRows(comparison, filter);
  const { cells, limit, fields, margin } = part;
  const allow = marginOf(comparison, margin);
  const chosen = given({ ...filter, cells, limit, fields, margin });
  const { rows, next } = pageOfRows(matching, part, {
    list: comparedAnew,
    state: stateOf(comparison, articles),
    path: view.path,
    query: { ...chosen, ...given({ offsets: view.offsets === "utf16" ? undefined : view.offsets }) },
  });
  const picked = shownFields(fields);
  const content = {
    algorithm: {
      version: comparison.algorithm.version,
      thresholds: comparison.algorithm.thresholds,
      clustering: comparison.algorithm.clustering,
      claimsVersions: claimsVersionsOf(articles),
      ...(margin !== undefined && { margin }),
    },
    columns: comparison.columns.map((column) => ({
      outletId: column.outletId,
      outlet: column.outlet && presentOutletRef(column.outlet),
      articles: column.articles.map((article) =>
        presentColumnArticle(article, {
          offsets: offsets(article.id),
          stored: stored?.has(article.id) ?? true,
          compared: compared.get(article.id),
        }),
      ),
    })),
    // In their places.
    claims: {},
    rows: [],
    agreement: comparison.agreement.map(({ a, b, shared, conflicting, possible, jaccard, interval }) => ({
      a,
      b,
      shared,
      conflicting,
      possible,
      jaccard,
      interval: [interval[0], interval[1]] as const,
    })),
    asked: {
      event: null,
      storyline: null,
      articles: null,
      documents: 0,
      query: null,
      ...view.asked,
      filter: chosen,
      offsets: view.offsets,
    },
    withdrawn: [],
    missing: [...(view.missing ?? [])],
    totalRows: matching.length,
    next,
    truncated: sayWhatIsCut(comparison.truncated, "rows", rows.length, matching.length),
  };
  return {
    content,
    *claims() {
      for (const id of claimIdsOf(rows.map((row) => withFields(withCells(allow(row), cells), picked)))) {
        const claim = comparison.claims[id];
        if (claim === undefined) continue;
        const outletId = columnOf.get(claim.articleId);
        yield [claim.id, { ...presentClaim(claim, offsets(claim.articleId)), outletId }] as const;
      }
    },
    *rows() {
      const shown = { offsets, claims: comparison.claims, articles: compared };
      for (const row of rows) yield withFields(presentRow(withCells(allow(row), cells), shown), picked);
    },
  };
}

/** What cursors of comparisons that are not kept are named after, whatever they compare: ids move. */
export const comparedAnew = "rows";

/** Tells what is compared, and how: where one of these differs, other rows may be laid. */
export function stateOf({ algorithm, columns }: Comparison, articles: readonly ComparedArticle[]): string {
  const read = articles.map(({ id, article, claimsVersion }) => [id, article.textHash, claimsVersion]);
  return contentHash([algorithm, columns, read]).slice(-16);
}

/**
 * A part of a comparison that is kept, under the same id, with the claims of its rows.
 *
 * @param path where it is answered
 */
export function partOf(kept: WireComparison, filter: MatrixFilter, part: ShownPart, path: string): WireComparison {
  const { cells, limit, fields, margin } = part;
  if (margin !== undefined) refuseMarginOfCells(kept);
  const query = given({ ...filter, cells, limit, fields, margin });
  const matching = matchingRows(kept, filter);
  const { rows, next } = pageOfRows(matching, part, { list: `/v1/comparisons/${kept.id}`, state: "kept", path, query });
  const allow = marginOf(kept, margin);
  const shown = rows.map((row) => withFields(withCells(allow(row), cells), shownFields(fields)));
  const claims = claimIdsOf(shown).flatMap((id) => (kept.claims[id] === undefined ? [] : [[id, kept.claims[id]]]));
  return {
    ...kept,
    algorithm: { ...kept.algorithm, ...(margin !== undefined && { margin }) },
    claims: Object.fromEntries(claims),
    rows: shown,
    totalRows: matching.length,
    next,
    truncated: sayWhatIsCut(kept.truncated, "rows", rows.length, matching.length),
  };
}

/** What gives a row with the margin that is asked for. */
const marginOf = (comparison: MarginMatrix, margin: number | undefined): (<Row extends MarginRow>(row: Row) => Row) =>
  margin === undefined ? (row) => row : makeMargin(comparison, margin);

/** Cells that were not kept cannot be told anew, and are counted as they were. */
function refuseMarginOfCells({ rows }: WireComparison): void {
  if (rows.every(({ cellsLeftOut }) => cellsLeftOut === undefined || cellsLeftOut.unknown === 0)) return;
  throw new RashomonError("request.invalidParameter", "This comparison was kept without its unknown cells.", [
    { in: "query", name: "margin", message: "does not go with what was kept without unknown cells" },
  ]);
}

/** The hash under which a content can be kept and cited. */
export function contentHash(content: unknown): string {
  return `${hashName}${createHash("sha256").update(JSON.stringify(content), "utf8").digest("hex")}`;
}
const hashName = "sha256-";

/** What an answer lacks beside what was cut already: of all rows or columns those that are on other pages. */
export function sayWhatIsCut(
  already: string | null,
  what: "rows" | "columns",
  given: number,
  all: number,
): string | null {
  const cut = given < all ? `${given} of ${all} ${what} are given, as limit asks.` : null;
  return [already, cut].filter((part) => part !== null).join(" ") || null;
}

interface ColumnArticleView {
  readonly offsets: Offsets;
  readonly stored: boolean;
  readonly compared: ComparedArticle | undefined;
}

/** The versions that read the claims of articles, each once; null for those that are not known. */
export const claimsVersionsOf = (articles: readonly ComparedArticle[]): readonly (string | null)[] =>
  [...new Set(articles.map(({ claimsVersion }) => claimsVersion))].sort();

export function presentColumnArticle(article: ColumnArticle, { offsets, stored, compared }: ColumnArticleView) {
  return {
    id: article.id,
    revision: stored ? article.revision : null,
    textHash: compared?.article.textHash ?? "",
    claimsVersion: compared?.claimsVersion ?? null,
    title: article.title,
    url: article.url,
    publishedAt: article.publishedAt,
    publishedFrom: article.publishedFrom,
    publishedTo: article.publishedTo,
    modifiedAt: article.modifiedAt,
    modifiedTo: article.modifiedTo,
    role: article.role,
    passages: article.passages.map(offsets.span),
    words: article.words,
    complete: article.complete,
    textKind: article.textKind,
    language: article.language,
    translation: article.translation && presentTranslation(article.translation, offsets),
    origins: article.origins.map((origin) => presentOrigin(origin, offsets)),
    copyGroupId: article.copyGroupId,
  };
}
