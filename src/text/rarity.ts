import { foldLetters } from "./fold-letters.ts";
import { placeOfWord } from "./ranked-words.ts";
import { remembered } from "./remembered.ts";

/** The version of the frequency table; part of every algorithm version that depends on it. */
export const rarityVersion = "gigaword-wikipedia-120k.1";

/**
 * Only the order of the table is used: by Zipf's law the logarithm of a word's rank is, up to a constant, its information
 * content.
 */
function rankOf(word: string): number | undefined {
  // The table writes "erdogan" and "jose", as English agencies do.
  const lower = word.toLowerCase();
  const place = placeOfWord(lower);
  const found = place >= 0 || ascii.test(lower) ? place : placeOfWord(foldLetters(lower));
  return found < 0 ? undefined : found + 1;
}
const ascii = /^\p{ASCII}*$/u;

/** The rank that stands for every word outside the table. */
const unknownRank = 200_000;
const scale = 1 / Math.log(unknownRank + 1);

/** How rare a word is in English news: 0 for the most frequent word … 1 for a word outside the table. */
export const rarity: (word: string) => number = remembered(
  (word) => Math.log((rankOf(word) ?? unknownRank) + 1) * scale,
  30_000,
);

/** Whether the word stands in the frequency table at all. */
export function isKnownWord(word: string): boolean {
  return rankOf(word) !== undefined;
}

/** The word's place in the frequency table, 1 for the most frequent; null for a word outside it. */
export function frequencyRank(word: string): number | null {
  return rankOf(word) ?? null;
}
