import type { Traces } from "./cells.ts";
import type { Library } from "./nearest.ts";
import type { Proposition } from "./propositions.ts";

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
  const found = nearest(members[centre]!, saying).map((near) => ({ nearest: near, held: 0 }));
  for (const [column, share] of held(members[centre]!).entries()) found[column]!.held = share;
  for (const member of othersSought(members, centre)) {
    for (const [column, near] of nearest(member, saying).entries())
      if (near !== null && near.score > (found[column]!.nearest?.score ?? 0)) found[column]!.nearest = near;
    for (const [column, share] of held(member).entries()) found[column]!.held = Math.max(found[column]!.held, share);
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
