import type { Token } from "./annotate.ts";
import type { Quantity } from "./numbers.ts";
import { boundsAfter, boundsBefore } from "./tables/number-words.ts";
import { isArticle, wordAt } from "./token-words.ts";

/** The words before a number that bound it ("at least"), the longest that fit; null without. */
export function boundEndingAt(
  tokens: readonly Token[],
  at: number,
): { bound: Quantity["bound"]; first: number } | null {
  // "a total of", "an" and "the" may stand between the bound and the number.
  const ends = [at];
  if (isArticle(tokens, at - 1)) ends.push(at - 1);
  let best: { bound: Quantity["bound"]; first: number } | null = null;
  for (const end of ends) {
    for (const [words, bound] of boundsBefore) {
      const first = end - words.length;
      if (first < 0 || (best !== null && first >= best.first)) continue;
      if (words.every((word, i) => wordAt(tokens, first + i) === word)) best = { bound, first };
    }
  }
  return best;
}

/** The words behind a number that bound it ("or more"); null without. */
export function boundAt(tokens: readonly Token[], at: number): { bound: Quantity["bound"]; next: number } | null {
  for (const [words, bound] of boundsAfter) {
    if (words.every((word, i) => wordAt(tokens, at + i) === word)) return { bound, next: at + words.length };
  }
  return null;
}
