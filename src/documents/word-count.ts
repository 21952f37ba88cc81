const run =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
/** Characters of a word in scripts that do not part words: about two in Chinese, four in Thai; news mixes little. */
const charactersPerWord = 2;

/** The number of words of a text; scripts that do not part words count two characters as one. */
export function countWords(text: string): number {
  let words = 0;
  for (const [match] of text.matchAll(run))
    words += unspaced.test(match) ? Math.ceil(match.length / charactersPerWord) : 1;
  return words;
}
