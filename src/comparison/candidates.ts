import type { Claim } from "../claims/claim.ts";
import { fewestAnchors, type RareWords } from "./anchors.ts";
import { profileOf } from "./profile.ts";
import { type Proposition, saysEnough } from "./propositions.ts";
import { takeFloats, takeInts } from "./room.ts";
import { indexTerms, noTerms, type Terms, termsOf } from "./term-index.ts";
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
  const pairs = [
    ...pairCarriers(propositions, ({ utterance }) => utterance, limits.utterances),
    ...pairQuoted(propositions),
  ];
  const known = new Set(pairs.map(([a, b]) => a * propositions.length + b));
  for (let pair = 0; pair < first.length; pair++) {
    const [a, b] = [first[pair]!, second[pair]!];
    if (kept[pair] === 1 && !known.has(a * propositions.length + b)) pairs.push([a, b]);
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Quoted sentences of too little content to be found by it, with the longer quotations that begin like them within. */
function pairQuoted(propositions: readonly Proposition[]): Pair[] {
  const wanted = new Map<number, number[]>();
  for (let place = 0; place < propositions.length; place++) {
    const { utterance, wording } = propositions[place]!;
    if (utterance === null || saysEnough(wording)) continue;
    const { ints, fourWords } = profileOf(wording);
    const known = wanted.get(ints[fourWords]!);
    if (known === undefined) wanted.set(ints[fourWords]!, [place]);
    else if (known.length < limits.utterances) known.push(place);
  }
  const pairs: Pair[] = [];
  if (wanted.size === 0) return pairs;
  for (let place = 0; place < propositions.length; place++) {
    const { claim, whole, wording } = propositions[place]!;
    if (!whole || claim.quoted.length === 0) continue;
    const { ints, fourWords, threeLetters } = profileOf(wording);
    for (let at = fourWords; at < threeLetters; at++) {
      for (const other of wanted.get(ints[at]!) ?? []) {
        if (other === place || shareWords(propositions[other]!.claim, claim)) continue;
        pairs.push(other < place ? [other, place] : [place, other]);
      }
    }
  }
  return pairs;
}

/** Pairs of propositions that count those to whom one thing happened, or else tell the same number; each pair once. */
export function pairFigures(propositions: readonly Proposition[]): readonly Pair[] {
  const happeningOf = (place: number) => propositions[place]!.figure?.happening ?? null;
  const ofValue = pairCarriers(propositions, ({ figure }) => figure?.counted.value ?? null, limits.figures);
  return [
    ...pairCarriers(propositions, ({ figure }) => figure?.happening ?? null, limits.tallies),
    ...ofValue.filter(([a, b]) => happeningOf(a) === null || happeningOf(b) === null),
  ];
}

/** Every two propositions of different claims that carry the same, each with the first `most` that do. */
function pairCarriers(
  propositions: readonly Proposition[],
  keyOf: (proposition: Proposition) => number | string | null,
  most: number,
): Pair[] {
  const carriers = new Map<number | string, number[]>();
  const pairs: Pair[] = [];
  for (let place = 0; place < propositions.length; place++) {
    const key = keyOf(propositions[place]!);
    if (key === null) continue;
    const before = carriers.get(key);
    if (before === undefined) {
      carriers.set(key, [place]);
      continue;
    }
    const { claim } = propositions[place]!;
    for (const other of before) if (!shareWords(propositions[other]!.claim, claim)) pairs.push([other, place]);
    if (before.length < most) before.push(place);
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

function findOverlaps(propositions: readonly Proposition[]): Overlaps {
  const terms = propositions.map(({ wording, bare }) => (!bare && saysEnough(wording) ? termsOf(wording) : noTerms));
  const found: Overlaps = { first: [], second: [], overlaps: [] };
  meet(propositions, terms, (other, place, weight) => {
    if (weight < thresholds.sharedWeight) return;
    const overlap = weight * terms[place]!.scale * terms[other]!.scale;
    if (overlap < thresholds.overlap) return;
    found.first.push(other);
    found.second.push(place);
    found.overlaps.push(overlap);
  });
  return found;
}

/** Less is not looked at. */
const leastShared = Math.min(thresholds.sharedWeight, fewestAnchors);

/**
 * Pairs of propositions that share two words or more that the articles of both have in one claim alone; of each two
 * claims the pair that shares most, in the fewest words.
 */
export function pairAnchored(propositions: readonly Proposition[]): readonly Pair[] {
  const terms = propositions.map(({ wording, rare, bare }) => (bare ? noTerms : rareTerms(termsOf(wording), rare)));
  const claims = new Map<Claim, number>();
  const claimOf = propositions.map(({ claim }) => {
    if (!claims.has(claim)) claims.set(claim, claims.size);
    return claims.get(claim)!;
  });
  const best = new Map<number, { readonly pair: Pair; readonly shared: number; readonly size: number }>();
  meet(propositions, terms, (other, place, shared) => {
    if (shared < fewestAnchors || propositions[place]!.articleId === propositions[other]!.articleId) return;
    const key = claimOf[other]! * claims.size + claimOf[place]!;
    const size = propositions[other]!.wording.content.length + propositions[place]!.wording.content.length;
    const known = best.get(key);
    if (known !== undefined && (shared < known.shared || (shared === known.shared && size >= known.size))) return;
    best.set(key, { pair: [other, place], shared, size });
  });
  return [...best.values()].map(({ pair }) => pair);
}

/** Those of a text's terms that are rare in its article, each of weight 1. */
function rareTerms({ size, hashes, firstHash }: Terms, rare: RareWords): Terms {
  const own = takeInts(size);
  let kept = 0;
  for (let term = 0; term < size; term++) {
    const hash = hashes[firstHash + term]!;
    if (rare.has(hash)) own.room[own.from + kept++] = hash;
  }
  const { room: weights, from: firstWeight } = takeFloats(kept);
  weights.fill(1, firstWeight, firstWeight + kept);
  return { size: kept, hashes: own.room, firstHash: own.from, weights, firstWeight, total: kept, scale: 1 };
}

/**
 * Calls `visit` for every two propositions that share a term and no words of their text, with the summed weight of what
 * they share. Each pair is met from its later member, whose search ends where its own place stands in a term's list.
 */
function meet(
  propositions: readonly Proposition[],
  terms: readonly Terms[],
  visit: (other: number, place: number, weight: number) => void,
): void {
  const { numbers, starts, places } = indexTerms(terms);
  const shared = new Float64Array(terms.length);
  const met = new Int32Array(terms.length);
  for (let place = 0; place < terms.length; place++) {
    const { size: own, hashes, firstHash, weights, firstWeight } = terms[place]!;
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
      if (weight < leastShared) continue;
      if (!shareWords(propositions[place]!.claim, propositions[other]!.claim)) visit(other, place, weight);
    }
  }
}

/** Whether two claims of one article share words of its text: relayed speech lies inside the claim that relays it. */
function shareWords(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.articleId !== b.articleId) return false;
  return a.spans.some((x) => b.spans.some((y) => x.part === y.part && x.start < y.end && y.start < x.end));
}
