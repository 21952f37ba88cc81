import { anchorsOf } from "./anchors.ts";
import type { Proposition, TellingNumber } from "./propositions.ts";
import { quotedRun } from "./quoted-run.ts";
import { significantDigits } from "./significant-digits.ts";
import type { Likeness } from "./similarity.ts";
import { haveOneSpeaker } from "./statements.ts";

/**
 * What each piece of evidence adds to the log odds that two claims of two reports of one event tell one fact, by logistic
 * regression (ridge 15 on standardised values) on 1,323 pairs of public and of invented reports that readers judged.
 */
const odds = {
  base: -6.32,
  score: 1.92,
  covered: 2.33,
  topic: 0.92,
  grammar: 1.43,
  ofShorter: 1.1,
  /** The logarithm of the shorter one's content words. */
  length: 0.91,
  /** A shared word that is no name and that each article has in one claim alone; the weight of all that they share so. */
  rareWord: 0.25,
  rareWeight: 0.55,
  margin: 1.87,
  /** From one article's beginning to the other's end. */
  distance: -0.9,
  modality: 0.35,
  /** A significant digit of a number that both tell, and hardly anywhere else; and numbers on both sides. */
  digit: 0.74,
  numbers: 0.76,
  quotedWord: 0.14,
  speaker: 0.81,
};

const [mostWords, mostWeight, mostDigits, mostQuoted] = [3, 3, 4, 6];

/** How sure it is that two propositions tell one fact. */
export interface OneFact {
  /** 0…1 */
  readonly sure: number;
  /** Whether they share something that each article tells once: a word that is no name, a number, some words in quotation marks. */
  readonly telling: boolean;
  /** Whether such a word is among it: numbers and quoted words alone easily stand in two facts. */
  readonly anchored: boolean;
}

/**
 * What the words' likeness adds, as far as the share of the same words tells, by linear regression on 23,000 pairs; a
 * pair that would need more than so much besides is not looked at: of those that are linked one in a hundred is lost.
 */
const expected = { base: 1.14, share: 6.25, slack: 0.3 };

/**
 * How sure it is that two propositions of different articles tell one fact; 0 where they hardly can.
 * @param share what they share over what both have, 0…1
 * @param margin by how much more that is than either shares with what else the other article tells
 */
export function weighOneFact(
  a: Proposition,
  b: Proposition,
  { share, margin }: { readonly share: number; readonly margin: number },
  compare: () => Likeness,
): OneFact {
  const { words, weight } = anchorsOf(a, b);
  const digits = digitsShared(a.rareNumbers, b.rareNumbers);
  const shorter = Math.min(a.wording.content.length, b.wording.content.length);
  let sum = odds.base + odds.margin * margin + odds.distance * Math.abs(a.position - b.position);
  sum += odds.rareWord * Math.min(mostWords, words) + odds.rareWeight * Math.min(mostWeight, weight);
  sum += odds.digit * Math.min(mostDigits, digits) + odds.length * Math.log(1 + shorter);
  if (a.claim.modality === b.claim.modality) sum += odds.modality;
  if (a.claim.numbers.length > 0 && b.claim.numbers.length > 0) sum += odds.numbers;
  if (haveOneSpeaker(a.claim, b.claim)) sum += odds.speaker;
  const likely = sum + expected.base + expected.share * share + expected.slack;
  if (likely + odds.quotedWord * mostQuoted < 0) return unlikely;
  const quoted = quotedRun(a.claim, a.article, b.claim, b.article);
  sum += odds.quotedWord * Math.min(mostQuoted, quoted);
  if (likely + odds.quotedWord * Math.min(mostQuoted, quoted) < 0) return unlikely;
  const telling = words > 0 || digits > 0 || quoted >= fewestQuoted;
  const { score, covered, topic, grammar, ofShorter } = compare();
  sum += odds.score * score + odds.covered * covered + odds.topic * topic;
  sum += odds.grammar * grammar + odds.ofShorter * ofShorter;
  return { sure: 1 / (1 + Math.exp(-sum)), telling, anchored: words > 0 };
}

const unlikely: OneFact = { sure: 0, telling: false, anchored: false };
const fewestQuoted = 3;

/** The significant digits of the most specific number that both lists hold, told by one of them at least. */
function digitsShared(a: readonly TellingNumber[], b: readonly TellingNumber[]): number {
  let most = 0;
  for (const { value, known } of a) {
    if (b.some((other) => other.value === value && !(known && other.known)))
      most = Math.max(most, significantDigits(value));
  }
  return most;
}
