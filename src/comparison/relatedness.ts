import { areAntonyms, areNewsSynonyms, cosine, isCommonWord } from "./lexicon.ts";
import type { Word } from "./wording.ts";

/** How much each kind of kinship between two different words counts; 1 is the same word. */
const kinship = {
  newsSynonym: 0.85,
  sameStem: 0.8,
  spelling: 0.85,
  nearNumber: 0.6,
  /** A cosine of 1 counts this much; below `leastCosine` nothing. */
  vector: 0.9,
};
const leastCosine = 0.25;
/** Numbers above ten whose ratio is at least this are near each other. */
const nearRatio = 0.9;

/**
 * Pairs of words repeat within an event. A direct-mapped table: one slot a pair, the newer pair takes it; bounded, and
 * many times quicker than a map.
 */
const slots = 2 ** 18;
const idRange = 2 ** 26;
const slotPairs = new Float64Array(slots);
const slotValues = new Float32Array(slots);

/**
 * How far one word may stand for the other, 0…1: 1 for the same word, name, country or number; less for synonyms,
 * derivations and words used alike. Names, countries, days and numbers stand for nothing but themselves, save for a
 * name's other spellings and a number close by. Symmetric.
 */
export function relatedness(a: Word, b: Word): number {
  if (a.id === b.id) return 1;
  const pair = a.id < b.id ? a.id * idRange + b.id : b.id * idRange + a.id;
  const slot = (Math.imul(a.id + b.id, 0x9e3779b1) ^ Math.imul(a.id, b.id)) & (slots - 1);
  if (slotPairs[slot] !== pair) {
    slotPairs[slot] = pair;
    slotValues[slot] = measure(a, b);
  }
  return slotValues[slot]!;
}

function measure(a: Word, b: Word): number {
  if (a.key === b.key || a.lemma === b.lemma) return 1;
  if (a.kind === "number" && b.kind === "number") return areNear(Number(a.key), Number(b.key)) ? kinship.nearNumber : 0;
  if (isExclusive(a) || isExclusive(b)) return 0;
  return compareForms(a, b, isName(a) || isName(b));
}

/** Whether a word is capitalised and no dictionary has it: a name that only its own spellings can match. */
export function isName(word: Word): boolean {
  return (
    word.capital &&
    (word.kind === "name" || word.kind === "content") &&
    !isCommonWord(word.lemma) &&
    !isCommonWord(word.form)
  );
}

function isExclusive(word: Word): boolean {
  return word.kind === "number" || word.kind === "place" || word.kind === "calendar";
}

function compareForms(a: Word, b: Word, named: boolean): number {
  const [x, y] = [a.lemma, b.lemma];
  let best = sharesStem(x, y) ? kinship.sameStem : 0;
  if (areNewsSynonyms(x, y)) best = Math.max(best, kinship.newsSynonym);
  if (best === 0 && isOtherSpelling(x, y)) best = kinship.spelling;
  if (named || areAntonyms(x, y)) return best;
  const alike = Math.max(cosine(a.form, b.form), cosine(x, y));
  return Math.max(best, (kinship.vector * (alike - leastCosine)) / (1 - leastCosine));
}

/** "cooperate" and "cooperation": a beginning of four letters and more that makes up most of both. */
function sharesStem(x: string, y: string): boolean {
  let shared = 0;
  while (shared < x.length && shared < y.length && x[shared] === y[shared]) shared++;
  return shared >= 4 && shared >= 0.7 * Math.min(x.length, y.length) && shared >= 0.55 * Math.max(x.length, y.length);
}

/** "Taleban" and "Taliban": a letter or two apart, and not both words of the dictionary. */
function isOtherSpelling(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length);
  if (shorter < 5 || x[0] !== y[0] || Math.abs(x.length - y.length) > 2) return false;
  if (isCommonWord(x) && isCommonWord(y)) return false;
  return editDistance(x, y) <= (shorter >= 8 ? 2 : 1);
}

/** Longer sequences are compared by their beginning. */
const longestSequence = 512;
const rows = [new Uint16Array(longestSequence + 1), new Uint16Array(longestSequence + 1)] as const;

/** Levenshtein distance of two sequences: insertions, deletions and replacements. */
export function editDistance(a: ArrayLike<number | string>, b: ArrayLike<number | string>): number {
  const [height, width] = [Math.min(a.length, longestSequence), Math.min(b.length, longestSequence)];
  let [previous, current]: Uint16Array[] = [rows[0], rows[1]];
  for (let j = 0; j <= width; j++) previous![j] = j;
  for (let i = 1; i <= height; i++) {
    let left = i;
    current![0] = i;
    const item = a[i - 1];
    for (let j = 1; j <= width; j++) {
      let least = previous![j - 1]!;
      if (item !== b[j - 1]) {
        const above = previous![j]!;
        if (above < least) least = above;
        if (left < least) least = left;
        least++;
      }
      current![j] = least;
      left = least;
    }
    [previous, current] = [current, previous];
  }
  return previous![width]!;
}

function areNear(x: number, y: number): boolean {
  const larger = Math.max(x, y);
  return larger > 10 && Math.min(x, y) / larger > nearRatio;
}
