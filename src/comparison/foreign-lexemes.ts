import { nameKey } from "../claims/name-key.ts";
import { fnv1a } from "../text/hash.ts";
import { rarity } from "../text/rarity.ts";
import { type Lexeme, lexemeFrom, type Written } from "./lexemes.ts";
import { isMostlyVerb, vectorAt } from "./lexicon.ts";
import type { Senses } from "./senses.ts";

/** What a word of unknown meaning says: less than a rare word, for it may be a frequent one. */
const unknownWeight = 0.75;
const [numberWeight, placeWeight, calendarWeight] = [0.7, 0.6, 0.4];
/** Most words of a running text repeat; what was met is forgotten when so many are known. */
const mostWords = 20_000;
const known = new Map<string, Lexeme>();

/** What a word of a language other than English is, by itself; `opens`: it stands where a capital says nothing. */
export function foreignLexeme(word: string, opens: boolean, next: string, senses: Senses): Lexeme {
  const form = senses.fold(word);
  const negates = senses.negates(form, senses.fold(next));
  const id = `${senses.language} ${opens ? "" : " "}${negates ? "-" : ""}${word}`;
  let lexeme = known.get(id);
  if (lexeme === undefined) {
    if (known.size >= mostWords) known.clear();
    lexeme = negates ? negation(form) : makeForeign(word, form, opens, senses);
    known.set(id, lexeme);
  }
  return lexeme;
}

/** The place that a word, with as many words behind it as it needs, names; null for none. */
export function foreignPlace(
  words: readonly string[],
  senses: Senses,
): { readonly lexeme: Lexeme; readonly words: number } | null {
  const folded = words.map(senses.fold);
  for (const { rest, key } of senses.placesFrom(folded[0] ?? "")) {
    if (rest.some((word, place) => folded[place + 1] !== word)) continue;
    const form = folded.slice(0, rest.length + 1).join(" ");
    const id = `${senses.language} place ${form}`;
    let lexeme = known.get(id);
    if (lexeme === undefined) {
      const place = `place:${key}`;
      lexeme = complete({ form, lemma: form, key: place, kind: "place", capital: true, weight: placeWeight });
      known.set(id, lexeme);
    }
    return { lexeme, words: rest.length + 1 };
  }
  return null;
}

/** The one thing that several words from one on mean, the day that they name, or their number; null for none. */
export function foreignPhrase(
  words: readonly string[],
  senses: Senses,
): { readonly lexeme: Lexeme; readonly words: number } | null {
  const folded = words.map(senses.fold);
  for (const { rest, key, kind } of senses.phrasesFrom(folded[0] ?? "")) {
    if (rest.some((word, place) => folded[place + 1] !== word)) continue;
    const form = folded.slice(0, rest.length + 1).join(" ");
    const id = `${senses.language} phrase ${form}`;
    let lexeme = known.get(id);
    if (lexeme === undefined) {
      const weight = kind === "content" ? rarity(key) : kind === "number" ? numberWeight : calendarWeight;
      const verbal = kind === "content" && isMostlyVerb(key);
      lexeme = complete({ form, lemma: key, key, kind, capital: false, weight }, { verbal, isName: false });
      known.set(id, lexeme);
    }
    return { lexeme, words: rest.length + 1 };
  }
  return null;
}

const hasDigit = /^-?\p{N}/u;
const thousands = /[.\s](?=\d{3}(?:\D|$))/gu;
const isUpper = /^\p{Lu}/u;

const negation = (form: string): Lexeme => ({
  ...complete({ form, lemma: "not", key: "not", kind: "function", capital: false, weight: rarity("not") }),
  formHash: fnv1a("not"),
  negates: true,
});

function makeForeign(word: string, form: string, opens: boolean, senses: Senses): Lexeme {
  const capital = isUpper.test(word);
  const make = (kind: Written["kind"], key: string, weight: number, tells?: Pick<Lexeme, "verbal" | "isName">) =>
    complete({ form, lemma: kind === "name" ? form : key, key, kind, capital, weight }, tells);
  if (hasDigit.test(form)) return make("number", form.replace(thousands, "").replace(",", "."), numberWeight);
  const day = senses.calendarKeyOf(form);
  if (day !== null) return make("calendar", day, calendarWeight);
  const value = senses.numberOf(form);
  if (value !== null && value !== 1) return make("number", String(value), numberWeight);
  const bare = senses.bare(word);
  if (form === "" || senses.isFunctionWord(bare)) {
    const gloss = senses.glossOf(bare);
    const told = make("function", gloss ?? form, 0, { verbal: senses.isAuxiliary(bare), isName: false });
    return gloss === null ? told : { ...told, formHash: fnv1a(gloss) };
  }
  const meaning = senses.meaningOf(bare);
  const isPast = !capital && senses.isPast(word);
  if (meaning !== null)
    return make("content", meaning, rarity(meaning), { verbal: isPast || isMostlyVerb(meaning), isName: false });
  if (capital && !opens && !senses.capitalNouns)
    return make("name", nameKey(form) || form, 1, { verbal: false, isName: true });
  // Its language stands with it: what looks like an English word is none.
  const stem = `${senses.stemOf(form)}·${senses.language}`;
  return make("content", stem, unknownWeight, { verbal: isPast, isName: false });
}

/** Only what its meaning gives holds of it; its letters are of another language. */
function complete(written: Written, tells: Pick<Lexeme, "verbal" | "isName"> = neither): Lexeme {
  const vector = vectorAt(written.lemma);
  const unlike = { negates: false, isParticle: false, opensPlace: false };
  return { ...lexemeFrom(written, null), formVector: vector, vector, ...unlike, ...tells };
}
const neither = { verbal: false, isName: false };

/** A text as its words are read, for counting the letters that two have in common: by what they mean, where that is known. */
export const readingOf = (words: readonly { readonly lexeme: Lexeme }[]): string =>
  words.map(({ lexeme: { key, form, kind } }) => (kind === "content" && key.includes("·") ? form : key)).join(" ");
