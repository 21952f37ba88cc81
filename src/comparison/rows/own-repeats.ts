import { strengthOf } from "../likeness/similarity.ts";
import { shareWords } from "../propositions/meeting.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";

/**
 * Rows that tell one thing twice made one: where all of a row's claims but one stand in another, larger or as large, and that
 * one says again what a claim of its own report says there, as a quotation that the report gives twice, or what lies inside it.
 * The claims of both must tell it with the same part, or parts of one another: what two reports tell beside it stays apart.
 *
 * @param groups places among the propositions, at most one a claim
 */
export function joinOwnRepeats(
  groups: readonly number[][],
  propositions: readonly Proposition[],
  { similarity }: Pick<Memory, "similarity">,
): number[][] {
  const joined: (number[] | null)[] = groups.map((group) => [...group]);
  const withClaim = new Map<Proposition["claim"], number[]>();
  for (const [at, group] of groups.entries()) {
    for (const place of group) {
      const { claim } = propositions[place]!;
      const known = withClaim.get(claim);
      if (known === undefined) withClaim.set(claim, [at]);
      else known.push(at);
    }
  }
  const smallestFirst = [...groups.keys()].toSorted((x, y) => groups[x]!.length - groups[y]!.length || y - x);
  for (const at of smallestFirst) {
    const own = joined[at]!;
    if (own.every((place) => propositions[place]!.figure !== null)) continue;
    const others = new Set(own.flatMap((place) => withClaim.get(propositions[place]!.claim)!));
    for (const other of [...others].toSorted((x, y) => x - y)) {
      const group = joined[other] ?? null;
      if (other === at || group === null || group.length < own.length) continue;
      const repeat = repeatOf(own, group);
      if (repeat === null) continue;
      group.push(repeat);
      withClaim.get(propositions[repeat]!.claim)!.push(other);
      joined[at] = null;
      break;
    }
  }
  return joined.filter((group) => group !== null).map((group) => group.toSorted((x, y) => x - y));

  /** The only one of a group that another lacks, where that says again what the other has of its report; null otherwise. */
  function repeatOf(group: readonly number[], other: readonly number[]): number | null {
    const ofClaim = new Map(other.map((place) => [propositions[place]!.claim, propositions[place]!]));
    let repeat: number | null = null;
    for (const place of group) {
      const { claim, wording } = propositions[place]!;
      const same = ofClaim.get(claim);
      if (same === undefined) {
        if (repeat !== null) return null;
        repeat = place;
      } else if (!wording.text.includes(same.wording.text) && !same.wording.text.includes(wording.text)) return null;
    }
    if (repeat === null) return null;
    const own = propositions[repeat]!;
    return other.some((place) => isToldAgain(own, propositions[place]!)) ? repeat : null;
  }

  function isToldAgain(own: Proposition, told: Proposition): boolean {
    if (own.articleId !== told.articleId) return false;
    if (shareWords(own.claim, told.claim)) return true;
    return strengthOf(similarity.compare(own.wording, told.wording)) >= thresholds.row;
  }
}
