import type { Proposition } from "./propositions.ts";
import { limits } from "./thresholds.ts";

/**
 * Pairs of propositions worth scoring: those that share words which few others have, the richest overlap first, at
 * most `limits.candidates` a proposition. Never all pairs: work is bounded by `size * postings`. Places into
 * `propositions`, each pair once with the smaller first, in order.
 */
export function proposePairs(propositions: readonly Proposition[]): readonly (readonly [number, number])[] {
  const postings = new Map<string, number[]>();
  const weights = new Map<string, number>();
  for (const [place, { wording }] of propositions.entries()) {
    const seen = new Set<string>();
    for (const word of wording.content) {
      if (seen.has(word.key)) continue;
      seen.add(word.key);
      weights.set(word.key, word.weight);
      const list = postings.get(word.key);
      if (list === undefined) postings.set(word.key, [place]);
      else list.push(place);
    }
  }
  const pairs = new Set<number>();
  const size = propositions.length;
  for (const [place, { wording, claim }] of propositions.entries()) {
    const overlap = new Map<number, number>();
    for (const key of new Set(wording.content.map((word) => word.key))) {
      const list = postings.get(key)!;
      if (list.length > limits.postings) continue;
      const weight = weights.get(key)!;
      for (const other of list) {
        if (propositions[other]!.claim !== claim) overlap.set(other, (overlap.get(other) ?? 0) + weight);
      }
    }
    const best = [...overlap].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, limits.candidates);
    for (const [other] of best) pairs.add(place < other ? place * size + other : other * size + place);
  }
  return [...pairs].toSorted((x, y) => x - y).map((pair) => [Math.floor(pair / size), pair % size] as const);
}
