import type { Claim } from "../../claims/claim.ts";
import { isPhrase, tells } from "../clauses/telling.ts";
import { shareDeed } from "../likeness/shared-deed.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import { isNamed } from "../wording/named-words.ts";
import { termsOf } from "../wording/term-index.ts";

/** A group of places among the propositions, and around what it was put together of others; of a claim the part in each of them. */
export interface Saying {
  readonly group: readonly number[];
  readonly around: readonly (readonly number[])[];
}

/**
 * Rows that have a claim in common made one, where all their claims say most of what that one says in them: the longer of these are
 * each linked to it, and by their other words not to one another ("workers accept the offer and end their strike" over two
 * reports that both tell more of it). What hardly tells anything by itself puts nothing together.
 *
 * @param groups places among the propositions, at most one a claim
 * @param linked how surely the claims of two of them tell one thing in any of their parts, 0…1
 */
export function joinOneSaying(
  groups: readonly number[][],
  propositions: readonly Proposition[],
  { similarity }: Pick<Memory, "similarity">,
  linked: (a: number, b: number) => number,
): readonly Saying[] {
  const joined: (Saying | null)[] = groups.map((group) => ({ group, around: [] }));
  const withClaim = new Map<Claim, Set<number>>();
  for (const [at, group] of groups.entries()) {
    for (const place of group) {
      const { claim } = propositions[place]!;
      const known = withClaim.get(claim);
      if (known === undefined) withClaim.set(claim, new Set([at]));
      else known.add(at);
    }
  }
  const said = new Map<number, boolean>();
  const smallestFirst = [...groups.keys()].toSorted((x, y) => groups[x]!.length - groups[y]!.length || y - x);
  for (const at of smallestFirst) {
    const own = joined[at]!;
    const others = new Set(own.group.flatMap((place) => [...withClaim.get(propositions[place]!.claim)!]));
    for (const other of [...others].toSorted((x, y) => x - y)) {
      const larger = joined[other] ?? null;
      if (other === at || larger === null || larger.group.length < own.group.length) continue;
      if (isOfFigures(own.group) !== isOfFigures(larger.group)) continue;
      const around = centreOf(own.group, larger.group);
      if (around === null) continue;
      joined[other] = {
        group: together(own.group, larger.group),
        around: [...larger.around, ...own.around, around],
      };
      for (const place of own.group) withClaim.get(propositions[place]!.claim)!.add(other);
      joined[at] = null;
      break;
    }
  }
  return joined.filter((saying) => saying !== null);

  /** The parts of a claim of both around which all of their claims say one thing, the shorter first; null where there is none. */
  function centreOf(group: readonly number[], other: readonly number[]): readonly number[] | null {
    for (const place of group) {
      const met = other.find((one) => propositions[one]!.claim === propositions[place]!.claim);
      if (met === undefined) continue;
      const parts = lengthOf(met) < lengthOf(place) ? [met, place] : [place, met];
      const [centre, longer] = parts.map((part) => propositions[part]!) as [Proposition, Proposition];
      if (!longer.wording.text.includes(centre.wording.text) || !tellsMore(centre)) continue;
      if ([...group, ...other].every((one) => says(one, parts[0]!))) return parts;
    }
    return null;
  }

  /** Whether a part tells something, and not of names alone ("Anna Berg, the founder"). */
  function tellsMore(part: Proposition): boolean {
    const plain = part.wording.content.filter((word) => !isNamed(word) && word.lexeme.kind === "content");
    return plain.length >= fewestPlain && tells(part) && !isPhrase(part);
  }

  /** Whether a member says most of what another claim's part says, and nothing else in its place. */
  function says(member: number, centre: number): boolean {
    const [own, told] = [propositions[member]!, propositions[centre]!];
    if (own.claim === told.claim) return true;
    const key = member * propositions.length + centre;
    let known = said.get(key);
    if (known === undefined) {
      const { others, covered, coveredLess } = similarity.compare(own.wording, told.wording);
      const share = lengthOf(centre) <= lengthOf(member) ? covered : coveredLess;
      const near = own.articleId === told.articleId || linked(member, centre) >= thresholds.held;
      known =
        near &&
        !others &&
        share >= thresholds.factHalf &&
        (share >= whateverDeed || shareDeed(own.wording, told.wording));
      said.set(key, known);
    }
    return known;
  }

  /** Who tells a figure may tell something else beside it. */
  function isOfFigures(group: readonly number[]): boolean {
    return group.every((place) => propositions[place]!.figure !== null);
  }

  function lengthOf(place: number): number {
    return termsOf(propositions[place]!.wording).total;
  }

  /** All of two groups, of each claim the shorter of its parts that tell something: both say what the centre says. */
  function together(group: readonly number[], larger: readonly number[]): number[] {
    const parts = new Map<Claim, number>();
    for (const place of [...larger, ...group]) {
      const { claim } = propositions[place]!;
      const known = parts.get(claim);
      if (known === undefined || (tells(propositions[place]!) && lengthOf(place) < lengthOf(known)))
        parts.set(claim, place);
    }
    return [...parts.values()].toSorted((x, y) => x - y);
  }
}
const fewestPlain = 2;
/** The share from which two say one thing though the first verb of neither has its counterpart: names alone may be half of a claim. */
const whateverDeed = 0.65;
