import { foldLetters } from "../text/fold-letters.ts";

/** Words, and beginnings of words, with what they mean in English. */
export interface Meanings {
  /**
   * The meaning of a word in lower case: of the word with its accents, else without them, else of its longest beginning
   * that has one; `capital`: it is written with one.
   */
  of(word: string, capital?: boolean): string | null;
  /** The same of a word that has its meaning by itself, or that only an ending of inflection is added to. */
  ofWhole(word: string, capital?: boolean): string | null;
  /** Words and phrases with a meaning of their own. */
  readonly whole: ReadonlyMap<string, string>;
}

/** A shorter beginning says nothing of a word. */
const shortestBeginning = 3;
/** German endings that may follow the beginning of a word within the word: more is another part of it. */
const inflection =
  /^(?:e[nmrs]?|n|s|t|in|innen|er[ns]?|erin|erinnen|ens|nen|nis|te[nmrs]?|et|ete[nr]?|end(?:e[nrs]?)?|l?ung(?:en)?|ler[ns]?|elte?n?|el[ns]?|ier(?:en|te?n?|ung)|ig(?:e[nrs]?)?|lich(?:e[nrs]?)?|isch(?:e[nrs]?)?|schaft(?:en)?)?$/u;
const longestInflection = 8;
/** Marks words that have a meaning with a capital alone. */
const capitalMark = "^";
const isUpper = /^\p{Lu}/u;

export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** Reads lines of a meaning and of the words that have it, as `SenseTable` has them. */
export function readMeanings(lines: string): Meanings {
  const [whole, beginnings] = [new Map<string, string>(), new Map<string, string>()];
  for (const line of lines.trim().split("\n")) {
    const colon = line.indexOf(":");
    const meaning = line.slice(0, colon);
    for (const word of wordsOf(line.slice(colon + 1))) {
      const key = isUpper.test(word) ? capitalMark + word.toLowerCase() : word;
      if (key.endsWith("*")) beginnings.set(key.slice(0, -1), meaning);
      else whole.set(key, meaning);
    }
  }
  const longest = Math.max(0, ...[...beginnings.keys()].map(({ length }) => length));
  const exact = (word: string, capital: boolean) =>
    (capital ? whole.get(capitalMark + word) : undefined) ?? whole.get(word) ?? null;
  const byBeginning = (word: string, shortest: number, mayEnd: RegExp | null) => {
    for (let length = Math.min(longest, word.length); length >= Math.max(shortestBeginning, shortest); length--) {
      const found = beginnings.get(word.slice(0, length));
      if (found !== undefined && (mayEnd === null || mayEnd.test(word.slice(length)))) return { found, length };
    }
    return null;
  };
  const reader =
    (mayEnd: RegExp | null) =>
    (word: string, capital = false): string | null => {
      const folded = foldLetters(word);
      const own = exact(word, capital) ?? (folded === word ? null : exact(folded, capital));
      if (own !== null) return own;
      const shortest = mayEnd === null ? 0 : word.length - longestInflection;
      const bare = byBeginning(folded, shortest, mayEnd);
      const accented = folded === word ? null : byBeginning(word, shortest, mayEnd);
      return (accented !== null && accented.length >= (bare?.length ?? 0) ? accented : bare)?.found ?? null;
    };
  return { of: reader(null), ofWhole: reader(inflection), whole };
}
