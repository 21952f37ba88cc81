import type { ByteReader, ByteWriter } from "./bytes.ts";

/** How keys that are names begin. */
const namePrefix = "n:";
const separator = " ";
/** Stands for a separator inside a string of the table; where a string holds it already, that is escaped. */
const inner = "\n";
const escapeMark = "\\";
const special = /[\\\n ]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\b", "\n": "\\n" };
const escaped: Readonly<Record<string, string>> = { "\\b": "\\", "\\n": "\n" };

/** Collects strings, each once: what is written of each is its place. */
export class TermTable {
  private readonly places = new Map<string, number>();

  place(string: string): number {
    const known = this.places.get(string);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(string, place);
    return place;
  }

  /** All strings as one text: words side by side pack better than words with their lengths. */
  joined(): string {
    return [...this.places.keys()]
      .map((string) =>
        // Few hold any of these.
        special.test(string)
          ? string.replaceAll(/[\\\n]/g, (found) => escapes[found]!).replaceAll(separator, inner)
          : string,
      )
      .join(separator);
  }
}

/** The strings of a table by place. Few hold a separator, and next to none an escape: the others are left as they are. */
export function splitTable(joined: string): string[] {
  const strings = joined.split(separator);
  if (joined.includes(inner)) {
    for (const [at, string] of strings.entries())
      if (string.includes(inner)) strings[at] = string.replaceAll(inner, separator);
  }
  if (!joined.includes(escapeMark)) return strings;
  return strings.map((string) => string.replaceAll(/\\[bn]/g, (found) => escaped[found]!));
}

/** A key's words: a name without its prefix is a word of the table like others. */
const wordsOf = (key: string) => key.split(separator);
const bare = (word: string) => (word.startsWith(namePrefix) ? word.slice(namePrefix.length) : word);

/** Keys of one word, or of several. Pairs of all of some words, in order, are told by these words alone. */
export function writeKeys(to: ByteWriter, table: TermTable, keys: readonly string[]): void {
  const split = keys.map(wordsOf);
  const firstPair = split.findIndex((words) => words.length === 2);
  const paired = firstPair < 0 ? [] : [...new Set(split.slice(firstPair).flat())];
  const pairs = pairsOf(paired);
  const regular = firstPair + pairs.length === keys.length && pairs.every((key, at) => key === keys[firstPair + at]);
  const single = regular ? split.slice(0, firstPair) : split;
  const write = (words: readonly string[]) => {
    to.count(words.length);
    for (const word of words) to.count(table.place(bare(word)) * 2 + Number(word.startsWith(namePrefix)));
  };
  write(regular ? paired : []);
  to.count(single.length);
  for (const words of single) write(words);
}

export function readKeys(from: ByteReader, table: readonly string[]): string[] {
  const word = () => {
    const written = from.count();
    return `${written % 2 === 1 ? namePrefix : ""}${table[Math.floor(written / 2)]}`;
  };
  const paired = from.list(word);
  const single = from.list(() => from.list(word).join(separator));
  return [...single, ...pairsOf(paired)];
}

/** Passes over keys. */
export function skipKeys(from: ByteReader): void {
  const word = () => from.count();
  from.list(word);
  from.list(() => from.list(word));
}

function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((a, at) => words.slice(at + 1).map((b) => `${a}${separator}${b}`));
}
