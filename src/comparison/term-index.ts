import type { Wording } from "./wording.ts";

/**
 * The content words of a text under which others find it, each once, with the square of its rarity: what two texts
 * share by chance is frequent words. Longer words stand under their beginning.
 */
export interface Terms {
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** One over the square root of the total: shared weight times the scales of both is their overlap, 0…1. */
  readonly scale: number;
}

/** Which texts hold which term: the places of texts, term after term, in one list. */
export interface TermIndex {
  readonly texts: readonly Terms[];
  /** The number of a term in this index, by its hash. */
  readonly numbers: ReadonlyMap<number, number>;
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
  const hashes: number[] = [];
  const weights: number[] = [];
  let total = 0;
  for (const { lexeme } of content) {
    // A look through a few numbers is quicker than a set of them.
    if (hashes.includes(lexeme.stemHash)) continue;
    hashes.push(lexeme.stemHash);
    weights.push(lexeme.steepWeight);
    total += lexeme.steepWeight;
  }
  return { hashes, weights, total, scale: total === 0 ? 0 : 1 / Math.sqrt(total) };
}

export const noTerms: Terms = { hashes: [], weights: [], total: 0, scale: 0 };

export function indexTerms(texts: readonly Terms[]): TermIndex {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  for (const { hashes } of texts) {
    for (const hash of hashes) {
      const number = numbers.get(hash);
      if (number === undefined) {
        numbers.set(hash, counts.length);
        counts.push(1);
      } else counts[number]!++;
    }
  }
  const starts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = starts[number]! + count;
  const next = starts.slice();
  const places = new Int32Array(starts.at(-1)!);
  for (const [place, { hashes }] of texts.entries()) {
    for (const hash of hashes) places[next[numbers.get(hash)!]!++] = place;
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
  return ({ hashes, weights: own }) => {
    for (let i = 0; i < found.size; i++) weights[found.places[i]!] = 0;
    found.size = 0;
    for (let term = 0; term < hashes.length; term++) {
      const number = numbers.get(hashes[term]!);
      if (number === undefined) continue;
      const [from, to] = [starts[number]!, starts[number + 1]!];
      if (to - from > mostTexts) continue;
      const weight = own[term]!;
      for (let at = from; at < to; at++) {
        const place = places[at]!;
        if (weights[place] === 0) found.places[found.size++] = place;
        weights[place]! += weight;
      }
    }
    return found;
  };
}
