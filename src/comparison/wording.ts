import { type Lexeme, lexemeOf, openerOf, placeLexeme } from "./lexemes.ts";
import type { Profile } from "./profile.ts";
import type { Counted } from "./quantities.ts";
import type { Terms } from "./term-index.ts";

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
  // What is counted about it, by whoever counts it first; null before. Maps beside it would weigh on every collection
  // of garbage.
  profile: Profile | null;
  terms: Terms | null;
  counted: readonly Counted[] | null;
}

/** Longer texts are compared by their beginning: no single statement is longer. */
const maxWords = 400;
const longestText = 8000;
const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/uy;

/** Reads a text's words; names of two words ("North Korea") are one. Pure, linear in its length. */
export function wordingOf(text: string): Wording {
  const words: Word[] = [];
  const length = Math.min(text.length, longestText);
  let opener: { form: string; start: number } | null = null;
  for (let at = 0; at < length && words.length < maxWords; ) {
    const start = at;
    const end = wordEnd(text, start, length);
    at = Math.max(end, start + 1);
    if (end === start) continue;
    const lexeme = lexemeOf(text.slice(start, end), start === 0);
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
  const content = words.filter(({ lexeme }) => lexeme.kind !== "function");
  return { text: read, words, content, profile: null, terms: null, counted: null };
}

/** Where the word that begins at a place ends; the place itself where none begins. */
function wordEnd(text: string, start: number, length: number): number {
  let at = start;
  while (at < length && isPlainLetter(text.charCodeAt(at))) at++;
  const next = at < length ? text.charCodeAt(at) : space;
  // Nearly every word is a run of plain letters before a space or a stop; "U.S." and all else is for the pattern.
  if (at > start && (next === space || (isPlainStop(next) && (next !== fullStop || at - start > 1)))) return at;
  if (at === start && (next === space || isPlainStop(next))) return start;
  wordPattern.lastIndex = start;
  const match = wordPattern.exec(text);
  return match === null ? start : Math.min(length, start + match[0].length);
}

const [space, fullStop] = [0x20, 0x2e];
const isPlainLetter = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
/** Full stop, comma, hyphen, quotation mark, colon, semicolon, brackets, line break: they end a word. */
const plainStops: ReadonlySet<number> = new Set([...'\n.,-":;()!?“”'].map((stop) => stop.charCodeAt(0)));
const isPlainStop = (unit: number) => plainStops.has(unit);
