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
  const byBand = articlesBySharedBand(articles);
  if (byBand.size === 0) return articles;
  return articles.map((article) => {
    const earlier = new Set(article.bands.flatMap((band) => byBand.get(band) ?? []));
    let first = article;
    for (const other of earlier)
      if (isBefore(other, first) && copyRelation(other, article).containment >= sameTextContainment) first = other;
    return first === article ? article : datedAs(article, first);
  });
}

/** The dated articles under each band that more than one article may have; most stand alone under all of theirs. */
function articlesBySharedBand(articles: readonly ArticleFeatures[]): ReadonlyMap<string, readonly ArticleFeatures[]> {
  const counts = countKeys(articles.map((article) => ({ keys: bandHashes(article) })));
  const byBand = new Map<string, ArticleFeatures[]>();
  for (const article of articles) {
    if (article.publishedFrom === null) continue;
    for (const [at, hash] of bandHashes(article).entries()) {
      if (counts.of(hash) === 1) continue;
      const band = article.bands[at]!;
      const sharing = byBand.get(band);
      if (sharing) sharing.push(article);
      else byBand.set(band, [article]);
    }
  }
  return byBand;
}

const hashed = new WeakMap<ArticleFeatures, readonly number[]>();

function bandHashes(article: ArticleFeatures): readonly number[] {
  let hashes = hashed.get(article);
  if (hashes === undefined) {
    hashes = article.bands.map(hash32);
    hashed.set(article, hashes);
  }
  return hashes;
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

function isBefore(a: ArticleFeatures, b: ArticleFeatures): boolean {
  return Date.parse(b.publishedFrom ?? "") - Date.parse(a.publishedFrom ?? "") > grace;
}
