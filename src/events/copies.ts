import type { CopyFeatures } from "./features.ts";
import { copyContainment, maxShingles, minCopyShingles, minIdenticalShingles } from "./limits.ts";

export interface CopyRelation {
  /** Share of the shorter text's shingles that the longer one holds, 0…1. */
  readonly containment: number;
  readonly isCopy: boolean;
}

const known = new WeakMap<CopyFeatures, WeakMap<CopyFeatures, CopyRelation>>();

/**
 * How much of the shorter article stands in the longer one, and whether that makes it a copy; worked out once as long as
 * both are kept: copies meet again at every arrival around them.
 */
export function copyRelation(a: CopyFeatures, b: CopyFeatures): CopyRelation {
  const [first, second] = a.articleId < b.articleId ? [a, b] : [b, a];
  let relations = known.get(first);
  if (relations === undefined) {
    relations = new WeakMap();
    known.set(first, relations);
  }
  let relation = relations.get(second);
  if (relation === undefined) {
    relation = relate(first, second);
    relations.set(second, relation);
  }
  return relation;
}

function relate(a: CopyFeatures, b: CopyFeatures): CopyRelation {
  const [x, y] = atOneRate(a.shingles, b.shingles);
  const least = Math.min(x.length, y.length);
  const shared = least < minIdenticalShingles ? 0 : common(x, y);
  if (least < minCopyShingles) {
    const isCopy = least >= minIdenticalShingles && shared === x.length && shared === y.length;
    return { containment: isCopy ? 1 : 0, isCopy };
  }
  const containment = shared / least;
  return { containment, isCopy: containment >= copyContainment };
}

/** Both samples thinned to the coarser one's rate: hashes that the finer kept and the coarser could not. */
function atOneRate(a: readonly number[], b: readonly number[]): [readonly number[], readonly number[]] {
  const [maskA, maskB] = [maskOf(a), maskOf(b)];
  const mask = Math.max(maskA, maskB);
  const thin = (sample: readonly number[], own: number) =>
    own === mask ? sample : sample.filter((shingle) => (shingle & mask) === 0);
  return [thin(a, maskA), thin(b, maskB)];
}

/** The rate of a sample shows in the zero bits that all its hashes end in; a whole set has none in common. */
function maskOf(sample: readonly number[]): number {
  if (sample.length < maxShingles / 4) return 0;
  let bits = 0;
  // Most are whole sets, which the first odd hash tells.
  for (let at = 0; at < sample.length && (bits & 1) === 0; at++) bits |= sample[at]!;
  let mask = 0;
  while (((bits >>> 0) & (mask * 2 + 1)) === 0) mask = mask * 2 + 1;
  return mask;
}

function common(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x]! === b[y]!) {
      count++;
      x++;
      y++;
    } else if (a[x]! < b[y]!) x++;
    else y++;
  }
  return count;
}
