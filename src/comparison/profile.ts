import { gramsIn, plainUnits, writeGrams } from "./letter-grams.ts";
import { dimensions, vectorBytes, vectorLength } from "./lexicon.ts";
import type { Word, Wording } from "./wording.ts";

/** Part of a list of numbers, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What is counted about one text before it is compared with others; made once a wording. Words and runs of words are
 * hashes, sorted with their repeats kept, so that what two texts share is one merge. Two different words of one pair of
 * texts hardly ever share a hash, and then only one piece of evidence is a little off, always the same way.
 */
export interface Profile {
  /** The hashes of the words' keys, in order. */
  readonly sequence: Int32Array;
  /** Sorted lists one after another, each at its range: thousands of texts are profiled, and a list of its own is dear. */
  readonly lists: Int32Array;
  readonly keys: Range;
  readonly functionWords: Range;
  readonly fourWords: Range;
  readonly threeLetters: Range;
  readonly fiveLetters: Range;
  /** The length of every content word's form in UTF-16 units, and its first unit. */
  readonly lengths: Uint16Array;
  readonly firsts: Uint16Array;
  /** One weight a content word, steeper than rarity: a rare word says much more than a frequent one. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
  /** The weighted sum of the words' vectors, of length 1 (or all 0). */
  readonly direction: Float64Array;
  readonly numbers: number;
  readonly negations: number;
}

const profiles = new WeakMap<Wording, Profile>();

export function profileOf(wording: Wording): Profile {
  let profile = profiles.get(wording);
  if (profile === undefined) {
    profile = makeProfile(wording);
    profiles.set(wording, profile);
  }
  return profile;
}

const [threeLetters, fiveLetters, fourWords] = [3, 5, 4];

function makeProfile({ text, words, content }: Wording): Profile {
  const sequence = new Int32Array(words.length);
  const weights = new Float64Array(content.length);
  const lengths = new Uint16Array(content.length);
  const firsts = new Uint16Array(content.length);
  const letters = plainUnits(text.toLowerCase());
  const functions = words.length - content.length;
  const runs = Math.max(0, words.length - fourWords + 1);
  const [threes, fives] = [gramsIn(letters, threeLetters), gramsIn(letters, fiveLetters)];
  const lists = new Int32Array(words.length + functions + runs + threes + fives);
  let [totalWeight, numbers, negations, at] = [0, 0, 0, words.length];
  for (let i = 0; i < words.length; i++) {
    const { lexeme } = words[i]!;
    sequence[i] = lexeme.keyHash;
    if (lexeme.kind === "function") lists[at++] = lexeme.formHash;
    if (lexeme.negates) negations++;
  }
  lists.set(sequence);
  for (let i = 0; i < content.length; i++) {
    const { steepWeight, kind, form } = content[i]!.lexeme;
    weights[i] = steepWeight;
    totalWeight += steepWeight;
    lengths[i] = form.length;
    firsts[i] = form.charCodeAt(0);
    if (kind === "number") numbers++;
  }
  writeRuns(lists, at, sequence, runs);
  writeGrams(lists, at + runs, letters, threeLetters);
  writeGrams(lists, at + runs + threes, letters, fiveLetters);
  let end = 0;
  const sorted = (size: number): Range => {
    const from = end;
    end += size;
    if (size > 1) lists.subarray(from, end).sort();
    return { from, to: end };
  };
  return {
    sequence,
    lists,
    keys: sorted(words.length),
    functionWords: sorted(functions),
    fourWords: sorted(runs),
    threeLetters: sorted(threes),
    fiveLetters: sorted(fives),
    lengths,
    firsts,
    weights,
    totalWeight,
    direction: directionOf(content, weights),
    numbers,
    negations,
  };
}

/** Hashes of the runs of four words. */
function writeRuns(lists: Int32Array, from: number, sequence: Int32Array, runs: number): void {
  for (let i = 0; i < runs; i++) {
    let run = 0;
    for (let k = 0; k < fourWords; k++) run = (Math.imul(run, 0x01000193) ^ sequence[i + k]!) | 0;
    lists[from + i] = run;
  }
}

function directionOf(content: readonly Word[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(dimensions);
  const bytes = vectorBytes();
  for (let i = 0; i < content.length; i++) {
    const at = content[i]!.lexeme.vector;
    if (at < 0) continue;
    const scale = weights[i]! / vectorLength(at);
    for (let d = 0; d < dimensions; d++) sum[d]! += scale * bytes[at + d]!;
  }
  let squares = 0;
  for (let d = 0; d < dimensions; d++) squares += sum[d]! * sum[d]!;
  const length = Math.sqrt(squares);
  if (length > 0) for (let d = 0; d < dimensions; d++) sum[d]! /= length;
  return sum;
}

/** How many members two sorted lists share, repeats counted. */
export function sharedCount(a: Int32Array, inA: Range, b: Int32Array, inB: Range): number {
  let [i, j, shared] = [inA.from, inB.from, 0];
  const [endA, endB] = [inA.to, inB.to];
  while (i < endA && j < endB) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** Whether one text's words stand in a row in the other's. */
export function containsRun(longer: Int32Array, shorter: Int32Array): boolean {
  const first = shorter[0];
  for (
    let at = longer.indexOf(first!);
    at >= 0 && at + shorter.length <= longer.length;
    at = longer.indexOf(first!, at + 1)
  ) {
    let same = 1;
    while (same < shorter.length && longer[at + same] === shorter[same]) same++;
    if (same === shorter.length) return true;
  }
  return false;
}
