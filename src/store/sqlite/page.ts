import type { Cursor, Page, PageRequest } from "../store.ts";

/**
 * Cuts a page out of `limit + 1` rows: the one too many tells that there is a next page.
 *
 * @param goesOn whether there may be one anyway
 */
export function toPage<Row, T>(
  rows: readonly Row[],
  page: PageRequest,
  cursor: (row: Row) => Cursor,
  present: (row: Row) => T,
  goesOn = false,
): Page<T> {
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const more = rows.length > page.limit || goesOn;
  return { items: shown.map(present), next: more && last ? cursor(last) : null };
}
