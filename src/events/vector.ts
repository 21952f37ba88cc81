import type { Term } from "./features.ts";
import { hash32 } from "./hash32.ts";

/**
 * Terms with their weights scaled to length 1: hashes in ascending order, so that two vectors merge in one pass. Plain
 * lists of numbers: a typed array so short costs more than it holds, and lies outside of what is collected cheaply.
 */
export interface Vector {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  /** The length before scaling: how much there is to go by. */
  readonly length: number;
}

/** More terms than any list of an article's holds, so that a term's place fits beside its hash in one number. */
const places = 1024;

export function unitVector(terms: readonly Term[]): Vector {
  let squares = 0;
  for (const [, weight] of terms) squares += weight * weight;
  const length = Math.sqrt(squares);
  const sorted = Float64Array.from(terms, ([term], place) => hash32(term) * places + place).sort();
  const keys: number[] = [];
  const weights: number[] = [];
  for (const one of sorted) {
    keys.push(Math.floor(one / places));
    weights.push(terms[one % places]![1] / length);
  }
  return { keys, weights, length };
}

/** Cosine of two vectors, 0…1: 1 for the same terms in the same proportions. */
export function cosine(a: Vector, b: Vector): number {
  const { keys, weights } = a;
  const { keys: others, weights: otherWeights } = b;
  let sum = 0;
  for (let x = 0, y = 0; x < keys.length && y < others.length; ) {
    const [key, other] = [keys[x]!, others[y]!];
    if (key === other) sum += weights[x++]! * otherWeights[y++]!;
    else if (key < other) x++;
    else y++;
  }
  return sum;
}

/**
 * Cosine drawn to 0 where there is little to go by: two texts that both say nothing but "Friday" agree in all their
 * days, and it means next to nothing. `doubt` is the product of lengths at which a full agreement counts for half.
 */
export function doubtedCosine(a: Vector, b: Vector, doubt: number): number {
  const evidence = a.length * b.length;
  return evidence === 0 ? 0 : (cosine(a, b) * evidence) / (evidence + doubt);
}

/** Whether the vector holds the term. */
export function holds(vector: Vector, term: string): boolean {
  const wanted = hash32(term);
  let low = 0;
  let high = vector.keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const key = vector.keys[middle]!;
    if (key === wanted) return true;
    if (key < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
