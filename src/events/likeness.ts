import { daySpelt } from "./days-in.ts";
import type { ArticleFeatures, Term } from "./features.ts";
import { doubt, graceDays, leastShared, nameDoubt, storylineHalfLifeDays, undatedAffinity, weights } from "./limits.ts";
import { pairCosines } from "./pair-cosines.ts";
import type { Profile } from "./profile.ts";
import { sharedTerms, sharedWords } from "./shared-terms.ts";
import { cosine, doubtedCosine } from "./vector.ts";

const dayLength = 86_400_000;

/**
 * Whether two articles report the same event: 0…1, the log-odds of a logistic model of a few weights, scaled so that
 * 1 is certain. Words count for it, and so do the names, titles and leads that stand out against the articles around;
 * numbers and days more so; numbers or days that have nothing in common
 * and days that lie between the publications count against it.
 */
export function likeness(a: Profile, b: Profile): number {
  const [terms, names] = [pairCosines.terms(a, b), pairCosines.names(a, b)];
  if (terms + names < leastShared) return 0;
  if (names === 0 && (isForeign(a) || isForeign(b))) return 0;
  let odds = weights.bias + weights.terms * terms;
  odds += weights.names * doubtedCosine(a.own.names, b.own.names, nameDoubt);
  odds += weights.headlines * cosine(a.own.headline, b.own.headline);
  odds += weights.leads * cosine(a.own.lead, b.own.lead);
  if (a.numbers.keys.length > 1 && b.numbers.keys.length > 1) odds += weights.bothNumbers;
  odds += weights.numbers * doubtedCosine(a.numbers, b.numbers, doubt);
  if (a.days.keys.length > 0 && b.days.keys.length > 0)
    odds += weights.bothDays + weights.days * doubtedCosine(a.days, b.days, doubt);
  const gap = daysApart(a, b);
  if (gap === null && inOtherYears(a, b)) odds += weights.otherYears;
  // However alike the words: what followed from an event is told in the same ones.
  odds = Math.min(odds, weights.most);
  odds += gap === null ? weights.undated : weights.gap * Math.max(0, gap - graceDays);
  return Math.min(1, Math.max(0, odds / weights.certain));
}

/**
 * Whether a report is not in English: what its words mean is told by some hundred frequent meanings, which every fire and every
 * strike has in common, so that two reports of one event have to share a name.
 */
const isForeign = ({ features: { language } }: Profile) => language !== null && !english.test(language);
const english = /^en(?:-|$)/iu;

/** Whether both speak of years, and none of the same: all that tells when an undated article was written. */
function inOtherYears(a: Profile, b: Profile): boolean {
  return a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year));
}

/**
 * Whether two articles belong to one course of events: words and names in common, 0…1, less with the weeks between
 * them. Recall matters more here than for `likeness`.
 */
export function affinity(a: Profile, b: Profile): number {
  const shared = (pairCosines.terms(a, b) + pairCosines.names(a, b)) / 2;
  const gap = daysApart(a, b);
  return shared * (gap === null ? undatedAffinity : 2 ** (-gap / storylineHalfLifeDays));
}

/** Days between the middles of two publication times; null if one is undated. */
export function daysApart(a: Profile, b: Profile): number | null {
  if (a.published === null || b.published === null) return null;
  return Math.abs(a.published.from + a.published.to - b.published.from - b.published.to) / 2 / dayLength;
}

/**
 * The last reasons that were asked for of each article: those with its event's most central report, mostly. The other one
 * is told by its serial: a reference would keep it in memory.
 */
const given = new WeakMap<ArticleFeatures, { readonly serial: number; readonly reasons: readonly string[] }>();

/** What two articles share, in plain words; the same list as long as the same is asked. */
export function reasonsFor(one: Profile, other: Profile): readonly string[] {
  const last = given.get(one.features);
  if (last?.serial === other.serial) return last.reasons;
  const reasons = findReasons(one, other);
  given.set(one.features, { serial: other.serial, reasons });
  return reasons;
}

function findReasons(one: Profile, other: Profile): readonly string[] {
  const [a, b] = [one.features, other.features];
  const reasons: string[] = [];
  const { names, words } = sharedWords(a, b);
  if (names.length > 0) reasons.push(`shared names: ${names.join(", ")}`);
  if (words.length > 0) reasons.push(`shared rare words: ${words.join(", ")}`);
  const first = (terms: readonly Term[]) => terms.slice(0, 3).map(([term]) => term);
  const numbers = first(sharedTerms(a.numbers, b.numbers));
  if (numbers.length > 0) reasons.push(`shared numbers: ${numbers.join(", ")}`);
  const days = first(sharedTerms(a.days, b.days)).map(daySpelt);
  if (days.length > 0) reasons.push(`both speak of: ${days.join(", ")}`);
  const gap = daysApart(one, other);
  if (gap === null) reasons.push("at least one of them is undated");
  else reasons.push(gap < 1 ? "published within a day" : `published ${Math.round(gap)} days apart`);
  return reasons;
}
