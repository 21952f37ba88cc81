import { isShorterForm } from "../claims/names/name-forms.ts";
import type { NamedEvidence } from "./features.ts";
import type { EventSummary } from "./neighbourhood.ts";
import { samePlaces } from "./tables/place-names.ts";

type Named = EventSummary["people"][number];

/** The names of one kind that an article gives. */
export interface NamesOf {
  readonly articleId: string;
  readonly names: readonly NamedEvidence[];
}

const maxNamed = 12;
const lower = /\p{Ll}/u;
const capitals = /\p{Lu}+/gu;
/** Longer names in capitals alone are headings, and no abbreviations. */
const longestAbbreviation = 4;

const placeKeys = new Map(samePlaces.flatMap((keys) => keys.map((key) => [key, keys[0]!] as const)));

/** One person or place of an event, with every way in which the articles write the name. */
interface Gathered {
  readonly key: string;
  /** How many articles write it so. */
  readonly spellings: Map<string, number>;
  readonly articleIds: Set<string>;
  count: number;
}

/** The places that articles name, each once under the name that most of them use; those of most articles first. */
export function gatherPlaces(articles: readonly NamesOf[]): readonly Named[] {
  const found = new Map<string, Gathered>();
  for (const { articleId, names } of articles)
    for (const name of names) add(found, placeKeys.get(name.key) ?? name.key, articleId, name);
  return listed(found.values());
}

/**
 * The people whom articles name, each once: spellings and shorter forms of a name together, a surname with the full name
 * that has it, in the same article first. A surname that two of them have is nobody's, and left out.
 */
export function gatherPeople(articles: readonly NamesOf[]): readonly Named[] {
  const full = new Map<string, Gathered>();
  for (const { articleId, names } of articles)
    for (const name of names) if (isFull(name)) add(full, name.key, articleId, name);
  const heirs = joinForms(full);
  const inEvent = byWord(full.values());
  const alone = new Map<string, Gathered>();
  for (const { articleId, names } of articles) {
    const here = new Set(names.filter(isFull).map(({ key }) => heirs.get(key) ?? full.get(key)!));
    const inArticle = byWord(here);
    for (const name of names) {
      if (isFull(name)) continue;
      const holders = inArticle.get(name.key) ?? inEvent.get(name.key) ?? [];
      if (holders.length === 0) add(alone, name.key, articleId, name);
      else if (holders.length === 1) count(holders[0]!, articleId, name);
    }
  }
  return listed([...full.values(), ...alone.values()]);
}

function isFull({ key }: NamedEvidence): boolean {
  return key.includes(" ");
}

function add(found: Map<string, Gathered>, key: string, articleId: string, name: NamedEvidence): void {
  let one = found.get(key);
  if (one === undefined) {
    one = { key, spellings: new Map(), articleIds: new Set(), count: 0 };
    found.set(key, one);
  }
  one.spellings.set(name.name, (one.spellings.get(name.name) ?? 0) + 1);
  count(one, articleId, name);
}

function count(one: Gathered, articleId: string, name: NamedEvidence): void {
  one.articleIds.add(articleId);
  one.count += name.count;
}

/** Joins each shorter form to the one longer name that it fits, and says where the names went. */
function joinForms(full: Map<string, Gathered>): ReadonlyMap<string, Gathered> {
  const heirs = new Map<string, Gathered>();
  const holders = byWord(full.values());
  const longestFirst = [...full.values()].map((one) => ({ one, name: spellingOf(one) })).sort(longer);
  const names = new Map(longestFirst.map(({ one, name }) => [one, name]));
  for (const { one, name } of longestFirst) {
    const fitting = new Set(
      one.key
        .split(" ")
        .flatMap((word) => holders.get(word) ?? [])
        .map((other) => heirs.get(other.key) ?? other)
        .filter((other) => other !== one && isShorterForm(name, names.get(other)!)),
    );
    const [heir, ...more] = fitting;
    if (heir === undefined || more.length > 0) continue;
    for (const id of one.articleIds) heir.articleIds.add(id);
    heir.count += one.count;
    heirs.set(one.key, heir);
    full.delete(one.key);
  }
  return heirs;
}

function longer(a: { readonly name: string }, b: { readonly name: string }): number {
  return b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
}

function byWord(people: Iterable<Gathered>): ReadonlyMap<string, readonly Gathered[]> {
  const holders = new Map<string, Gathered[]>();
  for (const one of people) {
    for (const word of new Set(one.key.split(" "))) {
      const same = holders.get(word);
      if (same) same.push(one);
      else holders.set(word, [one]);
    }
  }
  return holders;
}

/** The spelling of most articles, one with small letters before a heading's; of two, the longer. */
function spellingOf({ spellings }: Gathered): string {
  const [best] = [...spellings].sort(
    ([a, inA], [b, inB]) =>
      Number(isHeading(a)) - Number(isHeading(b)) || inB - inA || b.length - a.length || (a < b ? -1 : 1),
  );
  return isHeading(best![0]) ? inSmallLetters(best![0]) : best![0];
}

/** "NORTH KOREA" is "North Korea". */
function inSmallLetters(name: string): string {
  return name.replace(capitals, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isHeading(name: string): boolean {
  return name.length > longestAbbreviation && !lower.test(name);
}

function listed(found: Iterable<Gathered>): readonly Named[] {
  return [...found]
    .sort((a, b) => b.articleIds.size - a.articleIds.size || b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, maxNamed)
    .map((one) => ({ name: spellingOf(one), key: one.key, articleIds: [...one.articleIds].sort() }));
}
