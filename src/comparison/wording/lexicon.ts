import { lemmaOf } from "../../text/lemma.ts";
import { frequencyRank } from "../../text/rarity.ts";
import antonymList from "./tables/antonyms.json" with { type: "json" };
import commonTable from "./tables/common-words.json" with { type: "json" };
import { oppositePairs } from "./tables/opposites.ts";
import verbTable from "./tables/verb-words.json" with { type: "json" };
import vectorTable from "./tables/word-vectors.json" with { type: "json" };

/**
 * What is known about English words beside their frequency. Vectors: GloVe 6B drawn towards WordNet's synonyms,
 * derivations and hypernyms, 64 dimensions of one byte, for the 40,000 most frequent words; common words, verbs and antonyms:
 * WordNet 3.1. `test/comparison/make-lexicon.mjs` makes the tables, `tables/LICENCE-wordnet.txt` and the dedication of GloVe
 * (PDDL 1.0) allow them.
 */
export const lexiconVersion = "glove6b-wordnet3.1.1";

// Decoded when first asked for: a process that never compares does not pay for it.
let vectors: Int8Array | undefined;
let lengths: Float32Array | undefined;
let commonBits: Uint8Array | undefined;
let verbBits: Uint8Array | undefined;
let antonyms: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Numbers in a word's vector. */
export const dimensions = vectorTable.dimensions;

/** Where the word's vector starts in `vectorBytes()`; -1 for a word without. */
export function vectorAt(word: string): number {
  const rank = frequencyRank(word);
  return rank === null || rank > vectorTable.words ? -1 : (rank - 1) * dimensions;
}

export function vectorBytes(): Int8Array {
  if (vectors === undefined) {
    const bytes = Buffer.from(vectorTable.bytes, "base64");
    // Nobody reads it again, and the module would hold on to it.
    vectorTable.bytes = "";
    vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  return vectors;
}

/** The Euclidean length of each vector, to turn dot products into cosines. */
export function vectorLength(at: number): number {
  lengths ??= new Float32Array(vectorTable.words);
  const word = at / dimensions;
  let length = lengths[word]!;
  if (length === 0) {
    // Rounded as it is stored: else the first comparison of a process would differ from the ones after it.
    length = Math.fround(Math.sqrt(dot(at, at)) || 1);
    lengths[word] = length;
  }
  return length;
}

/** Cosine of the vectors that start at two places, -1…1; 0 where there is none. */
export function cosine(x: number, y: number): number {
  return x < 0 || y < 0 ? 0 : dot(x, y) / (vectorLength(x) * vectorLength(y));
}

function dot(x: number, y: number): number {
  const bytes = vectors ?? vectorBytes();
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += bytes[x + d]! * bytes[y + d]!;
  return sum;
}

/** Whether a dictionary has the word in lower case: what is capitalised and not common is a name. */
export function isCommonWord(word: string): boolean {
  commonBits ??= Buffer.from(commonTable.bits, "base64");
  return hasBit(commonBits, word);
}

/** Whether a base form is a verb more often than anything else. */
export function isMostlyVerb(lemma: string): boolean {
  verbBits ??= Buffer.from(verbTable.bits, "base64");
  return hasBit(verbBits, lemma);
}

function hasBit(bits: Uint8Array, word: string): boolean {
  const rank = frequencyRank(word);
  return rank !== null && ((bits[(rank - 1) >> 3]! >> ((rank - 1) & 7)) & 1) === 1;
}

/** The opposites of a base form ("guilty", "innocent"; "upheld", "quashed"); null for none. */
export function antonymsOf(word: string): ReadonlySet<string> | null {
  antonyms ??= readAntonyms();
  return antonyms.get(word) ?? null;
}

/** Verbs that stand beside any noun ("taking bribes", "given six years"): a dictionary's opposites among them oppose nothing. */
const lightVerbs: ReadonlySet<string> = new Set(
  "take give come go get bring put keep let leave have lack make do send carry hold turn push pull".split(" "),
);

function readAntonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  const listed = antonymList
    .split(",")
    .map((pair) => pair.split(" ") as [string, string])
    .filter((pair) => !pair.every((word) => lightVerbs.has(word)));
  for (const pair of [...listed, ...oppositePairs]) {
    // "Damaged" is met as "damage".
    const [a, b] = [lemmaOf(pair[0]), lemmaOf(pair[1])];
    add(a, b);
    add(b, a);
  }
  return found;
}
