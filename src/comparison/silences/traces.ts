import type { Proposition } from "../propositions/propositions.ts";
import type { Traces } from "./cells.ts";
import type { Library } from "./nearest.ts";

/** Tellings of a row that are searched for: those of the other members say little that these do not. */
const mostSought = 4;

/**
 * Finds what each column that does not say a row has of it, by the column's place. Whoever tells it in words of its own may
 * come near to another telling than the row's most central one: of several the nearest sentence counts, and the largest share
 * of words.
 *
 * @param members at least one
 * @param centre its place among them
 * @param saying ids of the columns that say it
 */
export function findTraces(
  members: readonly Proposition[],
  centre: number,
  saying: ReadonlySet<string>,
  { nearest, held }: Library,
): readonly Traces[] {
  const own = members[centre]!;
  const shares = held(own);
  const found = nearest(own, saying).map((near, column) => ({ nearest: near, held: shares[column]! }));
  if (members.length === 1) return found;
  for (const member of othersSought(members, centre)) {
    const [near, more] = [nearest(member, saying), held(member)];
    for (let column = 0; column < found.length; column++) {
      const traces = found[column]!;
      if (near[column] !== null && near[column]!.score > (traces.nearest?.score ?? 0)) traces.nearest = near[column]!;
      traces.held = Math.max(traces.held, more[column]!);
    }
  }
  return found;
}

/** Members beside the centre that tell it in other words, each wording once, in order. */
function othersSought(members: readonly Proposition[], centre: number): readonly Proposition[] {
  const known = new Set([members[centre]!.wording]);
  const found: Proposition[] = [];
  for (const member of members) {
    if (found.length === mostSought - 1) break;
    if (known.has(member.wording)) continue;
    known.add(member.wording);
    found.push(member);
  }
  return found;
}
