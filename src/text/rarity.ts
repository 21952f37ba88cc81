import { foldLetters } from "./fold-letters.ts";
import { remembered } from "./remembered.ts";
import ranks from "./tables/word-ranks.json" with { type: "json" };

/** The version of the frequency table; part of every algorithm version that depends on it. */
export const rarityVersion = "gigaword-wikipedia-120k.1";

/**
 * The 120,000 most frequent English words of newswire and encyclopedia text, most frequent first (the vocabulary
 * order of the GloVe 6B vectors, public domain dedication). Only the order is used: by Zipf's law the logarithm of
 * a word's rank is, up to a constant, its information content.
 */
function rankOf(word: string): number | undefined {
  // Made at the first look-up: a process that judges no words does not pay for it.
  table ??= new Map(ranks.split(" ").map((known, index) => [known, index + 1]));
  const lower = word.toLowerCase();
  // The table writes "erdogan" and "jose", as English agencies do.
  return table.get(lower) ?? (ascii.test(lower) ? undefined : table.get(foldLetters(lower)));
}
const ascii = /^\p{ASCII}*$/u;
let table: ReadonlyMap<string, number> | undefined;

/** The words of the table in one string, the one of rank 1 first, a space after each. */
export const rankedWords: string = ranks;

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
