import type { ArticleFeatures } from "./features.ts";
import { unitVector, type Vector } from "./vector.ts";

/** An article's features made ready for comparing. */
export interface Profile {
  readonly features: ArticleFeatures;
  /** Tells the profiles of one thread apart: the same for the same words and names, whatever stands around. */
  readonly serial: number;
  /** Its place among the articles that it stands out against, from 0 on. */
  readonly place: number;
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
let serials = 0;

/** The profile of an article; the same for the same features, so that whoever keeps these is served at once. */
export function profileOf(features: ArticleFeatures): Profile {
  let profile = made.get(features);
  if (profile === undefined) {
    profile = new ReadyProfile(features);
    made.set(features, profile);
  }
  return profile;
}

/** What two unlike articles are told apart by is made at once, the rest when it is asked for: most are unlike. */
class ReadyProfile implements Profile {
  readonly features: ArticleFeatures;
  readonly serial = serials++;
  readonly place = 0;
  readonly terms: Vector;
  readonly names: Vector;
  readonly published: Profile["published"];
  #headline: Vector | undefined;
  #lead: Vector | undefined;
  #numbers: Vector | undefined;
  #days: Vector | undefined;
  #years: readonly string[] | undefined;

  constructor(features: ArticleFeatures) {
    this.features = features;
    this.terms = unitVector(features.terms);
    this.names = unitVector(features.names);
    const from = Date.parse(features.publishedFrom ?? "");
    const to = Date.parse(features.publishedTo ?? "");
    this.published = Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
  }

  get headline(): Vector {
    this.#headline ??= unitVector(this.features.title === null ? [] : this.features.headline);
    return this.#headline;
  }
  get lead(): Vector {
    this.#lead ??= unitVector(this.features.lead);
    return this.#lead;
  }
  get own(): Profile["own"] {
    return this;
  }
  get numbers(): Vector {
    this.#numbers ??= unitVector(this.features.numbers);
    return this.#numbers;
  }
  get days(): Vector {
    this.#days ??= unitVector(this.features.days);
    return this.#days;
  }
  get years(): readonly string[] {
    this.#years ??= this.features.days.map(([day]) => day).filter((day) => day.length === yearDigits);
    return this.#years;
  }
}
