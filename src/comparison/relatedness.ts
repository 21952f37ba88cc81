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

const memorySize = 200_000;
const memory = new Map<string, number>();

/**
 * How far one word may stand for the other, 0…1: 1 for the same word, name, country or number; less for synonyms,
 * derivations and words used alike. Names, countries, days and numbers stand for nothing but themselves, save for a
 * name's other spellings and a number close by. Symmetric.
 */
export function relatedness(a: Word, b: Word): number {
  if (a.key === b.key || a.lemma === b.lemma) return 1;
  if (a.kind === "number" && b.kind === "number") return areNear(Number(a.key), Number(b.key)) ? kinship.nearNumber : 0;
  if (isExclusive(a) || isExclusive(b)) return 0;
  const named = isName(a) || isName(b);
  const pair = a.lemma < b.lemma ? `${a.lemma} ${b.lemma}` : `${b.lemma} ${a.lemma}`;
  const key = named ? `${pair}!` : pair;
  let known = memory.get(key);
  if (known === undefined) {
    known = measure(a, b, named);
    if (memory.size >= memorySize) memory.clear();
    memory.set(key, known);
  }
  return known;
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

function measure(a: Word, b: Word, named: boolean): number {
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

/** Levenshtein distance of two sequences: insertions, deletions and replacements. */
export function editDistance(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let previous = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let current = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, replaced);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}

function areNear(x: number, y: number): boolean {
  const larger = Math.max(x, y);
  return larger > 10 && Math.min(x, y) / larger > nearRatio;
}
