export interface KeptComparison {
  readonly hash: string;
  readonly body: string;
  readonly query: string;
  readonly keptAt: string;
}

/** What is known of a kept comparison without unpacking it. */
export interface KeptHead extends Pick<KeptComparison, "hash" | "keptAt"> {
  /** When the last of its articles was removed that were; null where all of them stand. */
  readonly removedAt: string | null;
  /** SHA-256 of what is stored of it: another one once words went out of it. */
  readonly stored: string;
}

/** Comparisons kept for citing. */
export interface ComparisonReader {
  keptHead(hash: string): Promise<KeptHead | null>;
  keptComparison(hash: string): Promise<KeptComparison | null>;
  /** Those that hold an article. */
  keptWith(articleId: string): Promise<readonly KeptComparison[]>;
  /** The hashes of those that were kept before it was noted which articles they hold. */
  keptUnnoted(): Promise<readonly string[]>;
}

/** Keeps comparisons; one that is there stays as it is. */
export interface ComparisonWriter {
  /**
   * @param articleIds what it holds, stored or not
   * @returns `stands` where it was kept before; `gone`, and nothing is kept, where one of its articles was removed
   */
  keepComparison(kept: KeptComparison, articleIds: readonly string[]): Promise<"kept" | "stands" | "gone">;
  /** Notes which articles one holds, and puts a body without the words of those that were removed in its place. */
  noteKept(kept: Pick<KeptComparison, "hash" | "body">, articleIds: readonly string[]): Promise<void>;
}
