import { copyRelation } from "./copies.ts";
import type { ArticleFeatures } from "./features.ts";
import { graceDays, sameTextContainment } from "./limits.ts";

const grace = graceDays * 86_400_000;

/**
 * A text that came out again days or years after has the time of its first appearance for grouping: a crawl's date does
 * not make another event of it. Returns the features to group by; those of the others are returned as they are.
 */
export function datedByCopies(articles: readonly ArticleFeatures[]): readonly ArticleFeatures[] {
  const byBand = new Map<string, ArticleFeatures[]>();
  for (const article of articles) {
    for (const band of article.publishedFrom === null ? [] : article.bands) {
      const sharing = byBand.get(band);
      if (sharing) sharing.push(article);
      else byBand.set(band, [article]);
    }
  }
  return articles.map((article) => {
    const earlier = new Set(article.bands.flatMap((band) => byBand.get(band) ?? []));
    let first = article;
    for (const other of earlier)
      if (isBefore(other, first) && copyRelation(other, article).containment >= sameTextContainment) first = other;
    return first === article
      ? article
      : { ...article, publishedFrom: first.publishedFrom, publishedTo: first.publishedTo };
  });
}

function isBefore(a: ArticleFeatures, b: ArticleFeatures): boolean {
  return Date.parse(b.publishedFrom ?? "") - Date.parse(a.publishedFrom ?? "") > grace;
}
