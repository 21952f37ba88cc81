import { denialsOf } from "../wording/denials.ts";
import { dimensions } from "../wording/lexicon.ts";
import { isInName } from "../wording/named-words.ts";
import type { Profile } from "../wording/profile.ts";
import type { Wording } from "../wording/wording.ts";
import { editDistance } from "./edit-distance.ts";
import { matchWords } from "./match-words.ts";
import { reachingNegations } from "./reach-of-negations.ts";
import { countShared } from "./shared-counts.ts";
import { matched, Side } from "./side.ts";
import { unseenEvidence } from "./tables/unseen-evidence.ts";
import type { WordPairs } from "./word-alignment.ts";

/**
 * What speaks for or against two texts saying the same, and the place of each piece in a list of evidence. Shares are
 * 0…1; counts are capped where they stop mattering.
 */
export const pieces = {
  /** Share of the weight that stands in the same words on both sides. */
  sameWords: 0,
  /** Of the text that is better covered by the other, the share of weight that the other covers; synonyms count in part. */
  covered: 1,
  /** The square of that share for the text that is covered worse. */
  coveredBoth: 2,
  /** Shared words of any kind, over the words of the longer and of the shorter text. */
  wordsOfLonger: 3,
  wordsOfShorter: 4,
  /** Shared function words, Dice. */
  grammar: 5,
  /** Shared runs of four words, of three letters, of five letters, Dice. */
  fourWords: 6,
  threeLetters: 7,
  fiveLetters: 8,
  /** Words to change to turn one into the other, over the words of the longer. */
  edits: 9,
  /** Cosine of the texts' weighted word vectors. */
  topic: 10,
  /** Logarithm of the words of both. */
  length: 11,
  sameStart: 12,
  /** Weight of the weightiest unmatched word, of the side where it is higher and where it is lower. */
  heaviestExtra: 13,
  heaviestReplaced: 14,
  /** Summed unmatched weight of the side that has more. */
  extraWeight: 15,
  /** Unmatched words of the side that has more: all, the longest run, at the start, at the end. */
  extraWords: 16,
  extraRun: 17,
  extraStart: 18,
  extraEnd: 19,
  extraReporting: 20,
  extraNames: 21,
  /** Names, days and (times coverage) places and numbers that stand unmatched on both sides: another one is meant. */
  otherNames: 22,
  otherDay: 23,
  otherPlace: 24,
  otherNumber: 25,
  extraNumber: 26,
  noNumbers: 27,
  /** One is negated and the other is not. */
  negated: 28,
  /** Unmatched opposites, "rose" and "fell". */
  opposed: 29,
} as const;

/** The place behind them that is 1 where a negation, or opposites, are of what both share; it is not weighed. */
export const contradicts = Object.keys(pieces).length;

/** All pieces of evidence on two texts, each at its place. */
export type Evidence = Float64Array;

// Used again by every call: thousands of pairs are weighed for one comparison.
const found: Evidence = new Float64Array(contradicts + 1);

const left = new Side();
const right = new Side();

/** Gathers the evidence on two texts; symmetric. Written anew by the next call. */
export function weigh(a: Wording, b: Wording): Evidence {
  left.begin(a);
  right.begin(b);
  const pairs = matchWords(left, right);
  let [same, equal] = [0, 0];
  for (let i = 0; i < pairs.size; i++) {
    const placeA = pairs.a[i]!;
    const placeB = pairs.b[i]!;
    const x = a.content[placeA]!.lexeme;
    const y = b.content[placeB]!.lexeme;
    if (x.key !== y.key && x.lemma !== y.lemma) continue;
    same += weightAt(left, placeA) + weightAt(right, placeB);
    equal++;
  }
  const onlyOneDenies = left.profile.negations % 2 !== right.profile.negations % 2;
  const reversedTwice = onlyOneDenies && (matchOpposites(left, right) || matchOpposites(right, left));

  left.findExtra();
  right.findExtra();
  const p = left.profile;
  const q = right.profile;
  const coverA = left.coverage();
  const coverB = right.coverage();
  const coverage = coverA + coverB === 0 ? 0 : (2 * coverA * coverB) / (coverA + coverB);
  const wordsA = a.words.length;
  const wordsB = b.words.length;
  const longer = Math.max(wordsA, wordsB, 1);
  const shorter = Math.max(1, Math.min(wordsA, wordsB));
  const shared = countShared(p, q);
  const total = p.totalWeight + q.totalWeight;
  found[pieces.sameWords] = total === 0 ? 0 : same / total;
  found[pieces.covered] = Math.max(coverA, coverB);
  found[pieces.coveredBoth] = Math.min(coverA, coverB) ** 2;
  found[pieces.wordsOfLonger] = shared.words / longer;
  found[pieces.wordsOfShorter] = shared.words / shorter;
  found[pieces.grammar] = dice(shared.functionWords, p.fourWords - p.functionWords, q.fourWords - q.functionWords);
  found[pieces.fourWords] = dice(shared.fourWords, p.threeLetters - p.fourWords, q.threeLetters - q.fourWords);
  found[pieces.threeLetters] = dice(
    shared.threeLetters,
    p.fiveLetters - p.threeLetters,
    q.fiveLetters - q.threeLetters,
  );
  found[pieces.fiveLetters] = dice(shared.fiveLetters, p.ids - p.fiveLetters, q.ids - q.fiveLetters);
  found[pieces.edits] = editDistance(p.ints, p.words, wordsA, q.ints, q.words, wordsB) / longer;
  found[pieces.topic] = cosineOf(p, q);
  found[pieces.length] = Math.log(1 + wordsA + wordsB);
  found[pieces.sameStart] = wordsA > 0 && wordsB > 0 && p.ints[p.words] === q.ints[q.words] ? 1 : 0;
  found[pieces.heaviestExtra] = Math.max(left.heaviest, right.heaviest);
  found[pieces.heaviestReplaced] = Math.min(left.heaviest, right.heaviest);
  found[pieces.extraWeight] = Math.max(left.extraWeight, right.extraWeight);
  found[pieces.extraWords] = Math.min(12, Math.max(left.extraWords, right.extraWords));
  found[pieces.extraRun] = Math.min(8, Math.max(left.extraRun, right.extraRun));
  found[pieces.extraStart] = Math.min(6, Math.max(left.extraStart, right.extraStart));
  found[pieces.extraEnd] = Math.min(6, Math.max(left.extraEnd, right.extraEnd));
  found[pieces.extraReporting] = Math.min(2, left.extraReporting + right.extraReporting);
  found[pieces.extraNames] = Math.min(3, Math.max(left.extraNames, right.extraNames));
  found[pieces.otherNames] = Math.min(2, left.extraNames, right.extraNames);
  found[pieces.otherDay] = Math.min(left.extraDays, right.extraDays) > 0 ? 1 : 0;
  found[pieces.otherPlace] = Math.min(left.extraPlaces, right.extraPlaces) > 0 ? coverage : 0;
  found[pieces.otherNumber] = Math.min(left.extraNumbers, right.extraNumbers) > 0 ? coverage : 0;
  found[pieces.extraNumber] = Math.max(left.extraNumbers, right.extraNumbers) > 0 ? 1 : 0;
  found[pieces.noNumbers] = p.numbers + q.numbers === 0 ? 1 : 0;
  found[pieces.negated] = onlyOneDenies && !reversedTwice ? 1 : 0;
  found[pieces.opposed] = areOpposed(left, right) ? 1 : 0;
  if (a.senses !== b.senses) expectUnseen(equal, p.content, q.content);
  const denies = found[pieces.negated] === 1 && reachingNegations(left) % 2 !== reachingNegations(right) % 2;
  const reverses = found[pieces.opposed] === 1 && areOpposedOfOne(left, right, pairs);
  found[contradicts] = denies || reverses ? 1 : 0;
  return found;
}

/** Two languages share no letters, no order and no grammar: what their texts share elsewhere tells what to expect of these. */
function expectUnseen(equal: number, contentA: number, contentB: number): void {
  const seen = [
    1,
    found[pieces.covered]!,
    Math.sqrt(found[pieces.coveredBoth]!),
    found[pieces.sameWords]!,
    found[pieces.topic]!,
    found[pieces.length]!,
    equal / Math.max(1, contentA, contentB),
    equal / Math.max(1, Math.min(contentA, contentB)),
  ];
  for (const [piece, ...weights] of unseenEvidence) {
    const expected = weights.reduce((sum, weight, place) => sum + weight * seen[place]!, 0);
    found[pieces[piece]] = Math.min(1, Math.max(0, expected));
  }
}

const weightAt = ({ profile }: Side, place: number) => profile.floats[profile.weights + place]!;

/** Whether words that the two sides do not share are opposites: antonyms, or one goes up and the other down. */
function areOpposed(a: Side, b: Side): boolean {
  if (a.extraWords === 0 || b.extraWords === 0) return false;
  if ((a.goesUp && b.goesDown) || (a.goesDown && b.goesUp)) return true;
  for (let i = 0; i < a.profile.content; i++) {
    const { antonyms } = a.wording.content[i]!.lexeme;
    if (antonyms === null || a.isMatched(i)) continue;
    for (let j = 0; j < b.profile.content; j++) {
      if (!b.isMatched(j) && antonyms.has(b.wording.content[j]!.lexeme.lemma) && !areInNames(a, i, b, j)) return true;
    }
  }
  return false;
}

/** "Marhaven National Airport", "Marhaven International Airport": in names words tell no opposites. */
const areInNames = ({ wording: a }: Side, i: number, { wording: b }: Side, j: number): boolean =>
  isInName(a, i) && isInName(b, j);

/** The same near a word that both have: in long texts a victory and a fall are of two things. */
function areOpposedOfOne(a: Side, b: Side, pairs: WordPairs): boolean {
  for (let i = 0; i < a.profile.content; i++) {
    const { antonyms, direction } = a.wording.content[i]!.lexeme;
    if ((antonyms === null && direction === null) || a.isMatched(i)) continue;
    for (let j = 0; j < b.profile.content; j++) {
      if (b.isMatched(j)) continue;
      const other = b.wording.content[j]!.lexeme;
      const otherWay = direction !== null && other.direction !== null && direction !== other.direction;
      if ((otherWay || antonyms?.has(other.lemma)) && areNearOne(i, j, pairs) && !areInNames(a, i, b, j)) return true;
    }
  }
  return false;
}

/** Whether two words stand near one that both sides have. */
function areNearOne(i: number, j: number, { size, a, b, strengths }: WordPairs): boolean {
  for (let k = 0; k < size; k++)
    if (strengths[k]! >= matched && Math.abs(a[k]! - i) + Math.abs(b[k]! - j) <= near) return true;
  return false;
}
/** Content words from the one and from the other to it. */
const near = 4;

/** "Not injured" says what "unharmed" says: opposites of which one is denied are matched. Whether there are any. */
function matchOpposites(denying: Side, other: Side): boolean {
  const { denied } = denialsOf(denying.wording);
  for (const word of denied) {
    const place = denying.wording.content.indexOf(word);
    if (word.lexeme.antonyms === null || denying.isMatched(place)) continue;
    const opposite = other.wording.content.findIndex(
      ({ lexeme }, at) => !other.isMatched(at) && word.lexeme.antonyms!.has(lexeme.lemma),
    );
    if (opposite < 0) continue;
    denying.match(place, oppositeStrength);
    other.match(opposite, oppositeStrength);
    return true;
  }
  return false;
}
/** How well a word stands for its opposite denied. */
const oppositeStrength = 0.8;

/** Dice's coefficient of two lists by their sizes and what they share. */
function dice(shared: number, sizeA: number, sizeB: number): number {
  return sizeA === 0 || sizeB === 0 ? 0 : (2 * shared) / (sizeA + sizeB);
}

function cosineOf(p: Profile, q: Profile): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += p.floats[p.direction + d]! * q.floats[q.direction + d]!;
  return sum;
}
