import { foldLetters } from "../text/fold-letters.ts";
import { spelledNumbers } from "../text/foreign-number-words.ts";
import { foreignDays } from "../text/tables/foreign-days.ts";
import { foreignNumbers } from "../text/tables/foreign-numbers.ts";
import { foreignTenses } from "../text/tables/foreign-tenses.ts";
import { happenings, peopleByHappening, tallied } from "./tables/measures.ts";
import { french } from "./tables/senses/french.ts";
import type { SenseTable } from "./tables/senses/sense-table.ts";
import { spanish } from "./tables/senses/spanish.ts";

/**
 * How words of a language other than English are read: by what they mean in English, as far as that is known, so that what
 * is told of the dead, of arrests or of an election meets in whatever words, and in whatever language. A word whose meaning
 * is not known stands for itself, without its ending.
 */
export interface Senses {
  readonly language: string;
  /** The English base form that a word means, or null; the word in lower case, with its accents or without. */
  meaningOf(word: string): string | null;
  /** A word without its ending of inflection (a light stemmer, after J. Savoy, 2006). */
  stemOf(folded: string): string;
  isFunctionWord(word: string): boolean;
  /** The English word that a word of grammar stands for, or null. */
  glossOf(word: string): string | null;
  isAuxiliary(word: string): boolean;
  /** Whether a word denies what it stands with, given the word behind it: "not", but not "not only". */
  negates(folded: string, next?: string): boolean;
  /** Whether a word, as it is written, is a verb of the past. */
  isPast(word: string): boolean;
  /** The value of a number's word, the key of a day or a month. */
  numberOf(folded: string): number | null;
  calendarKeyOf(folded: string): string | null;
  /** The countries that words from one on name, longest first: the words behind it, and the key. */
  placesFrom(folded: string): readonly PlaceName[];
  /** The words of several that mean one thing, or name one day, from one on; longest first. */
  phrasesFrom(folded: string): readonly Phrase[];
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
  readonly rise: RegExp;
  readonly ofWhole: RegExp;
  /** What parts a number from what tells of something else. */
  readonly joint: RegExp;
  readonly headed: RegExp;
}

export interface PlaceName {
  readonly rest: readonly string[];
  readonly key: string;
}

/** Words behind a first one, with which they mean one thing, name one day or are one number. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly key: string;
  readonly kind: "content" | "calendar" | "number";
}

const tables: ReadonlyMap<string, SenseTable> = new Map([
  ["es", spanish],
  ["fr", french],
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
/** A shorter beginning says nothing of a word. */
const shortestBeginning = 3;
const shortestStem = 3;
const wordsOf = (list: string) => list.split(/\s+/u).filter((word) => word !== "");

function makeSenses(language: string, table: SenseTable): Senses {
  const elision = table.elision === undefined ? null : new RegExp(`^(?:${table.elision})'`, "u");
  const meanings = readLines(table.senses);
  // What is elided stands with its word where the two mean something else: "s'élève".
  const bare = (word: string) => {
    const lower = word.toLowerCase().replace("’", "'");
    return elision === null || meanings.whole.has(lower) ? lower : lower.replace(elision, "");
  };
  const fold = (word: string) => foldLetters(bare(word));
  const glosses = readLines(table.glosses ?? "");
  const functionWords = new Set(wordsOf(table.functionWords));
  const auxiliaries = new Set(wordsOf(table.auxiliaries));
  const negations = new Set(wordsOf(table.negations));
  const undenied = new Set(wordsOf(table.undenied));
  const endings = wordsOf(table.endings);
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
  const peoples = readLines(table.places);
  const countries = countriesIn(language, fold, peoples);
  const phrases = phrasesIn([
    ...[...meanings.whole].map(([words, key]) => [words.split("_").map(fold), key, "content"] as const),
    ...[...calendar].map(([name, key]) => [name.split("-"), key, "calendar"] as const),
    ...spelledNumbers(foreignNumbers.get(language)).map(
      ([words, value]) => [words.map(fold), String(value), "number"] as const,
    ),
  ]);
  const meaningOf = (word: string) => meanings.whole.get(word) ?? lookUp(meanings, foldLetters(word));
  const has = (words: ReadonlySet<string>, word: string) => words.has(word) || words.has(foldLetters(word));
  const unitOf = (unit: string): string => {
    const meaning = meaningOf(bare(unit)) ?? unit;
    if (peopleByHappening.has(meaning)) return meaning;
    const tells = happenings.get(meaning)?.some((happening) => tallied.get(happening)?.includes("people")) === true;
    return tells ? "person" : meaning;
  };
  const pattern = (source: string) => new RegExp(source, "iu");
  return {
    language,
    meaningOf,
    stemOf: (word) => {
      const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
      return ending === undefined ? word : word.slice(0, -ending.length);
    },
    isFunctionWord: (word) => has(functionWords, word) || has(auxiliaries, word),
    glossOf: (word) => glosses.whole.get(word) ?? glosses.whole.get(foldLetters(word)) ?? null,
    // "Not" stands before a denial that is turned round.
    negates: (word, next = "") => word === "not" || (negations.has(word) && !undenied.has(next)),
    // "A" has, "à" has not.
    isAuxiliary: (word) => auxiliaries.has(word) || (!functionWords.has(word) && has(auxiliaries, word)),
    isPast: (word) => foreignTenses.get(language)?.past.test(word.toLowerCase()) === true,
    numberOf: (word) => numbers.get(word) ?? null,
    calendarKeyOf: (word) => calendar.get(word) ?? null,
    placesFrom: (word) => {
      const people = lookUp(peoples, word);
      const named = countries.get(word) ?? [];
      return people === null ? named : [...named, { rest: [], key: people }];
    },
    phrasesFrom: (word) => phrases.get(word) ?? [],
    bare,
    fold,
    capitalNouns: table.capitalNouns === true,
    unitOf,
    part: pattern(table.part),
    partBehind: pattern(table.partBehind),
    addition: pattern(table.addition),
    additionBehind: pattern(table.additionBehind),
    former: pattern(table.former),
    rise: pattern(table.rise),
    ofWhole: pattern(table.ofWhole),
    headed: pattern(table.headed),
    joint: pattern(`[,;](?!\\d)|\\s(?:${table.joint})\\s`),
  };
}

/** Words, and beginnings of words, with what they mean. */
interface Meanings {
  readonly whole: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlyMap<string, string>;
  readonly longest: number;
}

function readLines(lines: string): Meanings {
  const [whole, beginnings] = [new Map<string, string>(), new Map<string, string>()];
  if (lines === "") return { whole, beginnings, longest: 0 };
  for (const line of lines.trim().split("\n")) {
    const colon = line.indexOf(":");
    for (const word of wordsOf(line.slice(colon + 1))) {
      const map = word.endsWith("*") ? beginnings : whole;
      map.set(word.replace("*", ""), line.slice(0, colon));
    }
  }
  return { whole, beginnings, longest: Math.max(0, ...[...beginnings.keys()].map(({ length }) => length)) };
}

/** The meaning of the word itself, else of its longest beginning that has one. */
function lookUp({ whole, beginnings, longest }: Meanings, word: string): string | null {
  const meaning = whole.get(word);
  if (meaning !== undefined) return meaning;
  for (let length = Math.min(longest, word.length); length >= shortestBeginning; length--) {
    const found = beginnings.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/** Those of several words, by their first one. */
function phrasesIn(
  all: readonly (readonly [words: readonly string[], key: string, kind: Phrase["kind"]])[],
): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [[first, ...rest], key, kind] of all)
    if (rest.length > 0) found.set(first!, [...(found.get(first!) ?? []), { rest, key, kind }]);
  for (const ofWord of found.values()) ofWord.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

/** The names of countries in a language, as Unicode's locale data has them, and those of peoples in several words, by their first word. */
function countriesIn(
  language: string,
  fold: (word: string) => string,
  peoples: Meanings,
): ReadonlyMap<string, readonly PlaceName[]> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const found = new Map<string, PlaceName[]>();
  const put = ([first, ...rest]: readonly string[], key: string) => {
    if (first) found.set(first, [...(found.get(first) ?? []), { rest, key }]);
  };
  for (const code of regionCodes()) put((names.of(code) ?? "").split(/[\s-]+/u).map(fold), code.toLowerCase());
  for (const [words, key] of peoples.whole) if (words.includes("_")) put(words.split("_"), key);
  for (const places of found.values()) places.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes of countries and territories of which Unicode knows a name. */
function regionCodes(): readonly string[] {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => english.of(code) !== undefined);
}
