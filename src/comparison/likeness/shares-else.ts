import { thresholds } from "../thresholds.ts";
import { termsOf } from "../wording/term-index.ts";
import type { Wording } from "../wording/wording.ts";

/** Whether most of what two texts share, by its weight, is not what the first shares with a third: it tells another thing with either. @param least which share of it */
export function sharesElse(
  text: Wording,
  other: Wording,
  third: Wording,
  least: number = thresholds.shareElse,
): boolean {
  const { size, hashes, firstHash, weights, firstWeight } = termsOf(text);
  const [others, thirds] = [stemsOf(other), stemsOf(third)];
  let [shared, apart] = [0, 0];
  for (let term = 0; term < size; term++) {
    const stem = hashes[firstHash + term]!;
    if (!others.has(stem)) continue;
    shared += weights[firstWeight + term]!;
    if (!thirds.has(stem)) apart += weights[firstWeight + term]!;
  }
  return apart >= least * shared;
}

function stemsOf(wording: Wording): ReadonlySet<number> {
  const { size, hashes, firstHash } = termsOf(wording);
  return new Set(hashes.subarray(firstHash, firstHash + size));
}
