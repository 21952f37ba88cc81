import { foldLetters } from "../text/fold-letters.ts";
import { spelledNumbers } from "../text/foreign-number-words.ts";
import { foreignDays } from "../text/tables/foreign-days.ts";
import { foreignNumbers } from "../text/tables/foreign-numbers.ts";
import { foreignTenses } from "../text/tables/foreign-tenses.ts";
import { firstPartOf, lastPartOf } from "./compounds.ts";
import { type Meanings, readMeanings, wordsOf } from "./meanings.ts";
import { readSeparable, type Separated } from "./separable-verbs.ts";
import { happenings, peopleByHappening, tallied } from "./tables/measures.ts";
import { french } from "./tables/senses/french.ts";
import { german } from "./tables/senses/german.ts";
import { portuguese } from "./tables/senses/portuguese.ts";
import type { SenseTable } from "./tables/senses/sense-table.ts";
import { spanish } from "./tables/senses/spanish.ts";

/**
 * How words of a language other than English are read: by what they mean in English, as far as that is known, so that what
 * is told of the dead, of arrests or of an election meets in whatever words, and in whatever language. A word whose meaning
 * is not known stands for itself, without its ending.
 */
export interface Senses {
  readonly language: string;
  /**
   * The English base form that a word means, or null; the word in lower case, with its accents or without; `capital` tells
   * whether it was written with one.
   */
  meaningOf(word: string, capital?: boolean): string | null;
  /** What words, folded, mean together from the first on, or the day that they name, and how many they are; null for none. */
  phraseFrom(folded: readonly string[]): Phrase | null;
  /** What a verb means with a word that its clause ends in; empty for most. */
  separatedFrom(folded: string): readonly Separated[];
  /** Where the last part of a compound begins, in UTF-16 units; null for what is none. */
  lastPartOf(word: string): number | null;
  /** The first part of a compound without what joins it to the next. */
  firstPart(part: string): string;
  /** Whether a word that is written with a capital is known: by its meaning, as a number, a day or a country. */
  isKnown(folded: string): boolean;
  /** Whether a name behind a word, without an article, is a place's. */
  leadsToPlace(folded: string): boolean;
  /** Whether a word joins clauses. */
  joins(folded: string): boolean;
  /** A word without its ending of inflection (a light stemmer, after J. Savoy, 2006). */
  stemOf(folded: string): string;
  isFunctionWord(word: string): boolean;
  /** The English word that a word of grammar stands for, or null. */
  glossOf(word: string): string | null;
  isAuxiliary(word: string): boolean;
  /** Whether a word denies what it stands with, given the word behind it: "not", but not "not only". */
  negates(folded: string, next?: string): boolean;
  /** Whether what denies a verb stands behind it. */
  readonly deniesBehind: boolean;
  /** Whether a word, as it is written, is a verb of the past. */
  isPast(word: string): boolean;
  /** The value of a number's word, the key of a day or a month. */
  numberOf(folded: string): number | null;
  calendarKeyOf(folded: string): string | null;
  /** The countries that words from one on name, longest first: the words behind it, and the key. */
  placesFrom(folded: string): readonly PlaceName[];
  /** A word without what is elided before it, in lower case; and folded: without its accents, too. */
  bare(word: string): string;
  fold(word: string): string;
  readonly capitalNouns: boolean;
  /** What something is counted in, in English: what tells what happened to people counts people. */
  unitOf(unit: string): string;
  readonly part: RegExp;
  readonly partBehind: RegExp;
  readonly addition: RegExp;
  readonly additionBehind: RegExp;
  readonly former: RegExp;
  /** Whether a number between two pieces of text is what another one was before: "from [nine] to fifteen". */
  leadsOn(before: string, behind: string): boolean;
  readonly rise: RegExp;
  readonly ofWhole: RegExp;
  /** What parts a number from what tells of something else. */
  readonly joint: RegExp;
  readonly headed: RegExp;
  /** What tells another time than the report's own: "last year". */
  readonly otherTime: RegExp;
  /** What tells where something was, the name as the group `place`; it finds all. */
  readonly locative: RegExp;
}

export interface PlaceName {
  readonly rest: readonly string[];
  readonly key: string;
}

/** Words that mean one thing, name one day or are one number together. */
export interface Phrase {
  readonly key: string;
  readonly words: number;
  readonly kind: "content" | "calendar" | "number";
}

const tables: ReadonlyMap<string, SenseTable> = new Map([
  ["de", german],
  ["es", spanish],
  ["fr", french],
  ["pt", portuguese],
]);
const made = new Map<string, Senses>();

/** How the words of a language are read; null for English, and for languages that are compared by their words alone. */
export function sensesOf(language: string | null): Senses | null {
  if (language === null || language === "en") return null;
  const primary = language.split("-", 1)[0]!.toLowerCase();
  const table = tables.get(primary);
  if (table === undefined) return null;
  const known = made.get(primary) ?? makeSenses(primary, table);
  made.set(primary, known);
  return known;
}

const dayNames = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const monthNames = "january february march april may june july august september october november december".split(" ");
const shiftKeys: ReadonlyMap<number, string> = new Map([
  [-1, "time:yesterday"],
  [0, "time:today"],
  [1, "time:tomorrow"],
]);
const shortestStem = 3;

function makeSenses(language: string, table: SenseTable): Senses {
  const elision = table.elision === undefined ? null : new RegExp(`^(?:${table.elision})'`, "u");
  // What is elided stands with its word where the two mean something else: "s'élève".
  const unelided = new Set(table.senses.match(/(?<=\s)\p{L}+'\p{L}+(?=\s)/gu));
  const bare = (word: string) => {
    const lower = word.toLowerCase().replace("’", "'");
    return elision === null || unelided.has(lower) ? lower : lower.replace(elision, "");
  };
  const fold = (word: string) => foldLetters(bare(word));
  const meanings = readMeanings(table.senses, fold);
  const glosses = readMeanings(table.glosses ?? "", fold);
  const separable = readSeparable(table.separable ?? "");
  const functionWords = new Set(wordsOf(table.functionWords));
  const auxiliaries = new Set(wordsOf(table.auxiliaries));
  const negations = new Set(wordsOf(table.negations));
  const undenied = new Set(wordsOf(table.undenied));
  const endings = wordsOf(table.endings);
  const [leads, joints] = [new Set(wordsOf(table.placeLeads ?? "")), new Set(table.joint.split("|").map(fold))];
  const numbers = new Map(
    [...(foreignNumbers.get(language)?.cardinals ?? [])].map(([word, value]) => [fold(word), value]),
  );
  const calendar = new Map<string, string>();
  for (const [word, month] of foreignNumbers.get(language)?.months ?? [])
    calendar.set(fold(word), `time:${monthNames[month - 1]}`);
  for (const [word, day] of foreignDays.get(language)?.weekdays ?? [])
    calendar.set(fold(word), `time:${dayNames[day]}`);
  for (const [word, shift] of foreignDays.get(language)?.shifts ?? []) {
    const key = shiftKeys.get(shift);
    if (key !== undefined) calendar.set(fold(word), key);
  }
  const peoples = readMeanings(table.places, fold);
  const countries = countriesIn(language, fold, peoples);
  const others = phrasesOf([
    ...[...calendar].map(([name, key]) => ({ parts: name.split("-"), key, kind: "calendar" as const })),
    ...spelledNumbers(foreignNumbers.get(language)).map(([parts, value]) => ({
      parts: parts.map(fold),
      key: String(value),
      kind: "number" as const,
    })),
  ]);
  const has = (words: ReadonlySet<string>, word: string) => words.has(word) || words.has(foldLetters(word));
  const isKnown = (word: string) =>
    calendar.has(word) ||
    (numbers.get(word) ?? 0) > 1 ||
    countries.get(word)?.some(({ rest }) => rest.length === 0) === true;
  const isAny = (word: string) =>
    functionWords.has(word) || auxiliaries.has(word) || isKnown(word) || meanings.ofWhole(word, true) !== null;
  const placeTails = new RegExp(`^(?:${table.placeTails ?? "$"})`, "u");
  const lastPart = (word: string) =>
    table.capitalNouns === true ? lastPartOf(word.toLowerCase(), fold, meanings, isKnown, placeTails) : null;
  // What is counted is a noun.
  const nounMeaning = (word: string) => {
    const folded = fold(word);
    if (table.capitalNouns !== true) return meanings.of(bare(word));
    const at = meanings.ofWhole(folded, true) === null ? lastPart(word) : null;
    return meanings.of(at === null ? folded : fold(word.slice(at)), true);
  };
  const unitOf = (unit: string): string => {
    const meaning = nounMeaning(unit) ?? unit;
    if (peopleByHappening.has(meaning)) return meaning;
    const tells = happenings.get(meaning)?.some((happening) => tallied.get(happening)?.includes("people")) === true;
    return tells ? "person" : meaning;
  };
  const pattern = (source: string) => new RegExp(source, "iu");
  const [formerFrom, formerTo] = [pattern(table.formerFrom ?? "(?!)"), pattern(table.formerTo ?? "(?!)")];
  return {
    language,
    meaningOf: meanings.of,
    phraseFrom: (words) => {
      const found = meanings.ofPhrase(words);
      return found === null ? others(words) : { key: found.meaning, words: found.words, kind: "content" };
    },
    separatedFrom: (word) => separable.get(word) ?? [],
    lastPartOf: (word) => (isAny(fold(word)) ? null : lastPart(word)),
    firstPart: (part) => firstPartOf(part, fold, meanings, isKnown),
    isKnown: (word) =>
      functionWords.has(word) || auxiliaries.has(word) || isKnown(word) || meanings.ofWhole(word, true) !== null,
    leadsToPlace: (word) => leads.has(word),
    joins: (word) => joints.has(word),
    stemOf: (word) => {
      const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
      return ending === undefined ? word : word.slice(0, -ending.length);
    },
    isFunctionWord: (word) => has(functionWords, word) || has(auxiliaries, word),
    glossOf: (word) => glosses.of(word),
    // "Not" stands before a denial that is turned round.
    negates: (word, next = "") => word === "not" || (negations.has(word) && !undenied.has(next)),
    deniesBehind: table.deniesBehind === true,
    // "A" has, "à" has not.
    isAuxiliary: (word) => auxiliaries.has(word) || (!functionWords.has(word) && has(auxiliaries, word)),
    isPast: (word) => foreignTenses.get(language)?.past.test(word.toLowerCase()) === true,
    numberOf: (word) => numbers.get(word) ?? null,
    calendarKeyOf: (word) => calendar.get(word) ?? null,
    placesFrom: (word) => {
      const people = peoples.of(word);
      const named = countries.get(word) ?? [];
      return people === null ? named : [...named, { rest: [], key: people }];
    },
    bare,
    fold,
    capitalNouns: table.capitalNouns === true,
    unitOf,
    part: pattern(table.part),
    partBehind: pattern(table.partBehind),
    addition: pattern(table.addition),
    additionBehind: pattern(table.additionBehind),
    former: pattern(table.former),
    leadsOn: (before, behind) => formerFrom.test(before) && formerTo.test(behind),
    rise: pattern(table.rise),
    ofWhole: pattern(table.ofWhole),
    headed: pattern(table.headed),
    otherTime: pattern(table.otherTime ?? "(?!)"),
    locative: locativeOf(table.locative ?? "(?!)"),
    joint: pattern(`[,;](?!\\d)|\\s(?:${table.joint})\\s`),
  };
}

/** Names behind such words, with what kind of place it is between: "na cidade de Campo Alto", "dans la province du Mbessi". */
const locativeOf = (leads: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${leads}|${leads.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase())})\\s(?<between>(?:l['’]|d['’]|\\p{Ll}+\\s){0,5})(?<place>\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:de|da|do|dos|das|du|des|del|la|le)\\s)?\\p{Lu}[\\p{L}’'-]+)*)`,
    "gu",
  );

/** Finds days and numbers of several words ("segunda-feira", "trente-huit"), by the words from one on. */
function phrasesOf(
  all: readonly { readonly parts: readonly string[]; readonly key: string; readonly kind: Phrase["kind"] }[],
): (words: readonly string[]) => Phrase | null {
  const longestFirst = all.filter(({ parts }) => parts.length > 1).toSorted((a, b) => b.parts.length - a.parts.length);
  const byFirst = Map.groupBy(longestFirst, ({ parts }) => parts[0]!);
  return (words) => {
    const found = byFirst.get(words[0] ?? "")?.find(({ parts }) => parts.every((part, at) => part === words[at]));
    return found === undefined ? null : { key: found.key, words: found.parts.length, kind: found.kind };
  };
}

/** The names of countries in a language, as Unicode's locale data has them, and those of peoples in several words, by their first word. */
function countriesIn(
  language: string,
  fold: (word: string) => string,
  { phrases }: Meanings,
): ReadonlyMap<string, readonly PlaceName[]> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const found = new Map<string, PlaceName[]>();
  const put = (first: string, place: PlaceName) => found.set(first, [...(found.get(first) ?? []), place]);
  for (const code of regionCodes()) {
    const [first, ...rest] = (names.of(code) ?? "").split(/[\s-]+/u).map(fold);
    if (first) put(first, { rest, key: code.toLowerCase() });
  }
  for (const [first, named] of phrases) for (const { rest, meaning } of named) put(first, { rest, key: meaning });
  for (const places of found.values()) places.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes of countries and territories of which Unicode knows a name. */
function regionCodes(): readonly string[] {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => english.of(code) !== undefined);
}
