import type { Claim } from "../claims/claim.ts";
import { type Proposition, saysEnough } from "./propositions.ts";
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
  const keysOf = propositions.map(({ wording }) => (saysEnough(wording) ? weighedKeys(wording.content) : noKeys));
  const totals = keysOf.map((keys) => keys.values().reduce((sum, weight) => sum + weight, 0));
  const postings = new Map<string, number[]>();
  for (const [place, keys] of keysOf.entries()) {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [place]);
      else list.push(place);
    }
  }
  const pairs = new Set<number>();
  const shared = new Float64Array(size);
  for (const [place, keys] of keysOf.entries()) {
    const touched: number[] = [];
    for (const [key, weight] of keys) {
      const list = postings.get(key)!;
      if (list.length > limits.postings) continue;
      for (const other of list) {
        if (shared[other] === 0) touched.push(other);
        shared[other]! += weight;
      }
    }
    const worth: { other: number; overlap: number }[] = [];
    for (const other of touched) {
      const weight = shared[other]!;
      shared[other] = 0;
      const overlap = weight / Math.sqrt(totals[place]! * totals[other]!);
      if (weight < thresholds.sharedWeight || overlap < thresholds.overlap) continue;
      if (!overlaps(propositions[place]!.claim, propositions[other]!.claim)) worth.push({ other, overlap });
    }
    worth.sort((x, y) => y.overlap - x.overlap || x.other - y.other);
    for (const { other } of worth.slice(0, limits.candidates))
      pairs.add(place < other ? place * size + other : other * size + place);
  }
  return [...pairs].toSorted((x, y) => x - y).map((pair) => [Math.floor(pair / size), pair % size] as const);
}

const noKeys: ReadonlyMap<string, number> = new Map();

/**
 * Each word once, with the square of its rarity: what two texts share by chance is frequent words. Longer words stand
 * under their beginning, so that "cooperate" finds "cooperation".
 */
export function weighedKeys(content: Proposition["wording"]["content"]): ReadonlyMap<string, number> {
  return new Map(
    content.map(({ key, kind, weight }) => [
      kind === "content" && key.length > stem ? key.slice(0, stem) : key,
      weight ** 2,
    ]),
  );
}
const stem = 6;

/** Whether two claims of one article share words of its text: relayed speech lies inside the claim that relays it. */
function overlaps(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.articleId !== b.articleId) return false;
  return a.spans.some((x) => b.spans.some((y) => x.part === y.part && x.start < y.end && y.start < x.end));
}
