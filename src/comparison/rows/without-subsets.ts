import type { Claim } from "../../claims/claim.ts";
import { indexOfWhole } from "../../text/index-of-whole.ts";
import type { Proposition } from "../propositions/propositions.ts";

/**
 * Whole claims and their clauses may meet in several groups: of two with the same claims one stands, and one with more
 * claims stands for both, unless it holds figures and the smaller one what else the claims say.
 */
export function withoutSubsets<Group extends readonly number[]>(
  groups: readonly Group[],
  propositions: readonly Proposition[],
): readonly Group[] {
  const kept: Group[] = [];
  const ofClaim = new Map<Claim, { readonly group: Group; readonly claims: ReadonlySet<Claim> }[]>();
  for (const group of groups.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)) {
    const claims = new Set(group.map((place) => propositions[place]!.claim));
    // Whatever holds all of its claims holds the first of them.
    const larger = ofClaim.get(propositions[group[0]!]!.claim) ?? [];
    if (larger.some((other) => claims.isSubsetOf(other.claims) && !isBeside(group, other.group, propositions)))
      continue;
    kept.push(group);
    for (const claim of claims) ofClaim.set(claim, [...(ofClaim.get(claim) ?? []), { group, claims }]);
  }
  return kept.toSorted((a, b) => a[0]! - b[0]!);
}

/** Whether a group tells what some of the same claims say beside the figures of a larger one. */
function isBeside(group: readonly number[], larger: readonly number[], propositions: readonly Proposition[]): boolean {
  if (group.length === larger.length) return false;
  return group.every((place) => {
    const own = propositions[place]!;
    const other = larger.find((at) => propositions[at]!.claim === own.claim);
    return other !== undefined && isBesideFigure(own, propositions[other]!);
  });
}

/** Whether a proposition tells what its claim says beside a figure. */
const isBesideFigure = ({ wording }: Proposition, { figure }: Proposition) =>
  figure !== null && indexOfWhole(wording.text, figure.counted.quantity.text) < 0;
