/**
 * Words as SQLite's `unicode61` tokenizer with `remove_diacritics 2` cuts and folds them: letters, numbers and private
 * characters, with the combining marks that it takes for accents of Latin letters. All other marks part words, and each
 * Chinese character is one: `charactersApart` writes them so.
 */
const accents = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331";
const letter = String.raw`(?!\p{sc=Han})[\p{L}\p{N}\p{Co}]`;
const word = new RegExp(`\\p{sc=Han}|${letter}(?:${letter}|[${accents}])*`, "gu");
const character = /\p{sc=Han}/gu;
const accent = new RegExp(`[${accents}]`, "gu");
const accented = /[^\0-\x7f]/u;
const asciiLetter = /^[A-Za-z]/;

/** A word of a text: folded, with half-open UTF-16 offsets. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word))
    words.push({ folded: foldWord(found), start: index, end: index + found.length });
  return words;
}

/** Lower case, and Latin letters without their accents. */
export function foldWord(found: string): string {
  if (!accented.test(found)) return found.toLowerCase();
  let folded = "";
  for (const character of found.replace(accent, "")) {
    const base = character.normalize("NFD");
    folded += asciiLetter.test(base) ? base[0] : character;
  }
  return folded.toLowerCase();
}

/** A text as it is indexed: with Chinese characters apart, which are looked for as words that follow one another. */
export const charactersApart = (text: string): string => text.replace(character, " $& ");
