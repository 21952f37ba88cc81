import { type LinePhrase, type Meanings, readMeanings, wordsOfPhrase } from "./meanings.ts";

/** What several words, or one, name or mean together. */
export interface Phrase {
  /** The words behind the first, folded; a tilde stands for an ending of inflection. */
  readonly rest: readonly string[];
  readonly key: string;
  readonly kind: "place" | "content" | "function" | "calendar" | "number";
  /** Whether it is written with a capital. */
  readonly proper: boolean;
  /** Places among `rest` that are written with one. */
  readonly capitals?: readonly number[];
}

/** A phrase with all its words. */
export interface WholePhrase extends Omit<Phrase, "rest"> {
  readonly words: readonly string[];
}

const ofPhrase = ({ words, ...phrase }: WholePhrase): Phrase => ({ rest: words.slice(1), ...phrase });
const longestFirst = (phrases: readonly Phrase[]) => phrases.toSorted((a, b) => b.rest.length - a.rest.length);

/**
 * Phrases by their first word, in the order in which they are tried: the longest first, of equally long ones names of places,
 * then what the lines of a table have.
 *
 * @param named other phrases than those of the lines
 * @param kindOf of what kind a meaning of the lines is
 */
export function phrasesBy(
  named: readonly WholePhrase[],
  lines: ReadonlyMap<string, readonly LinePhrase[]>,
  fold: (word: string) => string,
  kindOf: (meaning: string) => Phrase["kind"],
): (first: string) => readonly Phrase[] {
  const found = new Map<string, readonly Phrase[]>();
  for (const phrase of named) {
    const [first] = phrase.words;
    if (first) found.set(first, [...(found.get(first) ?? none), ofPhrase(phrase)]);
  }
  const read = new Map<string, readonly Phrase[]>();
  return (first) => {
    const known = read.get(first);
    if (known !== undefined) return known;
    const [told, others] = [lines.get(first), found.get(first) ?? none];
    if (told === undefined && others.length < 2) return others;
    const all = longestFirst([
      ...others.filter(({ kind }) => kind === "place"),
      ...(told ?? []).map((line) =>
        ofPhrase({ ...wordsOfPhrase(line, fold), key: line.meaning, kind: kindOf(line.meaning), proper: false }),
      ),
      ...others.filter(({ kind }) => kind !== "place"),
    ]);
    read.set(first, all);
    return all;
  };
}

/** Whether a word, folded, is that of a phrase: "помощью" is "помощ~". */
export const isFormOf = (word: string | undefined, written: string, endings: ReadonlySet<string>): boolean =>
  written.endsWith(anyEnding)
    ? word?.startsWith(written.slice(0, -1)) === true && endings.has(word.slice(written.length - 1))
    : word === written;

/**
 * Phrases that a word may begin by itself or as a form of their first word: "скорую" begins "скор~ помощ~".
 *
 * @param phrasesFrom phrases by their first word, as it is written in its line
 * @param firsts all such words
 */
export function phrasesOfForms(
  phrasesFrom: (first: string) => readonly Phrase[],
  firsts: Iterable<string>,
  endings: ReadonlySet<string>,
): (word: string) => readonly Phrase[] {
  const stems = new Set([...firsts].filter((first) => first.endsWith(anyEnding)).map((first) => first.slice(0, -1)));
  if (stems.size === 0) return phrasesFrom;
  const longest = Math.max(...[...stems].map(({ length }) => length));
  return (word) => {
    const itself = phrasesFrom(word);
    for (let size = Math.min(longest, word.length); size > 0; size--) {
      const stem = word.slice(0, size);
      if (stems.has(stem) && endings.has(word.slice(size)))
        return longestFirst([...itself, ...phrasesFrom(stem + anyEnding)]);
    }
    return itself;
  };
}
const anyEnding = "~";
const none: readonly Phrase[] = [];

/** The names of countries in a language, as Unicode's locale data has them, in words. */
export function countriesIn(
  language: string,
  fold: (word: string) => string,
): readonly { readonly words: readonly string[]; readonly key: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return regionCodes().map((code) => ({
    words: (names.of(code) ?? "").split(/[\s-]+/u).map(fold),
    key: code.toLowerCase(),
  }));
}

/** Names of one word in all their cases: "Норвегии" is of "Норвегия". */
export function inflectedNames(
  names: readonly { readonly words: readonly string[]; readonly key: string }[],
  inflections: readonly string[],
): Pick<Meanings, "of"> {
  const lines = names.flatMap(({ words: [name = "", more], key }) => {
    const stem = name.replace(lastVowel, "");
    return more === undefined && stem.length >= shortestStem ? [`${key}: ${stem}~`] : [];
  });
  const asItIs = (word: string) => word;
  return readMeanings(lines.join("\n"), { fold: asItIs, keyOf: asItIs, inflections, capitals: false });
}
const lastVowel = /[аеийоуыьюя]$/u;
const shortestStem = 4;

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let codes: readonly string[] | undefined;
/** Codes of countries and territories of which Unicode knows a name; asked for once, for every language has the same. */
function regionCodes(): readonly string[] {
  codes ??= namedCodes();
  return codes;
}

function namedCodes(): readonly string[] {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter(
      // "DD" and "CS" are no countries any more.
      (code) => english.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    );
}
