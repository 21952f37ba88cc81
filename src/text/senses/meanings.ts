/** Words, beginnings of words, stems and phrases, with what they mean in English. */
export interface Meanings {
  /**
   * The meaning of a word in lower case: of the word with its accents, else without them, else of its longest stem or
   * beginning that has one; `capital`: it is written with one.
   */
  of(word: string, capital?: boolean): string | null;
  /** The same of a word that has its meaning by itself, or that only an ending of inflection is added to. */
  ofWhole(word: string, capital?: boolean): string | null;
  /** Words with a meaning of their own. */
  readonly whole: ReadonlyMap<string, string>;
  /** What several words mean together, by the first of them, folded, as it is written in its line: with its tilde. */
  readonly phrases: ReadonlyMap<string, readonly LinePhrase[]>;
}

/** Few of the phrases of a table are ever asked for: the words are taken apart then, by `wordsOfPhrase`. */
export interface LinePhrase {
  /** "cessez_le_feu", "скор~_помощ~" */
  readonly joined: string;
  readonly meaning: string;
}

/** How the words of lines are read. */
export interface LineReading {
  fold(word: string): string;
  /** How a word stands among those of its language: as it is written where its accents tell words apart. */
  keyOf(word: string): string;
  /** Endings that a tilde stands for. */
  readonly inflections: readonly string[];
  /** Whether a word with a capital has its meaning with one alone. */
  readonly capitals: boolean;
  /** What may follow the beginning of a word within the word; as in German without. */
  readonly wordEndings?: RegExp;
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

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The words of a phrase, folded, and the places among those behind the first that have a capital, where any has. */
export function wordsOfPhrase(
  { joined }: LinePhrase,
  fold: LineReading["fold"],
): { readonly words: readonly string[]; readonly capitals?: readonly number[] } {
  const written = joined.split("_");
  const words = written.map(fold);
  const capitals = written.slice(1).flatMap((part, place) => (isUpper.test(part) ? [place] : []));
  return capitals.length === 0 ? { words } : { words, capitals };
}

export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/**
 * Reads lines of a meaning and of the words that have it, as `SenseTable` has them: a star behind a word stands for any
 * ending, a tilde for none or one of inflection, a low line joins the words of a phrase, each of which may have a tilde.
 */
export function readMeanings(
  lines: string,
  { fold, keyOf, inflections, capitals, wordEndings = inflection }: LineReading,
): Meanings {
  const [whole, beginnings, stems] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const phrases = new Map<string, LinePhrase[]>();
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(": ");
    if (colon < 0) continue;
    const meaning = line.slice(0, colon);
    for (const word of line.slice(colon + 2).split(" ")) {
      if (word === "") continue;
      const first = word.indexOf("_");
      if (first >= 0) {
        addTo(phrases, fold(word.slice(0, first)), { joined: word, meaning });
        continue;
      }
      const last = word.at(-1);
      const written = last === "*" || last === "~" ? word.slice(0, -1) : word;
      const mark = capitals && isUpper.test(word) ? capitalMark : "";
      (last === "*" ? beginnings : last === "~" ? stems : whole).set(mark + keyOf(written), meaning);
    }
  }
  const endings = new Set(["", ...inflections]);
  // "Soñó": the accent is of the ending, not of the stem.
  const isEnding = (ending: string) => endings.has(ending) || endings.has(fold(ending));
  const longest = Math.max(0, ...[...beginnings.keys(), ...stems.keys()].map(({ length }) => length));
  const exact = (word: string, capital: boolean) =>
    (capital ? whole.get(capitalMark + word) : undefined) ?? whole.get(word) ?? null;
  const byBeginning = (word: string, shortest: number, mayEnd: RegExp | null) => {
    for (let length = Math.min(longest, word.length); length >= Math.max(1, shortest); length--) {
      const beginning = word.slice(0, length);
      const stem = stems.size === 0 ? undefined : stems.get(beginning);
      if (stem !== undefined && isEnding(word.slice(length))) return { found: stem, length };
      const found = length < shortestBeginning ? undefined : beginnings.get(beginning);
      if (found !== undefined && (mayEnd === null || mayEnd.test(word.slice(length)))) return { found, length };
    }
    return null;
  };
  const reader =
    (mayEnd: RegExp | null) =>
    (word: string, capital = false): string | null => {
      const folded = fold(word);
      const own = exact(word, capital) ?? (folded === word ? null : exact(folded, capital));
      if (own !== null) return own;
      const shortest = mayEnd === null ? 0 : word.length - longestInflection;
      const bare = byBeginning(folded, shortest, mayEnd);
      const accented = folded === word ? null : byBeginning(word, shortest, mayEnd);
      return (accented !== null && accented.length >= (bare?.length ?? 0) ? accented : bare)?.found ?? null;
    };
  return { of: reader(null), ofWhole: reader(wordEndings), whole, phrases };
}
