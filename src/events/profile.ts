import type { ArticleFeatures } from "./features.ts";
import { unitVector, type Vector } from "./vector.ts";

/** An article's features made ready for comparing. */
export interface Profile {
  readonly features: ArticleFeatures;
  readonly terms: Vector;
  readonly names: Vector;
  /** Empty without a title: how a text opens finds its like, but does not vouch for it. */
  readonly headline: Vector;
  readonly lead: Vector;
  /** The same three as they stand out against the articles around (see contrast.ts); as they are for an article alone. */
  readonly own: Readonly<Record<"names" | "headline" | "lead", Vector>>;
  readonly numbers: Vector;
  readonly days: Vector;
  /** The years that the text speaks of. */
  readonly years: readonly string[];
  /** UTC milliseconds that the publication time may mean; null for an undated article. */
  readonly published: { readonly from: number; readonly to: number } | null;
}

const yearDigits = 4;

const made = new WeakMap<ArticleFeatures, Profile>();

/** The profile of an article; the same for the same features, so that whoever keeps these is served at once. */
export function profileOf(features: ArticleFeatures): Profile {
  const known = made.get(features);
  if (known) return known;
  const from = Date.parse(features.publishedFrom ?? "");
  const to = Date.parse(features.publishedTo ?? "");
  const terms = unitVector(features.terms);
  const names = unitVector(features.names);
  const headline = unitVector(features.title === null ? [] : features.headline);
  const lead = unitVector(features.lead);
  const profile: Profile = {
    features,
    terms,
    names,
    headline,
    lead,
    own: { names, headline, lead },
    numbers: unitVector(features.numbers),
    days: unitVector(features.days),
    years: features.days.map(([day]) => day).filter((day) => day.length === yearDigits),
    published: Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null,
  };
  made.set(features, profile);
  return profile;
}
