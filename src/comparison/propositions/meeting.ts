import type { Claim } from "../../claims/claim.ts";
import { rarityAmong } from "../likeness/rarity-among.ts";
import { limits, thresholds } from "../thresholds.ts";
import { indexTerms, noTerms, type TermIndex, type Terms, termsOf } from "../wording/term-index.ts";
import { type Proposition, saysEnough } from "./propositions.ts";

/** Every two propositions of different words that share much of what either tells, the smaller place in `first`. */
export interface Met {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The summed weight of the words that the two share. */
  readonly weights: Float64Array;
  /** The summed `rarityAmong` of these words. */
  readonly rarities: Float64Array;
}

/**
 * Finds the propositions that share words of some weight together, by words that not too many have. Each pair is met
 * from its later member, whose search ends where its own place stands in a term's list.
 */
export function meetByWords(propositions: readonly Proposition[]): Met {
  const terms = propositions.map((proposition) => (mayMeet(proposition) ? termsOf(proposition.wording) : noTerms));
  const totals = new Float64Array(terms.length);
  const scales = new Float64Array(terms.length);
  for (let place = 0; place < terms.length; place++) {
    totals[place] = terms[place]!.total;
    scales[place] = terms[place]!.scale;
  }
  const found = new Pairs();
  const { numbers, starts, places } = indexTerms(terms);
  const rarityOf = raritiesOf(propositions, terms, numbers);
  const shared = new Float64Array(terms.length);
  const rarity = new Float64Array(terms.length);
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
      const rare = rarityOf[number]!;
      for (let at = from; at < to; at++) {
        const other = places[at]!;
        if (other >= place) break;
        if (shared[other] === 0) met[size++] = other;
        shared[other]! += weight;
        rarity[other]! += rare;
      }
    }
    for (let i = 0; i < size; i++) {
      const other = met[i]!;
      const weight = shared[other]!;
      const rare = rarity[other]!;
      shared[other] = 0;
      rarity[other] = 0;
      if (weight < thresholds.leastShared) continue;
      const share = (2 * weight) / (totals[place]! + totals[other]!);
      if (share < thresholds.someShare && weight * scales[place]! * scales[other]! < thresholds.overlap) continue;
      if (shareWords(propositions[place]!.claim, propositions[other]!.claim)) continue;
      found.add(other, place, weight, rare);
    }
  }
  return found.all();
}

/** By the number of a term, how rarely the claims have it. */
function raritiesOf(
  propositions: readonly Proposition[],
  terms: readonly Terms[],
  numbers: TermIndex["numbers"],
): Float64Array {
  const having = new Float64Array(numbers.size);
  const elsewhere = new Float64Array(numbers.size).fill(1);
  let claims = 0;
  for (let place = 0; place < terms.length; place++) {
    const { whole } = propositions[place]!;
    if (whole) claims++;
    const { size, hashes, firstHash, weights, firstWeight } = terms[place]!;
    for (let term = 0; term < size; term++) {
      const number = numbers.get(hashes[firstHash + term]!);
      // A name and a common word may have one stem.
      elsewhere[number] = Math.min(elsewhere[number]!, weights[firstWeight + term]!);
      if (whole) having[number]!++;
    }
  }
  return having.map((those, number) => rarityAmong(claims, those, elsewhere[number]!));
}

/** Hundreds of thousands of pairs, out of the garbage collector's sight. */
class Pairs {
  #size = 0;
  #first = new Int32Array(room);
  #second = new Int32Array(room);
  #weights = new Float64Array(room);
  #rarities = new Float64Array(room);

  add(first: number, second: number, weight: number, rarity: number): void {
    if (this.#size === this.#first.length) this.#grow();
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#rarities[this.#size] = rarity;
    this.#weights[this.#size++] = weight;
  }

  all(): Met {
    const [first, second] = [this.#first, this.#second].map((list) => list.subarray(0, this.#size));
    const [weights, rarities] = [this.#weights, this.#rarities].map((list) => list.subarray(0, this.#size));
    return { first: first!, second: second!, weights: weights!, rarities: rarities! };
  }

  #grow(): void {
    const [first, second, weights, rarities] = [this.#first, this.#second, this.#weights, this.#rarities];
    this.#first = new Int32Array(2 * first.length);
    this.#second = new Int32Array(2 * first.length);
    this.#weights = new Float64Array(2 * first.length);
    this.#rarities = new Float64Array(2 * first.length);
    this.#first.set(first);
    this.#second.set(second);
    this.#weights.set(weights);
    this.#rarities.set(rarities);
  }
}
const room = 8_192;

/** Whether a proposition says enough to be found by its words, or somebody named says it: "she was considering an appeal". */
function mayMeet({ wording, bare, whole, claim }: Proposition): boolean {
  if (bare) return false;
  return (
    saysEnough(wording) ||
    (whole && wording.content.length > 1 && claim.speakers.length === 1 && claim.speakers[0]!.name !== null)
  );
}

/** Whether two claims of one article share words of its text: relayed speech lies inside the claim that relays it. */
export function shareWords(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.articleId !== b.articleId) return false;
  return a.spans.some((x) => b.spans.some((y) => x.part === y.part && x.start < y.end && y.start < x.end));
}
