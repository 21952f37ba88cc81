import type { Term } from "./features.ts";
import { hash32 } from "./hash32.ts";

/**
 * Terms with their weights scaled to length 1: hashes in ascending order. Plain lists of numbers, but for the table: a
 * typed array so short costs more than it holds, and lies outside of what is collected cheaply.
 */
export interface Vector {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  /** The length before scaling: how much there is to go by. */
  readonly length: number;
  /** Where a key stands in the list, from 1 on; 0 for a free slot. Open addresses, by the last bits of the key. */
  readonly slots: Uint16Array;
}

/** More terms than any list of an article's holds, so that a term's place fits beside its hash in one number. */
const places = 1024;
/** Slots a key at least: with so many, a key that is not there is mostly told by one look. */
const slotsPerKey = 4;

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
  return { keys, weights, length, slots: slotsOf(keys) };
}

function slotsOf(keys: readonly number[]): Uint16Array {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(slotsPerKey * keys.length + 1)));
  const mask = slots.length - 1;
  for (let place = 0; place < keys.length; place++) {
    let slot = keys[place]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return slots;
}

/** Whether a key stands in the vector. */
export function hasKey({ keys, slots }: Vector, key: number): boolean {
  const mask = slots.length - 1;
  let slot = key & mask;
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    if (keys[place - 1] === key) return true;
    slot = (slot + 1) & mask;
  }
  return false;
}

/**
 * Cosine of two vectors, 0…1: 1 for the same terms in the same proportions. Each key of the shorter list is looked up
 * among the other's: to pass along both lists side by side, no processor can guess which comes next.
 */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const { keys, weights } = few;
  const { keys: others, weights: otherWeights, slots } = many;
  const mask = slots.length - 1;
  let sum = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    let slot = key & mask;
    let place = slots[slot]!;
    while (place !== 0 && others[place - 1] !== key) {
      slot = (slot + 1) & mask;
      place = slots[slot]!;
    }
    if (place !== 0) sum += weights[at]! * otherWeights[place - 1]!;
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
