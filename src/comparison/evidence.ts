import { editDistance } from "./edit-distance.ts";
import { type Profile, sharedCount } from "./profile.ts";
import { completeNames, Side } from "./side.ts";
import { directionWords } from "./tables/opposed-words.ts";
import { alignWords } from "./word-alignment.ts";
import type { Word, Wording } from "./wording.ts";

/** What speaks for or against two texts saying the same. Shares are 0…1; counts are capped where they stop mattering. */
export interface Evidence {
  /** Share of the weight that stands in the same words on both sides. */
  readonly sameWords: number;
  /** Of the text that is better covered by the other, the share of weight that the other covers; synonyms count in part. */
  readonly covered: number;
  /** The square of that share for the text that is covered worse. */
  readonly coveredBoth: number;
  /** Shared words of any kind, over the words of the longer and of the shorter text. */
  readonly wordsOfLonger: number;
  readonly wordsOfShorter: number;
  /** Shared function words, Dice. */
  readonly grammar: number;
  /** Shared runs of four words, of three letters, of five letters, Dice. */
  readonly fourWords: number;
  readonly threeLetters: number;
  readonly fiveLetters: number;
  /** Words to change to turn one into the other, over the words of the longer. */
  readonly edits: number;
  /** Cosine of the texts' weighted word vectors. */
  readonly topic: number;
  /** Logarithm of the words of both. */
  readonly length: number;
  readonly sameStart: number;
  /** Weight of the weightiest unmatched word, of the side where it is higher and where it is lower. */
  readonly heaviestExtra: number;
  readonly heaviestReplaced: number;
  /** Summed unmatched weight of the side that has more. */
  readonly extraWeight: number;
  /** Unmatched words of the side that has more: all, the longest run, at the start, at the end. */
  readonly extraWords: number;
  readonly extraRun: number;
  readonly extraStart: number;
  readonly extraEnd: number;
  readonly extraReporting: number;
  readonly extraNames: number;
  /** Names, days and (times coverage) places and numbers that stand unmatched on both sides: another one is meant. */
  readonly otherNames: number;
  readonly otherDay: number;
  readonly otherPlace: number;
  readonly otherNumber: number;
  readonly extraNumber: number;
  readonly noNumbers: number;
  /** One is negated and the other is not. */
  readonly negated: number;
  /** Unmatched opposites, "rose" and "fell". */
  readonly opposed: number;
}

/** Gathers the evidence on two texts; symmetric. */
export function weigh(a: Wording, b: Wording): Evidence {
  const [left, right] = [new Side(a), new Side(b)];
  const pairs = alignWords(a.content, b.content);
  let same = 0;
  for (const pair of pairs) {
    left.match(pair.a, pair.strength);
    right.match(pair.b, pair.strength);
    const [x, y] = [a.content[pair.a]!.lexeme, b.content[pair.b]!.lexeme];
    if (x.key === y.key || x.lemma === y.lemma) same += left.profile.weights[pair.a]! + right.profile.weights[pair.b]!;
  }
  left.matchCompounds(right);
  right.matchCompounds(left);
  left.matchGeneric(right);
  right.matchGeneric(left);
  left.matchAcronyms(right);
  right.matchAcronyms(left);
  completeNames(left, right, pairs);

  const [p, q] = [left.profile, right.profile];
  const [x, y] = [left.extra(), right.extra()];
  const [coverA, coverB] = [left.coverage(), right.coverage()];
  const coverage = coverA + coverB === 0 ? 0 : (2 * coverA * coverB) / (coverA + coverB);
  const longer = Math.max(p.keys.length, q.keys.length, 1);
  const shorter = Math.max(1, Math.min(p.keys.length, q.keys.length));
  const shared = sharedCount(p.keys, q.keys);
  const total = p.totalWeight + q.totalWeight;
  return {
    sameWords: total === 0 ? 0 : same / total,
    covered: Math.max(coverA, coverB),
    coveredBoth: Math.min(coverA, coverB) ** 2,
    wordsOfLonger: shared / longer,
    wordsOfShorter: shared / shorter,
    grammar: dice(p.functionWords, q.functionWords),
    fourWords: dice(p.fourWords, q.fourWords),
    threeLetters: dice(p.threeLetters, q.threeLetters),
    fiveLetters: dice(p.fiveLetters, q.fiveLetters),
    edits: editDistance(p.sequence, q.sequence) / longer,
    topic: cosineOf(p, q),
    length: Math.log(1 + p.keys.length + q.keys.length),
    sameStart: p.sequence.length > 0 && p.sequence[0] === q.sequence[0] ? 1 : 0,
    heaviestExtra: Math.max(x.heaviest, y.heaviest),
    heaviestReplaced: Math.min(x.heaviest, y.heaviest),
    extraWeight: Math.max(x.weight, y.weight),
    extraWords: Math.min(12, Math.max(x.words.length, y.words.length)),
    extraRun: Math.min(8, Math.max(x.run, y.run)),
    extraStart: Math.min(6, Math.max(x.start, y.start)),
    extraEnd: Math.min(6, Math.max(x.end, y.end)),
    extraReporting: Math.min(2, x.reporting + y.reporting),
    extraNames: Math.min(3, Math.max(x.names, y.names)),
    otherNames: Math.min(2, Math.min(x.names, y.names)),
    otherDay: Math.min(x.days, y.days) > 0 ? 1 : 0,
    otherPlace: Math.min(x.places, y.places) > 0 ? coverage : 0,
    otherNumber: Math.min(x.numbers, y.numbers) > 0 ? coverage : 0,
    extraNumber: Math.max(x.numbers, y.numbers) > 0 ? 1 : 0,
    noNumbers: p.numbers + q.numbers === 0 ? 1 : 0,
    negated: p.negations % 2 === q.negations % 2 ? 0 : 1,
    opposed: areOpposed(x.words, y.words) ? 1 : 0,
  };
}

/** Whether words that the two sides do not share are opposites: antonyms, or one goes up and the other down. */
function areOpposed(x: readonly Word[], y: readonly Word[]): boolean {
  const goes = (words: readonly Word[], way: "up" | "down") =>
    words.some(({ lexeme }) => directionWords.get(lexeme.lemma) === way);
  if ((goes(x, "up") && goes(y, "down")) || (goes(x, "down") && goes(y, "up"))) return true;
  return x.some(({ lexeme: { antonyms } }) => antonyms !== null && y.some(({ lexeme }) => antonyms.has(lexeme.lemma)));
}

/** Dice's coefficient of two sorted lists. */
function dice(a: Int32Array, b: Int32Array): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * sharedCount(a, b)) / (a.length + b.length);
}

function cosineOf({ direction: a }: Profile, { direction: b }: Profile): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
