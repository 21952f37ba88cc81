import type { Vector } from "./vector.ts";

/** In how many vectors each key stands. */
export interface KeyCounts {
  of(key: number): number;
}

/** Slots at least for each time that a key stands in a vector: the fewer are taken, the sooner a key is found. */
const slotsPerKey = 1.5;
/** Spreads keys over slots (the golden ratio of 2^32, after Knuth). */
const spread = 0x9e3779b1;

/** Counts the keys of vectors, in a table of open addresses: several times as fast as a Map, and asked as often. */
export function countKeys(vectors: readonly Pick<Vector, "keys">[]): KeyCounts {
  const all = vectors.reduce((sum, { keys }) => sum + keys.length, 0);
  const bits = Math.max(1, Math.ceil(Math.log2(slotsPerKey * all + 1)));
  const shift = 32 - bits;
  // A key and its count side by side, so that one look finds both. Signed: what a list of them gives need not be boxed.
  const table = new Int32Array(2 ** (bits + 1));
  const mask = table.length - 1;
  /** The place of a key's count, or of the free slot where it would stand. */
  function placeOf(key: number): number {
    let at = ((Math.imul(key, spread) >>> shift) << 1) | 1;
    while (table[at] !== 0 && table[at - 1] !== (key | 0)) at = (at + 2) & mask;
    return at;
  }
  for (const { keys } of vectors) {
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      const at = placeOf(key);
      table[at - 1] = key;
      table[at]!++;
    }
  }
  return { of: (key) => table[placeOf(key)]! };
}
