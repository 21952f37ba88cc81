import type { Claim } from "../claims/claim.ts";
import { type Proposition, saysEnough } from "./propositions.ts";
import { indexTerms, noTerms, termsOf } from "./term-index.ts";
import { limits, thresholds } from "./thresholds.ts";

/** Two propositions worth comparing, by their places, the smaller first. */
export type Pair = readonly [number, number];

/**
 * Pairs of propositions of different claims that share enough rare words to say the same: the richest overlaps first,
 * at most `limits.candidates` a proposition. Never all pairs: a word that too many share proposes nothing, so the work
 * is bounded by `propositions * words * limits.postings`. Each pair once, in order.
 */
export function proposePairs(propositions: readonly Proposition[]): readonly Pair[] {
  const { first, second, overlaps } = findOverlaps(propositions);
  const ofPlace: number[][] = propositions.map(() => []);
  for (let pair = 0; pair < first.length; pair++) {
    ofPlace[first[pair]!]!.push(pair);
    ofPlace[second[pair]!]!.push(pair);
  }
  const kept = new Uint8Array(first.length);
  for (const pairs of ofPlace) {
    if (pairs.length > limits.candidates) pairs.sort((x, y) => overlaps[y]! - overlaps[x]! || x - y);
    for (let i = 0; i < pairs.length && i < limits.candidates; i++) kept[pairs[i]!] = 1;
  }
  const pairs = pairUtterances(propositions);
  const known = new Set(pairs.map(([a, b]) => a * propositions.length + b));
  for (let pair = 0; pair < first.length; pair++) {
    const [a, b] = [first[pair]!, second[pair]!];
    if (kept[pair] === 1 && !known.has(a * propositions.length + b)) pairs.push([a, b]);
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Every whole quoted sentence with the same one of other claims; the first `limits.candidates` that carry it. */
function pairUtterances(propositions: readonly Proposition[]): Pair[] {
  const carriers = new Map<number, number[]>();
  const pairs: Pair[] = [];
  for (let place = 0; place < propositions.length; place++) {
    const { utterance, claim } = propositions[place]!;
    if (utterance === null) continue;
    const before = carriers.get(utterance);
    if (before === undefined) {
      carriers.set(utterance, [place]);
      continue;
    }
    for (const other of before) if (!shareWords(propositions[other]!.claim, claim)) pairs.push([other, place]);
    if (before.length < limits.utterances) before.push(place);
  }
  return pairs;
}

/** Every two propositions of enough overlap, the smaller place in `first`. */
interface Overlaps {
  readonly first: number[];
  readonly second: number[];
  /** 0…1 */
  readonly overlaps: number[];
}

/** Each pair is met from its later member, whose search ends where its own place stands in a term's list. */
function findOverlaps(propositions: readonly Proposition[]): Overlaps {
  const terms = propositions.map(({ wording }) => (saysEnough(wording) ? termsOf(wording) : noTerms));
  const { numbers, starts, places } = indexTerms(terms);
  const scales = Float64Array.from(terms, ({ scale }) => scale);
  const found: Overlaps = { first: [], second: [], overlaps: [] };
  const shared = new Float64Array(terms.length);
  const met = new Int32Array(terms.length);
  for (let place = 0; place < terms.length; place++) {
    const { size: own, hashes, firstHash, weights, firstWeight, scale } = terms[place]!;
    let size = 0;
    for (let term = 0; term < own; term++) {
      const number = numbers.get(hashes[firstHash + term]!);
      const from = starts[number]!;
      const to = starts[number + 1]!;
      if (to - from > limits.postings) continue;
      const weight = weights[firstWeight + term]!;
      for (let at = from; at < to; at++) {
        const other = places[at]!;
        if (other >= place) break;
        if (shared[other] === 0) met[size++] = other;
        shared[other]! += weight;
      }
    }
    for (let i = 0; i < size; i++) {
      const other = met[i]!;
      const weight = shared[other]!;
      shared[other] = 0;
      if (weight < thresholds.sharedWeight) continue;
      const overlap = weight * scale * scales[other]!;
      if (overlap < thresholds.overlap) continue;
      if (shareWords(propositions[place]!.claim, propositions[other]!.claim)) continue;
      found.first.push(other);
      found.second.push(place);
      found.overlaps.push(overlap);
    }
  }
  return found;
}

/** Whether two claims of one article share words of its text: relayed speech lies inside the claim that relays it. */
function shareWords(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.articleId !== b.articleId) return false;
  return a.spans.some((x) => b.spans.some((y) => x.part === y.part && x.start < y.end && y.start < x.end));
}
