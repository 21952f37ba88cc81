import type { Claim } from "../../claims/claim.ts";
import type { Cell, Evidence, Row, Variant } from "../../comparison/comparison.ts";
import { valuePlaces } from "../../comparison/value-places.ts";
import type { Article } from "../../documents/article.ts";
import { clip } from "../../text/clip.ts";
import { partOf, sliceOf } from "../../text/span.ts";
import type { OffsetsByArticle } from "../code-points.ts";
import type { CutRow } from "../shown-rows.ts";

/** What the places in a row are shown by. */
export interface Shown {
  readonly offsets: OffsetsByArticle;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly articles: ReadonlyMap<string, { readonly article: Article }>;
}

/** A row of a comparison as it leaves. */
export function presentRow(row: CutRow<Row>, shown: Shown) {
  return {
    id: row.id,
    text: row.text,
    status: row.status,
    score: row.score,
    certainty: row.certainty,
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
      outletIds: [...new Set(row.first.candidates.map(({ outletId }) => outletId))],
    },
    variants: row.variants.map((variant) => presentVariant(variant, shown)),
    conflicts: row.conflicts.map(({ kind, variantIds, updates, between, reasons }) => ({
      kind,
      variantIds,
      updates,
      between,
      reasons,
    })),
    drift: row.drift.map(({ kind, from, to, reasons, edits }) => ({
      kind,
      from,
      to,
      reasons,
      ...(edits && { edits }),
    })),
    cells: row.cells.map((cell) => presentCell(cell, shown)),
    ...(row.cellsLeftOut && { cellsLeftOut: row.cellsLeftOut }),
  };
}

function presentVariant(variant: Variant, shown: Shown) {
  const { id, kind, value, unit, outletIds, claimIds } = variant;
  const claims = claimIds.flatMap((claimId) => shown.claims[claimId] ?? []);
  const places = valuePlaces(variant, claims, (articleId) => shown.articles.get(articleId)?.article);
  return {
    id,
    kind,
    value,
    unit,
    outletIds,
    claimIds,
    evidence: places.map((place) => presentEvidence(place, shown)),
  };
}

function presentCell(cell: Cell, shown: Shown) {
  const { articleIds, words, complete } = cell.searched;
  return {
    outletId: cell.outletId,
    status: cell.status,
    certainty: cell.certainty,
    voice: cell.voice,
    claimIds: cell.claimIds,
    evidence: cell.evidence.map((evidence) => presentEvidence(evidence, shown)),
    variantIds: cell.variantIds,
    reason: cell.reason,
    searched: { articleIds, words, complete },
    nearest: cell.nearest && presentNearest(cell.nearest, shown),
  };
}

/** Where the article is not at hand, its words are not told. */
function presentEvidence({ claimId, articleId, span }: Evidence, { offsets, articles }: Shown) {
  const article = articles.get(articleId)?.article;
  const { part, start, end } = offsets(articleId).span(span);
  return { claimId, part, start, end, text: article === undefined ? "" : sliceOf(article, span) };
}

function presentNearest({ articleId, span, score }: NonNullable<Cell["nearest"]>, { offsets, articles }: Shown) {
  const article = articles.get(articleId)?.article;
  const text = article === undefined ? "" : partOf(article, span.part).slice(span.start, span.end);
  return {
    articleId,
    span: offsets(articleId).span(span),
    score,
    text: clip(text, longestNearest),
  };
}
/** UTF-16 units of a sentence that stand in a cell: a line without a stop may be a whole page. */
const longestNearest = 400;
