import { createHash } from "node:crypto";
import type { Cell, ColumnArticle, ComparedArticle, Comparison, Row } from "../../comparison/comparison.ts";
import type { comparisonSchema } from "../../contract/comparisons.ts";
import type { Wire } from "../../contract/pages.ts";
import type { AnyOf } from "../../store/store.ts";
import { type Offsets, offsetsOf, utf16 } from "../code-points.ts";
import { presentOrigin, presentOutletRef, presentTranslation } from "./articles.ts";
import { presentClaim } from "./claims.ts";

/** Which rows are asked for; each absent filter lets all through. */
export interface MatrixFilter {
  readonly status?: AnyOf<Row["status"]>;
  /** A speaker's id or name. */
  readonly speaker?: AnyOf<string>;
  readonly type?: AnyOf<string>;
  readonly outlet?: AnyOf<string>;
  readonly minOutlets?: number;
  /** 0…1 */
  readonly minScore?: number;
  readonly limit?: number;
}

export type WireComparison = Wire<typeof comparisonSchema>;

/** The unit of offsets for each article of a comparison. */
export type OffsetsByArticle = (articleId: string) => Offsets;

export function offsetsByArticle(articles: readonly ComparedArticle[], unit: "utf16" | "codepoint"): OffsetsByArticle {
  if (unit === "utf16") return () => utf16;
  const known = new Map(articles.map(({ id, article }) => [id, offsetsOf(article, unit)]));
  return (articleId) => known.get(articleId) ?? utf16;
}

/** What a comparison was made from and how it is to be shown. */
export interface ComparisonView {
  readonly articles: readonly ComparedArticle[];
  /** Ids of those that are stored; all where absent. */
  readonly stored?: ReadonlySet<string>;
  readonly filter: MatrixFilter;
  readonly offsets: "utf16" | "codepoint";
  readonly asked: Partial<Pick<WireComparison["asked"], "event" | "storyline" | "articles" | "documents" | "query">>;
}

/** A comparison as it leaves: the rows that match, with the claims that they need, under the hash of all of it. */
export function presentComparison(comparison: Comparison, view: ComparisonView): WireComparison {
  const { articles, stored, filter } = view;
  const offsets = offsetsByArticle(articles, view.offsets);
  const compared = new Map(articles.map((article) => [article.id, article]));
  const matching = comparison.rows.filter((row) => matches(row, comparison, filter));
  const rows = filter.limit === undefined ? matching : matching.slice(0, filter.limit);
  const content = {
    algorithm: {
      version: comparison.algorithm.version,
      thresholds: comparison.algorithm.thresholds,
      clustering: comparison.algorithm.clustering,
      claimsVersions: claimsVersionsOf(articles),
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
    claims: Object.fromEntries(
      claimIdsOf(rows)
        .map((id) => comparison.claims[id])
        .filter((claim) => claim !== undefined)
        .map((claim) => [claim.id, presentClaim(claim, offsets(claim.articleId))]),
    ),
    rows: rows.map((row) => presentRow(row, offsets)),
    agreement: comparison.agreement.map(({ a, b, shared, jaccard, interval }) => ({
      a,
      b,
      shared,
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
      filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
      offsets: view.offsets,
    },
    withdrawn: [],
    totalRows: matching.length,
    truncated: sayWhatIsCut(comparison.truncated, rows.length, matching.length),
  };
  return { id: contentHash(content), ...content };
}

/** The hash under which a content can be kept and cited. */
export function contentHash(content: unknown): string {
  return `sha256-${createHash("sha256").update(JSON.stringify(content), "utf8").digest("hex")}`;
}

function matches(row: Row, { claims }: Comparison, filter: MatrixFilter): boolean {
  const { status, speaker, type, outlet, minOutlets, minScore } = filter;
  if (status !== undefined && !any(status).includes(row.status)) return false;
  if (minOutlets !== undefined && row.outlets < minOutlets) return false;
  if (minScore !== undefined && row.score < minScore) return false;
  if (outlet !== undefined) {
    const says = row.cells.some((cell) => any(outlet).includes(cell.outletId) && cell.status === "says");
    if (!says) return false;
  }
  if (speaker !== undefined) {
    const ids = any(speaker);
    const names = ids.map((wanted) => wanted.toLowerCase());
    const said = row.statements
      .flatMap((statement) => statement.speakers)
      .some(({ id, name }) => ids.includes(id ?? "") || names.includes(name?.toLowerCase() ?? ""));
    if (!said) return false;
  }
  return type === undefined || claimIdsOf([row]).some((id) => any(type).includes(claims[id]?.type ?? ""));
}

const any = <Value>(wanted: AnyOf<Value>): readonly Value[] => [wanted].flat() as Value[];

interface RowOfClaims {
  readonly cells: readonly { readonly claimIds: readonly string[] }[];
  readonly drift: readonly { readonly from: string; readonly to: string }[];
}

/** The claims that rows speak of, in the order of their cells, each once. */
export function claimIdsOf(rows: readonly RowOfClaims[]): readonly string[] {
  return [
    ...new Set(
      rows.flatMap((row) => [
        ...row.cells.flatMap((cell) => cell.claimIds),
        ...row.drift.flatMap((drift) => [drift.from, drift.to]),
      ]),
    ),
  ];
}

function sayWhatIsCut(already: string | null, given: number, all: number): string | null {
  const cut = given < all ? `${given} of ${all} rows are given, as limit asks.` : null;
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

function presentRow(row: Row, offsets: OffsetsByArticle) {
  return {
    id: row.id,
    text: row.text,
    status: row.status,
    score: row.score,
    reasons: row.reasons,
    statements: row.statements.map(({ id, speakers, occasion, claimIds }) => ({
      id,
      speakers: speakers.map((speaker) => ({ id: speaker.id, name: speaker.name })),
      occasion: occasion && { from: occasion.from, to: occasion.to },
      claimIds,
    })),
    outlets: row.outlets,
    origins: row.origins.map(({ id, name, owner, articleIds }) => ({ id, name, owner, articleIds })),
    independentOrigins: row.independentOrigins,
    independentOwners: row.independentOwners,
    first: {
      candidates: row.first.candidates.map(({ claimId, outletId, publishedFrom, publishedTo }) => ({
        claimId,
        outletId,
        publishedFrom,
        publishedTo,
      })),
    },
    variants: row.variants.map(({ id, kind, value, unit, outletIds, claimIds }) => ({
      id,
      kind,
      value,
      unit,
      outletIds,
      claimIds,
    })),
    conflicts: row.conflicts.map(({ kind, variantIds, updates, reasons }) => ({ kind, variantIds, updates, reasons })),
    drift: row.drift.map(({ kind, from, to, reasons }) => ({ kind, from, to, reasons })),
    cells: row.cells.map((cell) => presentCell(cell, offsets)),
  };
}

function presentCell(cell: Cell, offsets: OffsetsByArticle) {
  const { articleIds, words, complete } = cell.searched;
  return {
    outletId: cell.outletId,
    status: cell.status,
    voice: cell.voice,
    claimIds: cell.claimIds,
    variantIds: cell.variantIds,
    reason: cell.reason,
    searched: { articleIds, words, complete },
    nearest: cell.nearest && {
      articleId: cell.nearest.articleId,
      span: offsets(cell.nearest.articleId).span(cell.nearest.span),
      score: cell.nearest.score,
    },
  };
}
