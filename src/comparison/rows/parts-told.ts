import { indexOfWhole } from "../../text/index-of-whole.ts";
import type { Span } from "../../text/span.ts";
import { tellingPart } from "../clauses/telling-part.ts";
import { strengthOf } from "../likeness/similarity.ts";
import type { Memory } from "../propositions/memory.ts";
import { type Proposition, wordsOf } from "../propositions/propositions.ts";

/** The words of a claim that tell what its row tells, where the claim tells more. */
export interface PartTold {
  /** They lie in the claim's spans, in order. */
  readonly spans: readonly Span[];
  /** The share of what the claim says that they are, 0…1. */
  readonly share: number;
}

/** Members of other columns that the centre's words are held against. */
const mostTried = 6;

/**
 * Finds for every member of a row the words of its claim that tell what the row tells: what it has in common with the row's
 * centre, and the centre with the member that is nearest to it; of who is there for a figure or an hour alone the words that
 * give it. Members that tell hardly anything else are left out.
 *
 * @param members at least one
 * @param centre its place among them
 */
export function partsTold(
  members: readonly Proposition[],
  centre: number,
  memory: Memory,
): ReadonlyMap<Proposition, PartTold> {
  const found = new Map<Proposition, PartTold>();
  const nearest = nearestTo(members, members[centre]!, memory);
  if (nearest === null) return found;
  for (const member of members) {
    const other = member.columnId === members[centre]!.columnId ? nearest : members[centre]!;
    const part = partOfClaim(member, other, memory);
    if (part !== null) found.set(member, part);
  }
  return found;
}

/** The member of another column that says most nearly the same; null where there is none. */
function nearestTo(members: readonly Proposition[], centre: Proposition, { similarity }: Memory): Proposition | null {
  let best: Proposition | null = null;
  let most = -1;
  let tried = 0;
  for (const member of members) {
    if (member.columnId === centre.columnId || tried++ === mostTried) continue;
    const strength = strengthOf(similarity.compare(centre.wording, member.wording));
    if (strength > most) [best, most] = [member, strength];
  }
  return best;
}

function partOfClaim(member: Proposition, other: Proposition, { read }: Memory): PartTold | null {
  const { claim, wording, whole, bare } = member;
  const told = wordsOf(claim);
  const lead = claim.text.length - told.length;
  const at = whole ? 0 : indexOfWhole(told, wording.text);
  const length = wording.text.length;
  if (bare) return at < 0 ? null : placed(member, lead + at, lead + at + length, length / told.length);
  // A clause that is put together from two places is looked for in all of the claim.
  const own = at < 0 ? read(told, wording.senses) : wording;
  const part = own === other.wording ? null : tellingPart(own, other.wording);
  const from = lead + Math.max(0, at);
  const of = own.text.length / told.length;
  if (part !== null) return placed(member, from + part.start, from + part.end, of * part.share);
  return at < 0 || whole ? null : placed(member, from, from + length, of);
}

/** A place in a claim's text by the places of its words in the article. */
function placed({ claim: { spans } }: Proposition, start: number, end: number, share: number): PartTold | null {
  if (share >= nearlyAll) return null;
  const found: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const from = span.start + Math.max(0, start - at);
    const to = Math.min(span.end, span.start + end - at);
    if (from < to) found.push({ part: span.part, start: from, end: to });
    at += span.end - span.start + 1;
  }
  return found.length === 0 ? null : { spans: found, share };
}
/** Of the claim. */
const nearlyAll = 0.9;
