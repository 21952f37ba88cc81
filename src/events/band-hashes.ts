import type { ArticleFeatures } from "./features.ts";
import { hash32 } from "./hash32.ts";

const made = new WeakMap<ArticleFeatures, readonly number[]>();

/** The hashes of an article's bands, in their order, made once: two bands that differ share one in 2^32 cases. */
export function bandHashes(article: ArticleFeatures): readonly number[] {
  let hashes = made.get(article);
  if (hashes === undefined) {
    hashes = article.bands.map(hash32);
    made.set(article, hashes);
  }
  return hashes;
}
