import type { CopyFeatures } from "./features.ts";
import { hash32 } from "./hash32.ts";

const made = new WeakMap<CopyFeatures, readonly number[]>();

/** The hashes of an article's bands, in their order, made once: two bands that differ share one in 2^32 cases. */
export function bandHashes(article: CopyFeatures): readonly number[] {
  let hashes = made.get(article);
  if (hashes === undefined) {
    hashes = article.bands.map(hash32);
    made.set(article, hashes);
  }
  return hashes;
}

/** Whether two articles may be copies: only those are held against each other. */
export function sharesBand(a: CopyFeatures, b: CopyFeatures): boolean {
  const others = bandHashes(b);
  return bandHashes(a).some((band, index) => others[index] === band);
}
