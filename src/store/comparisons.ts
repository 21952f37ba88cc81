/** The body of a kept comparison without the words of articles that were removed; a pure function. */
export type WithoutArticles = (body: string, removed: readonly string[]) => string;

export interface KeptComparison {
  readonly hash: string;
  readonly body: string;
  readonly query: string;
  readonly keptAt: string;
}

/** A kept comparison, and when it was kept or words of a removed article last went out of it. */
export interface StandingComparison extends KeptComparison {
  readonly changedAt: string;
}

/** Comparisons kept for citing. */
export interface ComparisonReader {
  keptComparison(hash: string): Promise<StandingComparison | null>;
  /**
   * The hashes of those of which it is not known that they hold no words of removed articles: they were kept before it was
   * noted which articles they hold, or an earlier version withdrew one article and put back what it had withdrawn of
   * another.
   */
  keptUnnoted(): Promise<readonly string[]>;
}

/** Keeps comparisons; one that is there stays as it is. */
export interface ComparisonWriter {
  /**
   * @param articleIds what it holds, stored or not
   * @returns `gone`, and nothing is kept, where one of them was removed
   */
  keepComparison(kept: KeptComparison, articleIds: readonly string[]): Promise<"kept" | "gone">;
  /** Notes which articles one holds, and takes the words of those that were removed out of it. */
  noteKept(hash: string, articleIds: readonly string[]): Promise<void>;
}
