import { type Meanings, readMeanings } from "./meanings.ts";

/** What several words, or one, name or mean together. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly key: string;
  readonly kind: "place" | "content" | "function" | "calendar" | "number";
  /** Whether it is written with a capital. */
  readonly proper: boolean;
  /** Places among `rest` that are written with one. */
  readonly capitals?: readonly number[];
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Puts phrases in the order in which they are tried; of equally long ones those given first. */
export function phrasesBy(all: readonly (Omit<Phrase, "rest"> & { readonly words: readonly string[] })[]): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const {
    words: [first, ...rest],
    ...phrase
  } of all) {
    if (!first) continue;
    const others = found.get(first);
    if (others === undefined) found.set(first, [{ rest, ...phrase }]);
    else others.push({ rest, ...phrase });
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

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
