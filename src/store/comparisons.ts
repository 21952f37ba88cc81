/** The body of a kept comparison without the words of articles that were removed; a pure function. */
export type WithoutArticles = (body: string, removed: readonly string[]) => string;

export interface KeptComparison {
  readonly hash: string;
  readonly body: string;
  readonly query: string;
  readonly keptAt: string;
}

/** A kept comparison as it stands in the store. */
export interface StoredComparison extends KeptComparison {
  /** Articles that were removed and whose words are still in the body: whoever reads it leaves them out. */
  readonly owed: readonly string[];
}

/** What is known of a kept comparison without unpacking it. */
export interface KeptHead extends Pick<KeptComparison, "hash" | "keptAt"> {
  /** When the last of its articles was removed that were; null where all of them stand. */
  readonly removedAt: string | null;
  /** Of how many of its articles the words went out of it, or are to go. */
  readonly withdrawn: number;
}

/** Comparisons kept for citing. */
export interface ComparisonReader {
  keptHead(hash: string): Promise<KeptHead | null>;
  keptComparison(hash: string): Promise<StoredComparison | null>;
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
   * @returns `stands` where it was kept before; `gone`, and nothing is kept, where one of its articles was removed
   */
  keepComparison(kept: KeptComparison, articleIds: readonly string[]): Promise<"kept" | "stands" | "gone">;
  /** Notes which articles one holds, and takes the words of those that were removed out of it. */
  noteKept(hash: string, articleIds: readonly string[]): Promise<void>;
}
