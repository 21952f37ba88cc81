import { madeOnce } from "../../../text/made-once.ts";
import type { Passage } from "../../passages/passage.ts";

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
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
  const { tokens } = passage;
  const text = folded(passage);
  const from = tokens[at]!.start;
  const candidates = phrases.get(text.slice(from, from + keyLength));
  if (candidates === undefined || (from > 0 && wordCharacter.test(text[from - 1]!))) return 0;
  let longest = 0;
  for (const phrase of candidates) {
    if (phrase.length <= longest || !text.startsWith(phrase, from)) continue;
    const next = text[from + phrase.length];
    if (next !== undefined && wordCharacter.test(next) && !phrase.endsWith("'") && !phrase.endsWith("’")) continue;
    longest = phrase.length;
  }
  if (longest === 0) return 0;
  let last = at;
  while (last < end && tokens[last]!.start < from + longest) last++;
  return last - at;
}

/** A passage's text in lower case with plain apostrophes, as many UTF-16 units long: "İ" has no such form and stays. */
const folded = madeOnce(({ text }: Passage): string => {
  const lower = text.toLowerCase().replaceAll("’", "'");
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}|’/gu, (letter) => {
    const small = letter === "’" ? "'" : letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
});
