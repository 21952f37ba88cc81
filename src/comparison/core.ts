import { groupByEdges, type Items } from "./groups.ts";

/** The members of a group, by their places in it, that likely tell one thing; all of them where nothing better is known. */
export interface Core {
  readonly members: ReadonlySet<number>;
  /** Whether it holds claims of several columns, or the group has only one: otherwise no two likely tell one thing. */
  readonly settled: boolean;
}

/**
 * What of a row is likely one thing. A row may hold together by links that are only possible; of such a one those members
 * count that would make a row by likely links alone, of several such sets the one of the most columns, then of the most
 * claims, then the first.
 * @param columns the column of each member
 * @param sureness how likely two members, by their places, tell one thing, 0…1; 0 without a link
 * @param likely from which sureness they likely do
 */
export function coreOf(
  items: Items,
  columns: readonly string[],
  sureness: (a: number, b: number) => number,
  likely: number,
): Core {
  const places = [...columns.keys()];
  if (new Set(columns).size === 1) return { members: new Set(places), settled: true };
  const edges = places.flatMap((a) =>
    places.slice(a + 1).map((b) => ({ a, b, strength: sureness(a, b), precedence: sureness(a, b) })),
  );
  const columnsOf = (group: readonly number[]) => new Set(group.map((place) => columns[place]!)).size;
  const largest = groupByEdges(items, edges, likely, likely).toSorted(
    (x, y) => columnsOf(y) - columnsOf(x) || y.length - x.length || x[0]! - y[0]!,
  )[0];
  return largest === undefined || columnsOf(largest) === 1
    ? { members: new Set(places), settled: false }
    : { members: new Set(largest), settled: true };
}
