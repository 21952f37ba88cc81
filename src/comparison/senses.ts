import { foldLetters } from "../text/fold-letters.ts";
import { remembered } from "../text/remembered.ts";
import { foreignDays } from "../text/tables/foreign-days.ts";
import { foreignNumbers } from "../text/tables/foreign-numbers.ts";
import { foreignTenses } from "../text/tables/foreign-tenses.ts";
import { firstPartOf, lastPartOf } from "./compounds.ts";
import { lemmaOf } from "./lemma.ts";
import { type Meanings, readMeanings, wordsOf } from "./meanings.ts";
import { readSeparable, type Separated } from "./separable-verbs.ts";
import { happenings, peopleByHappening, tallied } from "./tables/measures.ts";
import { german } from "./tables/senses/german.ts";
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
   * The English base form that a word means, or null; the word in lower case, with its accents or without. `capital` tells
   * whether it was written with one.
   */
  meaningOf(word: string, capital?: boolean): string | null;
  /** What a verb means with a word that its clause ends in; empty for most. */
  separatedFrom(folded: string): readonly Separated[];
  /** Where the last part of a compound begins, in UTF-16 units; null for what is none. */
  lastPartOf(word: string): number | null;
  /** The first part of a compound without what joins it to the next. */
  firstPart(part: string): string;
  /** Whether a word that is written with a capital is known: by its meaning, as a number, a day or a country. */
  isKnown(word: string): boolean;
  /** Whether a word ends as the names of places do. */
  endsAsPlace(word: string): boolean;
  /** Whether a name behind a word, without an article, is a place's. */
  leadsToPlace(folded: string): boolean;
  /** Whether a word joins clauses. */
  joins(folded: string): boolean;
  /** A word without its ending of inflection (a light stemmer, after J. Savoy, 2006). */
  stemOf(folded: string): string;
  isFunctionWord(word: string): boolean;
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
  /** Whether a number between two pieces of text is what another one was before: "from [nine] to fifteen". */
  leadsOn(before: string, behind: string): boolean;
  readonly rise: RegExp;
  readonly ofWhole: RegExp;
  /** What tells of another time than the report's own; null where that is not known of a language. */
  readonly otherTime: RegExp | null;
  /** What bounds a denial ("since", "until", "only"), and what turns from it to something else ("but"); null where not known. */
  readonly bounded: RegExp | null;
  readonly turns: RegExp | null;
  /** What parts a number from what tells of something else. */
  readonly joint: RegExp;
  readonly headed: RegExp;
}

export interface PlaceName {
  readonly rest: readonly string[];
  readonly key: string;
}

/** Words behind a first one, with which they mean one thing or name one day. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly key: string;
  readonly isDay: boolean;
}

const tables: ReadonlyMap<string, SenseTable> = new Map([
  ["de", german],
  ["es", spanish],
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
/** Words of a language whose reading is kept. */
const mostRemembered = 10_000;
const noPart = -1;
/** What tells what happened to people, and counts none of them: "three hospitals", "two marches". */
const eventsOrPlaces: ReadonlySet<string> = new Set(
  "hospital protest march rally demonstrate test release exchange swap evacuate evacuation seize access hack steal".split(
    " ",
  ),
);

function makeSenses(language: string, table: SenseTable): Senses {
  const elision = table.elision === undefined ? null : new RegExp(`^(?:${table.elision})['’]`, "u");
  const bare = (word: string) => {
    const lower = word.toLowerCase();
    return elision === null ? lower : lower.replace(elision, "");
  };
  const fold = remembered((word: string) => foldLetters(bare(word)), mostRemembered);
  const meanings = readMeanings(table.senses);
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
  const [peoples, countries] = [readMeanings(table.places), countriesIn(language, fold)];
  const phrases = phrasesIn(meanings, calendar);
  const placePhrases = phrasesIn(peoples, new Map());
  const has = (words: ReadonlySet<string>, word: string) => words.has(word) || words.has(foldLetters(word));
  const isKnown = (word: string) => {
    const folded = foldLetters(word);
    const isCountry = countries.get(folded)?.some(({ rest }) => rest.length === 0) === true;
    return calendar.has(folded) || (numbers.get(folded) ?? 0) > 1 || isCountry;
  };
  const isAny = remembered(
    (word) =>
      has(functionWords, word) || has(auxiliaries, word) || isKnown(word) || meanings.ofWhole(word, true) !== null,
    mostRemembered,
  );
  const placeTails = new RegExp(`^(?:${table.placeTails ?? "$"})`, "u");
  const lastPartIn = remembered(
    (word) => lastPartOf(word.toLowerCase(), meanings, isKnown, placeTails) ?? noPart,
    mostRemembered,
  );
  const lastPart = (word: string) => {
    const at = table.capitalNouns === true ? lastPartIn(word) : noPart;
    return at === noPart ? null : at;
  };
  // What is counted is a noun.
  const nounMeaning = (word: string) => {
    const lower = bare(word);
    if (table.capitalNouns !== true) return meanings.of(lower);
    const at = meanings.ofWhole(lower, true) === null ? lastPart(word) : null;
    return meanings.of(at === null ? lower : lower.slice(at), true);
  };
  const unitOf = (unit: string): string => {
    const noun = nounMeaning(unit);
    const meaning = noun === null ? unit : lemmaOf(noun);
    if (peopleByHappening.has(meaning)) return meaning;
    if (eventsOrPlaces.has(meaning)) return meaning;
    const tells = happenings.get(meaning)?.some((happening) => tallied.get(happening)?.includes("people")) === true;
    return tells ? "person" : meaning;
  };
  const pattern = (source: string) => new RegExp(source, "iu");
  const [formerFrom, formerTo] = [pattern(table.formerFrom ?? "(?!)"), pattern(table.formerTo ?? "(?!)")];
  return {
    language,
    meaningOf: meanings.of,
    separatedFrom: (word) => separable.get(word) ?? [],
    lastPartOf: (word) => (isAny(bare(word)) ? null : lastPart(word)),
    firstPart: (part) => firstPartOf(part, meanings, isKnown),
    isKnown: (word) =>
      functionWords.has(word) || auxiliaries.has(word) || isKnown(word) || meanings.ofWhole(word, true) !== null,
    endsAsPlace: (word) => {
      const at = lastPart(word);
      return at !== null && placeTails.test(fold(word.slice(at)));
    },
    leadsToPlace: (word) => leads.has(word),
    joins: (word) => joints.has(word),
    stemOf: (word) => {
      const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
      return ending === undefined ? word : word.slice(0, -ending.length);
    },
    isFunctionWord: (word) => has(functionWords, word) || has(auxiliaries, word),
    // "Not" stands before a denial that is turned round.
    negates: (word, next = "") => word === "not" || (negations.has(word) && !undenied.has(next)),
    // "A" has, "à" has not.
    isAuxiliary: (word) => auxiliaries.has(word) || (!functionWords.has(word) && has(auxiliaries, word)),
    isPast: (word) => foreignTenses.get(language)?.past.test(word.toLowerCase()) === true,
    numberOf: (word) => numbers.get(word) ?? null,
    calendarKeyOf: (word) => calendar.get(word) ?? null,
    placesFrom: (word) => {
      const people = peoples.of(word);
      const named = [...(placePhrases.get(word) ?? []), ...(countries.get(word) ?? [])];
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
    leadsOn: (before, behind) => formerFrom.test(before) && formerTo.test(behind),
    rise: pattern(table.rise),
    ofWhole: pattern(table.ofWhole),
    headed: pattern(table.headed),
    otherTime: table.otherTime === undefined ? null : pattern(table.otherTime),
    bounded: table.bounded === undefined ? null : pattern(table.bounded),
    turns: table.turns === undefined ? null : pattern(table.turns),
    joint: pattern(`[,;](?!\\d)|\\s(?:${table.joint})\\s`),
  };
}

/** The phrases of several words among meanings and names of days ("segunda-feira"), by their first word. */
function phrasesIn({ whole }: Meanings, calendar: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  const put = (words: readonly string[], key: string, isDay: boolean) => {
    const [first, ...rest] = words;
    if (rest.length > 0) found.set(first!, [...(found.get(first!) ?? []), { rest, key, isDay }]);
  };
  for (const [words, meaning] of whole) put(words.split("_"), meaning, false);
  for (const [name, key] of calendar) put(name.split("-"), key, true);
  for (const ofWord of found.values()) ofWord.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

/** The names of countries in a language, as Unicode's locale data has them, by their first word. */
function countriesIn(language: string, fold: (word: string) => string): ReadonlyMap<string, readonly PlaceName[]> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const found = new Map<string, PlaceName[]>();
  for (const code of regionCodes()) {
    const [first, ...rest] = (names.of(code) ?? "").split(/[\s-]+/u).map(fold);
    if (!first) continue;
    const place = { rest, key: code.toLowerCase() };
    const others = found.get(first);
    if (others === undefined) found.set(first, [place]);
    else others.push(place);
  }
  for (const places of found.values()) places.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes of countries and territories of which Unicode knows a name. */
function regionCodes(): readonly string[] {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter(
      // "DD" and "CS" are no countries any more.
      (code) => english.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    );
}
