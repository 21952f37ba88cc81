import type { Claim } from "../../claims/claim.ts";
import { isDeniedInTitle, isPhrase, tells } from "../clauses/telling.ts";
import { countClash } from "../figures/count-clash.ts";
import { countsIn, countsOfOne, differElsewhere, tellEndAndMove, tellOtherHands } from "../figures/counts-of-one.ts";
import { giveOtherResults } from "../figures/scores.ts";
import { twinClash } from "../figures/twin-clash.ts";
import { type Likeness, strengthOf } from "../likeness/similarity.ts";
import { verbatimTrust } from "../likeness/word-likeness.ts";
import { copiedWords } from "../propositions/candidates.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { areOtherSpeakers } from "../sources/speakers.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { thresholds } from "../thresholds.ts";
import { toldWithOneDay } from "../times/told-with-one-day.ts";
import { areReversed } from "../wording/roles.ts";
import { haveSameWords } from "../wording/wording.ts";
import { denyAlike, opposition } from "./contrary-told.ts";

/** How sure it is that two propositions say the same, 0…1, and why, in plain words. */
export interface Link {
  readonly strength: number;
  readonly because: Pick<Likeness, "reasons">;
  /** What links them: their words, the figure that both tell, or that what they share is rare enough. */
  readonly by: "words" | "figure" | "fact";
  /** How sure it is that their claims, share a fact, 0…1; null where they are not. */
  readonly sure: number | null;
  /** Whether what links them is a mere part of what either tells. */
  readonly ofPart?: boolean;
  /** Whether one word beside names and numbers is all that links them. */
  readonly ofWord?: boolean;
  /** Whether one says what the other denies, or gives another hour. */
  readonly opposed: boolean;
}

/**
 * What a row may say of a link, 0…1: groups form by its strength, but where words or a figure link claims that are also
 * surely one fact, the row is as seldom wrong as one of much the same words.
 */
export function scoreOf({ strength, by, sure, ofPart }: Link): number {
  if (sure === null || strength < thresholds.row || strength >= thresholds.byBoth) return strength;
  const enough = by !== "fact" ? thresholds.factBeside : ofPart ? thresholds.factOfPart : thresholds.factAlone;
  return sure >= enough ? thresholds.byBoth : strength;
}

/** Which of two links is taken first where both cannot be: of like words that which is surer of one fact; last, what only surely is one fact. */
export function precedenceOf({ strength, by, sure }: Link): number {
  if (by === "fact") return strength - tilt;
  return by === "words" && sure !== null ? strength + tilt * (sure - even) : strength;
}
const tilt = 0.2;
const even = 0.75;

/** Why; with what makes it surer than its words or its figure do. */
export function reasonsOf(link: Link): readonly string[] {
  const { because, by, sure, strength } = link;
  const alone = by === "fact" || sure === null || scoreOf(link) === strength;
  return alone ? because.reasons : [...because.reasons, sureOfOneFact(sure)];
}

export const sureOfOneFact = (sure: number) =>
  `what they share, by its rarity in these reports, tells one fact to ${Math.round(sure * 100)} %`;

/**
 * Links two propositions where they say the same. Pairs of few words, or with other names or days on both sides, need
 * near identity, and so do phrases without a verb. Another number may be another value of the same thing: where the
 * one told with the other's number says the same, that is a row with a conflict, not two rows.
 */
export function linkBetween(a: Proposition, b: Proposition, memory: Memory): Link {
  const likeness = likenessOf(a, b, memory);
  if (quoteOneSpeaker(a, b, likeness)) return byWords(thresholds.utterance, likeness);
  if (copyOneTelling(a, b)) return byWords(Math.max(thresholds.copied, strengthOf(likeness)), likeness);
  if (quoteOnePhrase(a, b)) return byWords(thresholds.quotedPhrase, likeness);
  const { told, apart } = opposition(a, b, likeness, memory);
  if (told !== null) return { ...byWords(Math.max(thresholds.twins, sureOf(a, b, likeness)), likeness), opposed: true };
  if (apart || tellOtherHands(a, b) || tellEndAndMove(a, b) || giveOtherResults(a, b)) return byWords(0, likeness);
  const clash = likeness.others && likeness.score >= thresholds.comparable ? countClash(a, b, memory) : null;
  if (clash !== null) {
    const sure = clash.strength >= thresholds.rowFloor && mayBeOne(a, b, Math.min(clash.strength, mostSureButNumber));
    return byWords(sure ? clash.strength : 0, likeness);
  }
  const sameDay = likeness.others ? alikeWithOneDay(a, b, memory) : null;
  if (sameDay !== null && !sameDay.others) return byWords(sureOf(a, b, sameDay), sameDay);
  const twins = likeness.others ? twinClash(a, b) : null;
  // Years are numbers.
  if (twins !== null && (twins.kind === "date" || !likeness.opposite)) return byWords(thresholds.twins, likeness);
  return byWords(sureOf(a, b, likeness), likeness);
}

/** How alike two are in what they say; of a denial with what its words say by themselves turned round: "denied that …" is "not …". */
function likenessOf(a: Proposition, b: Proposition, memory: Memory): Likeness {
  if (!denyAlike(a, b)) return memory.similarity.compare(a.wording, b.wording);
  const told = ({ stance, wording }: Proposition) =>
    stance.deniedByCue ? memory.read(`not ${wording.text}`, wording.senses) : wording;
  return memory.similarity.compare(told(a), told(b));
}

const byWords = (strength: number, because: Link["because"]): Link => ({
  strength,
  because,
  by: "words",
  sure: null,
  opposed: false,
});

/**
 * Whether two quote one speaker with the same sentence, or one with the other's words in a row. One whole sentence that
 * one report gives to nobody by name is the one that the other names the speaker of.
 */
function quoteOneSpeaker(a: Proposition, b: Proposition, { contained }: Likeness): boolean {
  const one = haveOneSpeaker(a.claim, b.claim);
  if (areOneUtterance(a, b) && a.claim.type === "direct" && b.claim.type === "direct")
    return one || ((isUnnamed(a.claim) || isUnnamed(b.claim)) && !areOtherSpeakers(a.claim, b.claim));
  return one && a.quoted && b.quoted && contained >= verbatimTrust;
}

/** Whether both are whole quoted sentences or turns of phrase of the same words: texts can be made whose hashes are one. */
const areOneUtterance = (a: Proposition, b: Proposition): boolean =>
  a.utterance !== null && a.utterance === b.utterance && haveSameWords(a.wording, b.wording);

const isUnnamed = ({ speakers }: Claim) => speakers.every(({ name }) => name === null);

/** Whether both give one turn of phrase in quotation marks, and not to two people. */
const quoteOnePhrase = (a: Proposition, b: Proposition) =>
  areOneUtterance(a, b) && a.claim.type === "mixed" && b.claim.type === "mixed" && !areOtherSpeakers(a.claim, b.claim);

/** Whether both are the same words of one report that two outlets print. */
function copyOneTelling(a: Proposition, b: Proposition): boolean {
  if (a.copyGroupId === null || a.copyGroupId !== b.copyGroupId || a.articleId === b.articleId) return false;
  const words = copiedWords(a);
  return words !== null && words === copiedWords(b);
}

/** How sure it is that two propositions say the same, 0 where it is not sure enough to stand in one row. */
function sureOf(a: Proposition, b: Proposition, likeness: Likeness): number {
  const strength = strengthOf(likeness);
  if (strength < thresholds.rowFloor || !mayBeOne(a, b, strength)) return 0;
  if (likeness.others && strength < thresholds.rowInDoubt) return 0;
  if (differElsewhere(a, b)) return Math.min(strength, thresholds.held);
  // What an outlet states and what it gives to somebody is easily of one topic and another point.
  if (a.claim.voice !== b.claim.voice && strength < thresholds.rowOfVoices) return Math.min(strength, thresholds.held);
  const nearly = strength >= thresholds.rowOfCount && strength < thresholds.row;
  return nearly && agreeInCount(a, b) ? thresholds.row : strength;
}

/** Whether both give the same measure or count of the same thing ("nearly a week", "week-long"). */
const agreeInCount = (a: Proposition, b: Proposition): boolean => countsOfOne(countsIn(a), countsIn(b)) === "meet";

/** How two propositions are alike where both name one day, each in its way; else null. */
function alikeWithOneDay(a: Proposition, b: Proposition, memory: Memory): Likeness | null {
  const dated = ({ wording: { text }, claim: { dates } }: Proposition) => ({ text, dates });
  return toldWithOneDay(dated(a), dated(b))
    .map(([x, y]) => memory.similarity.compare(memory.read(x, a.wording.senses), memory.read(y, b.wording.senses)))
    .reduce<Likeness | null>((best, one) => (best === null || one.same > best.same ? one : best), null);
}

/** Few words that differ in a number are never near identity. */
const mostSureButNumber = 0.79;

/** Whether there is enough in both to be sure of this strength, and nobody does to the other what is done to him. */
function mayBeOne(a: Proposition, b: Proposition, strength: number): boolean {
  if (strength < thresholds.verbless && !(saysAnything(a) && saysAnything(b))) return false;
  if (strength < thresholds.phrase && (isPhrase(a) || isPhrase(b))) return false;
  if (areReversed(a.wording, b.wording)) return false;
  const missing = thresholds.fewWords - Math.min(tellingWords(a), tellingWords(b));
  if (missing <= 0 || strength >= thresholds.rowInDoubt) return true;
  if (missing === 1 && agreeInCount(a, b)) return strength >= thresholds.rowOfCount;
  const one = haveOneSpeaker(a.claim, b.claim);
  return strength >= (one ? thresholds.fewWordsOfOne : thresholds.row + missing * thresholds.eachWordFewer);
}

const saysAnything = (proposition: Proposition) =>
  tells(proposition) || isDeniedInTitle(proposition, proposition.claim);

function tellingWords({ wording }: Proposition): number {
  return wording.content.filter(({ lexeme }) => !lexeme.reporting).length;
}
