import type { Annotation } from "../../text/annotate.ts";
import { isShorterForm } from "../names/name-forms.ts";
import { nameKey } from "../names/name-key.ts";
import { finalStop } from "../names/name-runs.ts";
import type { NameMention } from "../names/names.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { genderedRoles, roleVerbs, shortTitles } from "../tables/titles.ts";
import { addTo, type Draft, draftCast, type Short } from "./cast-drafts.ts";
import { isRelative, isYounger } from "./relatives.ts";
import { levelRole } from "./roles.ts";

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
  /** Whether an elder of the same name is named beside: "Tom Berg" and "Tom Berg Jr." */
  readonly beside: boolean;
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

/** So many people of one surname are as good as countless. */
const maxNamesakes = 8;

/**
 * Everybody whom the passages of an article name: spellings and forms of one name together, surnames with the one full
 * name that has them.
 * @param bodies names that are known to be bodies': the outlet's, the agencies'
 */
export function readCast(passages: readonly Annotation[], bodies: readonly string[] = []): Cast {
  const { full, shorts } = draftCast(passages, new Set(bodies.map(nameKey)));
  joinForms(full);
  const unclear = settleShorts(full, shorts, passages);
  const members = [...full.values()].map(memberOf);
  const named: Named[][] = passages.map(() => []);
  for (const member of members)
    for (const { passage, start, end } of member.mentions) named[passage]!.push({ start, end, member });
  for (const { passage, start, end } of unclear) named[passage]!.push({ start, end, member: null });
  for (const list of named) list.sort((a, b) => a.start - b.start);
  return { members, named };
}

/** The people and bodies that have a word in their name. */
function indexByWord(full: ReadonlyMap<string, Draft>): ReadonlyMap<string, readonly Draft[]> {
  const byWord = new Map<string, Draft[]>();
  for (const draft of full.values()) {
    if (draft.kind === "place") continue;
    for (const word of draft.key.split(" ")) {
      const same = byWord.get(word);
      if (!same) byWord.set(word, [draft]);
      else if (same.length < maxNamesakes) same.push(draft);
    }
  }
  return byWord;
}

/** "A. Petrov" and "Anton Petrov" go to the one "Anton Pavlovich Petrov", where there is but one whom they fit. */
function joinForms(full: Map<string, Draft>): void {
  const byWord = indexByWord(full);
  // The longest first, so that a form finds its heir and not another form.
  for (const draft of [...full.values()].sort((a, b) => b.name.length - a.name.length)) {
    if (draft.kind === "place" || draft.kind === "organisation") continue;
    const longer = new Set(
      draft.key
        .split(" ")
        .flatMap((word) => byWord.get(word) ?? [])
        .filter(
          (one) =>
            one !== draft && full.has(one.key) && one.kind !== "organisation" && isShorterForm(draft.name, one.name),
        ),
    );
    const [one, ...more] = longer;
    if (!one || more.length > 0 || (one.gender !== null && draft.gender !== null && one.gender !== draft.gender))
      continue;
    one.mentions.push(...draft.mentions);
    one.roles.push(...draft.roles);
    one.gender ??= draft.gender;
    full.delete(draft.key);
  }
}

/** Gives names of one word to the full name that has them; answers those that more than one has. */
function settleShorts(
  full: Map<string, Draft>,
  shorts: readonly Short[],
  passages: readonly Annotation[],
): Appearance[] {
  const alone = passages.length === 1;
  const byWord = indexByWord(full);
  const unclear: Appearance[] = [];
  const titled = new Set(shorts.filter(({ roles }) => roles.length > 0).map(({ mention }) => mention.key));
  const firsts = new Map([...full.values()].map((draft) => [draft, draft.mentions.toSorted(inOrder)[0]!]));
  const firstShorts = firstInTexts(shorts, passages);
  const relatives = new Map<Draft, boolean>();
  // Of a name that stands alone before "her father, Robert Berg" somebody else is the bearer.
  const isNamedAfter = (draft: Draft, key: string) => {
    const [first, short] = [firsts.get(draft), firstShorts.get(key)];
    return first !== undefined && short?.passage === first.passage && short.start < first.start;
  };
  const isOther = (draft: Draft, { text, key }: NameMention) => {
    if (isYounger(text) || !(titled.has(key) || isNamedAfter(draft, key))) return false;
    if (!relatives.has(draft)) relatives.set(draft, isRelative(draft, passages));
    if (relatives.get(draft) && isYounger(draft.name)) draft.beside = true;
    return relatives.get(draft)!;
  };
  const told = new Set(shorts.filter((short) => alone || !short.headline).map(({ mention }) => mention.key));
  const settled = placeKeys(shorts);
  for (const short of shorts) {
    const { mention, where, gender } = short;
    // "Berg Jr." is no other Berg.
    const younger = isYounger(mention.text);
    const people = (byWord.get(mention.key) ?? []).filter(
      (draft) => draft.kind !== "organisation" && !isOther(draft, mention) && (isYounger(draft.name) || !younger),
    );
    const fitting = withoutYounger(
      people.filter((draft) => gender === null || draft.gender === null || draft.gender === gender),
      younger,
    );
    // A surname alone is whoever had it first; who brings in another bearer says which.
    const before =
      fitting.length > 1
        ? fitting.filter((draft) => isPerson(draft) && inOrder(firsts.get(draft)!, where) < 0)
        : fitting;
    const firm =
      people.length === 0 && !settled.has(mention.key) ? firmOf(byWord.get(mention.key) ?? [], mention) : null;
    if (firm !== null && inOrder(firsts.get(firm)!, where) < 0) addTo(full, { ...firm, text: firm.name }, short);
    else if (before.length === 1) addTo(full, { ...before[0]!, text: before[0]!.name }, short);
    else if (fitting.length > 1) unclear.push(where);
    else if (full.has(mention.key) || told.has(mention.key))
      addTo(full, { ...mention, kind: settled.has(mention.key) ? "place" : mention.kind }, short);
  }
  return unclear;
}

/** "Ostra" behind "Ostra Group": the one firm that is called so with a word that firms add to their names. */
function firmOf(bearers: readonly Draft[], { key, kind }: NameMention): Draft | null {
  if (kind === "person" || kind === "place") return null;
  const firms = bearers.filter((draft) => {
    const [first, ...rest] = draft.name.toLowerCase().split(" ");
    return nameKey(first!) === key && rest.length > 0 && rest.every((word) => firmWords.has(word));
  });
  return firms.length === 1 ? firms[0]! : null;
}
const firmWords: ReadonlySet<string> = new Set(
  "group holding holdings inc incorporated corp corporation co company ltd limited plc ag gmbh se sa nv llc labs laboratories pharma pharmaceuticals technologies technology systems software industries motors partners capital international global".split(
    " ",
  ),
);

/** Where each name of one word first stands for somebody, outside of headlines; not "the Berg shipyard". */
function firstInTexts(shorts: readonly Short[], passages: readonly Annotation[]): ReadonlyMap<string, Appearance> {
  const found = new Map<string, Appearance>();
  for (const { mention, where, headline } of shorts) {
    const known = found.get(mention.key);
    if (headline || (known !== undefined && inOrder(where, known) > 0)) continue;
    const { text } = passages[where.passage]!;
    if (!behindArticle.test(text.slice(Math.max(0, where.start - 5), where.start))) found.set(mention.key, where);
  }
  return found;
}
const behindArticle = /(?:^|\s)(?:the|an?)\s$/iu;

/** "Berg" beside "Tom Berg" and "Tom Berg Jr." is the elder. */
function withoutYounger(bearers: readonly Draft[], younger: boolean): readonly Draft[] {
  const elders = younger ? [] : bearers.filter(({ name }) => !isYounger(name));
  return elders.length > 0 ? elders : bearers;
}

/** A name that surely is a person's: "Miller Slams" of a headline is none. */
function isPerson({ kind, gender, roles }: Draft): boolean {
  return kind === "person" || gender !== null || roles.length > 0;
}

function inOrder(a: Appearance, b: Appearance): number {
  return a.passage - b.passage || a.start - b.start;
}

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
    // "Lt. Gov. Ann Reed" is no governor.
    for (const word of role
      .toLowerCase()
      .replace(belowGovernor, "lieutenant")
      .split(/[\s-]+/)) {
      const noun = isPersonNoun(word) ? word : (shortTitles.get(word.replace(finalStop, "")) ?? roleVerbs.get(word));
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
    mentions: draft.mentions.toSorted(inOrder),
  };
}
const belowGovernor = /\b(?:lt\.?|lieutenant)[\s-]gov(?:\.|ernor)?/gu;
