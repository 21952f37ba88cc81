import { matchWords } from "../likeness/match-words.ts";
import { matched, Side } from "../likeness/side.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { hanging } from "./telling.ts";

/** The part of a text that tells what it has in common with another. */
export interface TellingPart {
  /** Half-open UTF-16 offsets into the wording's text. */
  readonly start: number;
  readonly end: number;
  /** The share of the text's weight that stands in it, 0…1. */
  readonly share: number;
}

/** What an unmatched word takes away, of its weight; what the other's number in the place of a number adds. */
const [unshared, otherNumber] = [0.5, 0.6];
/** A part that leaves out less than this is no part; nor is one that leaves out so much of what both share. */
const leastLeft = 0.2;
const mostSharedLeft = 0.25;
/** Content words that a part has at least. */
const fewestMatched = 2;
/** A part reaches to where its clause begins and ends, where that adds no more than so much of its own weight on a side. */
const mostAdded = 0.35;

// Used again by every call, as everything that weighs pairs.
const left = new Side();
const right = new Side();

/** A run of words that stands or falls as one: a phrase. */
interface Phrase {
  readonly from: number;
  to: number;
  /** Whether a clause begins with it, not only a phrase. */
  readonly opensClause: boolean;
  weight: number;
  shared: number;
  matched: number;
}

/**
 * Finds the phrases of a text, next to one another, that tell what another text tells, too: those whose shared weight most
 * exceeds what else they say ("Berg, who is seen as the front-runner, has faced questions" beside "Berg is widely seen as
 * front-runner"). Null where that is nearly all of it, or stands in several places.
 */
export function tellingPart(own: Wording, other: Wording): TellingPart | null {
  left.begin(own);
  right.begin(other);
  matchWords(left, right);
  const phrases = phrasesOf(left, hasOpenNumber(right));
  const sum = (from: number, to: number, of: (phrase: Phrase) => number) => {
    let total = 0;
    for (let at = from; at < to; at++) total += of(phrases[at]!);
    return total;
  };
  const [all, shared] = [sum(0, phrases.length, weightOf), sum(0, phrases.length, sharedOf)];
  if (shared === 0) return null;
  let [from, to] = bestRun(phrases);
  const core = sum(from, to, weightOf);
  if (sum(from, to, (phrase) => phrase.matched) < fewestMatched) return null;
  if (sum(from, to, sharedOf) < (1 - mostSharedLeft) * shared) return null;
  for (let at = from; at >= 0 && sum(at, from, weightOf) <= mostAdded * core; at--)
    if (phrases[at]!.opensClause) {
      from = at;
      break;
    }
  for (let at = to; at <= phrases.length && sum(to, at, weightOf) <= mostAdded * core; at++)
    if (at === phrases.length || phrases[at]!.opensClause) {
      to = at;
      break;
    }
  const share = sum(from, to, weightOf) / all;
  if (share > 1 - leastLeft) return null;
  const { words } = own;
  const last = words[phrases[to - 1]!.to - 1]!;
  let first = phrases[from]!.from;
  while (words[first]!.end < last.start && isJoint(words[first]!, words[first + 1]!)) first++;
  return { start: words[first]!.start, end: last.end, share };
}

const weightOf = ({ weight }: Phrase) => weight;
const sharedOf = ({ shared }: Phrase) => shared;

/** Where the run of phrases begins and ends whose shared weight most exceeds the rest (Kadane). */
function bestRun(phrases: readonly Phrase[]): [number, number] {
  let best: [number, number] = [0, 0];
  let [most, from, sum] = [0, 0, 0];
  for (const [at, { weight, shared }] of phrases.entries()) {
    if (sum <= 0) [from, sum] = [at, 0];
    sum += shared - unshared * (weight - shared);
    if (sum > most) [most, best] = [sum, [from, at + 1]];
  }
  return best;
}

function phrasesOf(side: Side, numbersDiffer: boolean): readonly Phrase[] {
  const { text, words, content } = side.wording;
  const { floats, weights } = side.profile;
  const found: Phrase[] = [];
  let place = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const clause = before === undefined || opensClause(before, word, text);
    if (clause || (prepositions.has(word.lexeme.form) && !prepositions.has(before.lexeme.form)))
      found.push({ from: at, to: at, opensClause: clause, weight: 0, shared: 0, matched: 0 });
    const phrase = found.at(-1)!;
    phrase.to = at + 1;
    if (content[place] !== word) continue;
    const weight = floats[weights + place]!;
    const strength = side.isMatched(place) ? side.strengthAt(place) : 0;
    const replaced = numbersDiffer && strength === 0 && word.lexeme.kind === "number";
    phrase.weight += weight;
    phrase.shared += weight * (replaced ? otherNumber : strength);
    if (replaced || strength > 0) phrase.matched++;
    place++;
  }
  return found;
}

/** Whether a text has a number that the other lacks. */
const hasOpenNumber = (side: Side): boolean =>
  side.wording.content.some(({ lexeme }, place) => lexeme.kind === "number" && side.strengthAt(place) < matched);

/** Whether a word begins a clause or what is told beside one: behind a comma or a dash, or with "who", "after", "and". */
function opensClause(before: Word, word: Word, text: string): boolean {
  if (hanging.has(word.lexeme.form) || conjunctions.has(word.lexeme.form)) return true;
  const between = text.slice(before.end, word.start);
  return parting.test(between) || (stop.test(between) && !mayBeShortened(text.slice(before.start, before.end)));
}
const parting = /[,;:()–—"“”!?]|\s-\s/u;
const stop = /^\.["'”’]*\s/u;

/** "Dr", "Sept", "vs", not "was" or "dam": short, and with a capital or without a vowel. */
const mayBeShortened = (word: string) =>
  word.length <= longestAbbreviation && (/^\p{Lu}/u.test(word) || !vowel.test(word));
const longestAbbreviation = 4;
const vowel = /[aeiouy]/;

/** Whether a word only ties a part to what stands before it; the "to" of a verb goes with it. */
const isJoint = ({ lexeme: { form } }: Word, { lexeme: next }: Word): boolean =>
  conjunctions.has(form) || (prepositions.has(form) && (form !== "to" || next.kind !== "content" || next.capital));

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const conjunctions = set(
  "and or but nor although though since until if unless whether as than so when where before after because while",
);
const prepositions = set(
  "of in on at to by for from with without into onto over under about against between among during through within upon across toward towards around near despite amid following including like per via",
);
