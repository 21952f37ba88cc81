import type { Vector } from "./vector.ts";

/** In how many vectors each key stands. */
export interface KeyCounts {
  of(key: number): number;
}

/** Slots a key at least: the fewer are taken, the sooner a key is found. */
const slotsPerKey = 2;
/** Spreads keys over slots (the golden ratio of 2^32, after Knuth). */
const spread = 0x9e3779b1;

/** Counts the keys of vectors, in a table of open addresses: several times as fast as a Map, and asked as often. */
export function countKeys(vectors: readonly Pick<Vector, "keys">[]): KeyCounts {
  const all = vectors.reduce((sum, { keys }) => sum + keys.length, 0);
  const bits = Math.max(1, Math.ceil(Math.log2(slotsPerKey * all + 1)));
  const mask = 2 ** bits - 1;
  const taken = new Uint32Array(mask + 1);
  const counts = new Uint32Array(mask + 1);
  /** The slot of a key, or the free one where it would stand. */
  function slotOf(key: number): number {
    let slot = Math.imul(key, spread) >>> (32 - bits);
    while (counts[slot] !== 0 && taken[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
  for (const { keys } of vectors) {
    for (let index = 0; index < keys.length; index++) {
      const slot = slotOf(keys[index]!);
      taken[slot] = keys[index]!;
      counts[slot]!++;
    }
  }
  return { of: (key) => counts[slotOf(key)]! };
}
