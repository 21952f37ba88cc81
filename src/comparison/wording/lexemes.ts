import { nameKey } from "../../claims/names/name-key.ts";
import { honorifics } from "../../claims/tables/titles.ts";
import { fnv1a } from "../../text/hash.ts";
import { lemmaOf } from "../../text/lemma.ts";
import { rarity } from "../../text/rarity.ts";
import { smallCardinals } from "../../text/tables/number-words.ts";
import { placeForms, placeOpeners } from "../tables/geography.ts";
import { antonymsOf, isCommonWord, isMostlyVerb, vectorAt } from "./lexicon.ts";
import { calendarKeys } from "./tables/calendar.ts";
import { functionWords } from "./tables/function-words.ts";
import { newsSynonyms } from "./tables/news-synonyms.ts";
import { directionWords, reportingWords } from "./tables/opposed-words.ts";
import { particles, phrasalVerbs } from "./tables/phrasal-verbs.ts";
import { unitsOf } from "./units.ts";
import { makeWrittenWords } from "./written-words.ts";

/** A word without its place in a text, with all that is ever asked about it. */
export interface Lexeme {
  /** Made for this process and never stored: equal ids are the same written word. */
  readonly id: number;
  /** Lower case, without possessive; several words where they are one name ("north korea"). */
  readonly form: string;
  readonly lemma: string;
  /** Equal for words that count as the same: a lemma, a name under any spelling, a country, a number's value. */
  readonly key: string;
  /** `place` and `calendar` words exclude each other: Monday is not nearly Tuesday. */
  readonly kind: "content" | "name" | "place" | "calendar" | "number" | "function";
  readonly capital: boolean;
  /** 0…1: how much it says, from its rarity in news text. */
  readonly weight: number;
  /** Hashes: of the key, of the form, and of the key's beginning, under which derivations meet ("cooperation"). */
  readonly keyHash: number;
  readonly formHash: number;
  readonly stemHash: number;
  /** Where the vectors of form and lemma start in the lexicon's table, -1 for none; `vector` is the first that there is. */
  readonly formVector: number;
  readonly lemmaVector: number;
  readonly vector: number;
  /** Whether a dictionary has the lemma in lower case. */
  readonly common: boolean;
  /** Whether it is capitalised and no dictionary has it: a name that only its own spellings can match. */
  readonly isName: boolean;
  /** Whether it can be what a clause tells: a verb for the most part, an auxiliary, or an inflected form of one. */
  readonly verbal: boolean;
  /** The square of the weight: what two texts share by chance is frequent words. */
  readonly steepWeight: number;
  /** Whether it stands for nothing but itself: a number, a country, a day. */
  readonly exclusive: boolean;
  /** The letters of what is written as an acronym ("BoE", "U.N."); null for any other word. */
  readonly acronym: string | null;
  /** Whether it may stand for a country named elsewhere; whether it only gives words to somebody; whether it negates. */
  readonly generic: boolean;
  readonly reporting: boolean;
  readonly negates: boolean;
  /** Whether it tells of a rise or of a fall. */
  readonly direction: "up" | "down" | null;
  /** The lines of news synonyms that the lemma stands in, and its opposites; null for none. */
  readonly synonyms: readonly number[] | null;
  readonly antonyms: ReadonlySet<string> | null;
  /** Whether it may make a verb of its own of the one before it: "down", "off". */
  readonly isParticle: boolean;
  /** Whether it may begin a place's name of two words. */
  readonly opensPlace: boolean;
}

/** A number says as much as a fairly rare word, the name of a country somewhat less. */
const numberWeight = 0.7;
const placeWeight = 0.6;
const calendarWeight = 0.4;

/** Letters under which longer content words are looked up, so that "cooperate" finds "cooperation". */
const stemLength = 6;

const auxiliaries: ReadonlySet<string> = new Set(
  "be have do will would shall should can could may might must".split(" "),
);
const genericPlaces: ReadonlySet<string> = new Set(["country", "nation", "state", "side"]);
const negations: ReadonlySet<string> = new Set(
  "not no never nor neither nobody without cannot denied denies deny".split(" "),
);
const acronym = /^\p{Lu}\p{L}?\p{Lu}{1,4}$/u;
const longestAcronym = 12;
const inflection = /(?:ed|ing)$/;
const possessive = /['’]s?$/;
const hasDigit = /^-?\p{N}/u;
const otherSigns = /^[–−](?=\p{N})/u;
const isUpper = /^\p{Lu}/u;
const relativeDays: ReadonlySet<string> = new Set(["today", "tonight", "yesterday", "tomorrow"]);

/** Most words of a running text repeat. What was met is forgotten when so many are known; ids go on. */
const words = makeWrittenWords<Lexeme>(60_000);
const openings = makeWrittenWords<Lexeme>(10_000);
const places = new Map<string, Lexeme>();
let lastId = 0;

/**
 * What the word at `start … end` of a text, given by its UTF-16 units, is. `opens`: it stands at the very beginning, where a
 * capital says nothing.
 */
export function lexemeAt(units: Uint16Array, start: number, end: number, opens: boolean): Lexeme {
  const known = opens ? openings : words;
  let lexeme = known.at(units, start, end);
  if (lexeme === null) {
    const word = String.fromCharCode(...units.subarray(start, end));
    lexeme = lexemeFrom(read(word, opens), acronymOf(word));
    known.put(units, start, end, lexeme);
  }
  return lexeme;
}

/** What a written word is, by itself. */
export function lexemeOf(word: string, opens: boolean): Lexeme {
  const known = unitsOf(word);
  return lexemeAt(known.units, 0, known.size, opens);
}

/** The place that two words name together, or null. */
export function placeLexeme(first: Lexeme, second: Lexeme): Lexeme | null {
  const form = `${first.form} ${second.form}`;
  const key = placeForms.get(form);
  if (key === undefined) return null;
  let lexeme = places.get(form);
  if (lexeme === undefined) {
    lexeme = lexemeFrom({ form, lemma: form, key, kind: "place", capital: true, weight: placeWeight }, null);
    places.set(form, lexeme);
  }
  return lexeme;
}

/** The verb that a word and a particle behind it are together ("stepped down"), or null. */
export function phrasalLexeme(verb: Lexeme, particle: Lexeme): Lexeme | null {
  if (!particle.isParticle || verb.kind !== "content") return null;
  const lemma = phrasalVerbs.get(`${verb.lemma} ${particle.form}`);
  if (lemma === undefined) return null;
  const form = `${verb.form} ${particle.form}`;
  const key = verb.capital ? `${form} capital` : form;
  let lexeme = phrasals.get(key);
  if (lexeme === undefined) {
    const written: Written = { form, lemma, key: lemma, kind: "content", capital: verb.capital, weight: rarity(lemma) };
    lexeme = { ...lexemeFrom(written, null), verbal: true };
    phrasals.set(key, lexeme);
  }
  return lexeme;
}
/** As many as there are forms of the verbs of the table, with and without a capital. */
const phrasals = new Map<string, Lexeme>();

/** What a written word is before anything else is asked of it. */
export type Written = Pick<Lexeme, "form" | "lemma" | "key" | "kind" | "capital" | "weight">;

function acronymOf(text: string): string | null {
  if (text.length > longestAcronym || !isUpper.test(text)) return null;
  const letters = text.replaceAll(".", "");
  return acronym.test(letters) ? letters.toUpperCase() : null;
}

/** A lexeme with all that is asked of it. */
export function lexemeFrom(written: Written, letters: string | null): Lexeme {
  const { form, lemma, key, kind, capital } = written;
  const [formVector, lemmaVector] = [vectorAt(form), vectorAt(lemma)];
  const common = isCommonWord(lemma);
  return {
    id: ++lastId,
    ...written,
    keyHash: fnv1a(key),
    formHash: fnv1a(form),
    stemHash: fnv1a(kind === "content" ? key.slice(0, stemLength) : key),
    formVector,
    lemmaVector,
    vector: formVector < 0 ? lemmaVector : formVector,
    common,
    isName: capital && (kind === "name" || kind === "content") && !common && !isCommonWord(form),
    verbal: isVerbal(written),
    steepWeight: written.weight ** 2,
    exclusive: kind === "number" || kind === "place" || kind === "calendar",
    acronym: letters,
    generic: genericPlaces.has(lemma),
    reporting: reportingWords.has(lemma),
    negates: negations.has(form) || form.endsWith("n't"),
    direction: directionWords.get(lemma) ?? null,
    synonyms: newsSynonyms.get(lemma) ?? null,
    antonyms: antonymsOf(lemma),
    isParticle: particles.has(form),
    opensPlace: placeOpeners.has(form),
  };
}

function read(text: string, opens: boolean): Written {
  const form = text.toLowerCase().replaceAll("’", "'").replace(possessive, "").replace(otherSigns, "-");
  const capital = isUpper.test(text);
  if (hasDigit.test(form)) {
    const value = form.replaceAll(",", "");
    return { form, lemma: value, key: value, kind: "number", capital, weight: numberWeight };
  }
  const place = capital && isPlaceCase(text) ? placeForms.get(text === "US" ? "u.s." : form) : undefined;
  if (place !== undefined) return { form, lemma: form, key: place, kind: "place", capital, weight: placeWeight };
  const cardinal = smallCardinals.get(form);
  if (cardinal !== undefined && form !== "one") {
    return { form, lemma: form, key: String(cardinal), kind: "number", capital, weight: numberWeight };
  }
  const lemma = lemmaOf(form);
  const day = calendarKeys.get(form);
  if (day !== undefined && (capital || relativeDays.has(form))) {
    return { form, lemma, key: day, kind: "calendar", capital, weight: calendarWeight };
  }
  if (isFunctionWord(form, lemma)) {
    return { form, lemma, key: lemma, kind: "function", capital, weight: rarity(form) };
  }
  const named = capital && !opens;
  const key = named ? nameKey(form) || form : lemma;
  return { form, lemma, key, kind: named ? "name" : "content", capital, weight: rarity(lemma) };
}

/** A capital within a text is a verb's only in a headline, and there only an inflected form is sure: "File" is none. */
function isVerbal({ form, lemma, kind }: Written): boolean {
  if (auxiliaries.has(lemma)) return true;
  const inflected = form !== lemma;
  return (inflected && inflection.test(form)) || (isMostlyVerb(lemma) && (inflected || kind !== "name"));
}

function isFunctionWord(form: string, lemma: string): boolean {
  return (
    functionWords.has(lemma) || functionWords.has(form) || honorifics.has(form) || form.endsWith("n't") || form === ""
  );
}

/** Short codes count only in capitals: "UN" is a body, "Un" a part of a name. */
function isPlaceCase(text: string): boolean {
  return text.length > 3 || text === text.toUpperCase();
}
