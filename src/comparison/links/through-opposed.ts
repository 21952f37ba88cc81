import type { Pair } from "../propositions/candidates.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { limits, thresholds } from "../thresholds.ts";
import type { Link } from "./link.ts";

/**
 * Whoever says the same as one side of a contradiction is held against the other side, too, as surely as the less sure of
 * both links; a pair may come twice.
 */
export function* throughOpposed(
  propositions: readonly Proposition[],
  links: ReadonlyMap<number, Link>,
): Generator<readonly [Pair, Link]> {
  const size = propositions.length;
  const opposed: { readonly a: number; readonly b: number; readonly strength: number }[] = [];
  const agreeing = new Map<number, { readonly place: number; readonly strength: number }[]>();
  for (const [key, { opposed: isOpposed, strength }] of links) {
    if (!isOpposed) continue;
    const [a, b] = [Math.floor(key / size), key % size];
    opposed.push({ a, b, strength }, { a: b, b: a, strength });
    agreeing.set(a, []).set(b, []);
  }
  if (opposed.length === 0) return;
  for (const [key, link] of links) {
    if (link.opposed || link.strength < thresholds.row) continue;
    const [a, b] = [Math.floor(key / size), key % size];
    for (const [side, place] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = agreeing.get(side);
      if (known !== undefined && known.length < limits.throughSame) known.push({ place, strength: link.strength });
    }
  }
  for (const { a, b, strength } of opposed) {
    for (const other of agreeing.get(b)!) {
      if (propositions[a]!.articleId === propositions[other.place]!.articleId) continue;
      const pair: Pair = a < other.place ? [a, other.place] : [other.place, a];
      yield [pair, { ...agreesWithOpposed, strength: Math.min(strength, other.strength) }];
    }
  }
}

const agreesWithOpposed: Omit<Link, "strength"> = {
  because: { reasons: ["a third report agrees with one of them and contradicts the other"] },
  by: "words",
  sure: null,
  opposed: true,
};
