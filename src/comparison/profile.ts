import { letterGrams, plainUnits } from "./letter-grams.ts";
import { dimensions, vectorBytes, vectorLength } from "./lexicon.ts";
import type { Word, Wording } from "./wording.ts";

/**
 * What is counted about one text before it is compared with others; made once a wording. Words and runs of words are
 * hashes, sorted with their repeats kept, so that what two texts share is one merge. Two different words of one pair of
 * texts hardly ever share a hash, and then only one piece of evidence is a little off, always the same way.
 */
export interface Profile {
  /** The hashes of the words' keys, in order, and sorted. */
  readonly sequence: Int32Array;
  readonly keys: Int32Array;
  readonly functionWords: Int32Array;
  readonly fourWords: Int32Array;
  readonly threeLetters: Int32Array;
  readonly fiveLetters: Int32Array;
  /** One weight a content word, steeper than rarity: a rare word says much more than a frequent one. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
  /** The weighted sum of the words' vectors, of length 1 (or all 0). */
  readonly direction: Float64Array;
  readonly numbers: number;
  readonly negations: number;
}

const steepness = 2;
const negation = /\b(?:not|no|never|nor|neither|without|cannot|denied|denies|deny)\b|n['’]t\b/gi;
const profiles = new WeakMap<Wording, Profile>();

export function profileOf(wording: Wording): Profile {
  let profile = profiles.get(wording);
  if (profile === undefined) {
    profile = makeProfile(wording);
    profiles.set(wording, profile);
  }
  return profile;
}

function makeProfile({ text, words, content }: Wording): Profile {
  const sequence = new Int32Array(words.length);
  const weights = new Float64Array(content.length);
  const functionWords: number[] = [];
  let [totalWeight, numbers] = [0, 0];
  for (const [i, { lexeme }] of words.entries()) {
    sequence[i] = lexeme.keyHash;
    if (lexeme.kind === "function") functionWords.push(lexeme.formHash);
  }
  for (const [i, { lexeme }] of content.entries()) {
    weights[i] = lexeme.weight ** steepness;
    totalWeight += weights[i]!;
    if (lexeme.kind === "number") numbers++;
  }
  const letters = plainUnits(text.toLowerCase());
  return {
    sequence,
    keys: sequence.toSorted(),
    functionWords: Int32Array.from(functionWords).sort(),
    fourWords: runsOf(sequence, 4),
    threeLetters: letterGrams(letters, 3),
    fiveLetters: letterGrams(letters, 5),
    weights,
    totalWeight,
    direction: directionOf(content, weights),
    numbers,
    negations: text.match(negation)?.length ?? 0,
  };
}

/** Hashes of the runs of so many words, sorted. */
function runsOf(sequence: Int32Array, length: number): Int32Array {
  const runs = new Int32Array(Math.max(0, sequence.length - length + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0;
    for (let k = 0; k < length; k++) run = (Math.imul(run, 0x01000193) ^ sequence[i + k]!) | 0;
    runs[i] = run;
  }
  return runs.sort();
}

function directionOf(content: readonly Word[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(dimensions);
  const bytes = vectorBytes();
  for (const [i, { lexeme }] of content.entries()) {
    const at = lexeme.vector;
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
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
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
