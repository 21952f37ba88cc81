import type { Annotation } from "../text/annotate.ts";
import { fnvStart, fnvStep } from "../text/hash.ts";
import { mix32 } from "./hash32.ts";
import { bands, maxShingles, rowsPerBand, shingleWords } from "./limits.ts";
import { narrativeRuns } from "./narrative.ts";

/** Hashes of the word shingles in which the outlet itself reports: 32-bit, sorted, without repeats. */
export function shinglesOf(annotation: Annotation): readonly number[] {
  const hashes: number[] = [];
  for (const words of narrativeRuns(annotation)) addHashes(words, hashes);
  const sorted = Uint32Array.from(hashes).sort();
  const distinct: number[] = [];
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct.push(sorted[at]!);
  return distinct;
}

/** `hash32` of each shingle of a run, its words joined by spaces. */
function addHashes(words: readonly string[], hashes: number[]): void {
  const joined = words.join(" ");
  // What is read again for every shingle that holds it: code units are at hand here, in a string they are looked up.
  const units = new Uint16Array(joined.length);
  for (let at = 0; at < units.length; at++) units[at] = joined.charCodeAt(at);
  let start = 0;
  let end = -1;
  for (let word = 0; word < words.length; word++) {
    end += words[word]!.length + 1;
    if (word < shingleWords - 1) continue;
    let hash = fnvStart;
    for (let at = start; at < end; at++) hash = fnvStep(hash, units[at]!);
    hashes.push(mix32(hash, 0));
    start += words[word - shingleWords + 1]!.length + 1;
  }
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
