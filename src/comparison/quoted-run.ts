import type { Claim } from "../claims/claim.ts";
import type { Article } from "../documents/article.ts";
import { fnv1a } from "../text/hash.ts";
import { partOf } from "../text/span.ts";

/** Of a longer quotation the first words. */
const mostWords = 120;
const word = /[\p{L}\p{N}]+/gu;

/** How many words in a row two claims both give in quotation marks. */
export function quotedRun(a: Claim, articleA: Article, b: Claim, articleB: Article): number {
  if (a.quoted.length === 0 || b.quoted.length === 0) return 0;
  const [x, y] = [quotedWords(a, articleA), quotedWords(b, articleB)];
  let best = 0;
  let row = new Int32Array(y.length + 1);
  let before = new Int32Array(y.length + 1);
  for (const one of x) {
    for (let at = 0; at < y.length; at++) {
      const run = one === y[at] ? before[at]! + 1 : 0;
      row[at + 1] = run;
      if (run > best) best = run;
    }
    [row, before] = [before, row];
  }
  return best;
}

/** The hashes of a claim's words in quotation marks, found once a claim. */
function quotedWords(claim: Claim, article: Article): Int32Array {
  let words = wordsOf.get(claim);
  if (words === undefined) {
    const hashes: number[] = [];
    for (const { part, start, end } of claim.quoted) {
      const text = partOf(article, part).slice(start, end).toLowerCase();
      for (const [one] of text.matchAll(word)) if (hashes.length < mostWords) hashes.push(fnv1a(one));
    }
    words = Int32Array.from(hashes);
    wordsOf.set(claim, words);
  }
  return words;
}
const wordsOf = new WeakMap<Claim, Int32Array>();
