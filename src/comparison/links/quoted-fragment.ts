import type { Claim } from "../../claims/claim.ts";
import { fnvStart, fnvStep } from "../../text/hash.ts";
import type { Pair } from "../propositions/candidates.ts";
import { shareWords } from "../propositions/meeting.ts";
import type { Memory } from "../propositions/memory.ts";
import { mostEach } from "../propositions/most-each.ts";
import { type Proposition, saysEnough } from "../propositions/propositions.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { limits } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import type { Word } from "../wording/wording.ts";
import { opposition } from "./contrary-told.ts";

/** Two claims that quote the same words of one speech, as far as either quotes it. */
export interface QuotedFragment {
  readonly pair: Pair;
  readonly reasons: readonly string[];
}

const fewestWords = 3;
/** Of the shorter one's words in quotation marks, the share that the other quotes too. */
const enoughOfShorter = 0.6;
/** Reports further apart may quote two speeches. */
const mostDaysApart = 7;
/** Those words and that share where one of them gives it to nobody by name; the words too where both give whole sentences. */
const enoughOfUnnamed = 0.9;
const fewestElse = 4;

/**
 * Finds the claims that quote some of the same words in a row: "woefully out of touch" in one, "woefully out of touch with
 * today's music" in the other. The words must say something and be no title or name, and those who say them be nobody else
 * by name. Each two claims once, in the shortest propositions that hold the words.
 */
export function pairFragments(propositions: readonly Proposition[], memory: Memory): readonly QuotedFragment[] {
  const quotes = propositions
    .flatMap((proposition, place) => quoteOf(proposition, place))
    .sort((x, y) => x.words.length - y.words.length || x.place - y.place);
  const holders = new Map<number, number[]>();
  const each = mostEach(
    quotes.flatMap(({ starts }) => [...starts.keys()]),
    limits.utterances,
  );
  // By quotation the last one that it was held against: they may share many runs.
  const met = new Int32Array(quotes.length).fill(-1);
  const found = new Map<Claim, Map<Claim, QuotedFragment>>();
  for (const [own, quote] of quotes.entries()) {
    const ofClaim = found.get(quote.claim) ?? new Map<Claim, QuotedFragment>();
    found.set(quote.claim, ofClaim);
    for (const [start, at] of quote.starts) {
      const before = holders.get(start);
      if (before === undefined) {
        holders.set(start, [own]);
        continue;
      }
      for (const place of before) {
        if (met[place] === own) continue;
        met[place] = own;
        const other = quotes[place]!;
        if (ofClaim.has(other.claim) || found.get(other.claim)?.has(quote.claim)) continue;
        const fragment = fragmentOf(other, other.starts.get(start)!, quote, at, memory);
        if (fragment !== null) ofClaim.set(other.claim, fragment);
      }
      if (before.length < each) before.push(own);
    }
  }
  return [...found.values()].flatMap((ofClaim) => [...ofClaim.values()]);
}

/** A proposition that stands in quotation marks, and where each run of three of its words begins that holds one of content. */
interface Quote {
  readonly place: number;
  readonly proposition: Proposition;
  readonly claim: Claim;
  readonly words: readonly Word[];
  readonly starts: ReadonlyMap<number, number>;
}

/** Words of one quotation that are looked at. */
const mostWords = 60;

function quoteOf(proposition: Proposition, place: number): readonly Quote[] {
  const { claim, nested, quoted, wording, bare } = proposition;
  if (!quoted || nested || bare || wording.words.length < fewestWords) return [];
  const words = wording.words.slice(0, mostWords);
  const starts = new Map<number, number>();
  for (let at = 0; at + fewestWords <= words.length; at++) {
    let hash = fnvStart;
    let telling = false;
    for (let i = 0; i < fewestWords; i++) {
      const { formHash, kind } = words[at + i]!.lexeme;
      hash = fnvStep(hash, formHash);
      telling ||= kind !== "function";
    }
    if (telling && !starts.has(hash)) starts.set(hash, at);
  }
  return [{ place, proposition, claim, words, starts }];
}

function fragmentOf(x: Quote, from: number, y: Quote, to: number, memory: Memory): QuotedFragment | null {
  const [a, b] = [x.proposition, y.proposition];
  if ((a.utterance !== null && a.utterance === b.utterance) || shareWords(a.claim, b.claim)) return null;
  let run = fewestWords;
  while (x.words[from + run] !== undefined && isSame(x.words[from + run]!, y.words[to + run])) run++;
  let back = 0;
  while (from > back && to > back && isSame(x.words[from - back - 1]!, y.words[to - back - 1])) back++;
  const one = haveOneSpeaker(a.claim, b.claim);
  if (!one && ![a, b].some(isUnnamed)) return null;
  const share = (run + back) / Math.min(x.words.length, y.words.length);
  if (share < (one ? enoughOfShorter : enoughOfUnnamed)) return null;
  const within = one && [a, b].some(({ claim }) => claim.type === "mixed");
  if (run + back < (within ? fewestWords : fewestElse)) return null;
  const told = ({ proposition, words }: Quote, at: number) =>
    proposition.wording.text.slice(words[at - back]!.start, words[at + run - 1]!.end);
  const [own, other] = [told(x, from), told(y, to)];
  if (!plain.test(own) || !plain.test(other) || !saysEnough(memory.read(own, a.wording.senses))) return null;
  if (orderOf(a.article, b.article).apart > mostDaysApart) return null;
  if (opposition(a, b, memory.similarity.compare(a.wording, b.wording), memory).apart) return null;
  const pair: Pair = x.place < y.place ? [x.place, y.place] : [y.place, x.place];
  return { pair, reasons: [`both quote “${own}”`] };
}

const isUnnamed = ({ claim }: Proposition) => claim.speakers.every(({ name }) => name === null);

const isSame = (a: Word, b: Word | undefined) => a.lexeme.formHash === b?.lexeme.formHash;

/** "Take Me Out to the Ball Game": a title or a name, whose longer words all have capitals. */
const plain = /(?<![\p{L}\p{N}])\p{Ll}{4,}/u;
