import { foldCase, foldLetters } from "../fold-letters.ts";
import { lemmaOf } from "../lemma.ts";
import { spelledNumbers } from "../numbers/foreign-number-words.ts";
import { remembered } from "../remembered.ts";
import { foreignNumbers } from "../tables/foreign-numbers.ts";
import { foreignTenses } from "../tables/foreign-tenses.ts";
import { placeNamesIn, placesAndWordsIn } from "../tables/place-names.ts";
import { detachedBy } from "./attached-words.ts";
import { firstPartOf, lastPartOf } from "./compounds.ts";
import { calendarOf } from "./foreign-calendar.ts";
import { readMeanings, wordsOf, wordsOfPhrase } from "./meanings.ts";
import { countriesIn, inflectedNames, isFormOf, type Phrase, phrasesBy, phrasesOfForms } from "./sense-phrases.ts";
import { readSeparable, type Separated } from "./separable-verbs.ts";
import { dutch } from "./tables/dutch.ts";
import { french } from "./tables/french.ts";
import { german } from "./tables/german.ts";

import { portuguese } from "./tables/portuguese.ts";
import { russian } from "./tables/russian.ts";
import type { SenseTable } from "./tables/sense-table.ts";
import { spanish } from "./tables/spanish.ts";
import { vietnamese } from "./tables/vietnamese.ts";

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
  /** Whether a clause may go on with a word behind a parted verb: "stapt op als …". */
  partsBefore(folded: string): boolean;
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
  /** The English word that a word of grammar stands for, or null. */
  glossOf(word: string): string | null;
  isAuxiliary(word: string): boolean;
  /** Whether a word denies what it stands with, given the word behind it: "not", but not "not only". */
  negates(folded: string, next?: string): boolean;
  /** Whether what denies a verb stands behind it. */
  readonly deniesBehind: boolean;
  /** Whether a word, as it is written, is a verb by its form: of the past, of what is to come, or of those that the table knows. */
  isVerb(word: string): boolean;
  /** The value of a number's word, the key of a day or a month. */
  numberOf(folded: string): number | null;
  calendarKeyOf(folded: string): string | null;
  /** What words from one on may name or mean together, longest first: a country, a day, a number, or a meaning of several words. */
  phrasesFrom(folded: string): readonly Phrase[];
  /** Whether a word, folded, is one of a phrase's. */
  isFormOf(folded: string | undefined, written: string): boolean;
  /** A word of a name in the form that stands for all its forms of inflection; of a place that English has another name for, that one. */
  nameOf(folded: string): string;
  /** Whether a word, folded, names a place that English has another name for; in a text, one with a capital. */
  isPlaceName(folded: string): boolean;
  /** Whether such a word means something else as well, and is no name where any word has a capital. */
  isPlaceOrWord(folded: string): boolean;
  /** Whether a word, folded, is likely a name where its capital says nothing. */
  isNameLike(folded: string): boolean;
  /**
   * Whether a word with a capital is a name behind another word, whatever it means: "Игорь Медведев" is no bear, but "Совет
   * Министров" are ministers.
   */
  isNameBehind(word: string, before: string): boolean;
  /** Whether its words are syllables, of which a capital one among others is part of a name. */
  readonly syllables: boolean;
  /** A word without what is elided before it, in lower case; and folded: without the accents that tell no words apart, too. */
  bare(word: string): string;
  fold(word: string): string;
  /** A word as it is written, without what is elided before it: "Italie" of "l'Italie". */
  unelided(word: string): string;
  readonly capitalNouns: boolean;
  /** Whether a word, as it is written, may be a compound: of a capital where all nouns have one, of small letters elsewhere. */
  mayBeCompound(word: string): boolean;
  /** The English base form that a noun means, or null: of a compound the last part's. */
  nounMeaningOf(noun: string): string | null;
  readonly part: RegExp;
  readonly partBehind: RegExp;
  readonly addition: RegExp;
  readonly additionBehind: RegExp;
  readonly besides: RegExp | null;
  readonly former: RegExp;
  /** Whether a number between two pieces of text is what another one was before: "from [nine] to fifteen". */
  leadsOn(before: string, behind: string): boolean;
  readonly rise: RegExp;
  readonly ofWhole: RegExp;
  /** What tells of another time than the report's own; null where that is not known of a language. */
  readonly otherTime: RegExp | null;
  /** What tells where something was, the name as the group `place`; it finds all. Null where not known. */
  readonly locative: RegExp | null;
  /** What bounds a denial ("since", "until", "only"), and what turns from it to something else ("but"). */
  readonly bounded: RegExp;
  readonly turns: RegExp;
  /** What parts a number from what tells of something else. */
  readonly joint: RegExp;
  readonly headed: RegExp;
}

const tables: ReadonlyMap<string, SenseTable> = new Map([
  ["de", german],
  ["es", spanish],
  ["fr", french],
  ["nl", dutch],
  ["pt", portuguese],
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

const shortestStem = 3;
const isUpper = /^\p{Lu}/u;
/** Words of a language whose reading is kept. */
const mostRemembered = 10_000;
const noPart = -1;
function makeSenses(language: string, table: SenseTable): Senses {
  const { bare, fold, keyOf, unelided } = makeFolding(table);
  const has = (words: ReadonlySet<string>, word: string) => words.has(word) || words.has(fold(word));
  const detached = detachedBy(table.attached ?? []);
  const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list).map(keyOf));
  const endings = wordsOf(table.endings);
  const inflections = wordsOf(table.inflections ?? table.endings);
  const capitals = table.capitalNouns === true;
  const compounds = capitals || table.compounds === true;
  const wordEndings = table.wordEndings === undefined ? undefined : new RegExp(table.wordEndings, "u");
  const readLines = (lines: string) =>
    readMeanings(lines, { fold, keyOf, inflections, capitals, ...(wordEndings && { wordEndings }) });
  const [meanings, glosses, peoples] = [
    readLines(table.senses),
    readLines(table.glosses ?? ""),
    readLines(table.places),
  ];
  const separable = readSeparable(table.separable ?? "");
  const functionWords = setOf(table.functionWords);
  const auxiliaries = setOf(table.auxiliaries);
  const negations = setOf(table.negations);
  const undenied = setOf(table.undenied);
  const leads = setOf(table.placeLeads ?? "");
  const partedBefore = setOf(table.partedBefore ?? "");
  const joints = new Set(table.joint.split("|").map(fold));
  const numbers = new Map(
    [...(foreignNumbers.get(language)?.cardinals ?? [])].map(([word, value]) => [fold(word), value]),
  );
  const calendar = calendarOf(language, fold);
  for (const [word, meaning] of meanings.whole) if (kindOf(meaning) === "calendar") calendar.set(word, meaning);
  const countries = countriesIn(language, fold);
  const countryWords = new Set(countries.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const named = [
    ...countries.map((country) => ({ ...country, ...ofPlace, proper: true })),
    ...[...peoples.phrases.values()]
      .flat()
      .map((line) => ({ words: wordsOfPhrase(line, fold).words, key: line.meaning, ...ofPlace })),
    ...[...functionWords].flatMap((word) =>
      word.includes("_") ? [{ words: word.split("_"), key: word, kind: "function" as const, proper: false }] : [],
    ),
    ...[...calendar].flatMap(([name, key]) =>
      name.includes("-") ? [{ words: name.split("-"), key, kind: "calendar" as const, proper: false }] : [],
    ),
    ...spelledNumbers(foreignNumbers.get(language)).map(([words, value]) => ({
      words: words.map(fold),
      key: String(value),
      kind: "number" as const,
      proper: false,
    })),
  ];
  const anyEnding = new Set(["", ...inflections]);
  const phrasesOf = phrasesOfForms(
    phrasesBy(named, meanings.phrases, fold, kindOf),
    meanings.phrases.keys(),
    anyEnding,
  );
  const baseOf = table.nameOf ?? ((word: string) => word);
  const placeNames = placeNamesIn(language, (name) => baseOf(fold(name)));
  const isPlaceName = (word: string) => placeNames.has(baseOf(word));
  const placesAndWords = placesAndWordsIn(language, (name) => baseOf(fold(name)));
  const inflected = table.nameOf === undefined ? null : inflectedNames(countries, inflections);
  const isKnown = (word: string) => {
    const folded = fold(word);
    return calendar.has(folded) || (numbers.get(folded) ?? 0) > 1 || countryWords.has(folded);
  };
  const isAny = remembered(
    (word) =>
      has(functionWords, word) || has(auxiliaries, word) || isKnown(word) || meanings.ofWhole(word, true) !== null,
    mostRemembered,
  );
  const placeTails = new RegExp(`^(?:${table.placeTails ?? "$"})`, "u");
  const lastPartIn = remembered((word) => {
    const lower = word.toLowerCase();
    const at = lastPartOf(lower, meanings, isKnown, placeTails) ?? noPart;
    // "Tegenstelling" is no part of a thing, whatever it ends in.
    const first = at === noPart ? "" : fold(lower.slice(0, at));
    const isSmall = functionWords.has(first) || functionWords.has(first.replace(/s$/u, ""));
    return table.compounds === true && isSmall ? noPart : at;
  }, mostRemembered);
  const lastPart = (word: string) => {
    const at = compounds && word.toLowerCase().length === word.length ? lastPartIn(word) : noPart;
    return at === noPart ? null : at;
  };
  // What is counted is a noun.
  const nounMeaning = (word: string) => {
    const lower = bare(word);
    if (!compounds) return meanings.of(lower);
    const at = meanings.ofWhole(lower, true) === null ? lastPart(word) : null;
    return meanings.of(at === null ? lower : lower.slice(at), true);
  };
  const pattern = (source: string) => new RegExp(source, "iu");
  const known = (source: string | undefined) => (source === undefined ? null : pattern(source));
  const [formerFrom, formerTo] = [pattern(table.formerFrom ?? "(?!)"), pattern(table.formerTo ?? "(?!)")];
  const [verbs, nameLike, tenses] = [known(table.verbs), known(table.nameLike), foreignTenses.get(language)];
  return {
    language,
    meaningOf: (word, capital) => meanings.of(word, capital) ?? meanings.of(detached(word)),
    separatedFrom: (word) => separable.get(word) ?? [],
    partsBefore: (word) => partedBefore.has(word),
    lastPartOf: (word) => (isAny(bare(word)) || isPlaceName(fold(word)) ? null : lastPart(word)),
    firstPart: (part) => firstPartOf(part, meanings, isKnown),
    isKnown: isAny,
    endsAsPlace: (word) => {
      const at = lastPart(word);
      return at !== null && placeTails.test(fold(word.slice(at)));
    },
    leadsToPlace: (word) => leads.has(word),
    joins: (word) => joints.has(word),
    stemOf: (written) => {
      const word = detached(written);
      const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
      return ending === undefined ? word : word.slice(0, -ending.length);
    },
    isFunctionWord: (word) => has(functionWords, word) || has(auxiliaries, word),
    glossOf: (word) => glosses.of(word),
    // "Not" stands before a denial that is turned round.
    negates: (word, next = "") => negations.has(word) && !undenied.has(next),
    deniesBehind: table.deniesBehind === true,
    // "A" has, "à" has not.
    isAuxiliary: (word) => auxiliaries.has(word) || (!functionWords.has(word) && has(auxiliaries, word)),
    isVerb: (word) => {
      const lower = word.toLowerCase();
      return [tenses?.past, tenses?.future, verbs].some((form) => form?.test(lower) === true);
    },
    numberOf: (word) => numbers.get(word) ?? null,
    calendarKeyOf: (word) => calendar.get(word) ?? null,
    phrasesFrom: (word) => phrasesOfWord(phrasesOf(word), peoples.of(word), inflected?.of(word) ?? null),
    isFormOf: (word, written) => isFormOf(word, written, anyEnding),
    nameOf: (word) => placeNames.get(baseOf(word)) ?? baseOf(word),
    isPlaceName,
    isPlaceOrWord: (word) => placesAndWords.has(baseOf(word)),
    isNameLike: (word) => nameLike?.test(word) === true,
    isNameBehind: (word, before) =>
      !table.syllables &&
      nameLike?.test(fold(word)) === true &&
      !(isUpper.test(before) && meanings.of(bare(before)) !== null),
    syllables: table.syllables === true,
    bare,
    fold,
    unelided,
    capitalNouns: capitals,
    mayBeCompound: (word) => compounds && isUpper.test(word) === capitals,
    nounMeaningOf: (word) => {
      const meaning = nounMeaning(word);
      return meaning === null ? null : lemmaOf(meaning);
    },
    part: pattern(table.part),
    partBehind: pattern(table.partBehind),
    addition: pattern(table.addition),
    additionBehind: pattern(table.additionBehind),
    besides: known(table.besides),
    former: pattern(table.former),
    leadsOn: (before, behind) => formerFrom.test(before) && formerTo.test(behind),
    rise: pattern(table.rise),
    ofWhole: pattern(table.ofWhole),
    headed: pattern(table.headed),
    otherTime: known(table.otherTime),
    locative: table.locative === undefined ? null : locativeOf(table.locative),
    bounded: pattern(table.bounded),
    turns: pattern(table.turns),
    joint: pattern(`[,;](?!\\d)|\\s(?:${table.joint})\\s`),
  };
}

/** How the words of a table and of a text are made one: in lower case, without what is elided, and without accents that tell nothing. */
function makeFolding({ elision, marks, senses }: SenseTable) {
  const elided = elision === undefined ? null : new RegExp(`^(?:${elision})'`, "u");
  // What is elided stands with its word where the two mean something else: "s'élève".
  const whole = new Set(elided === null ? [] : senses.match(/(?<=\s)\p{L}+'\p{L}+(?=\s)/gu));
  const bare = (word: string) => {
    const lower = word.toLowerCase().replace("’", "'");
    return elided === null || whole.has(lower) ? lower : lower.replace(elided, "");
  };
  const letters = marks === true ? foldCase : foldLetters;
  return {
    bare,
    unelided: (word: string) => (elided === null ? word : word.slice(word.length - bare(word).length)),
    fold: remembered((word: string) => letters(bare(word)), mostRemembered),
    keyOf: (word: string) => (marks === true ? foldCase(word) : word.toLowerCase()),
  };
}

/** "Thứ hai" is a day. */
const kindOf = (meaning: string): Phrase["kind"] => (meaning.startsWith("time:") ? "calendar" : "content");
const ofPlace = { kind: "place", proper: false } as const;

/** What a word may begin: phrases, and what it names alone. */
function phrasesOfWord(known: readonly Phrase[], people: string | null, country: string | null): readonly Phrase[] {
  if (people !== null) return [...known, { rest: none, key: people, ...ofPlace }];
  return known.length > 0 || country === null ? known : [{ rest: none, key: country, kind: "place", proper: true }];
}
const none: readonly never[] = [];

/** Names behind such words, with what kind of place it is between: "na cidade de Campo Alto", "dans la province du Mbessi". */
const locativeOf = (leads: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${leads}|${leads.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase())})\\s(?<between>(?:l['’]|d['’]|\\p{Ll}+\\s){0,5})(?<place>\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:de|da|do|dos|das|du|des|del|la|le)\\s)?\\p{Lu}[\\p{L}’'-]+)*)`,
    "gu",
  );
