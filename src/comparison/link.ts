import type { DateMention } from "../claims/claim.ts";
import { sharedAnchors } from "./anchors.ts";
import type { Pair } from "./candidates.ts";
import type { Closest } from "./closest-pairs.ts";
import { countClash } from "./count-clash.ts";
import type { Memory } from "./memory.ts";
import { orderOf } from "./number-conflict.ts";
import { weighOneFact } from "./one-fact.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, countedIn, vague } from "./quantities.ts";
import { areReversed } from "./roles.ts";
import { sameFigure } from "./same-figure.ts";
import { areSharesOfOthers } from "./shares-of-others.ts";
import { type Likeness, strengthOf } from "./similarity.ts";
import { areOtherSpeakers } from "./speakers.ts";
import { haveOneSpeaker } from "./statements.ts";
import { isPhrase, tells } from "./telling.ts";
import { thresholds } from "./thresholds.ts";
import { verbatimTrust } from "./word-likeness.ts";

/** How sure it is that two propositions say the same, 0…1, and why, in plain words. */
export interface Link {
  readonly strength: number;
  readonly because: Pick<Likeness, "reasons">;
  /** Whether only the figure that both tell links them. */
  readonly byFigure?: true;
}

/**
 * Links two propositions where they say the same. Pairs of few words, or with other names or days on both sides, need
 * near identity, and so do phrases without a verb. Another number may be another value of the same thing: where the
 * one told with the other's number says the same, that is a row with a conflict, not two rows.
 */
export function linkBetween(a: Proposition, b: Proposition, memory: Memory): Link {
  const likeness = memory.similarity.compare(a.wording, b.wording);
  if (areOneUtterance(a, b, likeness) && haveOneSpeaker(a.claim, b.claim))
    return { strength: thresholds.utterance, because: likeness };
  if (quoteOnePhrase(a, b)) return { strength: thresholds.quotedPhrase, because: likeness };
  const clash = likeness.others && likeness.score >= thresholds.comparable ? countClash(a, b, memory) : null;
  if (clash !== null) {
    const sure = clash.strength >= thresholds.rowFloor && mayBeOne(a, b, Math.min(clash.strength, mostSureButNumber));
    return { strength: sure ? clash.strength : 0, because: likeness };
  }
  const sameDay = likeness.others ? toldWithOneDay(a, b, memory) : null;
  if (sameDay !== null && !sameDay.others) return { strength: sureOf(a, b, sameDay), because: sameDay };
  return { strength: sureOf(a, b, likeness), because: likeness };
}

/** Whether two quote the same sentence, or one the other's words in a row. */
function areOneUtterance(a: Proposition, b: Proposition, { contained }: Likeness): boolean {
  return (a.utterance !== null && a.utterance === b.utterance) || (a.quoted && b.quoted && contained >= verbatimTrust);
}

/** Whether both give one turn of phrase in quotation marks, and not to two people. */
const quoteOnePhrase = (a: Proposition, b: Proposition) =>
  a.utterance !== null &&
  a.utterance === b.utterance &&
  a.claim.type === "mixed" &&
  b.claim.type === "mixed" &&
  !areOtherSpeakers(a.claim, b.claim);

/** How sure it is that two claims which are each other's closest tell one fact. */
export interface Closeness {
  readonly pair: Pair;
  /** 0…1; 0 where they hardly can. */
  readonly sure: number;
  /** Surely enough for a row, or for holding one together and putting a silence in doubt; null below that. */
  readonly link: Link | null;
}

/** Weighs two propositions that share more than either does with what else the other's article tells, however differently they tell it. */
export function weighClosest(
  propositions: readonly Proposition[],
  { pair, ...shared }: Closest,
  memory: Memory,
): Closeness {
  const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
  const compare = () => memory.similarity.compare(a.wording, b.wording);
  const { sure, telling } = weighOneFact(a, b, shared, compare);
  const inDoubt = !telling || orderOf(a.article, b.article).apart > sameEventDays;
  const { fact, factHeld, doubtfulFact, doubtfulFactHeld, byFact, held } = thresholds;
  if (sure < (inDoubt ? doubtfulFactHeld : factHeld)) return { pair, sure, link: null };
  const likeness = compare();
  if (likeness.opposite || areReversed(a.wording, b.wording) || countOthers(a, b)) return { pair, sure, link: null };
  const strength = sure >= (inDoubt ? doubtfulFact : fact) ? byFact : held;
  return { pair, sure, link: { strength, because: new OneFactBecause(a, b, sure, likeness) } };
}

/** Why two claims tell one fact; written out when it is asked for. */
class OneFactBecause implements Pick<Likeness, "reasons"> {
  readonly #a: Proposition;
  readonly #b: Proposition;
  readonly #sure: number;
  readonly #likeness: Likeness;

  constructor(a: Proposition, b: Proposition, sure: number, likeness: Likeness) {
    this.#a = a;
    this.#b = b;
    this.#sure = sure;
    this.#likeness = likeness;
  }

  get reasons(): readonly string[] {
    const shared = sharedAnchors(this.#a, this.#b);
    const told = shared.length === 0 ? [] : [`told once in either article: ${shared.join(", ")}`];
    const sure = `nearest to each other of what the two articles tell, one fact to ${Math.round(this.#sure * 100)} %`;
    return [sure, ...told, ...this.#likeness.reasons];
  }
}

/** Reports further apart easily tell of two occasions. */
const sameEventDays = 7;

/** Whether both count what something happened to, and something else or not the same ones; or tell the shares of others. */
function countOthers(a: Proposition, b: Proposition): boolean {
  const [x, y] = [a.figure?.happening ?? null, b.figure?.happening ?? null];
  if (x !== null && x === y) return sameFigure(a, b) === null;
  const [counted, others] = [a, b].map(({ wording, claim }) => countedIn(wording, claim.numbers)) as [Counts, Counts];
  if (counted.length === 0 || others.length === 0) return false;
  const shares = counted.some((one) =>
    others.some((other) =>
      areSharesOfOthers({ wording: a.wording, counted: one }, { wording: b.wording, counted: other }),
    ),
  );
  const [told, toldToo] = [happenedTo(counted), happenedTo(others)];
  return shares || (told.length > 0 && toldToo.length > 0 && !told.some((happening) => toldToo.includes(happening)));
}

type Counts = readonly Counted[];
const happenedTo = (counts: Counts) =>
  counts.flatMap(({ happenings }) => happenings.filter((happening) => !vague.has(happening)));

/** How sure it is that two propositions say the same, 0 where it is not sure enough to stand in one row. */
function sureOf(a: Proposition, b: Proposition, likeness: Likeness): number {
  const strength = strengthOf(likeness);
  if (strength < thresholds.rowFloor || !mayBeOne(a, b, strength)) return 0;
  if (likeness.others && strength < thresholds.rowInDoubt) return 0;
  // What an outlet states and what it gives to somebody is easily of one topic and another point.
  if (a.claim.voice !== b.claim.voice && strength < thresholds.rowOfVoices) return Math.min(strength, thresholds.held);
  const nearly = strength >= thresholds.rowOfCount && strength < thresholds.row;
  return nearly && agreeInCount(a, b) ? thresholds.row : strength;
}

/** Whether both give the same measure or count of the same thing ("nearly a week", "week-long"). */
function agreeInCount(a: Proposition, b: Proposition): boolean {
  const others = countedIn(b.wording, b.claim.numbers);
  return countedIn(a.wording, a.claim.numbers).some(
    (x) => x.thing !== null && others.some((y) => y.thing === x.thing && x.low <= y.high && y.low <= x.high),
  );
}

/** How two propositions are alike where both name one day, each in its way ("Wednesday", "September 13"); else null. */
function toldWithOneDay(a: Proposition, b: Proposition, memory: Memory): Likeness | null {
  if (a.claim.dates.length === 0 || b.claim.dates.length === 0) return null;
  let told = a.wording.text;
  for (const x of a.claim.dates) {
    const same = b.claim.dates.find((y) => b.wording.text.includes(y.text) && isOneDay(x, y));
    if (same !== undefined && same.text !== x.text) told = told.replace(x.text, () => same.text);
  }
  return told === a.wording.text ? null : memory.similarity.compare(memory.read(told), b.wording);
}

/** Whether two mentions are of one day; a weekday that no date resolves may be any of its name. */
function isOneDay(x: DateMention, y: DateMention): boolean {
  if (x.from !== null && y.from !== null) return x.from === y.from && x.to === y.to;
  const [open, day] = x.from === null ? [x, y] : [y, x];
  if (day.from === null || day.to === null || Date.parse(day.to) - Date.parse(day.from) !== dayMs) return false;
  return weekdays[new Date(day.from).getUTCDay()] === open.text.toLowerCase();
}
const dayMs = 86_400_000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Few words that differ in a number are never near identity. */
const mostSureButNumber = 0.79;

/** Whether there is enough in both to be sure of this strength, and nobody does to the other what is done to him. */
function mayBeOne(a: Proposition, b: Proposition, strength: number): boolean {
  if (strength < thresholds.verbless && !(tells(a) && tells(b))) return false;
  if (strength < thresholds.phrase && (isPhrase(a) || isPhrase(b))) return false;
  if (areReversed(a.wording, b.wording)) return false;
  const missing = thresholds.fewWords - Math.min(tellingWords(a), tellingWords(b));
  if (missing <= 0 || strength >= thresholds.rowInDoubt) return true;
  if (missing === 1 && agreeInCount(a, b)) return strength >= thresholds.rowOfCount;
  const one = haveOneSpeaker(a.claim, b.claim);
  return strength >= (one ? thresholds.fewWordsOfOne : thresholds.row + missing * thresholds.eachWordFewer);
}

function tellingWords({ wording }: Proposition): number {
  return wording.content.filter(({ lexeme }) => !lexeme.reporting).length;
}
