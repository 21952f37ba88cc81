import type { Annotation } from "../text/annotate.ts";
import { fnv1a } from "../text/hash.ts";
import { mix32 } from "./hash32.ts";
import { bands, maxShingles, rowsPerBand, shingleWords } from "./limits.ts";
import { narrativeRuns } from "./narrative.ts";

/** Hashes of the word shingles in which the outlet itself reports: 32-bit, sorted, without repeats. */
export function shinglesOf(annotation: Annotation): readonly number[] {
  const hashes = new Set<number>();
  for (const words of narrativeRuns(annotation))
    for (let at = 0; at + shingleWords <= words.length; at++) hashes.add(hashOf(words, at));
  return [...Uint32Array.from(hashes).sort()];
}

/** `hash32` of the shingle that starts at a word, its words joined by spaces: a step at a time, without joining them. */
function hashOf(words: readonly string[], first: number): number {
  let value = fnv1a(words[first]!);
  for (let at = first + 1; at < first + shingleWords; at++) value = fnv1a(words[at]!, fnv1a(" ", value));
  return mix32(value, 0);
}

/**
 * At most `maxShingles` of them, the same for every text that holds them: all, or those whose last bits are 0
 * (Broder's modulus sampling), so that the share of common ones stays an unbiased estimate.
 */
export function sampleOf(shingles: readonly number[]): readonly number[] {
  let mask = 0;
  let sample = shingles;
  while (sample.length > maxShingles) {
    mask = mask * 2 + 1;
    sample = sample.filter((shingle) => (shingle & mask) === 0);
  }
  return sample;
}

/** MinHash over all shingles, cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3). */
export function bandsOf(shingles: readonly number[]): readonly string[] {
  if (shingles.length === 0) return [];
  const found: string[] = [];
  for (let band = 0; band < bands; band++) {
    let key = "";
    for (let row = 0; row < rowsPerBand; row++) {
      const seed = band * rowsPerBand + row + 1;
      let least = 0xffffffff;
      for (const shingle of shingles) {
        const mixed = mix32(shingle, seed);
        if (mixed < least) least = mixed;
      }
      key += `${least.toString(36)}.`;
    }
    found.push(`${band}:${key}`);
  }
  return found;
}
