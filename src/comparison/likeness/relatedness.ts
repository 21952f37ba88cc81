import { foldLetters } from "../../text/fold-letters.ts";
import { soundAlike } from "../../text/sounds-alike.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import { cosine } from "../wording/lexicon.ts";
import { editDistance } from "./edit-distance.ts";

/** How much each kind of kinship between two different words counts; 1 is the same word. */
const kinship = {
  newsSynonym: 0.85,
  sameStem: 0.8,
  spelling: 0.85,
  otherScript: 0.95,
  nearNumber: 0.6,
  /** A cosine of 1 counts this much; below `leastCosine` nothing. */
  vector: 0.9,
};
const leastCosine = 0.25;
/** Numbers above ten whose ratio is at least this are near each other. */
const nearRatio = 0.9;

/**
 * Pairs of words repeat within an event. A direct-mapped table: one slot a pair, the newer pair takes it; bounded, and
 * many times quicker than a map. Of every slot the pair, then its value: they lie in one line of the processor's cache.
 */
const slotBits = 17;
const slots = new Float64Array(2 * 2 ** slotBits);
const idRange = 2 ** 26;

/**
 * How far one word may stand for the other, 0…1: 1 for the same word, name, country or number; less for synonyms,
 * derivations and words used alike. Names, countries, days and numbers stand for nothing but themselves, save for a
 * name's other spellings and a number close by. Symmetric.
 */
export function relatedness(a: Lexeme, b: Lexeme): number {
  return relatednesses[relate(a, b)]!;
}

/** Where the relatedness of two words, by their ids, stands in `relatednesses`; -1 where it has to be found by `relate`. */
export function relatedAt(a: number, b: number): number {
  const low = a < b ? a : b;
  const high = a < b ? b : a;
  const slot = slotOf(low, high);
  return slots[slot] === low * idRange + high ? slot + 1 : -1;
}

/** Finds how two words are related; gives the place of the answer, which stands there until the next call. */
export function relate(a: Lexeme, b: Lexeme): number {
  const low = a.id < b.id ? a.id : b.id;
  const high = a.id < b.id ? b.id : a.id;
  const slot = slotOf(low, high);
  const pair = low * idRange + high;
  if (slots[slot] !== pair) {
    slots[slot] = pair;
    slots[slot + 1] = compareWords(a, b);
  }
  return slot + 1;
}

const slotOf = (low: number, high: number) =>
  2 * ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - slotBits));

/** Read where the answers stand: a number that a function gives back has to be stored first, a place has not. */
export const relatednesses: Readonly<Float64Array> = slots;

function compareWords(a: Lexeme, b: Lexeme): number {
  if (isSameWord(a, b)) return 1;
  if (!a.exclusive && !b.exclusive) return Math.fround(compareForms(a, b));
  if (a.kind !== "number" || b.kind !== "number" || (isYear.test(a.form) && isYear.test(b.form))) return 0;
  return areNear(Number(a.key), Number(b.key)) ? kinship.nearNumber : 0;
}

function isSameWord(a: Lexeme, b: Lexeme): boolean {
  return (a.keyHash === b.keyHash && a.key === b.key) || a.lemma === b.lemma;
}

// Called for hundreds of thousands of pairs: no list is taken apart here, which makes an iterator each time.
function compareForms(a: Lexeme, b: Lexeme): number {
  const x = a.lemma;
  const y = b.lemma;
  let best = isDerived(x, y) ? kinship.sameStem : 0;
  if (areNewsSynonyms(a, b)) best = Math.max(best, kinship.newsSynonym);
  if (best === 0 && isOtherSpelling(a, b)) best = kinship.spelling;
  if (best === 0 && (a.isName || b.isName) && areOneInScripts(a, b)) best = kinship.otherScript;
  if (a.isName || b.isName || a.antonyms?.has(y) === true) return best;
  const forms = cosine(a.formVector, b.formVector);
  const inflected = a.formVector !== a.lemmaVector || b.formVector !== b.lemmaVector;
  const alike = inflected ? Math.max(forms, cosine(a.lemmaVector, b.lemmaVector)) : forms;
  return Math.max(best, (kinship.vector * (alike - leastCosine)) / (1 - leastCosine));
}

/** Whether news uses the two base forms for one another. */
function areNewsSynonyms(a: Lexeme, b: Lexeme): boolean {
  if (a.synonyms === null || b.synonyms === null) return false;
  return a.synonyms.some((line) => b.synonyms!.includes(line));
}

/** "cooperate" and "cooperation": a beginning of four letters and more that makes up most of both. */
export function isDerived(x: string, y: string): boolean {
  let shared = 0;
  while (shared < x.length && shared < y.length && x.charCodeAt(shared) === y.charCodeAt(shared)) shared++;
  return shared >= 4 && shared >= 0.7 * Math.min(x.length, y.length) && shared >= 0.55 * Math.max(x.length, y.length);
}

/** "Taleban" and "Taliban": a letter or two apart, and not both words of the dictionary. */
function isOtherSpelling(a: Lexeme, b: Lexeme): boolean {
  const x = a.lemma;
  const y = b.lemma;
  const shorter = Math.min(x.length, y.length);
  if (shorter < 5 || x.charCodeAt(0) !== y.charCodeAt(0) || Math.abs(x.length - y.length) > 2) return false;
  if (a.common && b.common) return false;
  const most = shorter >= 8 ? 2 : 1;
  return editDistance(lettersOf(x, own), 0, sizeOf(x), lettersOf(y, others), 0, sizeOf(y)) <= most;
}

/** "Trump" and "Трамп", each written as its language hears it. */
function areOneInScripts(a: Lexeme, b: Lexeme): boolean {
  const [x, y] = [isCyrillic.test(a.form), isCyrillic.test(b.form)];
  if (x === y) return false;
  const [latin, cyrillic] = x ? [b, a] : [a, b];
  return cyrillic.isName && (latin.isName || latin.capital) && soundAlike(foldLetters(latin.form), cyrillic.form);
}
const isCyrillic = /^\p{Script=Cyrillic}/u;

/** Longer words are compared by their beginning. */
const longestWord = 512;
const [own, others] = [new Int32Array(longestWord), new Int32Array(longestWord)];
const sizeOf = (word: string) => Math.min(word.length, longestWord);

function lettersOf(word: string, room: Int32Array): Int32Array {
  for (let at = sizeOf(word) - 1; at >= 0; at--) room[at] = word.charCodeAt(at);
  return room;
}

/** Two years lie apart however near they are. */
const isYear = /^(?:1[5-9]|20)\d\d$/u;

function areNear(x: number, y: number): boolean {
  const larger = Math.max(x, y);
  return larger > 10 && Math.min(x, y) / larger > nearRatio;
}
