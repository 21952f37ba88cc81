import type { AnyOf, Order, Page, PageRequest } from "../store.ts";
import { type Condition, where } from "./conditions.ts";
import { packId } from "./ids.ts";
import { toPage } from "./page.ts";

export const isSeveral = <Value>(wanted: AnyOf<Value> | undefined): wanted is readonly Value[] => Array.isArray(wanted);

/** Rows whose column holds the value, or any of several. */
export function holds(column: string, wanted: AnyOf<string>): Condition {
  return isSeveral(wanted)
    ? where(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(wanted))
    : where(`${column} = ?`, wanted);
}

/** Ids as `unhex` takes them out of JSON to what is stored of them. */
export const packedIds = (ids: readonly string[]): string =>
  JSON.stringify(ids.map((id) => packId(id).toString("hex")));

/** The short keys of speakers by their ids, as a list to look into. */
export const speakerKeys = (ids: AnyOf<string>): Condition =>
  isSeveral(ids)
    ? where("(SELECT seq FROM speakers WHERE id IN (SELECT unhex(value) FROM json_each(?)))", packedIds(ids))
    : where("(SELECT seq FROM speakers WHERE id = ?)", packId(ids));

/** What tells where a row stands in a list that is ordered by the one column, then by the other. */
export interface PlacedRow {
  readonly seq: number;
  readonly sortAt: number;
}

/**
 * A page of the rows that any of several lists hold, each given from the page's beginning on and in its order: the lists
 * of one value each are searches of an index, while of a list of all values SQLite would sort every row.
 */
export function pageOfLists<Row extends PlacedRow, Item>(
  lists: readonly (readonly Row[])[],
  page: PageRequest,
  present: (row: Row) => Item,
): Page<Item> {
  const rows = new Map(lists.flat().map((row) => [row.seq, row]));
  const inOrder = [...rows.values()].sort(byPlace(page.order));
  return toPage(inOrder, page, (row) => [row.sortAt, row.seq], present);
}

const byPlace = (order: Order = "newest") => {
  const sign = order === "oldest" ? 1 : -1;
  return (a: PlacedRow, b: PlacedRow): number => sign * (a.sortAt - b.sortAt || a.seq - b.seq);
};
