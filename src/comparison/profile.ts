import { dimensions, vectorBytes, vectorLength } from "./lexicon.ts";
import { isName } from "./relatedness.ts";
import type { Word, Wording } from "./wording.ts";

/** What is counted about one text before it is compared with others; made once a wording. */
export interface Profile {
  readonly keys: readonly string[];
  /** The keys in one line, spaces around each. */
  readonly line: string;
  /** The keys, hashed: quicker to compare than strings. */
  readonly hashes: Int32Array;
  /** One weight a content word, steeper than rarity: a rare word says much more than a frequent one. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly functionCounts: ReadonlyMap<string, number>;
  readonly functionWords: number;
  readonly fourGrams: ReadonlyMap<string, number>;
  readonly threeLetters: LetterGrams;
  readonly fiveLetters: LetterGrams;
  /** The weighted sum of the words' vectors, of length 1 (or all 0). */
  readonly direction: Float64Array;
  readonly names: readonly boolean[];
  readonly numbers: number;
  readonly negations: number;
  /** Initials of all words, to find what an acronym stands for. */
  readonly initials: string;
}

/** Overlapping runs of letters, hashed and sorted, repeats kept. */
export type LetterGrams = Int32Array;

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
  const keys = words.map((word) => word.key);
  const weights = Float64Array.from(content, (word) => word.weight ** steepness);
  const functions = words.filter((word) => word.kind === "function");
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return {
    keys,
    line: ` ${keys.join(" ")} `,
    hashes: Int32Array.from(keys, hash),
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    counts: count(keys),
    functionCounts: count(functions.map((word) => word.form)),
    functionWords: functions.length,
    fourGrams: count(keys.slice(3).map((_, i) => keys.slice(i, i + 4).join(" "))),
    threeLetters: letterGrams(letters, 3),
    fiveLetters: letterGrams(letters, 5),
    direction: directionOf(content, weights),
    names: content.map(isName),
    numbers: content.filter((word) => word.kind === "number").length,
    negations: text.match(negation)?.length ?? 0,
    initials: words
      .map((word) => word.form[0]!)
      .join("")
      .toUpperCase(),
  };
}

/** FNV-1a over UTF-16 units: two keys of one text hardly ever share a hash, and then only an edit is missed. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return value;
}

function count(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function letterGrams(letters: string, length: number): LetterGrams {
  const grams = new Int32Array(Math.max(0, letters.length - length + 1));
  for (let i = 0; i < grams.length; i++) {
    let gram = 0;
    for (let k = 0; k < length; k++) gram = (Math.imul(gram, 31) + letters.charCodeAt(i + k)) | 0;
    grams[i] = gram;
  }
  return grams.sort();
}

function directionOf(content: readonly Word[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(dimensions);
  const bytes = vectorBytes();
  for (const [i, word] of content.entries()) {
    const at = word.vector;
    if (at < 0) continue;
    const scale = weights[i]! / vectorLength(at);
    for (let d = 0; d < dimensions; d++) sum[d]! += scale * bytes[at + d]!;
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? sum : sum.map((value) => value / length);
}
