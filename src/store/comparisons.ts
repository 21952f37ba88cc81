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
  /** Those that hold an article. */
  keptWith(articleId: string): Promise<readonly KeptComparison[]>;
  /** The hashes of those that were kept before it was noted which articles they hold. */
  keptUnnoted(): Promise<readonly string[]>;
}

/** Keeps comparisons; one that is there stays as it is. */
export interface ComparisonWriter {
  /**
   * @param articleIds what it holds, stored or not
   * @returns `gone`, and nothing is kept, where one of them was removed
   */
  keepComparison(kept: KeptComparison, articleIds: readonly string[]): Promise<"kept" | "gone">;
  /** Notes which articles one holds, and puts a body without the words of those that were removed in its place. */
  noteKept(kept: Pick<KeptComparison, "hash" | "body">, articleIds: readonly string[]): Promise<void>;
}
