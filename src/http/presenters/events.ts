import type { ComparedArticle, Comparison, OriginRef } from "../../comparison/comparison.ts";
import { countOwners, findOrigins, originsAmong } from "../../comparison/origins.ts";
import type { coverageSchema, eventSchema, storylineSchema, timelineSchema } from "../../contract/events.ts";
import type { Wire } from "../../contract/pages.ts";
import type { EventRow, StorylineRow } from "../../store/store.ts";
import { type OffsetsByArticle, offsetsByArticle } from "../code-points.ts";
import { given, pageOfRows } from "../shown-rows.ts";
import { presentBody, presentOutletRef } from "./articles.ts";
import { presentClaim } from "./claims.ts";
import { presentColumnArticle, stateOf } from "./comparisons.ts";

export function presentEvent(event: EventRow): Wire<typeof eventSchema> {
  return {
    id: event.id,
    title: event.title,
    titleFrom: event.titleFrom,
    from: event.from,
    to: event.to,
    places: event.places.map(({ name, articleIds }) => ({ name, articleIds })),
    people: event.people.map(({ name, articleIds }) => ({ name, articleIds })),
    articles: event.articles,
    outlets: event.outlets,
    independentOrigins: event.independentOrigins,
    storylineId: event.storylineId,
    clustering: event.clustering,
    algorithm: event.algorithm,
    updatedAt: event.updatedAt,
  };
}

export function presentStoryline(storyline: StorylineRow): Wire<typeof storylineSchema> {
  return {
    id: storyline.id,
    title: storyline.title,
    from: storyline.from,
    to: storyline.to,
    articles: storyline.articles,
    events: storyline.events.map(({ id, title, from, to, articles }) => ({ id, title, from, to, articles })),
    links: storyline.links.map(({ a, b, score, threshold, reasons }) => ({ a, b, score, threshold, reasons })),
    updatedAt: storyline.updatedAt,
  };
}

/** Side by side: a column an outlet, with its articles and its claim list; each claim names the rows that it is in. */
export function presentCoverage(
  event: EventRow,
  articles: readonly ComparedArticle[],
  comparison: Comparison,
  offsets: OffsetsByArticle,
  withText: boolean,
): Wire<typeof coverageSchema> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rowIds = rowsByClaim(comparison);
  const origins = mainOrigins(articles);
  return {
    event: presentEvent(event),
    columns: comparison.columns.map((column) => ({
      outletId: column.outletId,
      outlet: column.outlet && presentOutletRef(column.outlet),
      articles: column.articles.map((article) => {
        const compared = byId.get(article.id);
        return {
          ...presentColumnArticle(article, {
            offsets: offsets(article.id),
            stored: true,
            compared,
          }),
          ...(withText && compared ? presentBody(compared.article, offsets(article.id)) : {}),
        };
      }),
      claims: column.articles
        .flatMap((article) => byId.get(article.id)?.claims ?? [])
        .map((claim) => ({
          ...presentClaim(claim, offsets(claim.articleId)),
          rowIds: rowIds.get(claim.id) ?? [],
        })),
    })),
    independentOrigins: origins.length,
    independentOwners: countOwners(origins),
    truncated: comparison.truncated,
  };
}

/** Where the main reports come from, counted as the rows of their comparison count it. */
function mainOrigins(articles: readonly ComparedArticle[]): readonly OriginRef[] {
  const main = articles.filter((article) => article.role === "main");
  return originsAmong(findOrigins(main), new Set(main.map(({ id }) => id)));
}

function rowsByClaim(comparison: Comparison): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const row of comparison.rows) {
    for (const id of new Set(row.cells.flatMap((cell) => cell.claimIds))) {
      const known = rows.get(id);
      if (known) known.push(row.id);
      else rows.set(id, [row.id]);
    }
  }
  return rows;
}

/** The claims in the order in which they were published, undated ones last; those of one article as it makes them. */
export function presentTimeline(
  event: EventRow,
  articles: readonly ComparedArticle[],
  comparison: Comparison,
  view: { readonly offsets: "utf16" | "codepoint"; readonly limit?: number; readonly cursor?: string },
): Wire<typeof timelineSchema> {
  const offsets = offsetsByArticle(articles, view.offsets);
  const rowIds = rowsByClaim(comparison);
  const firsts = new Map<string, "certain" | "possible">();
  for (const row of comparison.rows) {
    // What one outlet alone tells nobody can have told before, unless somebody nearly says it.
    const nearly = row.cells.some(({ status }) => status === "notComparable");
    if (row.outlets === 1 && !nearly) continue;
    const certain = row.first.candidates.length === 1 && !nearly;
    for (const { claimId } of row.first.candidates) firsts.set(claimId, certain ? "certain" : "possible");
  }
  const claims = new Map(articles.map((article) => [article.id, article.claims]));
  const all = comparison.columns
    .flatMap(({ outletId, articles: own }) => own.map((article) => ({ outletId, article })))
    .sort((a, b) => compareTimes(a.article.publishedFrom, b.article.publishedFrom))
    .flatMap((told) => (claims.get(told.article.id) ?? []).map((claim) => ({ ...told, claim })));
  const { rows, next } = pageOfRows(all, view, {
    list: "timeline",
    state: stateOf(comparison, articles),
    path: `/v1/events/${event.id}/timeline`,
    query: given({ limit: view.limit, offsets: view.offsets === "utf16" ? undefined : view.offsets }),
  });
  const items = rows.map(({ outletId, article, claim }) => ({
    publishedAt: article.publishedAt,
    publishedFrom: article.publishedFrom,
    publishedTo: article.publishedTo,
    outletId,
    rowIds: rowIds.get(claim.id) ?? [],
    first: firsts.get(claim.id) ?? null,
    claim: presentClaim(claim, offsets(claim.articleId)),
  }));
  return { event: presentEvent(event), items, next, truncated: comparison.truncated };
}

function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
