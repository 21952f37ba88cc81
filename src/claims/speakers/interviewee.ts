import type { Passage } from "../passages/passage.ts";
import type { Member, Named } from "./cast.ts";
import type { CastIndex } from "./speaker-index.ts";
import { namesIn } from "./speaker-scene.ts";

/** Whom an article interviews, and where it names them, null where that is another part. */
export interface Interviewee {
  readonly member: Member;
  readonly named: Named | null;
}

/** Right before the name of whom somebody spoke to. */
const spokeTo =
  /\b(?:(?:sp(?:oke|eaks?|eaking)|talk(?:s|ed|ing)?|chat(?:s|ted)?|sat down|sits down|caught up|catches up) (?:\p{L}+ )?(?:to|with)|interview(?:s|ed)?(?: with| of)?|Q\s?&\s?A with|asked|meets?|met)\b[^.!?]{0,80}$/iu;
const byLine = /(?:^|[\n\r])\s*(?:(?:written |interview |words )?by|interviewer:)\s*$/iu;

/**
 * Who answers an article's questions: the one person whom its headline names, or the one whom it names before the first
 * question; of several there the one whom somebody "spoke to". Null where that does not tell.
 * @param until where the first question begins in the passage
 * @param author who wrote it, "" where that is not known
 */
export function interviewee(
  { text }: Passage,
  number: number,
  cast: CastIndex,
  until: number,
  author: string,
): Interviewee | null {
  const isAsked = ({ start, end, member }: Named) =>
    mayAnswer(member) &&
    !owner.test(text.slice(end, end + 2)) &&
    !toldOf.test(text.slice(Math.max(0, start - longestLead), start)) &&
    member.key !== author &&
    !byLine.test(text.slice(Math.max(0, start - longestLead), start));
  const opening = namesIn(cast.named[number] ?? [], 0, until).filter(isAsked);
  const people = opening.map(({ member }) => member!);
  const above = cast.named.slice(0, number).flatMap((names) => names.flatMap(({ member }) => member ?? []));
  const headlined = above.filter(mayAnswer);
  const named = new Set(headlined);
  const spoken = opening.filter(({ start }) => spokeTo.test(text.slice(Math.max(0, start - longestLead), start)));
  const member =
    only(people.filter((one) => named.has(one))) ??
    only(headlined.filter(isPerson)) ??
    only(people.filter(isPerson)) ??
    only(spoken.map((one) => one.member!)) ??
    mostNamed(people.filter(isPerson)) ??
    only([...headlined, ...people]);
  return member && { member, named: opening.find((one) => one.member === member) ?? null };
}

function only(members: readonly Member[]): Member | null {
  const [one] = members;
  return one && members.every((member) => member === one) ? one : null;
}

/** Who is named more often than all others together. */
function mostNamed(members: readonly Member[]): Member | null {
  const counts = new Map<Member, number>();
  for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > members.length)?.[0] ?? null;
}

/** "Reed's form", "on Ann Reed": of whom somebody speaks. */
const owner = /^['’]s?/u;
const toldOf = /\b(?:about|on|over|of|against|for|by|from|like)\s$/u;
/** UTF-16 units in front of a name that are looked at. */
const longestLead = 120;

/** A name that is no place's and no body's, and more than a lone word that may be anything's. */
function mayAnswer(member: Member | null): member is Member {
  if (member === null || member.kind === "place" || member.kind === "organisation") return false;
  return isPerson(member) || member.key.includes(" ");
}

function isPerson({ kind, gender, roleNouns }: Member): boolean {
  return kind === "person" || gender !== null || roleNouns.size > 0;
}
