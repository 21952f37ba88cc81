import type { Span } from "../text/span.ts";

/** A weighted term: a lemma, a name's key or a number. The weight is a whole number > 0 (a pair keeps the JSON small). */
export type Term = readonly [term: string, weight: number];

/** A few sentences that may tell of another event, with the days that they speak of (half-open, null if they name none). */
export interface Passage {
  readonly span: Span;
  readonly terms: readonly Term[];
  readonly from: string | null;
  readonly to: string | null;
}

/** All that grouping knows of an article. Small, serialisable, computed once; see events/limits.ts for the caps. */
export interface ArticleFeatures {
  readonly articleId: string;
  readonly title: string | null;
  readonly language: string | null;
  /** UTC instants that the publication time may mean; null for an undated article. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Lemmas of the whole article, strongest first. */
  readonly terms: readonly Term[];
  /** Keys of the names in it, strongest first. */
  readonly names: readonly Term[];
  /** Lemmas of the title, strongest first. */
  readonly headline: readonly Term[];
  /** Lemmas of the title and the first sentences, strongest first: who, what, where. */
  readonly lead: readonly Term[];
  /** Numbers as they stand in the text, without those of dates; strongest first. */
  readonly numbers: readonly Term[];
  /** Days, weekdays, months and years that the text speaks of; strongest first. */
  readonly days: readonly Term[];
  readonly people: readonly NamedEvidence[];
  readonly places: readonly NamedEvidence[];
  /** The rare terms, and pairs of them, under which others find this article: rows of the postings table. */
  readonly keys: readonly string[];
  /** Passages that may be mentions, and the keys under which they are found. */
  readonly passages: readonly Passage[];
  readonly passageKeys: readonly string[];
  /** MinHash bands over word shingles, each ready as a key of the bands table. */
  readonly bands: readonly string[];
  /** Sorted hashes of the body's word shingles (or a consistent sample), 24 bits each, for containment. */
  readonly shingles: readonly number[];
  readonly words: number;
}

/** What copies are recognised by. */
export type CopyFeatures = Pick<ArticleFeatures, "articleId" | "publishedFrom" | "bands" | "shingles">;

export interface NamedEvidence {
  readonly name: string;
  readonly key: string;
  readonly span: Span;
  readonly count: number;
}
