import { graceDays, halfLifeDays } from "./limits.ts";
import { cosine, type Profile, sharedTerms } from "./profile.ts";

const dayLength = 86_400_000;
/** Shares of whole text, names and lead in the likeness of two articles; they sum to 1. By trial on open data. */
const weights = { terms: 0.5, names: 0.3, lead: 0.2 } as const;

/** Whether two articles report the same event, by their words and times: 0…1. */
export function likeness(a: Profile, b: Profile): number {
  const words =
    weights.terms * cosine(a.terms, b.terms) +
    weights.names * cosine(a.names, b.names) +
    weights.lead * cosine(a.lead, b.lead);
  return words * nearness(daysApart(a, b));
}

/** Days between two publications, 0 if they may overlap; null if one is undated. */
export function daysApart(a: Profile, b: Profile): number | null {
  if (a.published === null || b.published === null) return null;
  return Math.max(0, a.published.from - b.published.to, b.published.from - a.published.to) / dayLength;
}

function nearness(days: number | null): number {
  if (days === null || days <= graceDays) return 1;
  return 2 ** (-(days - graceDays) / halfLifeDays);
}

/** What two articles share, in plain words. */
export function reasonsFor(a: Profile, b: Profile): readonly string[] {
  const reasons: string[] = [];
  const names = sharedTerms(a.names, b.names, 5);
  if (names.length > 0) reasons.push(`shared names: ${names.join(", ")}`);
  const terms = sharedTerms(a.terms, b.terms, 6).filter((term) => !names.includes(term));
  if (terms.length > 0) reasons.push(`shared rare words: ${terms.join(", ")}`);
  const numbers = sharedTerms(a.numbers, b.numbers, 3);
  if (numbers.length > 0) reasons.push(`shared numbers: ${numbers.join(", ")}`);
  const days = daysApart(a, b);
  if (days !== null) reasons.push(days < 1 ? "published within a day" : `published ${Math.round(days)} days apart`);
  else reasons.push("at least one of them is undated");
  return reasons;
}
