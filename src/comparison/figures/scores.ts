import { madeOnce } from "../../text/made-once.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";
import { shareDay } from "../times/told-with-one-day.ts";
import type { Wording } from "../wording/wording.ts";

/** The result of a match as a text gives it. */
export interface Score {
  /** The words that tell it. */
  readonly text: string;
  /** Of what it is the result: of a match, of its penalties, of one leg or of both. */
  readonly of: string;
  /** Equal for one result, whoever's goals come first. */
  readonly key: string;
  readonly goals: readonly number[];
}

/** The result of a match as two tellings give it. */
export interface ScoreClash {
  readonly x: Score;
  readonly y: Score;
}

/** "3-1", "21 – 17"; no year, no part of a longer row of numbers, and no record of a season ("(5-11)", "improved to 11-4"). */
const score = /(?<![\p{N}\p{L}.,(–-]|\bto |\brecord of |\bat )(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\p{N}–-]|[.,]\p{N})/gu;
/** "By three goals to one". */
const inWords = /\b(\p{L}+|\d{1,2}) goals? to (\p{L}+|\d{1,2})\b/giu;
const goalWords = "nil one two three four five six seven eight nine ten".split(" ");
const mayTellScore = /\d\s?[-–]\s?\d|\bgoals? to\b/u;
/** Reports further apart tell of two matches. */
const mostDaysApart = 5;
/** What tells that a match ended so. */
const result =
  /\b(?:beat(?:s|en|ing)?|wins?|won|winning|los(?:e|es|t|ing|s|ses)|defeat(?:s|ed|ing)?|victor(?:y|ies)|drew|draws?|thrash(?:ed|es|ing)?|edge[ds]?|overcame|triumph(?:ed|s)?|rout(?:ed|s)?)\b/iu;

/** Whether two tellings of one match give it two results; null where they give one, whoever's goals come first, or one gives none or several. */
export function scoreClash(a: Proposition, b: Proposition): ScoreClash | null {
  const [x, y] = [scoreIn(a.wording.text), scoreIn(b.wording.text)];
  if (x === null || y === null || x.key === y.key || giveOtherResults(a, b) || !mayBeOfOneMatch(a, b, x, y))
    return null;
  return { x, y };
}

/** Whether two tellings give one match one result, whoever's goals come first. */
export function giveOneResult(a: Proposition, b: Proposition): boolean {
  const [x, y] = [scoreIn(a.wording.text), scoreIn(b.wording.text)];
  return x !== null && y !== null && mayBeOfOneKind(x.of, y.of) && x.key === y.key;
}

/**
 * Whether two give results of two kinds: of two legs, of a match and its penalties; of a match and a leg, unless they are
 * equal or of one day.
 */
export function giveOtherResults(a: Proposition, b: Proposition): boolean {
  const [x, y] = [scoreOf(a.wording).score, scoreOf(b.wording).score];
  if (x === null || y === null || x.of === y.of) return false;
  return !(mayBeOfOneKind(x.of, y.of) && (x.key === y.key || shareDay(a.claim.dates, b.claim.dates)));
}

/** Whether two results are of one kind, or one of a leg and the other does not say so. */
const mayBeOfOneKind = (x: string, y: string): boolean =>
  x === y || (x === ofMatch && isLeg(y)) || (y === ofMatch && isLeg(x));
const isLeg = (of: string): boolean => of.endsWith(" leg");
/** Asked of every two: read once a wording. */
const scoreOf = madeOnce(({ text }: Wording): { readonly score: Score | null } => ({ score: scoreIn(text) }));

/** Whether two results may be of one match: who errs in one gives one side's goals right; with both others it is another match. */
export const mayBeOfOneMatch = (a: Proposition, b: Proposition, x: Score, y: Score): boolean =>
  orderOf(a.article, b.article).apart <= mostDaysApart && x.goals.some((own) => y.goals.includes(own));

/** The one result that a text tells; null for none and for several. */
export function scoreIn(text: string): Score | null {
  if (!mayTellScore.test(text)) return null;
  const found = [...text.matchAll(score), ...text.matchAll(inWords)].flatMap((match) => {
    const goals = [goalsOf(match[1]!), goalsOf(match[2]!)];
    return goals.includes(Number.NaN) ? [] : [{ match, goals: goals.toSorted((one, other) => other - one) }];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return null;
  const { match, goals } = only;
  if (!match[0].includes("goal") && !result.test(text)) return null;
  return { text: match[0], of: ofWhat(text, match.index, match.index + match[0].length), key: goals.join("-"), goals };
}

/** "4-2 on penalties", "3-1 on aggregate", "won the first leg 2-1". */
function ofWhat(text: string, start: number, end: number): string {
  const [before, behind] = [text.slice(Math.max(0, start - nearby), start), text.slice(end, end + nearby)];
  const leg = ofLeg.exec(behind) ?? ofLeg.exec(before);
  if (leg !== null) return `${leg[1]!.toLowerCase()} leg`;
  if (ofPenalties.test(behind)) return "penalties";
  return ofBothLegs.test(behind) ? "aggregate" : ofMatch;
}
const ofMatch = "match";
/** UTF-16 units around a result in which it is told what it is of. */
const nearby = 48;
const ofLeg = /\b(first|second|home|away|opening|return)[\s-]leg\b/iu;
const ofPenalties =
  /^[^.;:]*?\b(?:on|by|in|after|via)\s(?:a\s|the\s)?(?:penalt|(?:penalty\s)?shoot-?out|spot[\s-]kicks)/iu;
const ofBothLegs = /^[^.;:]*?\b(?:on agg(?:regate|\b)|over (?:the )?two legs)/iu;

/**
 * The result that a text tells as how a match ended; null where it only tells which match it means ("in their 3-1 defeat"),
 * or how it stood by then ("a 2-1 lead").
 */
export function resultIn(text: string): Score | null {
  const found = scoreIn(text);
  if (found === null) return null;
  const at = text.indexOf(found.text);
  const [before, behind] = [text.slice(Math.max(0, at - reach), at), text.slice(at + found.text.length)];
  if (ofMoment.test(behind) || ofMoment.test(before.slice(-shortReach)) || known.test(before)) return null;
  return found.text.includes("goal") || endedBefore.test(before) || endedBehind.test(behind) ? found : null;
}
/** UTF-16 units before a result in which its verb stands, or what says that it is of a moment. */
const [reach, shortReach] = [70, 14];
const known = /(?:\b(?:the|this|that|their|its|his|her|our|my)|['’]s?)\s(?:\p{L}+\s){0,2}$/u;
const ofMoment =
  /\b(?:leads?|led|ahead|up|down|tied?|level(?:led)?|half-?time|interval|halftime|trail(?:s|ed|ing)?|after (?:90|ninety) minutes|in (?:normal|regular|regulation) time)\b/iu;
const endedBefore =
  /\b(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|los[et](?:s|ing)?|lost|won|wins?|drew|thrash(?:ed|es|ing)|edge[ds]?|overcame|rout(?:ed|s))\b[^.;:,\d]*,?\s$/iu;
const endedBehind = /^(?:\s[\p{L}-]+){0,3}\s(?:wins?|victory|defeat|loss|thrashing|rout|triumph|success|draw)\b/iu;

function goalsOf(written: string): number {
  const place = goalWords.indexOf(written.toLowerCase());
  return place < 0 ? Number(written) : place;
}
