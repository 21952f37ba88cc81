/** Where a page of a list starts: the sort values of the row before it. Opaque outside store and its caller. */
export type Cursor = readonly (string | number)[];

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null on the last. */
  readonly next: Cursor | null;
  /** Whether rows match that no page will hold. */
  readonly cut?: boolean;
}

/** `oldest` is `newest` backwards; `relevance` needs a search, and lists no more than `mostRelevant` rows. */
export type Order = "newest" | "oldest" | "relevance";

/** Rows of a list by relevance. */
export const mostRelevant = 400;

export interface PageRequest {
  readonly after: Cursor | null;
  /** 1 … 100. */
  readonly limit: number;
  /** `newest` where absent. */
  readonly order?: Order;
}
