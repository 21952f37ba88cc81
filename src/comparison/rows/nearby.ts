import type { Claim } from "../../claims/claim.ts";
import { sharesElse } from "../likeness/shares-else.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import type { Edge } from "./groups.ts";

/** A claim that nearly says what a row says, and how sure it is that it does, 0…1. */
export interface Nearby {
  readonly proposition: Proposition;
  readonly strength: number;
}

/** What a member's claim has in common with another column's, by some part of either. */
interface Met extends Nearby {
  readonly own: Proposition;
}

/**
 * Makes a search for what is linked to a row's claims, by any part of them, in columns that do not say it; and where a row
 * tells how many one thing happened to in all, for those who tell that, too, with a value that was not found to be of it.
 */
export function makeNearby(propositions: readonly Proposition[], edges: readonly Edge[]) {
  const ofClaim = new Map<Claim, Met[]>();
  const note = (from: number, to: number, strength: number) => {
    const own = propositions[from]!;
    const { claim } = own;
    const known = ofClaim.get(claim);
    const found = { own, proposition: propositions[to]!, strength };
    if (known === undefined) ofClaim.set(claim, [found]);
    else known.push(found);
  };
  for (const { a, b, strength } of edges) {
    note(a, b, strength);
    note(b, a, strength);
  }
  const totals = totalsByHappening(propositions);
  return (members: readonly Proposition[]): ReadonlyMap<string, Nearby> => {
    const found = new Map<string, Nearby>();
    const put = (near: Nearby) => {
      const { columnId } = near.proposition;
      if (near.strength > (found.get(columnId)?.strength ?? 0)) found.set(columnId, near);
    };
    for (const { claim, figure } of members) {
      for (const near of ofClaim.get(claim) ?? []) if (!isOfOneAlone(near, members)) put(near);
      if (figure === null || !figure.total) continue;
      for (const proposition of totals.get(figure.happening!)?.values() ?? [])
        put({ proposition, strength: thresholds.otherTotal });
    }
    for (const { columnId } of members) found.delete(columnId);
    return found;
  };
}

/** Whether what a member has in common with a claim is not what the row tells: no member of another column has any of it. */
function isOfOneAlone({ own, proposition }: Met, members: readonly Proposition[]): boolean {
  const others = members.filter(({ columnId }) => columnId !== own.columnId);
  const [text, near] = [own.wording, proposition.wording];
  // Words of two languages are hardly ever the same.
  const isApart = ({ wording }: Proposition) =>
    wording.senses === text.senses && near.senses === text.senses && sharesElse(text, near, wording, nearlyAll);
  return others.length > 0 && others.every(isApart);
}
/** Of what both share, by weight. */
const nearlyAll = 0.95;

/** By happening and column the first that tells its total. */
function totalsByHappening(
  propositions: readonly Proposition[],
): ReadonlyMap<string, ReadonlyMap<string, Proposition>> {
  const totals = new Map<string, Map<string, Proposition>>();
  for (const proposition of propositions) {
    const { figure, columnId } = proposition;
    if (figure === null || !figure.total || figure.happening === null) continue;
    const known = totals.get(figure.happening);
    if (known === undefined) totals.set(figure.happening, new Map([[columnId, proposition]]));
    else if (!known.has(columnId)) known.set(columnId, proposition);
  }
  return totals;
}
