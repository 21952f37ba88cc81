import { dense, half, hangul, letter, mark, number, unitKinds } from "../text/unit-kinds.ts";

const run =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
/** Characters of a word in scripts that do not part words: about two in Chinese, four in Thai; news mixes little. */
const charactersPerWord = 2;

/** The number of words of a text; scripts that do not part words count two characters as one. */
export function countWords(text: string): number {
  const kinds = unitKinds();
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    // Rare, and left to the patterns: scripts without spaces, and characters beyond the basic plane.
    if ((kind & (dense | half)) !== 0 && (kind & hangul) === 0) return countAll(text);
    const isWord = (kind & (letter | mark | number)) !== 0;
    if (isWord && !inside) words++;
    inside = isWord;
  }
  return words;
}

function countAll(text: string): number {
  let words = 0;
  for (const [match] of text.matchAll(run))
    words += unspaced.test(match) ? Math.ceil(match.length / charactersPerWord) : 1;
  return words;
}
