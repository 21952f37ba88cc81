import type { ArticleFeatures, Term } from "./features.ts";

/** Terms with their weights, scaled to length 1. */
export type Vector = ReadonlyMap<string, number>;

/** An article's features made ready for comparing. */
export interface Profile {
  readonly features: ArticleFeatures;
  readonly terms: Vector;
  readonly names: Vector;
  /** Empty without a title: how a text opens finds its like, but does not vouch for it. */
  readonly headline: Vector;
  readonly numbers: Vector;
  readonly days: Vector;
  /** UTC milliseconds that the publication time may mean; null for an undated article. */
  readonly published: { readonly from: number; readonly to: number } | null;
}

export function profileOf(features: ArticleFeatures): Profile {
  const from = Date.parse(features.publishedFrom ?? "");
  const to = Date.parse(features.publishedTo ?? "");
  return {
    features,
    terms: unit(features.terms),
    names: unit(features.names),
    headline: unit(features.title === null ? [] : features.headline),
    numbers: unit(features.numbers),
    days: unit(features.days),
    published: Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null,
  };
}

/** Cosine of two vectors, 0…1: 1 for the same terms in the same proportions. */
export function cosine(a: Vector, b: Vector): number {
  if (a.size > b.size) return cosine(b, a);
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** The terms that weigh most in both. */
export function sharedTerms(a: Vector, b: Vector, most: number): readonly string[] {
  const shared: [string, number][] = [];
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other !== undefined) shared.push([term, weight * other]);
  }
  return shared
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
}

function unit(terms: readonly Term[]): Vector {
  let squares = 0;
  for (const [, weight] of terms) squares += weight * weight;
  const length = Math.sqrt(squares);
  return new Map(terms.map(([term, weight]) => [term, weight / length]));
}
