/** Words, beginnings of words and stems, with what they mean. */
export interface Meanings {
  readonly whole: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  readonly endings: ReadonlySet<string>;
  readonly longest: number;
  /** Meanings of several words, by the first one. */
  readonly phrases: readonly LinePhrase[];
}

export interface LinePhrase {
  readonly words: readonly string[];
  readonly meaning: string;
  /** Places among the words behind the first that have a capital. */
  readonly capitals: readonly number[];
}

/** A shorter beginning says nothing of a word. */
const shortestBeginning = 3;

export const wordsOf = (list: string) => list.split(/\s+/u).filter((word) => word !== "");

/**
 * Reads lines of a meaning and its words: a star behind a word stands for any ending, a tilde for none or one of
 * inflection, a low line joins the words of a phrase.
 */
export function readLines(lines: string, fold: (word: string) => string, endings: readonly string[]): Meanings {
  const [whole, beginnings, stems] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const phrases: LinePhrase[] = [];
  for (const line of lines.trim().split("\n")) {
    const colon = line.indexOf(": ");
    const meaning = line.slice(0, colon);
    for (const word of wordsOf(line.slice(colon + 1))) {
      const written = word.replace(/[*~]$/u, "").split("_");
      const words = written.map((part) => fold(part));
      const capitals = written.slice(1).flatMap((part, place) => (/^\p{Lu}/u.test(part) ? [place] : []));
      if (words.length > 1) phrases.push({ words, meaning, capitals });
      else (word.endsWith("*") ? beginnings : word.endsWith("~") ? stems : whole).set(words[0]!, meaning);
    }
  }
  const longest = Math.max(0, ...[...beginnings.keys(), ...stems.keys()].map(({ length }) => length));
  return { whole, beginnings, stems, endings: new Set(["", ...endings]), longest, phrases };
}

/** The meaning of the word itself, else of its longest beginning or stem that has one. */
export function lookUp({ whole, beginnings, stems, endings, longest }: Meanings, word: string): string | null {
  const meaning = whole.get(word);
  if (meaning !== undefined) return meaning;
  for (let length = Math.min(longest, word.length); length > 0; length--) {
    const beginning = word.slice(0, length);
    const stem = stems.get(beginning);
    if (stem !== undefined && endings.has(word.slice(length))) return stem;
    const found = length < shortestBeginning ? undefined : beginnings.get(beginning);
    if (found !== undefined) return found;
  }
  return null;
}
