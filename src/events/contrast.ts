import { countKeys, type KeyCounts } from "./key-counts.ts";
import { commonFrom, halvedAfter } from "./limits.ts";
import type { Profile } from "./profile.ts";
import type { Vector } from "./vector.ts";

/**
 * The profiles as they stand out against one another: names, titles and leads weigh less in what many of them hold. In
 * the year of an election every report names the candidates; what tells two events apart is the rest. Only the articles
 * around an arrival are counted, never all that is stored, so a word is common here and now or not at all.
 */
export function inContrast(profiles: readonly Profile[]): readonly Profile[] {
  const names = countKeys(profiles.map((profile) => profile.names));
  const terms = countKeys(profiles.map((profile) => profile.terms));
  return profiles.map((profile, place) => new ContrastedProfile(profile, place, names, terms));
}

/** A profile among others; its own vectors are made when they are asked for. */
class ContrastedProfile implements Profile {
  readonly features: Profile["features"];
  readonly serial: number;
  readonly place: number;
  readonly terms: Vector;
  readonly names: Vector;
  readonly published: Profile["published"];
  readonly #plain: Profile;
  readonly #nameCounts: KeyCounts;
  readonly #termCounts: KeyCounts;
  #own: Profile["own"] | undefined;

  constructor(plain: Profile, place: number, nameCounts: KeyCounts, termCounts: KeyCounts) {
    this.features = plain.features;
    this.serial = plain.serial;
    this.place = place;
    this.terms = plain.terms;
    this.names = plain.names;
    this.published = plain.published;
    this.#plain = plain;
    this.#nameCounts = nameCounts;
    this.#termCounts = termCounts;
  }

  get headline(): Vector {
    return this.#plain.headline;
  }
  get lead(): Vector {
    return this.#plain.lead;
  }
  get numbers(): Vector {
    return this.#plain.numbers;
  }
  get days(): Vector {
    return this.#plain.days;
  }
  get years(): readonly string[] {
    return this.#plain.years;
  }
  get own(): Profile["own"] {
    this.#own ??= {
      names: weakened(this.names, this.#nameCounts),
      headline: weakened(this.headline, this.#termCounts),
      lead: weakened(this.lead, this.#termCounts),
    };
    return this.#own;
  }
}

/** The vector with its weights lowered by the counts of their keys, at length 1 again. */
function weakened(vector: Vector, counts: KeyCounts): Vector {
  const { keys, slots } = vector;
  const weights: number[] = [];
  let squares = 0;
  for (let index = 0; index < keys.length; index++) {
    const beyond = Math.max(0, counts.of(keys[index]!) - commonFrom);
    const weight = (vector.weights[index]! * halvedAfter) / (halvedAfter + beyond);
    weights.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let index = 0; index < keys.length; index++) weights[index]! /= length;
  // In the order of `unitVector`, for one shape of them all.
  return { keys, weights, length: vector.length, slots };
}
