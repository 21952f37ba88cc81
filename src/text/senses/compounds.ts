import { foldLetters } from "../fold-letters.ts";
import type { Meanings } from "./meanings.ts";

/** Letters of a compound's parts at least: "Zug|unglück", "Eis|bär". */
const [shortestFirst, shortestLast] = [3, 3];
/** The same where only the last part is known; a shorter one is no word of its own ("Verb|raucher"), unless an "s" joins it. */
const [shortestUnknown, shortestBehindUnknown, shortestUnjoined] = [4, 5, 8];
/** A part with more letters is a compound itself. */
const longestWord = 48;
/** What joins two parts, longest first. */
const links = ["es", "en", "er", "s", "n", "e", ""] as const;

/** The first part of a compound without what joins it to the next: "Verkehr" of "Verkehrs"; as it is where that is not known. */
export function firstPartOf(
  part: string,
  { ofWhole }: Pick<Meanings, "ofWhole">,
  isKnown: (word: string) => boolean,
): string {
  for (const link of ["", ...links]) {
    const bare = part.slice(0, part.length - link.length);
    if (part.endsWith(link) && bare.length >= shortestFirst && (isKnown(bare) || ofWhole(bare, true) !== null))
      return bare;
  }
  return part;
}

/**
 * Where a compound's last part begins, by what its parts mean: "Zug|unglück", "Verkehrs|ministerin"; null for what is none,
 * or may be none. The longest last part counts whose first part is known, too; else the longest that is known by itself.
 *
 * @param word a noun in lower case, with its letters as they are written
 * @param isKnown whether something else than a meaning is known of a first part: a number, a day, a country
 */
export function lastPartOf(
  word: string,
  { ofWhole }: Pick<Meanings, "ofWhole">,
  isKnown: (word: string) => boolean,
  placeTails: RegExp,
): number | null {
  if (word.length > longestWord) return null;
  const isFirst = (part: string, depth: number): boolean => {
    return links.some((link) => {
      const bare = part.slice(0, part.length - link.length);
      if (!part.endsWith(link) || bare.length < shortestFirst) return false;
      if (isKnown(bare) || ofWhole(bare, true) !== null) return true;
      return depth > 0 && lastWithin(bare, depth - 1) !== null;
    });
  };
  const lastWithin = (whole: string, depth: number): number | null => {
    for (let at = shortestFirst; at <= whole.length - shortestLast; at++)
      if (isLast(whole.slice(at)) && isFirst(whole.slice(0, at), depth)) return at;
    return null;
  };
  const isLast = (part: string) => ofWhole(part, true) !== null;
  const found = lastWithin(word, 1);
  if (found !== null) return found;
  for (let at = shortestUnknown; at <= word.length - shortestBehindUnknown; at++) {
    const last = word.slice(at);
    if (last.length < shortestUnjoined && word[at - 1] !== "s") continue;
    if (ofWhole(last, true) !== null && !placeTails.test(foldLetters(last))) return at;
  }
  return null;
}
