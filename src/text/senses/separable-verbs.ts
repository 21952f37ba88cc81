import { wordsOf } from "./meanings.ts";

/** What a verb means with the word that its clause ends in: "nahm … fest", "kam … ums Leben". */
export interface Separated {
  /** The words of the end, folded. */
  readonly end: readonly string[];
  readonly meaning: string;
}

/** Reads lines of a meaning and of verbs with their ends ("nahm|fest"), by the verb. */
export function readSeparable(lines: string): ReadonlyMap<string, readonly Separated[]> {
  const found = new Map<string, Separated[]>();
  for (const line of lines.trim().split("\n")) {
    const colon = line.indexOf(":");
    for (const pair of wordsOf(line.slice(colon + 1))) {
      const [verb, end] = pair.split("|") as [string, string];
      const separated = { end: end.split("_"), meaning: line.slice(0, colon) };
      found.set(verb, [...(found.get(verb) ?? []), separated]);
    }
  }
  return found;
}

/** Words between a verb and its end at most. */
const longestClause = 25;

/**
 * The meaning of a verb with the word that its clause ends in, and where that stands; null where it ends in none.
 *
 * @param folded the words of the text, folded
 * @param endsClause whether a clause ends behind the word at a place
 * @param endsSentence whether a sentence does
 */
export function separatedAt(
  all: readonly Separated[],
  folded: readonly string[],
  verb: number,
  endsClause: (place: number) => boolean,
  endsSentence: (place: number) => boolean,
): { readonly meaning: string; readonly from: number; readonly to: number } | null {
  if (all.length === 0) return null;
  for (let place = verb + 1; place < Math.min(folded.length, verb + longestClause); place++) {
    if (endsSentence(place - 1)) return null;
    for (const { end, meaning } of all) {
      const to = place + end.length;
      if (end.every((word, at) => folded[place + at] === word) && endsClause(to - 1))
        return { meaning, from: place, to };
    }
  }
  return null;
}
