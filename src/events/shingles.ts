import type { Annotation } from "../text/annotate.ts";
import { fnvStart, fnvStep } from "../text/hash.ts";
import { mixSigned } from "./hash32.ts";
import { bands, maxShingles, rowsPerBand, shingleWords } from "./limits.ts";
import { narrativeRuns } from "./narrative.ts";

/** Hashes of the word shingles in which the outlet itself reports: 32-bit, sorted, without repeats. */
export function shinglesOf(annotation: Annotation): readonly number[] {
  const runs = narrativeRuns(annotation);
  const hashes = new Uint32Array(runs.reduce((sum, { length }) => sum + Math.max(0, length - shingleWords + 1), 0));
  let filled = 0;
  for (const words of runs) filled = addHashes(words, hashes, filled);
  hashes.sort();
  const distinct: number[] = [];
  for (let at = 0; at < hashes.length; at++) if (at === 0 || hashes[at] !== hashes[at - 1]) distinct.push(hashes[at]!);
  return distinct;
}

/** Writes `hash32` of each shingle of a run, its words joined by spaces; answers where the next run's begin. */
function addHashes(words: readonly string[], hashes: Uint32Array, from: number): number {
  const joined = words.join(" ");
  // What is read again for every shingle that holds it: code units are at hand here, in a string they are looked up.
  const units = new Uint16Array(joined.length);
  for (let at = 0; at < units.length; at++) units[at] = joined.charCodeAt(at);
  let next = from;
  let start = 0;
  let end = -1;
  for (let word = 0; word < words.length; word++) {
    end += words[word]!.length + 1;
    if (word < shingleWords - 1) continue;
    let hash = fnvStart;
    for (let at = start; at < end; at++) hash = fnvStep(hash, units[at]!);
    hashes[next++] = mixSigned(hash, 0);
    start += words[word - shingleWords + 1]!.length + 1;
  }
  return next;
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

/**
 * The last 24 bits of hashes, sorted, without repeats: what is kept of a sample. Two articles' shingles meet there by
 * chance once in 65,000; copies share two fifths of theirs.
 */
export function shorten(hashes: readonly number[]): readonly number[] {
  const short = Uint32Array.from(hashes, (hash) => hash & lastBits).sort();
  return [...short.filter((hash, at) => at === 0 || hash !== short[at - 1])];
}

const lastBits = 0xff_ffff;

/** MinHash over all shingles, cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3). */
export function bandsOf(shingles: readonly number[]): readonly string[] {
  if (shingles.length === 0) return [];
  const signed = Int32Array.from(shingles);
  const found: string[] = [];
  for (let band = 0; band < bands; band++) {
    let key = "";
    for (let row = 0; row < rowsPerBand; row++) {
      const seed = band * rowsPerBand + row + 1;
      // With the first bit turned, signed numbers are in the order of unsigned ones.
      let least = ~firstBit;
      for (let at = 0; at < signed.length; at++) {
        const mixed = mixSigned(signed[at]!, seed) ^ firstBit;
        if (mixed < least) least = mixed;
      }
      key += `${((least ^ firstBit) >>> 0).toString(36)}.`;
    }
    found.push(`${band}:${key}`);
  }
  return found;
}

const firstBit = 1 << 31;
