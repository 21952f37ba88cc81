import { and, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { RashomonError } from "../../errors.ts";
import type { Cursor, Page, PageRequest } from "../store.ts";

/** Rows after the cursor in the order `first DESC, second DESC` (or both ascending). */
export function after(
  cursor: Cursor | null,
  first: SQLiteColumn,
  second: SQLiteColumn,
  direction: "ascending" | "descending" = "descending",
): SQL | undefined {
  if (cursor === null) return undefined;
  const [a, b] = cursor;
  if (cursor.length !== 2 || a === undefined || b === undefined) throw new RashomonError("request.badCursor");
  const beyond = direction === "descending" ? lt : gt;
  return or(beyond(first, a), and(eq(first, a), beyond(second, b)));
}

/** Cuts a page out of `limit + 1` rows: the one too many tells that there is a next page. */
export function toPage<Row, T>(
  rows: readonly Row[],
  page: PageRequest,
  cursor: (row: Row) => Cursor,
  present: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return { items: shown.map(present), next: rows.length > page.limit && last ? cursor(last) : null };
}
