import { logOdds } from "../likeness/logistic.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { measures } from "../tables/measures.ts";
import { thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import { areOfOtherTimes } from "../times/own-times.ts";
import { anchorWeight } from "../wording/anchors.ts";
import { areOfOtherHands } from "../wording/hands.ts";
import { type Counted, countedIn, toldOf } from "../wording/quantities.ts";
import { countsIn } from "./counts-of-one.ts";
import { areElsewhere } from "./figure-places.ts";
import type { Figure } from "./figures.ts";
import { doMeet, isShareOfOther, judge } from "./number-conflict.ts";
import { areOneRounded } from "./one-rounded.ts";
import type { SameFigure } from "./same-figure.ts";
import { areOfOtherHolders } from "./shares-of-others.ts";

/**
 * What each piece of evidence adds to the log odds that two different values are of one thing, by logistic regression
 * (ridge 10 on standardised values) on 242 pairs of figures of public and of invented reports that a reader judged.
 */
const odds = {
  base: -0.97,
  /** The weight of the words that both tell beside it and either article has once. */
  rareWeight: 1.22,
  /** Likeness of the words that tell them. */
  score: 3.51,
  /** The logarithm of how many values of the thing the two articles tell, multiplied. */
  values: -0.34,
  /** An article that tells the other's value too. */
  known: -0.88,
  /** The logarithm of how many times one is the other. */
  ratio: -1.61,
  unit: 0.92,
  share: -1.5,
  money: -1.02,
  /** Only one tells what happened to those it counts. */
  untold: -0.4,
  length: -1.27,
  time: -0.59,
};
const mostWeight = 3;
const mostRatio = 3.2;
/** A measure that describes ("an 80-metre stretch") is told of anything; its words must be this much alike. */
const alikeDescribed = 0.45;

/**
 * Whether two different values are of one thing: the same is counted or measured, at one time, in words that are alike,
 * and neither report tells many of its kind, nor the other's value too.
 */
export function differingValue(
  a: Proposition,
  b: Proposition,
  x: Figure,
  y: Figure,
  memory: Memory,
): SameFigure | null {
  if (!x.contestable || !y.contestable || x.past !== y.past || a.articleId === b.articleId) return null;
  if (!mayBeOfOne(x.counted, y.counted) || areElsewhere(x, y)) return null;
  if ((x.known && y.known) || nameOtherYears(x, y)) return null;
  // What somebody is quoted with is of his own life, what an outlet tells of the event.
  if ((a.claim.type === "direct") !== (b.claim.type === "direct")) return null;
  // Who tells both values in one breath tells two things.
  if (tellsNumber(a, x, y.counted.quantity.value) || tellsNumber(b, y, x.counted.quantity.value)) return null;
  const [one, other] = [Math.abs(x.counted.value), Math.abs(y.counted.value)];
  const ratio = Math.max(one, other) / Math.max(Math.min(one, other), Number.MIN_VALUE);
  if (ratio > mostRatio) return null;
  const [unit, otherUnit] = [x.counted.quantity.unit!, y.counted.quantity.unit!];
  if (areOneRounded(x.counted, y.counted) || areOfOtherHolders(x, y)) return null;
  if (isShareOfOther(x.counted, y.counted, countsOf(a), countsOf(b))) return null;
  let sum = odds.base + odds.values * Math.log(x.values * y.values) + odds.ratio * Math.log(ratio);
  if (unit === otherUnit) sum += odds.unit;
  if ((x.happening === null) !== (y.happening === null)) sum += odds.untold;
  if (unit === "%") sum += odds.share;
  if (money.has(unit)) sum += odds.money;
  if (x.counted.thing === "length") sum += odds.length;
  if (x.counted.thing === "time") sum += odds.time;
  if (y.numbers.has(x.counted.quantity.value)) sum += odds.known;
  if (x.numbers.has(y.counted.quantity.value)) sum += odds.known;
  const needed = logOdds(thresholds.differing);
  if (sum + odds.rareWeight * mostWeight + odds.score < needed) return null;
  sum += odds.rareWeight * Math.min(mostWeight, anchorWeight(a, b));
  if (sum + odds.score < needed) return null;
  if (areOfOtherTimes(a, b)) return null;
  const { score } = memory.similarity.compare(a.wording, b.wording);
  if (sum + odds.score * score < needed) return null;
  if (isDescribing(x.counted) !== isDescribing(y.counted)) return null;
  if (score < alikeDescribed && isDescribing(x.counted)) return null;
  const conflict = judge(x.counted, y.counted, orderOf(a.article, b.article));
  const stated = a.claim.within === null && b.claim.within === null;
  const reasons = [`two values of one thing: ${x.counted.quantity.text}, ${y.counted.quantity.text}`];
  return { strength: thresholds.tallyOfOther, conflict: stated ? conflict : null, reasons };
}

const countsOf = (told: Proposition) => [...countsIn(told), ...told.figures.map(({ counted }) => counted)];

const money: ReadonlySet<string> = new Set(["usd", "eur", "gbp"]);

/** Whether two counts are of what may be one, and leave no common value. */
function mayBeOfOne(x: Counted, y: Counted): boolean {
  if (x.thing !== y.thing || x.role !== y.role || doMeet(x, y) || areOfOtherHands(x, y)) return false;
  if (x.thing === "time" && x.quantity.unit !== y.quantity.unit) return false;
  if ((x.places.size > 0 || y.places.size > 0) && x.places.isDisjointFrom(y.places)) return false;
  const [told, toldToo] = [toldOf(x), toldOf(y)];
  return told.length === 0 || toldToo.length === 0 || told.some((happening) => toldToo.includes(happening));
}

/** "The rate for 2014", "from 2007 through 2014". */
function nameOtherYears({ wording: x }: Figure, { wording: y }: Figure): boolean {
  const [a, b] = [new Set(x.text.match(year)), new Set(y.text.match(year))];
  return a.size > 0 && b.size > 0 && a.symmetricDifference(b).size > 0;
}
const year = /\b(?:19|20)\d\d\b/gu;

const tellsNumber = ({ claim }: Proposition, { wording }: Figure, value: number) =>
  countedIn(wording, claim.numbers).some(({ quantity }) => quantity.value === value);

const isDescribing = ({ quantity: { unit, text } }: Counted) => measures.has(unit!) && hyphened.test(text);
const hyphened = /\s?-\s?\p{L}/u;
