import { readingOf } from "./foreign-lexemes.ts";
import { gramsIn, plainUnits, writeGrams } from "./letter-grams.ts";
import { dimensions, vectorBytes, vectorLength } from "./lexicon.ts";
import { takeFloats, takeInts } from "./room.ts";
import type { Word, Wording } from "./wording.ts";

/**
 * What is counted about one text before it is compared with others; made once a wording. Words and runs of words are
 * hashes: two different ones of one pair of texts hardly ever share one, and then only one piece of evidence is a little
 * off, always the same way. Its lists stand in room that many profiles share, each from a place to the next one's.
 */
export interface Profile {
  readonly ints: Int32Array;
  /** The hashes of the words' keys, in order. */
  readonly words: number;
  /** The hashes of function words, of runs of four words, of three letters and of five letters, repeats kept. */
  readonly functionWords: number;
  readonly fourWords: number;
  readonly threeLetters: number;
  readonly fiveLetters: number;
  /** Of every content word: its lexeme's id. */
  readonly ids: number;
  /** Of every content word: the length of its form in UTF-16 units, and the form's first unit. */
  readonly lengths: number;
  readonly firsts: number;
  /** Of every content word: the first and the last content word of the name that it belongs to; itself for any other. */
  readonly nameFirsts: number;
  readonly nameLasts: number;
  readonly floats: Float64Array;
  /** One weight a content word, steeper than rarity: a rare word says much more than a frequent one. */
  readonly weights: number;
  /** The weighted sum of the words' vectors, of length 1 (or all 0). */
  readonly direction: number;
  readonly content: number;
  readonly totalWeight: number;
  readonly numbers: number;
  readonly negations: number;
}

export function profileOf(wording: Wording): Profile {
  wording.profile ??= makeProfile(wording);
  return wording.profile;
}

const [threeLetters, fiveLetters, fourWords] = [3, 5, 4];
/** Longer runs of capitals are headlines. */
const longestName = 4;

function makeProfile(wording: Wording): Profile {
  const { text, words, content, senses } = wording;
  const letters = plainUnits(senses === null ? text.toLowerCase() : readingOf(words));
  const [size, own] = [words.length, content.length];
  const runs = Math.max(0, size - fourWords + 1);
  const [threes, fives] = [gramsIn(letters, threeLetters), gramsIn(letters, fiveLetters)];
  const { room: ints, from } = takeInts(size + (size - own) + runs + threes + fives + 5 * own);
  const functions = from + size;
  const runsFrom = functions + size - own;
  const [threesFrom, fivesFrom] = [runsFrom + runs, runsFrom + runs + threes];
  const ids = fivesFrom + fives;
  const lengths = ids + own;
  let [at, numbers, negations] = [functions, 0, 0];
  for (let i = 0; i < size; i++) {
    const { lexeme } = words[i]!;
    ints[from + i] = lexeme.keyHash;
    if (lexeme.kind === "function") ints[at++] = lexeme.formHash;
    if (lexeme.negates && !isNumbering(words, i)) negations++;
  }
  writeRuns(ints, runsFrom, from, runs);
  writeGrams(ints, threesFrom, letters, threeLetters);
  writeGrams(ints, fivesFrom, letters, fiveLetters);
  const { room: floats, from: weights } = takeFloats(own + dimensions);
  let totalWeight = 0;
  for (let i = 0; i < own; i++) {
    const { id, steepWeight, kind, form } = content[i]!.lexeme;
    ints[ids + i] = id;
    floats[weights + i] = steepWeight;
    totalWeight += steepWeight;
    ints[lengths + i] = form.length;
    ints[lengths + own + i] = form.charCodeAt(0);
    if (kind === "number") numbers++;
  }
  writeNames(ints, lengths + 2 * own, wording);
  writeDirection(floats, weights, content);
  return {
    ints,
    words: from,
    functionWords: functions,
    fourWords: runsFrom,
    threeLetters: threesFrom,
    fiveLetters: fivesFrom,
    ids,
    lengths,
    firsts: lengths + own,
    nameFirsts: lengths + 2 * own,
    nameLasts: lengths + 3 * own,
    floats,
    weights,
    direction: weights + own,
    content: own,
    totalWeight,
    numbers,
    negations,
  };
}

/** "The No. 1 team": it denies nothing. */
const isNumbering = (words: readonly Word[], at: number) =>
  words[at]!.lexeme.form === "no" && words[at + 1]?.lexeme.kind === "number";

/** Hashes of the runs of four words. */
function writeRuns(list: Int32Array, at: number, words: number, runs: number): void {
  for (let i = 0; i < runs; i++) {
    let run = 0;
    for (let k = 0; k < fourWords; k++) run = (Math.imul(run, 0x01000193) ^ list[words + i + k]!) | 0;
    list[at + i] = run;
  }
}

function writeNames(list: Int32Array, at: number, { content, text }: Wording): void {
  const size = content.length;
  for (let first = 0; first < size; ) {
    let last = first;
    while (last + 1 < size && isOneName(text, content[last]!, content[last + 1]!)) last++;
    const whole = last - first < longestName;
    for (let place = first; place <= last; place++) {
      list[at + place] = whole ? first : place;
      list[at + size + place] = whole ? last : place;
    }
    first = last + 1;
  }
}

function isOneName(text: string, word: Word, next: Word): boolean {
  if (!word.lexeme.isName || next.start - word.end > 2) return false;
  // The second half of "Jae-won" is written small.
  return next.lexeme.isName || text[word.end] === "-";
}

function writeDirection(floats: Float64Array, weights: number, content: readonly Word[]): void {
  const bytes = vectorBytes();
  const sum = weights + content.length;
  floats.fill(0, sum, sum + dimensions);
  for (let i = 0; i < content.length; i++) {
    const at = content[i]!.lexeme.vector;
    if (at < 0) continue;
    const scale = floats[weights + i]! / vectorLength(at);
    for (let d = 0; d < dimensions; d++) floats[sum + d]! += scale * bytes[at + d]!;
  }
  let squares = 0;
  for (let d = 0; d < dimensions; d++) squares += floats[sum + d]! * floats[sum + d]!;
  const length = Math.sqrt(squares);
  if (length > 0) for (let d = 0; d < dimensions; d++) floats[sum + d]! /= length;
}

/** Whether one text's words stand in a row in the other's. */
export function containsRun(longer: Profile, shorter: Profile): boolean {
  const [a, b] = [longer.ints, shorter.ints];
  const size = shorter.functionWords - shorter.words;
  const first = b[shorter.words]!;
  for (let at = longer.words; at + size <= longer.functionWords; at++) {
    if (a[at] !== first) continue;
    let same = 1;
    while (same < size && a[at + same] === b[shorter.words + same]) same++;
    if (same === size) return true;
  }
  return false;
}
