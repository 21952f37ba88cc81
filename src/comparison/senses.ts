import { foldCase, foldLetters } from "../text/fold-letters.ts";
import { foreignDays } from "../text/tables/foreign-days.ts";
import { foreignNumbers } from "../text/tables/foreign-numbers.ts";
import { foreignTenses } from "../text/tables/foreign-tenses.ts";
import { lookUp, readLines, wordsOf } from "./sense-lines.ts";
import { countriesIn, inflectedNames, type Phrase, phrasesBy } from "./sense-phrases.ts";
import { happenings, peopleByHappening, tallied } from "./tables/measures.ts";
import { russian } from "./tables/senses/russian.ts";
import type { SenseTable } from "./tables/senses/sense-table.ts";
import { spanish } from "./tables/senses/spanish.ts";
import { vietnamese } from "./tables/senses/vietnamese.ts";

/**
 * How words of a language other than English are read: by what they mean in English, as far as that is known, so that what
 * is told of the dead, of arrests or of an election meets in whatever words, and in whatever language. A word whose meaning
 * is not known stands for itself, without its ending.
 */
export interface Senses {
  readonly language: string;
  /** The English base form that a word means, or null. Words are folded: lower case, no accents, nothing elided. */
  meaningOf(folded: string): string | null;
  /** A word without its ending of inflection (a light stemmer, after J. Savoy, 2006). */
  stemOf(folded: string): string;
  isFunctionWord(folded: string): boolean;
  isAuxiliary(folded: string): boolean;
  /** Whether a word denies what it stands with, given the word behind it: "not", but not "not only". */
  negates(folded: string, next?: string): boolean;
  /** Whether a word, as it is written, is a verb by its form: of the past, of what is to come, or of those that the table knows. */
  isVerb(word: string): boolean;
  /** The value of a number's word, the key of a day or a month. */
  numberOf(folded: string): number | null;
  calendarKeyOf(folded: string): string | null;
  /** What words from one on may name or mean together, longest first: a country, or a meaning of several words. */
  phrasesFrom(folded: string): readonly Phrase[];
  /** A word of a name in the form that stands for all its forms of inflection. */
  nameOf(folded: string): string;
  /** Whether a word, folded, is likely a name where its capital says nothing. */
  isNameLike(folded: string): boolean;
  /** Whether its words are syllables, of which a capital one among others is part of a name. */
  readonly syllables: boolean;
  /** A word without what is elided before it, folded. */
  fold(word: string): string;
  readonly capitalNouns: boolean;
  /** What something is counted in, in English: what tells what happened to people counts people. */
  unitOf(unit: string): string;
  /** The same of a meaning. */
  unitOfMeaning(meaning: string): string;
  readonly part: RegExp;
  readonly partBehind: RegExp;
  readonly addition: RegExp;
  readonly additionBehind: RegExp;
  readonly besides: RegExp | null;
  readonly former: RegExp;
  readonly rise: RegExp;
  readonly ofWhole: RegExp;
  /** What tells of another time than the report's own; null where that is not known of a language. */
  readonly otherTime: RegExp | null;
  /** What parts a number from what tells of something else. */
  readonly joint: RegExp;
  readonly headed: RegExp;
}

const tables: ReadonlyMap<string, SenseTable> = new Map([
  ["es", spanish],
  ["ru", russian],
  ["vi", vietnamese],
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
  const elision = table.elision === undefined ? null : new RegExp(`^(?:${table.elision})['’]`, "u");
  const fold = (word: string) => {
    const lower = table.marks === true ? foldCase(word) : foldLetters(word);
    return elision === null ? lower : lower.replace(elision, "");
  };
  const endings = wordsOf(table.endings);
  const inflections = wordsOf(table.inflections ?? table.endings);
  const meanings = readLines(table.senses, fold, inflections);
  const peoples = readLines(table.places, fold, inflections);
  const setOf = (list: string) => new Set(wordsOf(list).map(fold));
  const functionWords = setOf(table.functionWords);
  const auxiliaries = setOf(table.auxiliaries);
  const negations = setOf(table.negations);
  const undenied = setOf(table.undenied);
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
  for (const [word, meaning] of meanings.whole) if (kindOf(meaning) === "calendar") calendar.set(word, meaning);
  const joined = [...functionWords].filter((word) => word.includes("_")).map((word) => word.split("_"));
  const countries = countriesIn(language, fold);
  const place = { kind: "place", proper: false } as const;
  const phrases = phrasesBy([
    ...countries.map((country) => ({ ...country, ...place, proper: true })),
    ...peoples.phrases.map(({ words, meaning }) => ({ words, key: meaning, ...place })),
    ...meanings.phrases.map(({ meaning, ...phrase }) => ({
      ...phrase,
      key: meaning,
      kind: kindOf(meaning),
      proper: false,
    })),
    ...joined.map((words) => ({ words, key: words.join(" "), kind: "function" as const, proper: false })),
  ]);
  const inflected = table.nameOf === undefined ? null : inflectedNames(countries, inflections);
  const meaningOf = (word: string) => lookUp(meanings, word);
  const unitOfMeaning = (meaning: string): string => {
    if (peopleByHappening.has(meaning)) return meaning;
    // Police who are counted are officers.
    if (meaning === "police") return "officer";
    const tells = happenings.get(meaning)?.some((happening) => tallied.get(happening)?.includes("people")) === true;
    return tells ? "person" : meaning;
  };
  const unitOf = (unit: string) => unitOfMeaning(meaningOf(fold(unit)) ?? unit);
  const pattern = (source: string) => new RegExp(source, "iu");
  const verbs = table.verbs === undefined ? null : pattern(table.verbs);
  const nameLike = table.nameLike === undefined ? null : pattern(table.nameLike);
  return {
    language,
    meaningOf,
    stemOf: (word) => {
      const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
      return ending === undefined ? word : word.slice(0, -ending.length);
    },
    isFunctionWord: (word) => functionWords.has(word) || auxiliaries.has(word),
    // "Not" stands before a denial that is turned round.
    negates: (word, next = "") => word === "not" || (negations.has(word) && !undenied.has(next)),
    isAuxiliary: (word) => auxiliaries.has(word),
    isVerb: (word) => {
      const lower = word.toLowerCase();
      const tenses = foreignTenses.get(language);
      return [tenses?.past, tenses?.future, verbs].some((form) => form?.test(lower) === true);
    },
    numberOf: (word) => numbers.get(word) ?? null,
    calendarKeyOf: (word) => calendar.get(word) ?? null,
    phrasesFrom: (word) => {
      const known = phrases.get(word) ?? [];
      const people = lookUp(peoples, word);
      if (people !== null) return [...known, { rest: [], key: people, ...place }];
      const country = known.length > 0 || inflected === null ? null : lookUp(inflected, word);
      return country === null ? known : [{ rest: [], key: country, kind: "place", proper: true }];
    },
    nameOf: table.nameOf ?? ((word) => word),
    isNameLike: (word) => nameLike?.test(word) === true,
    syllables: table.syllables === true,
    fold,
    capitalNouns: table.capitalNouns === true,
    unitOf,
    unitOfMeaning,
    part: pattern(table.part),
    partBehind: pattern(table.partBehind),
    addition: pattern(table.addition),
    additionBehind: pattern(table.additionBehind),
    besides: table.besides === undefined ? null : pattern(table.besides),
    former: pattern(table.former),
    rise: pattern(table.rise),
    ofWhole: pattern(table.ofWhole),
    headed: pattern(table.headed),
    otherTime: table.otherTime === undefined ? null : pattern(table.otherTime),
    joint: pattern(`[,;](?!\\d)|\\s(?:${table.joint})\\s`),
  };
}

/** "Thứ hai" is a day. */
const kindOf = (meaning: string): Phrase["kind"] => (meaning.startsWith("time:") ? "calendar" : "content");
