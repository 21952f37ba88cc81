import { type HashNumbers, makeHashNumbers } from "./hash-numbers.ts";
import { takeFloats, takeInts } from "./room.ts";
import type { Wording } from "./wording.ts";

/**
 * The content words of a text under which others find it, each once, with the square of its rarity: what two texts
 * share by chance is frequent words. Longer words stand under their beginning.
 */
export interface Terms {
  readonly size: number;
  /** Their hashes, from a place on in a list that many share, and likewise their weights. */
  readonly hashes: Int32Array;
  readonly firstHash: number;
  readonly weights: Float64Array;
  readonly firstWeight: number;
  readonly total: number;
  /** One over the square root of the total: shared weight times the scales of both is their overlap, 0…1. */
  readonly scale: number;
}

/** Which texts hold which term: the places of texts, term after term, in one list. */
export interface TermIndex {
  readonly texts: readonly Terms[];
  /** The number of a term in this index, by its hash. */
  readonly numbers: HashNumbers;
  /** `places[starts[n] … starts[n + 1])` hold term n, in order. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** The texts that share terms with one, and how much weight each shares; kept until the next search. */
export interface Found {
  /** Places of texts; the first `size` count. */
  readonly places: Int32Array;
  readonly size: number;
  /** By place. */
  readonly weights: Float64Array;
}

export function termsOf(wording: Wording): Terms {
  wording.terms ??= readTerms(wording);
  return wording.terms;
}

function readTerms({ content }: Wording): Terms {
  const { room: hashes, from: firstHash } = takeInts(content.length);
  const { room: weights, from: firstWeight } = takeFloats(content.length);
  let total = 0;
  let size = 0;
  for (let i = 0; i < content.length; i++) {
    const { stemHash, steepWeight } = content[i]!.lexeme;
    // A look through a few numbers is quicker than a set of them.
    let known = firstHash;
    while (known < firstHash + size && hashes[known] !== stemHash) known++;
    if (known < firstHash + size) continue;
    hashes[known] = stemHash;
    weights[firstWeight + size++] = steepWeight;
    total += steepWeight;
  }
  return { size, hashes, firstHash, weights, firstWeight, total, scale: total === 0 ? 0 : 1 / Math.sqrt(total) };
}

export const noTerms: Terms = {
  size: 0,
  hashes: new Int32Array(0),
  firstHash: 0,
  weights: new Float64Array(0),
  firstWeight: 0,
  total: 0,
  scale: 0,
};

export function indexTerms(texts: readonly Terms[]): TermIndex {
  const numbers = makeHashNumbers();
  let all = 0;
  for (const { size } of texts) all += size;
  const own = new Int32Array(all);
  const counts = new Int32Array(all);
  let at = 0;
  for (const { hashes, firstHash, size } of texts) {
    for (let term = 0; term < size; term++) {
      const number = numbers.add(hashes[firstHash + term]!);
      own[at++] = number;
      counts[number]!++;
    }
  }
  const starts = new Int32Array(numbers.size + 1);
  for (let number = 0; number < numbers.size; number++) starts[number + 1] = starts[number]! + counts[number]!;
  const next = starts.slice();
  const places = new Int32Array(all);
  at = 0;
  for (let place = 0; place < texts.length; place++) {
    for (let term = 0; term < texts[place]!.size; term++) places[next[own[at++]!]!++] = place;
  }
  return { texts, numbers, starts, places };
}

/**
 * Makes a search over an index: which texts share terms with a given one. A term that more than `mostTexts` texts hold
 * finds nothing, so the work of a search is bounded by its terms times that.
 */
export function makeTermSearch(
  { texts, numbers, starts, places }: TermIndex,
  mostTexts: number,
): (terms: Terms) => Found {
  const weights = new Float64Array(texts.length);
  const found = { places: new Int32Array(texts.length), size: 0, weights };
  return ({ size, hashes, firstHash, weights: own, firstWeight }) => {
    for (let i = 0; i < found.size; i++) weights[found.places[i]!] = 0;
    let met = 0;
    for (let term = 0; term < size; term++) {
      const number = numbers.get(hashes[firstHash + term]!);
      if (number < 0) continue;
      const from = starts[number]!;
      const to = starts[number + 1]!;
      if (to - from > mostTexts) continue;
      const weight = own[firstWeight + term]!;
      for (let at = from; at < to; at++) {
        const place = places[at]!;
        if (weights[place] === 0) found.places[met++] = place;
        weights[place]! += weight;
      }
    }
    found.size = met;
    return found;
  };
}
