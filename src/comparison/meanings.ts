/** Words, and beginnings of words, with what they mean in English. */
export interface Meanings {
  /** The meaning of a word in lower case, with its accents or without; `capital`: it is written with one. */
  of(word: string, capital?: boolean): string | null;
  /** The same of a word that has its meaning by itself, or that only an ending of inflection is added to. */
  ofWhole(word: string, capital?: boolean): string | null;
  /** The meaning of words, folded, from the first on, and how many they are; null where they have none together. */
  ofPhrase(words: readonly string[]): { readonly meaning: string; readonly words: number } | null;
  /** What means something together, by its first word, folded. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly meaning: string }[]>;
}

/** A shorter beginning says nothing of a word. */
const shortestBeginning = 3;
/** What may follow the beginning of a word within the word: more is another part of it. */
const inflection = /^(?:\p{L}{0,3}|innen|ungen|enden?|eten|ernd|ieren|ierte?n?)$/u;
const longestInflection = 5;
/** Marks words that have a meaning with a capital alone. */
const capitalMark = "^";

export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** Reads lines of a meaning and of the words that have it, as `SenseTable` has them. */
export function readMeanings(lines: string, fold: (word: string) => string): Meanings {
  const [whole, beginnings] = [new Map<string, string>(), new Map<string, string>()];
  const phrases = new Map<string, { readonly rest: readonly string[]; readonly meaning: string }[]>();
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    const meaning = line.slice(0, colon);
    for (const word of wordsOf(line.slice(colon + 1))) {
      const [first, ...rest] = word.split("_") as [string, ...string[]];
      const key = /^\p{Lu}/u.test(first) ? capitalMark + fold(first) : first;
      if (rest.length > 0) {
        const others = phrases.get(fold(first)) ?? [];
        phrases.set(fold(first), [...others, { rest: rest.map(fold), meaning }]);
      } else if (key.endsWith("*")) beginnings.set(key.slice(0, -1), meaning);
      else whole.set(key, meaning);
    }
  }
  for (const ofWord of phrases.values()) ofWord.sort((a, b) => b.rest.length - a.rest.length);
  const longest = Math.max(0, ...[...beginnings.keys()].map(({ length }) => length));
  const exact = (word: string, capital: boolean) =>
    (capital ? whole.get(capitalMark + word) : undefined) ?? whole.get(word) ?? null;
  const byBeginning = (word: string, shortest: number, mayEnd: RegExp | null) => {
    for (let length = Math.min(longest, word.length); length >= Math.max(shortestBeginning, shortest); length--) {
      const found = beginnings.get(word.slice(0, length));
      if (found !== undefined && (mayEnd === null || mayEnd.test(word.slice(length)))) return found;
    }
    return null;
  };
  return {
    phrases,
    of: (word, capital = false) =>
      exact(word, capital) ?? exact(fold(word), capital) ?? byBeginning(fold(word), 0, null),
    ofWhole: (word, capital = false) =>
      exact(word, capital) ?? byBeginning(word, word.length - longestInflection, inflection),
    ofPhrase: ([first = "", ...next]) => {
      const found = phrases.get(first)?.find(({ rest }) => rest.every((word, at) => next[at] === word));
      return found === undefined ? null : { meaning: found.meaning, words: found.rest.length + 1 };
    },
  };
}
