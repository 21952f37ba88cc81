/** Where a page of a list starts: the sort values of the row before it. Opaque outside store and its caller. */
export type Cursor = readonly (string | number)[];

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null on the last. */
  readonly next: Cursor | null;
}

export interface PageRequest {
  readonly after: Cursor | null;
  /** 1 … 100. */
  readonly limit: number;
}
