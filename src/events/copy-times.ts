import { copyRelation } from "./copies.ts";
import type { ArticleFeatures } from "./features.ts";
import { hash32 } from "./hash32.ts";
import { countKeys } from "./key-counts.ts";
import { graceDays, sameTextContainment } from "./limits.ts";

const grace = graceDays * 86_400_000;

/**
 * A text that came out again days or years after has the time of its first appearance for grouping: a crawl's date does
 * not make another event of it. Returns the features to group by; those of the others are returned as they are.
 */
export function datedByCopies(articles: readonly ArticleFeatures[]): readonly ArticleFeatures[] {
  const byBand = datedBySharedBand(articles);
  if (byBand.size === 0) return articles;
  return articles.map((article) => {
    const first = firstAppearance(article, byBand);
    return first === article ? article : datedAs(article, first);
  });
}

/** What is looked at of an article again and again. */
interface Appearance {
  /** UTC ms; NaN for an undated article. */
  readonly at: number;
  readonly bands: readonly number[];
}

/** The dated articles under each band that more than one article may have; most stand alone under all of theirs. */
function datedBySharedBand(articles: readonly ArticleFeatures[]): ReadonlyMap<string, readonly ArticleFeatures[]> {
  const counts = countKeys(articles.map((article) => ({ keys: appearanceOf(article).bands })));
  const byBand = new Map<string, ArticleFeatures[]>();
  for (const article of articles) {
    if (article.publishedFrom === null) continue;
    for (const [place, hash] of appearanceOf(article).bands.entries()) {
      if (counts.of(hash) === 1) continue;
      const band = article.bands[place]!;
      const sharing = byBand.get(band);
      if (sharing) sharing.push(article);
      else byBand.set(band, [article]);
    }
  }
  return byBand;
}

function firstAppearance(
  article: ArticleFeatures,
  byBand: ReadonlyMap<string, readonly ArticleFeatures[]>,
): ArticleFeatures {
  let first = article;
  const others = new Set<ArticleFeatures>();
  for (const band of article.bands)
    for (const other of byBand.get(band) ?? []) {
      if (!(appearanceOf(first).at - appearanceOf(other).at > grace) || others.has(other)) continue;
      others.add(other);
      if (copyRelation(other, article).containment >= sameTextContainment) first = other;
    }
  return first;
}

const appearances = new WeakMap<ArticleFeatures, Appearance>();

function appearanceOf(article: ArticleFeatures): Appearance {
  let appearance = appearances.get(article);
  if (appearance === undefined) {
    appearance = { at: Date.parse(article.publishedFrom ?? ""), bands: article.bands.map(hash32) };
    appearances.set(article, appearance);
  }
  return appearance;
}

const redated = new WeakMap<ArticleFeatures, ArticleFeatures>();

/** The article with the other's time; the same object as last time where it says the same, for what is made of it. */
function datedAs(article: ArticleFeatures, { publishedFrom, publishedTo }: ArticleFeatures): ArticleFeatures {
  const before = redated.get(article);
  if (before?.publishedFrom === publishedFrom && before.publishedTo === publishedTo) return before;
  const dated = { ...article, publishedFrom, publishedTo };
  redated.set(article, dated);
  return dated;
}
