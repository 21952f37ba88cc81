import { limits } from "../thresholds.ts";

/**
 * How many that carry one thing are held against each further one that does: `most`, or fewer where there are so many
 * carriers that their pairs would be beyond all bounds.
 *
 * @param keys what is carried, once for each carrier; null carries nothing
 * @param inAll so many pairs at most, save that each carrier meets one
 */
export function mostEach(
  keys: readonly (number | string | null)[],
  most: number,
  inAll: number = limits.carried,
): number {
  const carried = keys.filter((key) => key !== null);
  if (carried.length * most <= inAll) return most;
  const counts = new Map<number | string, number>();
  for (const key of carried) counts.set(key, (counts.get(key) ?? 0) + 1);
  let each = most;
  for (let pairs = pairsOf(counts, each); pairs > inAll && each > 1; pairs = pairsOf(counts, each))
    each = Math.max(1, Math.min(each - 1, Math.floor((each * inAll) / pairs)));
  return each;
}

/** The pairs where each carrier meets the first `each` before it that carry the same. */
function pairsOf(counts: ReadonlyMap<unknown, number>, each: number): number {
  let pairs = 0;
  for (const count of counts.values())
    pairs += count <= each ? (count * (count - 1)) / 2 : (each * (each + 1)) / 2 + (count - 1 - each) * each;
  return pairs;
}
