import { nameKey } from "../../claims/names/name-key.ts";
import { fnv1a } from "../../text/hash.ts";
import { lemmaOf } from "../../text/lemma.ts";
import { writtenOut } from "../../text/numbers/chinese-numerals.ts";
import { rarity } from "../../text/rarity.ts";
import { romanise } from "../../text/romanise.ts";
import type { Phrase } from "../../text/senses/sense-phrases.ts";
import type { Senses } from "../../text/senses/senses.ts";
import { type Lexeme, lexemeFrom, type Written } from "./lexemes.ts";
import { isCommonWord, isMostlyVerb, vectorAt } from "./lexicon.ts";

/** What a word of unknown meaning says: less than a rare word, for it may be a frequent one. */
const unknownWeight = 0.75;
const [numberWeight, placeWeight, calendarWeight] = [0.7, 0.6, 0.4];
/** Most words of a running text repeat; what was met is forgotten when so many are known. */
const mostWords = 20_000;
/** UTF-16 units. */
const longestKept = 80;
const known = new Map<string, Lexeme>();

/** The words beside a word; null where none is. */
export interface Beside {
  readonly before: string | null;
  readonly next: string | null;
}

/** What a word of a language other than English is, by itself and by the words beside it. */
export function foreignLexeme(word: string, beside: Beside, senses: Senses): Lexeme {
  const form = senses.fold(word);
  if (word === "not") return remembered(`${senses.language} not`, () => negation(form, "not"));
  const negates = senses.negates(form, beside.next === null ? "" : senses.fold(beside.next));
  const standing = standingOf(word, beside, senses);
  const { named, meant, among, opens } = standing;
  return remembered(
    `${senses.language} ${named ? 1 : 0}${meant ? 1 : 0}${among ? 1 : 0}${opens ? 1 : 0}${negates ? "-" : ""}${word}`,
    () => (negates ? negation(form, senses.meaningOf(form) ?? "not") : makeForeign(word, form, standing, senses)),
  );
}

/** Where a word stands. */
interface Standing {
  /** As a name does. */
  readonly named: boolean;
  /** Where it may have a meaning all the same. */
  readonly meant: boolean;
  /** Among the syllables of a name. */
  readonly among: boolean;
  /** First of a text, where any word has a capital, and may be a name. */
  readonly opens: boolean;
}

function standingOf(word: string, { before, next }: Beside, senses: Senses): Standing {
  // Where all nouns have a capital, it says nothing; where a text begins, what stands behind it does.
  const named = isCapital(word) && !senses.capitalNouns && (before !== null || leadsName(next, senses));
  return {
    named,
    // "Minh" is a name, "minh" a syllable of a word. Behind "Juan" is "Flores" one, behind "Partido" is "Verde" none.
    meant:
      !named ||
      before === null ||
      !(senses.syllables || senses.isNameBehind(word, before) || isNameWord(before, senses)),
    // "Đức Anh" is a name, "anh" is he.
    among: named && senses.syllables && isCapital(before),
    opens: before === null && !senses.syllables && isCapital(word),
  };
}

/** Whether a word with a capital is part of a name, as far as it says: one of no meaning. */
function isNameWord(word: string, senses: Senses): boolean {
  if (!isCapital(word)) return false;
  const bare = senses.bare(word);
  return senses.meaningOf(bare) === null && !senses.isFunctionWord(bare) && !senses.isKnown(word);
}

/** "Ardelec va fermer", "Mariam Konaté a gagné": what opens a sentence without an article before a verb, or before a name. */
function leadsName(next: string | null, senses: Senses): boolean {
  if (next === null || next === "") return false;
  return isCapital(next) || (!senses.syllables && (senses.isAuxiliary(senses.bare(next)) || senses.isVerb(next)));
}

/** A word that the words around it show to be a name. */
export const foreignName = (word: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} name ${word}`, () => nameOf(senses.fold(word), true, senses));

function nameOf(form: string, capital: boolean, senses: Senses): Lexeme {
  const name = senses.nameOf(form);
  const key = nameKey(name) || form;
  return complete({ form, lemma: romanise(name), key, kind: "name", capital, weight: 1 }, isName);
}

/** What words say together, or with others, instead of each by itself. */
export const foreignMeaning = (form: string, meaning: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} = ${meaning} ${form}`, () => contentOf(form, meaning, false));

/** A word that says nothing, because it is told with another one. */
export const foreignParticle = (form: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} . ${form}`, () => functionWord(form, false, senses));

/** Without a word of grammar that it stands for, its language stands with it: "die" tells of no death. */
function functionWord(form: string, isAuxiliary: boolean, senses: Senses, bare = form): Lexeme {
  const gloss = senses.glossOf(bare);
  const key = gloss ?? `${form}·${senses.language}`;
  const tells = { verbal: isAuxiliary, isName: false };
  const word = complete({ form, lemma: key, key, kind: "function", capital: false, weight: 0 }, tells);
  return gloss === null ? word : { ...word, formHash: fnv1a(gloss) };
}

function remembered(id: string, make: () => Lexeme): Lexeme {
  // What is longer is no word that comes again.
  if (id.length > longestKept) return make();
  let lexeme = known.get(id);
  if (lexeme === undefined) {
    if (known.size >= mostWords) known.clear();
    lexeme = make();
    known.set(id, lexeme);
  }
  return lexeme;
}

/** "Building" is read as it is in English: as "build". */
function contentOf(form: string, meaning: string, isVerb: boolean): Lexeme {
  const lemma = lemmaOf(meaning);
  const tells = { verbal: isVerb || isMostlyVerb(lemma), isName: false };
  return complete({ form, lemma, key: lemma, kind: "content", capital: false, weight: rarity(lemma) }, tells);
}

/** A lexeme and how many words of the text it takes. */
export interface Taken {
  readonly lexeme: Lexeme;
  readonly words: number;
}

/**
 * What the word at a place, with as many words behind it as it needs, names or means together; null for nothing.
 *
 * @param folded the words, folded
 * @param last the last of them that nothing but a space or a hyphen parts from the first
 */
export function foreignPhrase(
  written: readonly string[],
  folded: readonly string[],
  { at, last }: { readonly at: number; readonly last: number },
  senses: Senses,
): Taken | null {
  for (const phrase of senses.phrasesFrom(folded[at]!)) {
    const { rest, key, kind } = phrase;
    if (at + rest.length > last || rest.some((word, place) => !senses.isFormOf(folded[at + place + 1], word))) continue;
    if (!isWrittenSo(written, folded, at, phrase, senses)) continue;
    const words = folded.slice(at, at + rest.length + 1);
    const form = words.join(" ");
    const lexeme = remembered(`${senses.language} ${kind} ${form}`, () =>
      makePhrase(form, key, kind, words.some(senses.isVerb), senses),
    );
    return { lexeme, words: words.length };
  }
  return null;
}

/**
 * A country has a capital. Of syllables written apart a capital behind a small one begins a name, and a lone capital among
 * others is part of one.
 */
function isWrittenSo(
  written: readonly string[],
  folded: readonly string[],
  at: number,
  { rest, kind, proper, capitals = [] }: Phrase,
  senses: Senses,
): boolean {
  if (proper && !isCapital(written[at])) return false;
  // "Вена" may be Vienna, "вена" is a vein.
  if (rest.length === 0 && (at === 0 || !isCapital(written[at])) && senses.isPlaceOrWord(folded[at]!)) return false;
  if (!senses.syllables) return true;
  if (rest.length > 0)
    return (
      kind === "place" ||
      kind === "calendar" ||
      rest.every((_, place) => !isCapital(written[at + place + 1]) || capitals.includes(place))
    );
  // "Tổng thống Nga Putin": what cannot be another syllable of one name.
  const isLast = !isCapital(written[at + 1]) || senses.isNameLike(folded[at + 1]!);
  if (!isCapital(written[at]) || !isLast) return false;
  const form = folded[at]!;
  return at > 0 ? !isCapital(written[at - 1]) : !senses.isFunctionWord(form) && senses.meaningOf(form) === null;
}

function makePhrase(form: string, key: string, kind: Phrase["kind"], isVerb: boolean, senses: Senses): Lexeme {
  if (kind === "content") return contentOf(form, key, isVerb);
  if (kind === "function") return functionWord(form, false, senses);
  if (kind === "place")
    return complete({ form, lemma: form, key: `place:${key}`, kind, capital: true, weight: placeWeight });
  const weight = kind === "number" ? numberWeight : calendarWeight;
  return complete({ form, lemma: key, key, kind, capital: false, weight });
}

const isCapital = (word: string | null | undefined) => word !== null && word !== undefined && isUpper.test(word);
const hasDigit = /^-?\p{N}/u;
const thousands = /\.(?=\d{3}(?:\D|$))/gu;
const isUpper = /^\p{Lu}/u;

const negation = (form: string, meaning: string): Lexeme => ({
  ...complete({ form, lemma: meaning, key: meaning, kind: "function", capital: false, weight: rarity(meaning) }),
  formHash: fnv1a(meaning),
  negates: true,
});

function makeForeign(word: string, form: string, { named, meant, among, opens }: Standing, senses: Senses): Lexeme {
  const upper = isUpper.test(word);
  const capital = upper && !senses.capitalNouns;
  const make = (kind: Written["kind"], key: string, weight: number, tells?: Tells) =>
    complete({ form, lemma: key, key, kind, capital, weight }, tells);
  const figure = senses.wordsIn === null ? form.replace(thousands, "").replace(",", ".") : writtenOut(form);
  // "3月" is March.
  const isMonth = senses.wordsIn !== null && senses.calendarKeyOf(form) !== null;
  if (hasDigit.test(form) && !isMonth) return make("number", figure, numberWeight);
  // "Genf", "Gênes": nothing but the place.
  const isWord = opens && senses.isPlaceOrWord(form);
  if (upper && !isWord && senses.isPlaceName(form)) return nameOf(form, capital, senses);
  const day = senses.calendarKeyOf(form);
  if (day !== null) return make("calendar", day, calendarWeight);
  const value = senses.numberOf(form);
  if (value !== null && value !== 1) return make("number", String(value), numberWeight);
  const bare = senses.bare(word);
  if (form === "" || (senses.isFunctionWord(bare) && !among))
    return functionWord(form, senses.isAuxiliary(bare), senses, bare);
  const meaning = meant ? senses.meaningOf(bare, upper) : null;
  const isVerb = !upper && senses.isVerb(word);
  if (meaning !== null) return { ...contentOf(form, meaning, isVerb), capital };
  const mayBeName = capital || senses.wordsIn !== null;
  if (!isWord && (named || (mayBeName && senses.isNameLike(form)))) return nameOf(form, capital, senses);
  // It may be a noun or a name, and a name is the same in every language.
  if (upper && (senses.capitalNouns || opens) && !isCommonWord(form))
    return { ...make("content", nameKey(form) || form, unknownWeight), lemma: form };
  // Its language stands with it: what looks like an English word is none.
  const stem = `${senses.stemOf(form)}·${senses.language}`;
  return make("content", stem, unknownWeight, { verbal: isVerb, isName: false });
}

type Tells = Pick<Lexeme, "verbal" | "isName">;

/** Only what its meaning gives holds of it; its letters are of another language. */
function complete(written: Written, tells: Tells = neither): Lexeme {
  const vector = vectorAt(written.lemma);
  const unlike = { negates: false, isParticle: false, opensPlace: false };
  return { ...lexemeFrom(written, null), formVector: vector, vector, ...unlike, ...tells };
}
const neither: Tells = { verbal: false, isName: false };
const isName: Tells = { verbal: false, isName: true };

/** A text as its words are read, for counting the letters that two have in common: by what they mean, where that is known. */
export const readingOf = (words: readonly { readonly lexeme: Lexeme }[]): string =>
  words.map(({ lexeme: { key, form } }) => (key.includes("·") ? form : key)).join(" ");
