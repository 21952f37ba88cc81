import type { Claim } from "../claims/claim.ts";
import { type Pair, pairFigures, proposePairs } from "./candidates.ts";
import { pairClosest } from "./closest-pairs.ts";
import { weighClosest } from "./fact-link.ts";
import { type Link, linkBetween } from "./link.ts";
import { meetByWords } from "./meeting.ts";
import type { Memory } from "./memory.ts";
import type { Proposition } from "./propositions.ts";
import { sameFigure } from "./same-figure.ts";
import { thresholds } from "./thresholds.ts";

/** Every link that can hold a row together or put a silence in doubt, by the places of both, `a * size + b`, the smaller first. */
export function linkAll(propositions: readonly Proposition[], memory: Memory): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  const size = propositions.length;
  const put = ([a, b]: Pair, link: Link) => {
    if (link.strength > (links.get(a * size + b)?.strength ?? 0)) links.set(a * size + b, link);
  };
  const met = meetByWords(propositions);
  const closest = pairClosest(propositions, met).map((found) => weighClosest(propositions, found, memory));
  const unsure = pairsOfClaims(
    propositions,
    closest.filter(({ sure }) => sure < thresholds.factOfWords),
  );
  for (const pair of proposePairs(propositions, met)) {
    const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
    const link = linkBetween(a, b, memory);
    if (link.strength < thresholds.rowFloor) continue;
    const doubtful = link.strength < thresholds.rowByWords && unsure.get(a.claim)?.has(b.claim);
    put(pair, doubtful ? { ...link, strength: Math.min(link.strength, thresholds.held) } : link);
  }
  for (const { pair, link } of closest) if (link !== null) put(pair, link);
  for (const pair of pairFigures(propositions)) {
    const figure = sameFigure(propositions[pair[0]]!, propositions[pair[1]]!);
    if (figure !== null) put(pair, { strength: figure.strength, because: figure, byFigure: true });
  }
  return links;
}

/** The later claims of pairs, by the earlier one. */
function pairsOfClaims(
  propositions: readonly Proposition[],
  pairs: readonly { readonly pair: Pair }[],
): ReadonlyMap<Claim, ReadonlySet<Claim>> {
  const found = new Map<Claim, Set<Claim>>();
  for (const { pair } of pairs) {
    const [a, b] = [propositions[pair[0]]!.claim, propositions[pair[1]]!.claim];
    const known = found.get(a);
    if (known === undefined) found.set(a, new Set([b]));
    else known.add(b);
  }
  return found;
}
