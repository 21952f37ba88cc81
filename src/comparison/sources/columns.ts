import type { Column, ColumnArticle, ComparedArticle, Report } from "../comparison.ts";
import { byTime } from "./origins.ts";

/** The column an article stands in: its outlet's, or one of its own. */
export function columnIdOf(compared: Pick<Report, "id" | "article">): string {
  return compared.article.outlet?.id ?? compared.id;
}

/** One column an outlet, in order of outlet ids; its articles in order of time. */
export function layColumns(articles: readonly ComparedArticle[]): readonly Column[] {
  const byOutlet = Map.groupBy(articles.toSorted(byTime), columnIdOf);
  return [...byOutlet]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([outletId, own]) => ({ outletId, outlet: own[0]!.article.outlet, articles: own.map(columnArticle) }));
}

function columnArticle({ id, revision, article, role, passages, copyGroupId }: ComparedArticle): ColumnArticle {
  const {
    title,
    url,
    publishedAt,
    publishedFrom,
    publishedTo,
    modifiedAt,
    modifiedTo,
    words,
    complete,
    textKind,
    language,
  } = article;
  return {
    id,
    revision,
    title,
    url,
    publishedAt,
    publishedFrom,
    publishedTo,
    modifiedAt,
    modifiedTo,
    role,
    passages,
    words,
    complete,
    textKind,
    language,
    translation: article.translation,
    origins: article.origins,
    copyGroupId,
  };
}
