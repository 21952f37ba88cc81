import type { ComparedArticle, Comparison, OriginRef } from "../../comparison/comparison.ts";
import { countOwners, findOrigins, originsAmong } from "../../comparison/sources/origins.ts";
import type { coverageSchema } from "../../contract/events.ts";
import type { Wire } from "../../contract/pages.ts";
import type { EventRow } from "../../store/store.ts";
import { offsetsByArticle } from "../code-points.ts";
import { shownFields, withFields } from "../fields.ts";
import { matchingClaims, matchingColumns, type ToldFilter } from "../matching-claims.ts";
import { given, isPaged, pageOfRows, type ShownPart } from "../shown-rows.ts";
import { presentBody, presentOutletRef } from "./articles.ts";
import { presentClaim } from "./claims.ts";
import { presentColumnArticle, sayWhatIsCut, stateOf } from "./comparisons.ts";
import { presentEvent } from "./events.ts";
import { rowsByClaim } from "./rows-by-claim.ts";

/** What of a coverage is asked for, and how it is shown. */
export interface CoverageView {
  readonly filter: ToldFilter;
  /** Columns of a page, and fields of each claim. */
  readonly part: Pick<ShownPart, "limit" | "cursor" | "fields">;
  readonly offsets: "utf16" | "codepoint";
  /** Where it is answered. */
  readonly path: string;
  readonly include?: readonly "text"[] | undefined;
}

/** Side by side: a column an outlet, with its articles and its claim list; each claim names the rows that it is in. */
export function presentCoverage(
  event: EventRow,
  articles: readonly ComparedArticle[],
  comparison: Comparison,
  { filter, part, offsets: unit, path, include }: CoverageView,
): Wire<typeof coverageSchema> {
  const offsets = offsetsByArticle(articles, unit);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rowIds = rowsByClaim(comparison);
  const origins = mainOrigins(articles);
  const shown = shownFields(part.fields);
  const matching = matchingColumns(comparison.columns, filter);
  const { rows: columns, next } = pageOfRows(matching, part, {
    list: "coverage",
    state: stateOf(comparison, articles),
    path,
    query: given({
      ...filter,
      include,
      limit: part.limit,
      fields: part.fields,
      offsets: unit === "utf16" ? undefined : unit,
    }),
  });
  return {
    event: presentEvent(event),
    columns: columns.map((column) => ({
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
          ...(include?.includes("text") && compared ? presentBody(compared.article, offsets(article.id)) : {}),
        };
      }),
      claims: matchingClaims(
        column.articles.flatMap((article) => byId.get(article.id)?.claims ?? []),
        filter,
      ).map((claim) =>
        withFields({ ...presentClaim(claim, offsets(claim.articleId)), rowIds: rowIds.get(claim.id) ?? [] }, shown),
      ),
    })),
    independentOrigins: origins.length,
    independentOwners: countOwners(origins),
    truncated: sayWhatIsCut(comparison.truncated, "columns", columns.length, matching.length),
    ...(isPaged(part) && { next }),
  };
}

/** Where the main reports come from, counted as the rows of their comparison count it. */
function mainOrigins(articles: readonly ComparedArticle[]): readonly OriginRef[] {
  const main = articles.filter((article) => article.role === "main");
  return originsAmong(findOrigins(main), new Set(main.map(({ id }) => id)));
}
