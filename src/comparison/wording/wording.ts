import type { Quantity } from "../../text/numbers/numbers.ts";
import type { Senses } from "../../text/senses/senses.ts";
import type { Denials } from "./denials.ts";
import { foreignWordsOf } from "./foreign-words.ts";
import { type Lexeme, lexemeAt, phrasalLexeme, placeLexeme } from "./lexemes.ts";
import type { Profile } from "./profile.ts";
import type { Counted } from "./quantities.ts";
import type { Roles } from "./roles.ts";
import type { Terms } from "./term-index.ts";
import { unitsOf } from "./units.ts";

/** One word of a text as a comparison sees it. Offsets are half-open UTF-16 units into the wording's text. */
export interface Word {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
}

/** A text made ready for comparing: its words, in order, and those of them that say something. */
export interface Wording {
  readonly text: string;
  /** How its words are read, where they are not English. */
  readonly senses: Senses | null;
  readonly words: readonly Word[];
  /** The words that are not function words. */
  readonly content: readonly Word[];
  // What is counted about it, by whoever counts it first; null before. Maps beside it would weigh on every collection
  // of garbage.
  profile: Profile | null;
  terms: Terms | null;
  counted: { readonly of: readonly Quantity[]; readonly found: readonly Counted[] } | null;
  initials: string | null;
  deeds: ReadonlyMap<string, Roles> | null;
  denials: Denials | null;
}

/** Whether two texts are the same words in the same order, and any. */
export const haveSameWords = ({ words }: Wording, { words: others }: Wording): boolean =>
  words.length > 0 &&
  words.length === others.length &&
  words.every(({ lexeme }, place) => lexeme.form === others[place]!.lexeme.form);

/** Words of a wording at most: longer texts are compared by their beginning; no single statement is longer. */
export const mostWords = 400;
const longestText = 8000;
const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/uy;

/**
 * Reads a text's words; names of two words ("North Korea") are one. Pure, linear in its length.
 * @param senses how words of another language than English are read
 */
export function wordingOf(text: string, senses: Senses | null = null): Wording {
  if (senses !== null) return foreignWordingOf(text, senses);
  const beginning = text.slice(0, longestText);
  const { units, size } = unitsOf(beginning);
  const words: Word[] = [];
  const content: Word[] = [];
  let opener: Word | null = null;
  for (let at = 0; at < size && words.length < mostWords; ) {
    const start = at;
    const end = wordEnd(beginning, units, isMinus(units, start, size) ? start + 1 : start, size);
    at = Math.max(end, start + 1);
    if (end === start) continue;
    const lexeme = lexemeAt(units, start, end, start === 0);
    const before = words.at(-1);
    const phrasal = lexeme.isParticle && before !== undefined ? phrasalLexeme(before.lexeme, lexeme) : null;
    if (phrasal !== null) {
      const word = { lexeme: phrasal, start: before!.start, end };
      words[words.length - 1] = word;
      content[content.length - 1] = word;
      opener = null;
      continue;
    }
    const place: Lexeme | null = opener === null ? null : placeLexeme(opener.lexeme, lexeme);
    const word: Word = place === null ? { lexeme, start, end } : { lexeme: place, start: opener!.start, end };
    if (place !== null && content.at(-1) === words.pop()) content.pop();
    words.push(word);
    if (word.lexeme.kind !== "function") content.push(word);
    opener = place === null && lexeme.opensPlace ? word : null;
  }
  // What follows the last word read takes no part in anything.
  const read = words.length < mostWords ? beginning : text.slice(0, words.at(-1)!.end);
  return wordingFrom(read, words, content, null);
}

function foreignWordingOf(text: string, senses: Senses): Wording {
  const beginning = text.slice(0, longestText);
  const { units, size } = unitsOf(beginning);
  const places = senses.wordsIn?.(beginning).slice(0, mostWords) ?? spacedWords(beginning, units, size);
  const all = foreignWordsOf(beginning, places, senses);
  const words = all.slice(0, mostWords);
  const isCut = places.length === mostWords || all.length > mostWords;
  const read = isCut ? text.slice(0, words.at(-1)!.end) : beginning;
  return wordingFrom(
    read,
    words,
    words.filter(({ lexeme }) => lexeme.kind !== "function"),
    senses,
  );
}

function spacedWords(text: string, units: Uint16Array, size: number): Pick<Word, "start" | "end">[] {
  const places: Pick<Word, "start" | "end">[] = [];
  for (let at = 0; at < size && places.length < mostWords; ) {
    const start = at;
    const end = wordEnd(text, units, isMinus(units, start, size) ? start + 1 : start, size);
    at = Math.max(end, start + 1);
    if (end > start) places.push({ start, end });
  }
  return places;
}

const wordingFrom = (
  text: string,
  words: readonly Word[],
  content: readonly Word[],
  senses: Senses | null,
): Wording => ({
  text,
  senses,
  words,
  content,
  profile: null,
  terms: null,
  counted: null,
  initials: null,
  deeds: null,
  denials: null,
});

/** The first letters of its words, in capitals. */
export function initialsOf(wording: Wording): string {
  wording.initials ??= wording.words
    .map(({ lexeme }) => lexeme.form[0])
    .join("")
    .toUpperCase();
  return wording.initials;
}

/** Where the word that begins at a place ends; the place itself where none begins. */
function wordEnd(text: string, units: Uint16Array, start: number, size: number): number {
  let at = start;
  while (at < size && kindOf(units[at]!) === letter) at++;
  const next = at < size ? units[at]! : space;
  // Nearly every word is a run of plain letters before a space or a stop; "U.S." and all else is for the pattern.
  if (kindOf(next) === stop && (next !== fullStop || at - start !== 1)) return at;
  wordPattern.lastIndex = start;
  const match = wordPattern.exec(text);
  return match === null ? start : Math.min(size, start + match[0].length);
}

/** A sign directly before a digit, behind a space, a bracket or nothing: "-0.3" is another number than "0.3", "2018-19" is no sum. */
function isMinus(units: Uint16Array, at: number, size: number): boolean {
  if (!signs.has(units[at]!) || at + 1 >= size) return false;
  const [before, next] = [at === 0 ? space : units[at - 1]!, units[at + 1]!];
  return next >= zero && next <= zero + 9 && (before === space || before === openingBracket);
}
/** Hyphen, dash and minus. */
const signs: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2212]);
const [zero, openingBracket] = [0x30, 0x28];

const [space, fullStop] = [0x20, 0x2e];
const [letter, stop] = [1, 2];
/** Plain letters, and what ends a word: space, comma, hyphen, quotation mark, colon, semicolon, brackets, line break. */
const kinds = new Uint8Array(0x2100);
for (const plain of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") kinds[plain.charCodeAt(0)] = letter;
for (const plain of ' \n.,-":;()!?“”') kinds[plain.charCodeAt(0)] = stop;
const kindOf = (unit: number) => (unit < kinds.length ? kinds[unit]! : 0);
