export interface KeptComparison {
  readonly hash: string;
  readonly body: string;
  readonly query: string;
  readonly keptAt: string;
}

/** Comparisons kept for citing. */
export interface ComparisonReader {
  keptComparison(hash: string): Promise<KeptComparison | null>;
}

/** Keeps comparisons; one that is there stays as it is. */
export interface ComparisonWriter {
  keepComparison(kept: KeptComparison): Promise<void>;
}
