import type { Cast, Gender, Member, Named } from "./cast.ts";
import { fits } from "./speaker-scene.ts";

/** More holders of one role, or more bodies of one kind, are as good as countless. */
const maxAlike = 64;

/** An article's cast, to be asked for the holders of a role, for bodies by a word and for lone people. */
export interface CastIndex {
  readonly members: readonly Member[];
  /** The names of each passage, in order. */
  readonly named: readonly (readonly Named[])[];
  /** Who holds a levelled role, places and bodies apart; at most `maxAlike`. */
  holders(role: string): readonly Member[];
  /** The bodies with a word, lower case, in name or role; at most `maxAlike`. */
  bodies(word: string): readonly Member[];
  /** The one person whom a gender fits, null where there are none or several. */
  onlyPerson(gender: Gender | null): Member | null;
}

/** Sorts a cast once, so that no mention needs to look through all of it. */
export function indexCast({ members, named }: Cast): CastIndex {
  const holders = new Map<string, Member[]>();
  const bodies = new Map<string, Member[]>();
  const people: Member[] = [];
  for (const member of members) {
    if (member.kind === "person") people.push(member);
    if (member.kind !== "place" && member.kind !== "organisation")
      for (const role of member.roleNouns) add(holders, role, member);
    if (member.kind === "organisation")
      for (const word of wordsOf(member.name, ...member.roles)) add(bodies, word, member);
  }
  const only = new Map([null, "male" as const, "female" as const].map((gender) => [gender, onlyOne(people, gender)]));
  return {
    members,
    named,
    holders: (role) => holders.get(role) ?? [],
    bodies: (word) => bodies.get(word) ?? [],
    onlyPerson: (gender) => only.get(gender) ?? null,
  };
}

function onlyOne(people: readonly Member[], gender: Gender | null): Member | null {
  const fitting = people.filter((person) => fits(person.gender, gender));
  return fitting.length === 1 ? fitting[0]! : null;
}

function wordsOf(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
}

function add(table: Map<string, Member[]>, key: string, member: Member): void {
  const list = table.get(key);
  if (!list) table.set(key, [member]);
  else if (list.length < maxAlike) list.push(member);
}
