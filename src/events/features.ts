import type { Span } from "../text/span.ts";

/** A weighted term of an article: a lemma, or a name's key with the prefix `n:`. Weight > 0, unnormalised. */
export interface Term {
  readonly term: string;
  readonly weight: number;
}

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
  /** Strongest first. */
  readonly terms: readonly Term[];
  readonly people: readonly NamedEvidence[];
  readonly places: readonly NamedEvidence[];
  /** The rare terms under which others find this article: rows of the postings table. */
  readonly keys: readonly string[];
  /** Passages that may be mentions, and the terms under which they are found. */
  readonly passages: readonly Passage[];
  readonly passageKeys: readonly string[];
  /** MinHash bands over word shingles, each ready as a key of the bands table. */
  readonly bands: readonly string[];
  /** Sorted 32-bit hashes of the body's word shingles (or a consistent sample), for exact containment. */
  readonly shingles: readonly number[];
  readonly words: number;
}

export interface NamedEvidence {
  readonly name: string;
  readonly key: string;
  readonly span: Span;
  readonly count: number;
}
