import { nameKey } from "../claims/names/name-key.ts";
import type { ArticleFeatures, Term } from "./features.ts";
import { nameSpelling, wholeNames } from "./name-spellings.ts";

/** What two articles have in common, as the first of them writes it; strongest first. */
export interface SharedWords {
  /** Whole names where both have all of their words. */
  readonly names: readonly string[];
  /** Words that are in none of these names. */
  readonly words: readonly string[];
}

const mostNames = 5;
const mostWords = 6;

/** The names and rare words that two articles share. */
export function sharedWords(a: ArticleFeatures, b: ArticleFeatures): SharedWords {
  const named = sharedTerms(a.names, b.names);
  const keys = new Set(named.map(([key]) => key));
  const whole = sharedWhole(a, keys);
  const names = new Set<string>();
  for (const [key] of named) {
    if (names.size === mostNames) break;
    names.add(whole.get(key) ?? nameSpelling(a, key));
  }
  const words: string[] = [];
  for (const [term] of sharedTerms(a.terms, b.terms)) {
    if (words.length === mostWords) break;
    if (!keys.has(nameKey(term))) words.push(term);
  }
  return { names: [...names], words };
}

/** Names of which every word is among the keys, by each of these; the longest. */
function sharedWhole(features: ArticleFeatures, shared: ReadonlySet<string>): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  for (const { name, keys } of wholeNames(features)) {
    if (!keys.every((key) => shared.has(key))) continue;
    for (const key of keys) if ((whole.get(key)?.length ?? 0) < name.length) whole.set(key, name);
  }
  return whole;
}

/** The terms of both lists, those that weigh most in both first, as the first list has them. */
export function sharedTerms(a: readonly Term[], b: readonly Term[]): readonly Term[] {
  const weights = weightsOf(b);
  const shared: { readonly term: Term; readonly weight: number }[] = [];
  for (const term of a) {
    const weight = weights.get(term[0]);
    if (weight !== undefined) shared.push({ term, weight: term[1] * weight });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.term[0] < y.term[0] ? -1 : 1)).map(({ term }) => term);
}

const made = new WeakMap<readonly Term[], ReadonlyMap<string, number>>();

/** Weights by term, made once for a list: all reports of an event are held against its most central one. */
function weightsOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  let weights = made.get(terms);
  if (weights === undefined) {
    weights = new Map(terms);
    made.set(terms, weights);
  }
  return weights;
}
