import type { Claim } from "../claims/claim.ts";
import { type Proposition, saysEnough } from "./propositions.ts";
import { indexTerms, makeTermSearch, noTerms, termsOf } from "./term-index.ts";
import { limits, thresholds } from "./thresholds.ts";

/** Two propositions worth comparing, by their places, the smaller first. */
export type Pair = readonly [number, number];

/**
 * Pairs of propositions of different claims that share enough rare words to say the same: the richest overlaps first,
 * at most `limits.candidates` a proposition. Never all pairs: a word that too many share proposes nothing, so the work
 * is bounded by `propositions * words * limits.postings`. Each pair once, in order.
 */
export function proposePairs(propositions: readonly Proposition[]): readonly Pair[] {
  const size = propositions.length;
  const terms = propositions.map(({ wording }) => (saysEnough(wording) ? termsOf(wording) : noTerms));
  const scales = Float64Array.from(terms, ({ scale }) => scale);
  const search = makeTermSearch(indexTerms(terms), limits.postings);
  const pairs = new Set<number>();
  for (const [place, own] of terms.entries()) {
    const found = search(own);
    const worth: { other: number; overlap: number }[] = [];
    for (let i = 0; i < found.size; i++) {
      const other = found.places[i]!;
      const weight = found.weights[other]!;
      if (weight < thresholds.sharedWeight) continue;
      const overlap = weight * own.scale * scales[other]!;
      if (overlap < thresholds.overlap) continue;
      if (!overlaps(propositions[place]!.claim, propositions[other]!.claim)) worth.push({ other, overlap });
    }
    worth.sort((x, y) => y.overlap - x.overlap || x.other - y.other);
    for (const { other } of worth.slice(0, limits.candidates))
      pairs.add(place < other ? place * size + other : other * size + place);
  }
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / size), pair % size] as const);
}

/** Whether two claims of one article share words of its text: relayed speech lies inside the claim that relays it. */
function overlaps(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.articleId !== b.articleId) return false;
  return a.spans.some((x) => b.spans.some((y) => x.part === y.part && x.start < y.end && y.start < x.end));
}
