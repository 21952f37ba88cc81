import { nameKey } from "../claims/name-key.ts";
import { rarity } from "../text/rarity.ts";
import { romanise } from "../text/romanise.ts";
import { lemmaOf } from "./lemma.ts";
import { type Lexeme, lexemeFrom, type Written } from "./lexemes.ts";
import { isMostlyVerb, vectorAt } from "./lexicon.ts";
import type { Phrase } from "./sense-phrases.ts";
import type { Senses } from "./senses.ts";

/** What a word of unknown meaning says: less than a rare word, for it may be a frequent one. */
const unknownWeight = 0.75;
const [numberWeight, placeWeight, calendarWeight] = [0.7, 0.6, 0.4];
/** Most words of a running text repeat; what was met is forgotten when so many are known. */
const mostWords = 20_000;
const known = new Map<string, Lexeme>();

/** A lexeme and how many words of the text it takes. */
export interface Taken {
  readonly lexeme: Lexeme;
  readonly words: number;
}

/** What the word at a place of a text in a language other than English is, by itself; `folded`: the same words, folded. */
export function foreignLexeme(
  written: readonly string[],
  folded: readonly string[],
  at: number,
  senses: Senses,
): Taken {
  const [word, form] = [written[at]!, folded[at]!];
  const negates = senses.negates(form, folded[at + 1]);
  // Where a capital says nothing, another one behind it does.
  const named = isCapital(word) && !senses.capitalNouns && (at > 0 || isCapital(written[1]));
  // "Minh" is a name, "minh" a syllable of a word.
  const meant = !named || !senses.syllables || at === 0;
  // "Đức Anh" is a name, "anh" is he.
  const among = named && senses.syllables && at > 0 && isCapital(written[at - 1]);
  const id = `${senses.language} ${named ? 1 : 0}${meant ? 1 : 0}${among ? 1 : 0}${negates ? "-" : ""}${word}`;
  let lexeme = known.get(id);
  if (lexeme === undefined) {
    lexeme = negates ? negation(form) : makeForeign(word, form, { named, meant, among }, senses);
    remember(id, lexeme);
  }
  return { lexeme, words: 1 };
}

/** What the word at a place, with as many words behind it as it needs, names or means; null for nothing. */
export function foreignPhrase(
  written: readonly string[],
  folded: readonly string[],
  at: number,
  senses: Senses,
): Taken | null {
  for (const phrase of senses.phrasesFrom(folded[at]!)) {
    const { rest, key, kind } = phrase;
    if (rest.some((word, place) => folded[at + place + 1] !== word)) continue;
    if (!isWrittenSo(written, folded, at, phrase, senses)) continue;
    const form = folded.slice(at, at + rest.length + 1).join(" ");
    const id = `${senses.language} ${kind} ${form}`;
    let lexeme = known.get(id);
    if (lexeme === undefined) {
      const verbal = folded.slice(at, at + rest.length + 1).some((word) => senses.isVerb(word));
      lexeme = makePhrase(form, key, kind, verbal);
      remember(id, lexeme);
    }
    return { lexeme, words: rest.length + 1 };
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

function makePhrase(form: string, key: string, kind: Phrase["kind"], verbal: boolean): Lexeme {
  const make = (own: string, weight: number, capital = false, tells = neither) =>
    complete({ form, lemma: kind === "content" ? own : form, key: own, kind, capital, weight }, tells);
  if (kind === "place") return make(`place:${key}`, placeWeight, true);
  if (kind === "calendar") return make(key, calendarWeight);
  if (kind === "function") return make(key, 0);
  const lemma = lemmaOf(key);
  return make(lemma, rarity(lemma), false, { verbal: verbal || isMostlyVerb(lemma), isName: false });
}

function remember(id: string, lexeme: Lexeme): void {
  if (known.size >= mostWords) known.clear();
  known.set(id, lexeme);
}

const isCapital = (word: string | undefined) => word !== undefined && isUpper.test(word);
const hasDigit = /^-?\p{N}/u;
const thousands = /[.\s](?=\d{3}(?:\D|$))/gu;
const isUpper = /^\p{Lu}/u;

const negation = (form: string): Lexeme => ({
  ...complete({ form, lemma: "not", key: "not", kind: "function", capital: false, weight: rarity("not") }),
  negates: true,
});

/** Where a word stands. */
interface Standing {
  /** As a name does. */
  readonly named: boolean;
  /** Where it may have a meaning all the same. */
  readonly meant: boolean;
  /** Among the syllables of a name. */
  readonly among: boolean;
}

function makeForeign(word: string, form: string, { named, meant, among }: Standing, senses: Senses): Lexeme {
  const capital = isUpper.test(word);
  const make = (kind: Written["kind"], key: string, weight: number, tells?: Pick<Lexeme, "verbal" | "isName">) =>
    complete({ form, lemma: key, key, kind, capital, weight }, tells);
  if (hasDigit.test(form)) return make("number", form.replace(thousands, "").replace(",", "."), numberWeight);
  const day = senses.calendarKeyOf(form);
  if (day !== null) return make("calendar", day, calendarWeight);
  const value = senses.numberOf(form);
  if (value !== null && value !== 1) return make("number", String(value), numberWeight);
  if (form === "" || (senses.isFunctionWord(form) && !among))
    return make("function", form, 0, { verbal: senses.isAuxiliary(form), isName: false });
  const meaning = meant ? senses.meaningOf(form) : null;
  const isVerb = !capital && senses.isVerb(word);
  if (meaning !== null) {
    const lemma = lemmaOf(meaning);
    return make("content", lemma, rarity(lemma), { verbal: isVerb || isMostlyVerb(lemma), isName: false });
  }
  if (named || (capital && senses.isNameLike(form))) {
    const name = senses.nameOf(form);
    const written: Written = {
      form,
      lemma: romanise(name),
      key: nameKey(name) || form,
      kind: "name",
      capital,
      weight: 1,
    };
    return complete(written, { verbal: false, isName: true });
  }
  // Its language stands with it: what looks like an English word is none.
  const stem = `${senses.stemOf(form)}·${senses.language}`;
  return make("content", stem, unknownWeight, { verbal: isVerb, isName: false });
}

/** Only what its meaning gives holds of it; its letters are of another language. */
function complete(written: Written, tells: Pick<Lexeme, "verbal" | "isName"> = neither): Lexeme {
  const vector = vectorAt(written.lemma);
  const unlike = { negates: false, isParticle: false, opensPlace: false };
  return { ...lexemeFrom(written, null), formVector: vector, vector, ...unlike, ...tells };
}
const neither = { verbal: false, isName: false };
