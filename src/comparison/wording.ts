import { type Lexeme, lexemeOf, openerOf, placeLexeme } from "./lexemes.ts";

/** One word of a text as a comparison sees it. Offsets are half-open UTF-16 units into the wording's text. */
export interface Word {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
}

/** A text made ready for comparing: its words, in order, and those of them that say something. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words that are not function words. */
  readonly content: readonly Word[];
}

/** Longer texts are compared by their beginning: no single statement is longer. */
const maxWords = 400;
const longestText = 8000;
const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

/** Reads a text's words; names of two words ("North Korea") are one. Pure, linear in its length. */
export function wordingOf(text: string): Wording {
  const words: Word[] = [];
  let opener: { form: string; start: number } | null = null;
  for (const match of text.slice(0, longestText).matchAll(wordPattern)) {
    if (words.length >= maxWords) break;
    const start = match.index;
    const end = start + match[0].length;
    const lexeme = lexemeOf(match[0], start === 0);
    const place: Lexeme | null = opener === null ? null : placeLexeme(opener.form, lexeme.form);
    if (opener !== null && place !== null) {
      words.pop();
      words.push({ lexeme: place, start: opener.start, end });
      opener = null;
      continue;
    }
    words.push({ lexeme, start, end });
    opener = openerOf(lexeme) ? { form: lexeme.form, start } : null;
  }
  // What follows the last word read takes no part in anything.
  const read = text.slice(0, words.length < maxWords ? longestText : words.at(-1)!.end);
  return { text: read, words, content: words.filter(({ lexeme }) => lexeme.kind !== "function") };
}
