import type { Annotation } from "../text/annotate.ts";
import { findNames, type NameMention } from "./names.ts";
import { levelRole, rolesAround } from "./roles.ts";
import { givenNames } from "./tables/given-names.ts";
import { genderedRoles, roleNouns, roleVerbs } from "./tables/titles.ts";
import { isTitleCase } from "./title-case.ts";

export type Gender = "male" | "female";

/** One person or body that an article names, with every place where it does. */
export interface Member {
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly key: string;
  readonly kind: NameMention["kind"];
  /** Roles as the article words them, longest first: "Russian foreign minister". */
  readonly roles: readonly string[];
  /** Role nouns, lower case and levelled ("spokeswoman" is "spokesman" here). */
  readonly roleNouns: ReadonlySet<string>;
  readonly gender: Gender | null;
  readonly mentions: readonly Appearance[];
}

/** One place where a member is named. Half-open UTF-16 offsets into the passage. */
export interface Appearance {
  /** Number of the passage, in reading order. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A name in a passage and whose it is; null where it could be more than one member's. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly member: Member | null;
}

/** Everybody whom an article names. */
export interface Cast {
  readonly members: readonly Member[];
  /** The names of each passage, in order. */
  readonly named: readonly (readonly Named[])[];
}

interface Draft {
  name: string;
  key: string;
  kind: NameMention["kind"];
  roles: string[];
  gender: Gender | null;
  mentions: Appearance[];
}

/** A name of one word, to be given to the full name that has it. */
interface Short {
  readonly mention: NameMention;
  readonly passage: number;
  readonly roles: string[];
  readonly gender: Gender | null;
  /** Whether it stands in a line of capitals, where a common word looks like a name. */
  readonly headline: boolean;
  /** Whether it stands behind "in" or "near". */
  readonly located: boolean;
}

/** So many people of one surname are as good as countless. */
const maxNamesakes = 8;

/** Everybody whom the passages of an article name: spellings of one name together, surnames with the one full name that has them. */
export function readCast(passages: readonly Annotation[]): Cast {
  const drafts = new Map<string, Draft>();
  const shorts: Short[] = [];
  passages.forEach((annotation, passage) => {
    const mentions = findNames(annotation);
    const headline = annotation.sentences.every(({ first, last }) => isTitleCase(annotation.tokens, first, last));
    for (const [index, mention] of mentions.entries()) {
      const { roles, gender } = rolesAround(annotation, mention, mentions[index + 1]);
      const own = gender ?? genderOf(mention);
      const known = drafts.get(mention.key);
      const where = { passage, start: mention.start, end: mention.end };
      if (known) {
        known.mentions.push(where);
        known.roles.push(...roles);
        known.gender ??= own;
        if (known.kind === "unknown") known.kind = mention.kind;
        continue;
      }
      if (!mention.key.includes(" ") && mention.kind !== "place" && mention.kind !== "organisation") {
        const located = locative.test(annotation.text.slice(Math.max(0, mention.start - 9), mention.start));
        shorts.push({ mention, passage, roles, gender: own, headline, located });
        continue;
      }
      drafts.set(mention.key, {
        name: mention.text,
        key: mention.key,
        kind: mention.kind,
        roles,
        gender: own,
        mentions: [where],
      });
    }
  });
  const byWord = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    if (draft.kind === "place") continue;
    for (const word of draft.key.split(" ")) {
      const same = byWord.get(word);
      if (!same) byWord.set(word, [draft]);
      else if (same.length < maxNamesakes) same.push(draft);
    }
  }
  const unclear: Appearance[] = [];
  const surely = shorts.filter((short) => passages.length === 1 || !short.headline);
  const told = new Set(surely.map(({ mention }) => mention.key));
  const settled = placeKeys(shorts);
  for (const { mention, passage, roles, gender } of shorts) {
    const where = { passage, start: mention.start, end: mention.end };
    const people = (byWord.get(mention.key) ?? []).filter((draft) => draft.kind !== "organisation");
    const fitting = people.filter((draft) => gender === null || draft.gender === null || draft.gender === gender);
    const one = fitting.length === 1 ? fitting[0]! : null;
    if (one) {
      one.mentions.push(where);
      one.roles.push(...roles);
      one.gender ??= gender;
    } else if (fitting.length > 1) {
      unclear.push(where);
    } else {
      const known = drafts.get(mention.key);
      if (known) {
        known.mentions.push(where);
        known.roles.push(...roles);
        known.gender ??= gender;
      } else if (told.has(mention.key))
        drafts.set(mention.key, {
          name: mention.text,
          key: mention.key,
          kind: settled.has(mention.key) ? "place" : mention.kind,
          roles,
          gender,
          mentions: [where],
        });
    }
  }
  const members = [...drafts.values()].map(memberOf);
  const named: Named[][] = passages.map(() => []);
  for (const member of members)
    for (const { passage, start, end } of member.mentions) named[passage]!.push({ start, end, member });
  for (const { passage, start, end } of unclear) named[passage]!.push({ start, end, member: null });
  for (const list of named) list.sort((a, b) => a.start - b.start);
  return { members, named };
}

const locative = /(?:^|\s)(?:in|near|outside)\s+$/i;

/** Names of one word that stand behind "in" or "near" half of the times or more, and never with a role: places. */
function placeKeys(shorts: readonly Short[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { mention, located, roles } of shorts) {
    const weight = mention.kind === "person" || roles.length > 0 ? -Infinity : located ? 1 : -1;
    counts.set(mention.key, (counts.get(mention.key) ?? 0) + weight);
  }
  return new Set([...counts].filter(([, balance]) => balance >= 0).map(([key]) => key));
}

function memberOf(draft: Draft): Member {
  const roles = [...new Set(draft.roles)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const nouns = new Set<string>();
  let gender = draft.gender;
  for (const role of roles) {
    for (const word of role.toLowerCase().split(/[\s-]+/)) {
      const noun = roleNouns.has(word) ? word : roleVerbs.get(word);
      if (noun === undefined) continue;
      nouns.add(levelRole(noun));
      gender ??= genderedRoles.get(word) ?? null;
    }
  }
  return {
    ...draft,
    roles,
    roleNouns: nouns,
    gender,
    mentions: draft.mentions.toSorted((a, b) => a.passage - b.passage || a.start - b.start),
  };
}

function genderOf(mention: NameMention): Gender | null {
  const first = mention.text.split(/[\s-]/)[0]!.toLowerCase();
  const gender = mention.kind === "person" && mention.text.includes(" ") ? givenNames.get(first) : undefined;
  return gender === "male" || gender === "female" ? gender : null;
}
