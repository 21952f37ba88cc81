import { indexOfWhole } from "../../text/index-of-whole.ts";
import { countsIn, countsOfOne, differElsewhere, tellEndAndMove, tellOtherHands } from "../figures/counts-of-one.ts";
import { doMeet } from "../figures/number-conflict.ts";
import { areOneRounded } from "../figures/one-rounded.ts";
import { sameFigure } from "../figures/same-figure.ts";
import { giveOtherResults } from "../figures/scores.ts";
import { areSharesOfOthers } from "../figures/shares-of-others.ts";
import { shareDeed, tellOtherFates } from "../likeness/shared-deed.ts";
import type { Likeness } from "../likeness/similarity.ts";
import type { Pair } from "../propositions/candidates.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import type { Sharing } from "../propositions/sharing-claims.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import { mayNameOneDay, shareDay } from "../times/told-with-one-day.ts";
import { anchorForms, plainWordsShared } from "../wording/anchors.ts";
import { vague } from "../wording/happenings-told.ts";
import type { Counted } from "../wording/quantities.ts";
import { areReversed } from "../wording/roles.ts";
import { isDeniedInOne, opposition } from "./contrary-told.ts";
import { type Link, sureOfOneFact } from "./link.ts";
import { digitsShared, weighOneFact } from "./one-fact.ts";

/** How sure it is that two claims of two articles tell one fact. */
export interface Closeness {
  readonly pair: Pair;
  /** 0…1; 0 where they hardly can. */
  readonly sure: number;
  /** Surely enough for a row, or for holding one together and putting a silence in doubt; null below that. */
  readonly link: Link | null;
}

/** Weighs two propositions of two articles that share a good part of what they tell, however differently they tell it. */
export function weighSharing(propositions: readonly Proposition[], sharing: Sharing, memory: Memory): Closeness {
  const { pair } = sharing;
  const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
  const compare = () => memory.similarity.compare(a.wording, b.wording);
  const differ = differInValues(a, b);
  if (differElsewhere(a, b)) return { pair, sure: 0, link: null };
  const weighed = differ ? thresholds.factOfValues : weighOneFact(a, b, sharing, compare);
  if (weighed < thresholds.factHeld) return { pair, sure: weighed, link: null };
  const likeness = compare();
  const counts = likeness.others ? countsOfOne(countsIn(a), countsIn(b)) : null;
  const number = digitsShared(a.rareNumbers, b.rareNumbers) > 0 ? 1 : 0;
  const plain = plainWordsShared(a.wording, b.wording) + number;
  const most = plain === 0 ? thresholds.factOfNames : counts === "differ" ? thresholds.factOfOtherCount : 1;
  const sure = differ ? weighed : Math.min(weighed, most);
  if (
    likeness.contradicted ||
    isOfAnother(a, b, likeness) ||
    isDeniedInOne(a, b) ||
    opposition(a, b, likeness, memory).apart ||
    areReversed(a.wording, b.wording) ||
    tellOtherHands(a, b) ||
    tellEndAndMove(a, b) ||
    giveOtherResults(a, b) ||
    tellOtherFates(a.wording, b.wording) ||
    countOthers(a, b, memory)
  )
    return { pair, sure, link: null };
  // Of one thing that both name anything is told, unless they tell one deed.
  const inDoubt = (plain === 1 && !shareDeed(a.wording, b.wording)) || (likeness.others && counts === null);
  const quoteOne = a.quoted && b.quoted && haveOneSpeaker(a.claim, b.claim);
  const plainly = quoteOne ? thresholds.factOfOneSpeaker : thresholds.fact;
  const isSure = sure >= (inDoubt ? thresholds.factInDoubt : plainly) && isItsPoint(a, b, likeness);
  const strength = isSure ? thresholds.byFact : thresholds.held;
  return {
    pair,
    sure,
    link: {
      strength,
      because: new OneFactBecause(a, b, sure, likeness),
      by: "fact",
      sure,
      ofWord: plain === 1,
      ofPart: !(isMostOfEither(likeness) && shareDeed(a.wording, b.wording)),
      opposed: false,
    },
  };
}

/** Whether two tell of other days, or little but a country tells them apart, so that it is what they tell. */
const isOfAnother = (a: Proposition, b: Proposition, { elsewhere, otherDay, coveredLess }: Likeness) =>
  (elsewhere && coveredLess >= thresholds.alikeButPlace) ||
  (otherDay && tellOtherDays(a, b)) ||
  (a.claim.dates.length > 0 &&
    b.claim.dates.length > 0 &&
    nameOtherYears(a.wording.text, b.wording.text) &&
    // "Berg, mayor since 2014, resigned on Monday", "Berg, first elected in 2015, resigned on Monday".
    !shareDay(a.claim.dates, b.claim.dates));

/** "Robbed her in 1989", "robbed her in 2024". */
function nameOtherYears(text: string, other: string): boolean {
  const [own, others] = [text.match(year), other.match(year)];
  return own !== null && others !== null && own.every((named) => !others.includes(named));
}
const year = /\b(?:1[5-9]|20)\d\d\b/gu;

function tellOtherDays(a: Proposition, b: Proposition): boolean {
  const [days, others] = [daysTold(a), daysTold(b)];
  const open = days.length < a.claim.dates.length || others.length < b.claim.dates.length;
  if (open && (days.length === 0 || others.length === 0)) return false;
  return !mayNameOneDay(days, others);
}

/** The days that a claim names, without those up to which or from which on something is counted: "as of Friday", "since May 4". */
const daysTold = ({ claim: { dates, text } }: Proposition) =>
  dates.filter(({ text: day }) => {
    const at = indexOfWhole(text, day);
    return at < 0 || !bounding.test(text.slice(Math.max(0, at - longestBound), at));
  });
const bounding = /\b(?:as of|as at|since)\s(?:the\s|early\s|late\s)?$/iu;
const longestBound = 16;

/** Whether what two share is most of what one of them tells, or half of what either does. */
const isMostOfEither = ({ covered, coveredLess }: Likeness) =>
  covered >= thresholds.factMost || coveredLess >= thresholds.factHalf;

/** Whether what two share is the point of the longer, too, where that says a lot: a detail of it is easily another point. */
function isItsPoint(a: Proposition, b: Proposition, { covered, coveredLess }: Likeness): boolean {
  if (covered >= thresholds.factWhole || coveredLess >= thresholds.factCovered) return true;
  return Math.max(a.wording.content.length, b.wording.content.length) < longTelling;
}
/** Content words of a claim that says a lot. */
const longTelling = 20;

/** Whether two claims of one week are one sentence with another count or measure: "Inflation rose to 3.2 percent in May". */
function differInValues(a: Proposition, b: Proposition): boolean {
  const [x, y] = [a.wording.words, b.wording.words];
  if (x.length !== y.length || x.length < fewestWords) return false;
  let differing = false;
  for (let at = 0; at < x.length; at++) {
    const [own, other] = [x[at]!.lexeme, y[at]!.lexeme];
    if (own.key === other.key) continue;
    if (own.kind !== "number" || other.kind !== "number") return false;
    differing = true;
  }
  if (!differing || orderOf(a.article, b.article).apart > sameEventDays) return false;
  return countsOfOne(countsIn(a), countsIn(b)) === "differ";
}
/** Reports further apart easily tell of two occasions. */
const sameEventDays = 7;
const fewestWords = 5;

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
    const shared = anchorForms(this.#a, this.#b);
    const told = shared.length === 0 ? [] : [`told once in either article: ${shared.join(", ")}`];
    return [sureOfOneFact(this.#sure), ...told, ...this.#likeness.reasons];
  }
}

/** Whether both count what something happened to, and something else or not the same ones; or tell the shares of others. */
function countOthers(a: Proposition, b: Proposition, memory: Memory): boolean {
  const [x, y] = [a.figure?.happening ?? null, b.figure?.happening ?? null];
  if (x !== null && x === y) return sameFigure(a, b, memory) === null;
  const [counted, others] = [countsIn(a), countsIn(b)];
  if (counted.length === 0 || others.length === 0) return false;
  const shares = counted.some((one) =>
    others.some((other) =>
      areSharesOfOthers({ wording: a.wording, counted: one }, { wording: b.wording, counted: other }),
    ),
  );
  if (measureAnother(counted, others)) return true;
  const [told, toldToo] = [happenedTo(counted), happenedTo(others)];
  return shares || (told.length > 0 && toldToo.length > 0 && !told.some((happening) => toldToo.includes(happening)));
}

/** "Flew 3,700 km and reached 770 km", "flew 2,700 km, reaching 550 km": where nothing that both measure agrees, it is another time. */
function measureAnother(counted: Counts, others: Counts): boolean {
  const differing = new Set<string>();
  for (const x of counted) {
    for (const y of others) {
      const both = happenedTo([x]).filter((happening) => x.thing === y.thing && happenedTo([y]).includes(happening));
      if (both.length === 0 || x.thing === null) continue;
      if (doMeet(x, y) || areOneRounded(x, y)) return false;
      for (const happening of both) differing.add(happening);
    }
  }
  return differing.size >= fewestDiffering;
}
/** One value that differs may be a conflict. */
const fewestDiffering = 2;

type Counts = readonly Counted[];
const happenedTo = (counts: Counts) =>
  counts.flatMap(({ happenings }) => happenings.filter((happening) => !vague.has(happening)));
