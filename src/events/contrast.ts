import { commonFrom, halvedAfter } from "./limits.ts";
import type { Profile } from "./profile.ts";
import type { Vector } from "./vector.ts";

/**
 * The profiles as they stand out against one another: names, titles and leads weigh less in what many of them hold. In
 * the year of an election every report names the candidates; what tells two events apart is the rest. Only the articles
 * around an arrival are counted, never all that is stored, so a word is common here and now or not at all.
 */
export function inContrast(profiles: readonly Profile[]): readonly Profile[] {
  const names = countKeys(profiles.map((profile) => profile.names));
  const terms = countKeys(profiles.map((profile) => profile.terms));
  return profiles.map((profile) => ({
    ...profile,
    own: {
      names: weakened(profile.names, names),
      headline: weakened(profile.headline, terms),
      lead: weakened(profile.lead, terms),
    },
  }));
}

/** In how many of the vectors each key stands. */
function countKeys(vectors: readonly Vector[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of vectors) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The vector with its weights lowered by the counts of their keys, at length 1 again. */
function weakened(vector: Vector, counts: ReadonlyMap<number, number>): Vector {
  const weights = new Float64Array(vector.weights.length);
  let squares = 0;
  for (const [index, key] of vector.keys.entries()) {
    const beyond = Math.max(0, (counts.get(key) ?? 0) - commonFrom);
    const weight = (vector.weights[index]! * halvedAfter) / (halvedAfter + beyond);
    weights[index] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const index of weights.keys()) weights[index]! /= length;
  return { ...vector, weights };
}
