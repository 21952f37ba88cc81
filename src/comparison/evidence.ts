import { areAntonyms } from "./lexicon.ts";
import { type LetterGrams, type Profile, profileOf } from "./profile.ts";
import { editDistance } from "./relatedness.ts";
import { directionWords, reportingWords } from "./tables/opposed-words.ts";
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

const acronym = /^\p{Lu}\p{L}?\p{Lu}{1,4}$/u;
/** How well an acronym stands for the words that it abbreviates. */
const acronymStrength = 0.9;
/** A word whose best partner is less related than this counts as unmatched. */
const matched = 0.5;

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
  left.matchAcronyms(right);
  right.matchAcronyms(left);

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
    edits: editDistance(p.keys, q.keys) / longer,
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

/** What one side has that the other lacks. */
interface Extra {
  readonly words: readonly Word[];
  readonly weight: number;
  readonly heaviest: number;
  /** Longest run of unmatched content words; function words do not break it. */
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly names: number;
  readonly places: number;
  readonly days: number;
  readonly numbers: number;
  readonly reporting: number;
}

/** One text while it is matched with another: how well each of its content words is matched so far. */
class Side {
  readonly wording: Wording;
  readonly profile: Profile;
  readonly #strength: Float64Array;

  constructor(wording: Wording) {
    this.wording = wording;
    this.profile = profileOf(wording);
    this.#strength = new Float64Array(wording.content.length);
  }

  match(place: number, strength: number): void {
    if (strength > this.#strength[place]!) this.#strength[place] = strength;
  }

  /** "horsemeat" and "horse meat". */
  matchCompounds(other: Side): void {
    for (const [i, word] of this.wording.content.entries()) {
      if (this.#strength[i] === 1 || word.form.length < 6) continue;
      const parts = other.wording.content;
      for (let j = 0; j + 1 < parts.length; j++) {
        if (!word.form.startsWith(parts[j]!.form) || parts[j]!.form + parts[j + 1]!.form !== word.form) continue;
        this.match(i, 1);
        other.match(j, 1);
        other.match(j + 1, 1);
      }
    }
  }

  /** "BoE" and "Bank of England": only the acronym is matched; the words keep what they matched by themselves. */
  matchAcronyms(other: Side): void {
    for (const [i, word] of this.wording.content.entries()) {
      if (this.#strength[i]! >= matched || !word.capital || word.form.length > 12) continue;
      const letters = this.wording.text.slice(word.start, word.end).replaceAll(".", "");
      if (!acronym.test(letters) || other.profile.counts.has(word.key)) continue;
      if (other.profile.initials.includes(letters.toUpperCase())) this.match(i, acronymStrength);
    }
  }

  coverage(): number {
    const { weights, totalWeight } = this.profile;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * this.#strength[i]!;
    return totalWeight === 0 ? 0 : sum / totalWeight;
  }

  extra(): Extra {
    const { content, words } = this.wording;
    const isExtra = (place: number) => this.#strength[place]! < matched;
    const places = content.map((_, place) => place).filter(isExtra);
    const extra = places.map((place) => content[place]!);
    const weights = places.map((place) => this.profile.weights[place]!);
    const of = (kind: Word["kind"]) => extra.filter((word) => word.kind === kind).length;
    const first = content.findIndex((_, place) => !isExtra(place));
    const last = content.findLastIndex((_, place) => !isExtra(place));
    return {
      words: extra,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      heaviest: Math.max(0, ...weights),
      run: longestRun(words, new Set(extra)),
      start: first < 0 ? content.length : first,
      end: content.length - 1 - last,
      names: places.filter((place) => this.profile.names[place]).length,
      places: of("place"),
      days: of("calendar"),
      numbers: of("number"),
      reporting: extra.filter((word) => reportingWords.has(word.lemma)).length,
    };
  }
}

function longestRun(words: readonly Word[], extra: ReadonlySet<Word>): number {
  let longest = 0;
  let run = 0;
  for (const word of words) {
    if (extra.has(word)) longest = Math.max(longest, ++run);
    else if (word.kind !== "function") run = 0;
  }
  return longest;
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
