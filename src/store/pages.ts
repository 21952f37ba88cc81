/** What a filter lets through: one value, or any of several, each once. */
export type AnyOf<Value> = Value | readonly Value[];

/** Where a page of a list starts: the sort values of the row before it. Opaque outside store and its caller. */
export type Cursor = readonly (string | number)[];

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null on the last. */
  readonly next: Cursor | null;
  /** Whether rows match that no page will hold. */
  readonly cut?: boolean;
}

/**
 * `oldest` is `newest` backwards; `relevance` needs a search, and lists no more than `mostRelevant` rows; `found` is of
 * conflicts alone: what was found last comes first.
 */
export type Order = "newest" | "oldest" | "relevance" | "found";

/** Rows of a list by relevance. */
export const mostRelevant = 400;

export interface PageRequest {
  readonly after: Cursor | null;
  readonly limit: number;
  /** A page may hold fewer rows than `limit` where more follow: as many as were soon found. */
  readonly partial?: boolean;
  /** Waits however many wait already: it goes on with what was begun, and has been waited for before. */
  readonly patient?: boolean;
  /** `newest` where absent. */
  readonly order?: Order;
}

/**
 * Ids are hashes: their first six hexadecimal digits, a number below this, share all ids out into parts of about the same
 * size, which have nothing to do with what they name.
 */
export const shares = 2 ** 24;

/** A row's place in its list: the list is ordered by the one number, then by the other. */
export interface PlacedId {
  readonly id: string;
  readonly at: readonly [number, number];
}
