import type { Passage } from "./passage.ts";

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** No phrase of the tables is longer, in UTF-16 units. */
const maxPhrase = 40;
/** Phrases are found by so many first letters. */
const keyLength = 2;

/** Phrases of a language, by their first letters. */
export type PhraseIndex = ReadonlyMap<string, readonly string[]>;

/** Makes phrases (lower case) ready to be looked for. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  return Map.groupBy(phrases, (phrase) => phrase.slice(0, keyLength));
}

/** How many tokens the longest phrase takes that stands at a token, 0 without one. Compares text: tokens may cut words. */
export function phraseAt(passage: Passage, at: number, end: number, phrases: PhraseIndex): number {
  const { tokens, text } = passage;
  const from = tokens[at]!.start;
  if (from > 0 && wordCharacter.test(text[from - 1]!)) return 0;
  const lower = text
    .slice(from, from + maxPhrase)
    .toLowerCase()
    .replaceAll("’", "'");
  let longest = 0;
  for (const phrase of phrases.get(lower.slice(0, keyLength)) ?? []) {
    if (phrase.length <= longest || !lower.startsWith(phrase)) continue;
    const next = lower[phrase.length];
    if (next !== undefined && wordCharacter.test(next) && !phrase.endsWith("'") && !phrase.endsWith("’")) continue;
    longest = phrase.length;
  }
  if (longest === 0) return 0;
  let last = at;
  while (last < end && tokens[last]!.start < from + longest) last++;
  return last - at;
}
