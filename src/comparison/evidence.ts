import { areAntonyms } from "./lexicon.ts";
import type { LetterGrams } from "./profile.ts";
import { editDistance } from "./relatedness.ts";
import { completeNames, type Extra, Side } from "./side.ts";
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
    const [x, y] = [a.content[pair.a]!, b.content[pair.b]!];
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
  const shared = sharedCount(p.counts, q.counts);
  const total = p.totalWeight + q.totalWeight;
  const both = (pick: (extra: Extra) => number) => Math.min(pick(x), pick(y));
  const either = (pick: (extra: Extra) => number) => Math.max(pick(x), pick(y));
  return {
    sameWords: total === 0 ? 0 : same / total,
    covered: Math.max(coverA, coverB),
    coveredBoth: Math.min(coverA, coverB) ** 2,
    wordsOfLonger: shared / longer,
    wordsOfShorter: shared / shorter,
    grammar: dice(sharedCount(p.functionCounts, q.functionCounts), p.functionWords, q.functionWords),
    fourWords: dice(sharedCount(p.fourGrams, q.fourGrams), p.keys.length - 3, q.keys.length - 3),
    threeLetters: dice(sharedGrams(p.threeLetters, q.threeLetters), p.threeLetters.length, q.threeLetters.length),
    fiveLetters: dice(sharedGrams(p.fiveLetters, q.fiveLetters), p.fiveLetters.length, q.fiveLetters.length),
    edits: editDistance(p.hashes, q.hashes) / longer,
    topic: p.direction.reduce((sum, value, d) => sum + value * q.direction[d]!, 0),
    length: Math.log(1 + p.keys.length + q.keys.length),
    sameStart: p.keys.length > 0 && p.keys[0] === q.keys[0] ? 1 : 0,
    heaviestExtra: either((extra) => extra.heaviest),
    heaviestReplaced: both((extra) => extra.heaviest),
    extraWeight: either((extra) => extra.weight),
    extraWords: Math.min(
      12,
      either((extra) => extra.words.length),
    ),
    extraRun: Math.min(
      8,
      either((extra) => extra.run),
    ),
    extraStart: Math.min(
      6,
      either((extra) => extra.start),
    ),
    extraEnd: Math.min(
      6,
      either((extra) => extra.end),
    ),
    extraReporting: Math.min(2, x.reporting + y.reporting),
    extraNames: Math.min(
      3,
      either((extra) => extra.names),
    ),
    otherNames: Math.min(
      2,
      both((extra) => extra.names),
    ),
    otherDay: both((extra) => extra.days) > 0 ? 1 : 0,
    otherPlace: both((extra) => extra.places) > 0 ? coverage : 0,
    otherNumber: both((extra) => extra.numbers) > 0 ? coverage : 0,
    extraNumber: either((extra) => extra.numbers) > 0 ? 1 : 0,
    noNumbers: p.numbers + q.numbers === 0 ? 1 : 0,
    negated: p.negations % 2 === q.negations % 2 ? 0 : 1,
    opposed: areOpposed(x.words, y.words) ? 1 : 0,
  };
}

/** Whether words that the two sides do not share are opposites: antonyms, or one goes up and the other down. */
function areOpposed(x: readonly Word[], y: readonly Word[]): boolean {
  const goes = (words: readonly Word[], way: "up" | "down") =>
    words.some((word) => directionWords.get(word.lemma) === way);
  if ((goes(x, "up") && goes(y, "down")) || (goes(x, "down") && goes(y, "up"))) return true;
  return x.some((word) => y.some((other) => areAntonyms(word.lemma, other.lemma)));
}

function dice(shared: number, a: number, b: number): number {
  return a <= 0 || b <= 0 ? 0 : (2 * shared) / (a + b);
}

function sharedCount(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [item, times] of a) shared += Math.min(times, b.get(item) ?? 0);
  return shared;
}

function sharedGrams(a: LetterGrams, b: LetterGrams): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
