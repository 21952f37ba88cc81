import { tells } from "../clauses/telling.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { limits, thresholds } from "../thresholds.ts";
import { profileOf } from "../wording/profile.ts";
import { termsOf } from "../wording/term-index.ts";
import type { Word } from "../wording/wording.ts";
import { type Met, shareWords } from "./meeting.ts";
import { mostEach } from "./most-each.ts";
import { hashOf, type Proposition, saysEnough } from "./propositions.ts";

/** Two propositions worth comparing, by their places, the smaller first. */
export type Pair = readonly [number, number];

/**
 * Pairs of propositions of different claims that share enough rare words to say the same: the richest overlaps first,
 * at most `limits.candidates` a proposition. Never all pairs: a word that too many share proposes nothing, so the work
 * is bounded by `propositions * words * limits.postings`. Each pair once, in order.
 */
export function proposePairs(propositions: readonly Proposition[], met: Met): readonly Pair[] {
  const { first, second, overlaps } = overlapping(propositions, met);
  const ofPlace: number[][] = propositions.map(() => []);
  for (let pair = 0; pair < first.length; pair++) {
    ofPlace[first[pair]!]!.push(pair);
    ofPlace[second[pair]!]!.push(pair);
  }
  const kept = new Uint8Array(first.length);
  for (const pairs of ofPlace) {
    if (pairs.length > limits.candidates) pairs.sort((x, y) => overlaps[y]! - overlaps[x]! || x - y);
    for (let i = 0; i < pairs.length && i < limits.candidates; i++) kept[pairs[i]!] = 1;
  }
  const pairs = [
    ...pairCarriers(propositions, ({ utterance }) => utterance, limits.utterances),
    ...pairCarriers(propositions, briefWords, limits.utterances),
    ...pairCarriers(propositions, numberCopied(), limits.utterances),
    ...pairQuoted(propositions),
  ];
  const known = new Set(pairs.map(([a, b]) => a * propositions.length + b));
  for (let pair = 0; pair < first.length; pair++) {
    const [a, b] = [first[pair]!, second[pair]!];
    if (kept[pair] === 1 && !known.has(a * propositions.length + b)) pairs.push([a, b]);
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/**
 * What only the same words have, of a claim of too little content to be found by it ("Nobody was hurt"); null for any
 * other. Of whom "He had lied" tells, its words do not say: there the words before it have to be the same, too.
 */
function briefWords(proposition: Proposition): string | null {
  const { whole, nested, utterance, wording, claim } = proposition;
  if (!whole || nested || utterance !== null || saysEnough(wording) || !tells(proposition)) return null;
  const { words } = wording;
  if (words.length < fewestWords || wording.content.length === 0 || !words.some(isInflected)) return null;
  const open = pronouns.has(words[0]!.lexeme.form);
  return open && claim.prefix.trim() === "" ? null : `${hashOf(words)} ${open ? claim.prefix : ""}`;
}
const fewestWords = 3;

/** What only the same words of copies of one report have, however little they say; null for any other. */
export function copiedWords({ whole, nested, copyGroupId, wording: { words } }: Proposition): string | null {
  return whole && !nested && copyGroupId !== null && words.length >= fewestWords
    ? `${copyGroupId} ${hashOf(words)}`
    : null;
}

/** The same with how often its article has told them before: what a report repeats meets its copy's repetition, not all of them. */
function numberCopied(): (proposition: Proposition) => string | null {
  const told = new Map<string, number>();
  return (proposition) => {
    const words = copiedWords(proposition);
    if (words === null) return null;
    const ofArticle = `${proposition.articleId} ${words}`;
    const before = told.get(ofArticle) ?? 0;
    told.set(ofArticle, before + 1);
    return `${words} ${before}`;
  };
}

/** "To remain anonymous", "the trade deal" tell nothing of anybody. */
const isInflected = ({ lexeme: { verbal, form, lemma } }: Word) => verbal && form !== lemma;
const pronouns: ReadonlySet<string> = new Set("he she it they we i you this that these those".split(" "));

/** Quoted sentences of too little content to be found by it, with the longer quotations that begin like them within. */
function pairQuoted(propositions: readonly Proposition[]): Pair[] {
  const wanted = new Map<number, number[]>();
  for (let place = 0; place < propositions.length; place++) {
    const { utterance, wording } = propositions[place]!;
    if (utterance === null || saysEnough(wording)) continue;
    const { ints, fourWords } = profileOf(wording);
    const known = wanted.get(ints[fourWords]!);
    if (known === undefined) wanted.set(ints[fourWords]!, [place]);
    else if (known.length < limits.utterances) known.push(place);
  }
  const pairs: Pair[] = [];
  if (wanted.size === 0) return pairs;
  for (let place = 0; place < propositions.length; place++) {
    const { claim, whole, wording } = propositions[place]!;
    if (!whole || claim.quoted.length === 0) continue;
    const { ints, fourWords, threeLetters } = profileOf(wording);
    for (let at = fourWords; at < threeLetters; at++) {
      for (const other of wanted.get(ints[at]!) ?? []) {
        if (other === place || shareWords(propositions[other]!.claim, claim)) continue;
        pairs.push(other < place ? [other, place] : [place, other]);
      }
    }
  }
  return pairs;
}

/**
 * Pairs of propositions that count those to whom one thing happened, or else tell the same number or another number of
 * one thing; each pair once.
 */
export function pairFigures(propositions: readonly Proposition[]): readonly Pair[] {
  const figureOf = (place: number) => propositions[place]!.figure!;
  const isNoTally = ([a, b]: Pair) => figureOf(a).happening === null || figureOf(b).happening === null;
  const differ = ([a, b]: Pair) => figureOf(a).counted.value !== figureOf(b).counted.value;
  const ofValue = pairCarriers(propositions, ({ figure }) => figure?.counted.value ?? null, limits.figures);
  const contested = ({ figure }: Proposition) => (figure?.contestable ? figure.counted.thing : null);
  const ofThing = pairCarriers(propositions, contested, limits.figuresOfThing).filter(differ);
  const known = new Set(ofThing.map(([a, b]) => a * propositions.length + b));
  const ofMoves = pairCarriers(
    propositions,
    ({ figure }) => figure?.move?.head.key ?? null,
    limits.figuresOfThing,
  ).filter(([a, b]) => !known.has(a * propositions.length + b));
  return [
    ...pairCarriers(propositions, ({ figure }) => figure?.happening ?? null, limits.tallies),
    ...[...ofValue, ...ofThing, ...ofMoves.filter(differ)].filter(isNoTally),
  ];
}

/** Pairs of propositions that give the hour of one deed, or one hour to the minute; a pair may come twice. */
export function pairHours(propositions: readonly Proposition[]): readonly Pair[] {
  return [
    ...pairCarriers(propositions, ({ hour }) => hour?.deed ?? null, limits.hours),
    ...pairCarriers(propositions, ({ hour }) => (hour?.toTheMinute ? hour.low : null), limits.hours),
  ];
}

/** Pairs of propositions that give a day for one kind of deed. */
export const pairDays = (propositions: readonly Proposition[]): readonly Pair[] =>
  pairCarriers(propositions, ({ appointment }) => appointment?.deed ?? null, limits.hours);

/** Every two propositions of different claims that carry the same, each with the first `most` that do, see `mostEach`. */
function pairCarriers(
  propositions: readonly Proposition[],
  keyOf: (proposition: Proposition) => number | string | null,
  most: number,
): Pair[] {
  const carriers = new Map<number | string, number[]>();
  const pairs: Pair[] = [];
  const keys = propositions.map((proposition) => keyOf(proposition));
  const each = mostEach(keys, most);
  for (let place = 0; place < propositions.length; place++) {
    const key = keys[place]!;
    if (key === null) continue;
    const before = carriers.get(key);
    if (before === undefined) {
      carriers.set(key, [place]);
      continue;
    }
    const { claim } = propositions[place]!;
    for (const other of before) if (!shareWords(propositions[other]!.claim, claim)) pairs.push([other, place]);
    if (before.length < each) before.push(place);
  }
  return pairs;
}

interface Overlaps {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** 0…1 */
  readonly overlaps: Float64Array;
}

/** Those of enough overlap among the pairs that share words. */
function overlapping(propositions: readonly Proposition[], met: Met): Overlaps {
  const most = met.first.length;
  const [first, second] = [new Int32Array(most), new Int32Array(most)];
  const overlaps = new Float64Array(most);
  let size = 0;
  const scales = new Float64Array(propositions.length);
  for (let place = 0; place < scales.length; place++) scales[place] = termsOf(propositions[place]!.wording).scale;
  for (let pair = 0; pair < most; pair++) {
    const weight = met.weights[pair]!;
    const [a, b] = [met.first[pair]!, met.second[pair]!];
    const overlap = weight * scales[a]! * scales[b]!;
    if (overlap < thresholds.overlap) continue;
    if (weight < thresholds.sharedWeight && !haveOneSpeaker(propositions[a]!.claim, propositions[b]!.claim)) continue;
    first[size] = a;
    second[size] = b;
    overlaps[size++] = overlap;
  }
  return { first: first.subarray(0, size), second: second.subarray(0, size), overlaps: overlaps.subarray(0, size) };
}
