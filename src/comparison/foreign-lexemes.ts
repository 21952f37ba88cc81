import { nameKey } from "../claims/name-key.ts";
import { fnv1a } from "../text/hash.ts";
import { rarity } from "../text/rarity.ts";
import { type Lexeme, lexemeFrom, type Written } from "./lexemes.ts";
import { isCommonWord, isMostlyVerb, vectorAt } from "./lexicon.ts";
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
  const mayBeNoun = opens && !leadsName(word, next, senses);
  return remembered(`${senses.language} ${mayBeNoun ? "" : " "}${negates ? "-" : ""}${word}`, () =>
    negates ? negation(form, senses.meaningOf(form) ?? "not") : makeForeign(word, form, mayBeNoun, senses),
  );
}

/** "Ardelec va fermer", "Mariam Konaté a gagné": what opens a sentence without an article before a verb, or before a name. */
function leadsName(word: string, next: string, senses: Senses): boolean {
  if (senses.capitalNouns || !isUpper.test(word) || next === "") return false;
  const bare = senses.bare(next);
  return isUpper.test(next) || senses.isAuxiliary(bare) || senses.isPast(next);
}

/** A word that the words around it show to be a name. */
export const foreignName = (word: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} name ${word}`, () => {
    const form = senses.fold(word);
    return complete({ form, lemma: form, key: nameKey(form) || form, kind: "name", capital: true, weight: 1 }, named);
  });

/** What words say together, or with others, instead of each by itself. */
export const foreignMeaning = (form: string, meaning: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} = ${meaning} ${form}`, () => contentOf(form, meaning, false));

/** A word that says nothing, because it is told with another one. */
export const foreignParticle = (form: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} . ${form}`, () => functionWord(form, form, senses));

/** A day that several words name ("segunda-feira"), or a number that they are ("trente-huit"). */
export const foreignFigure = (form: string, key: string, senses: Senses): Lexeme =>
  remembered(`${senses.language} # ${form}`, () => {
    const [kind, weight] = hasDigit.test(key)
      ? (["number", numberWeight] as const)
      : (["calendar", calendarWeight] as const);
    return complete({ form, lemma: key, key, kind, capital: false, weight });
  });

/** Without a word of grammar that it stands for, its language stands with it: "die" tells of no death. */
function functionWord(form: string, bare: string, senses: Senses): Lexeme {
  const gloss = senses.glossOf(bare);
  const key = gloss ?? `${form}·${senses.language}`;
  const tells = { verbal: senses.isAuxiliary(bare), isName: false };
  const word = complete({ form, lemma: key, key, kind: "function", capital: false, weight: 0 }, tells);
  return gloss === null ? word : { ...word, formHash: fnv1a(gloss) };
}

function remembered(id: string, make: () => Lexeme): Lexeme {
  let lexeme = known.get(id);
  if (lexeme === undefined) {
    if (known.size >= mostWords) known.clear();
    lexeme = make();
    known.set(id, lexeme);
  }
  return lexeme;
}

const contentOf = (form: string, meaning: string, isPast: boolean): Lexeme =>
  complete(
    { form, lemma: meaning, key: meaning, kind: "content", capital: false, weight: rarity(meaning) },
    { verbal: isPast || isMostlyVerb(meaning), isName: false },
  );

/** The place that a word, with as many words behind it as it needs, names; null for none. */
export function foreignPlace(
  words: readonly string[],
  senses: Senses,
): { readonly lexeme: Lexeme; readonly words: number } | null {
  const folded = words.map(senses.fold);
  for (const { rest, key } of senses.placesFrom(folded[0] ?? "")) {
    if (rest.some((word, place) => folded[place + 1] !== word)) continue;
    const form = folded.slice(0, rest.length + 1).join(" ");
    const lexeme = remembered(`${senses.language} place ${form}`, () =>
      complete({ form, lemma: form, key: `place:${key}`, kind: "place", capital: true, weight: placeWeight }),
    );
    return { lexeme, words: rest.length + 1 };
  }
  return null;
}

const hasDigit = /^-?\p{N}/u;
const thousands = /[.\s](?=\d{3}(?:\D|$))/gu;
const isUpper = /^\p{Lu}/u;

const negation = (form: string, meaning: string): Lexeme => ({
  ...complete({ form, lemma: meaning, key: meaning, kind: "function", capital: false, weight: rarity(meaning) }),
  formHash: fnv1a(meaning),
  negates: true,
});

function makeForeign(word: string, form: string, opens: boolean, senses: Senses): Lexeme {
  const isCapital = isUpper.test(word);
  // Where all nouns have one, it says nothing.
  const capital = isCapital && !senses.capitalNouns;
  const make = (kind: Written["kind"], key: string, weight: number, tells?: Pick<Lexeme, "verbal" | "isName">) =>
    complete({ form, lemma: kind === "name" ? form : key, key, kind, capital, weight }, tells);
  if (hasDigit.test(form)) return make("number", form.replace(thousands, "").replace(",", "."), numberWeight);
  const day = senses.calendarKeyOf(form);
  if (day !== null) return make("calendar", day, calendarWeight);
  const value = senses.numberOf(form);
  if (value !== null && value !== 1) return make("number", String(value), numberWeight);
  const bare = senses.bare(word);
  if (form === "" || senses.isFunctionWord(bare)) return functionWord(form, bare, senses);
  const meaning = senses.meaningOf(bare, isCapital);
  const isPast = !isCapital && senses.isPast(word);
  if (meaning !== null)
    return make("content", meaning, rarity(meaning), { verbal: isPast || isMostlyVerb(meaning), isName: false });
  if (capital && !opens) return make("name", nameKey(form) || form, 1, named);
  // It may be a noun or a name, and a name is the same in every language.
  if (isCapital && senses.capitalNouns && !isCommonWord(form))
    return { ...make("content", nameKey(form) || form, unknownWeight, neither), lemma: form };
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
const named = { verbal: false, isName: true };

/** A text as its words are read, for counting the letters that two have in common: by what they mean, where that is known. */
export const readingOf = (words: readonly { readonly lexeme: Lexeme }[]): string =>
  words.map(({ lexeme: { key, form } }) => (key.includes("·") ? form : key)).join(" ");
