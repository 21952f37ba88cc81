import type { Claim } from "../claims/claim.ts";
import { type Proposition, saysEnough } from "./propositions.ts";
import { indexTerms, noTerms, termsOf } from "./term-index.ts";
import { limits, thresholds } from "./thresholds.ts";

/** Every two propositions of different words that share much of what either tells, the smaller place in `first`. */
export interface Met {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The summed weight of the words that the two share. */
  readonly weights: Float64Array;
}

/**
 * Finds the propositions that share words of some weight together, by words that not too many have. Each pair is met
 * from its later member, whose search ends where its own place stands in a term's list.
 */
export function meetByWords(propositions: readonly Proposition[]): Met {
  const terms = propositions.map((proposition) => (mayMeet(proposition) ? termsOf(proposition.wording) : noTerms));
  const totals = Float64Array.from(terms, ({ total }) => total);
  const scales = Float64Array.from(terms, ({ scale }) => scale);
  const found = new Pairs();
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
      if (weight < thresholds.leastShared) continue;
      const share = (2 * weight) / (totals[place]! + totals[other]!);
      if (share < thresholds.someShare && weight * scales[place]! * scales[other]! < thresholds.overlap) continue;
      if (shareWords(propositions[place]!.claim, propositions[other]!.claim)) continue;
      found.add(other, place, weight);
    }
  }
  return found.all();
}

/** Hundreds of thousands of pairs, out of the garbage collector's sight. */
class Pairs {
  #size = 0;
  #first = new Int32Array(room);
  #second = new Int32Array(room);
  #weights = new Float64Array(room);

  add(first: number, second: number, weight: number): void {
    if (this.#size === this.#first.length) this.#grow();
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#weights[this.#size++] = weight;
  }

  all(): Met {
    const [first, second] = [this.#first, this.#second].map((list) => list.subarray(0, this.#size));
    return { first: first!, second: second!, weights: this.#weights.subarray(0, this.#size) };
  }

  #grow(): void {
    const [first, second, weights] = [this.#first, this.#second, this.#weights];
    this.#first = new Int32Array(2 * first.length);
    this.#second = new Int32Array(2 * first.length);
    this.#weights = new Float64Array(2 * first.length);
    this.#first.set(first);
    this.#second.set(second);
    this.#weights.set(weights);
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
