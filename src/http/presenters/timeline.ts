import type { ComparedArticle, Comparison } from "../../comparison/comparison.ts";
import type { timelineSchema } from "../../contract/events.ts";
import type { Wire } from "../../contract/pages.ts";
import { articleAt } from "../../documents/entries.ts";
import type { EventRow } from "../../store/store.ts";
import { offsetsByArticle } from "../code-points.ts";
import { shownFields, withFields } from "../fields.ts";
import { matchingClaims, matchingColumns, type ToldFilter } from "../matching-claims.ts";
import { given, pageOfRows, type ShownPart } from "../shown-rows.ts";
import { presentClaim } from "./claims.ts";
import { stateOf } from "./comparisons.ts";
import { presentEvent } from "./events.ts";
import { rowsByClaim } from "./rows-by-claim.ts";

/** What of a timeline is asked for, and how it is shown. */
export interface TimelineView {
  readonly filter: ToldFilter;
  /** Claims of a page, and fields of each. */
  readonly part: Pick<ShownPart, "limit" | "cursor" | "fields">;
  readonly offsets: "utf16" | "codepoint";
  /** Where it is answered. */
  readonly path: string;
}

/** The claims in the order in which they were published, undated ones last; those of one article as it makes them. */
export function presentTimeline(
  event: EventRow,
  articles: readonly ComparedArticle[],
  comparison: Comparison,
  { filter, part, offsets: unit, path }: TimelineView,
): Wire<typeof timelineSchema> {
  const offsets = offsetsByArticle(articles, unit);
  const rowIds = rowsByClaim(comparison);
  const firsts = firstTellings(comparison);
  const claims = new Map(articles.map((article) => [article.id, article.claims]));
  const readings = new Map(articles.map(({ id, article }) => [id, article]));
  const all = matchingColumns(comparison.columns, filter)
    .flatMap(({ outletId, articles: own }) => own.map((article) => ({ outletId, article })))
    .sort((a, b) => compareTimes(a.article.publishedFrom, b.article.publishedFrom))
    .flatMap(({ outletId, article: { id } }) =>
      matchingClaims(claims.get(id) ?? [], filter).map((claim) => ({
        outletId,
        article: articleAt(readings.get(id)!, claim.spans[0]),
        claim,
      })),
    )
    // A live blog's updates stand among the reports that came between them.
    .sort((a, b) => compareTimes(a.article.publishedFrom, b.article.publishedFrom));
  const { rows, next } = pageOfRows(all, part, {
    list: "timeline",
    state: stateOf(comparison, articles),
    path,
    query: given({
      ...filter,
      limit: part.limit,
      fields: part.fields,
      offsets: unit === "utf16" ? undefined : unit,
    }),
  });
  const shown = shownFields(part.fields);
  const items = rows.map(({ outletId, article, claim }) => ({
    publishedAt: article.publishedAt,
    publishedFrom: article.publishedFrom,
    publishedTo: article.publishedTo,
    outletId,
    rowIds: rowIds.get(claim.id) ?? [],
    first: firsts.get(claim.id) ?? null,
    claim: withFields(presentClaim(claim, offsets(claim.articleId)), shown),
  }));
  return { event: presentEvent(event), items, next, truncated: comparison.truncated };
}

/** Which claims tell first what several outlets tell, whoever is asked for. */
function firstTellings(comparison: Comparison): ReadonlyMap<string, "certain" | "possible"> {
  const firsts = new Map<string, "certain" | "possible">();
  const published = new Map(
    comparison.columns.flatMap(({ articles }) => articles.map(({ id, publishedFrom }) => [id, publishedFrom] as const)),
  );
  for (const row of comparison.rows) {
    const near = row.cells.filter(({ status, reason }) => status === "notComparable" && reason === null);
    // What one outlet alone tells nobody can have told before, unless somebody nearly says it.
    if (row.outlets === 1 && near.length === 0) continue;
    const [first] = row.first.candidates;
    // Who nearly says it in reports that all came out later takes it from nobody.
    const before = near.some(({ searched }) =>
      searched.articleIds.some((id) => (published.get(id) ?? "") < (first?.publishedTo ?? "")),
    );
    const certain = row.outlets > 1 && row.first.candidates.length === 1 && !before && row.status !== "possible";
    // Of several rows that a claim stands in the surest tells.
    for (const { claimId } of row.first.candidates)
      if (certain || !firsts.has(claimId)) firsts.set(claimId, certain ? "certain" : "possible");
  }
  return firsts;
}

function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
