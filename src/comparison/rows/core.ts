import { type Edge, groupByEdges, type Items } from "./groups.ts";

/** The members of a group, by their places in it, that likely tell one thing; all of them where nothing better is known. */
export interface Core {
  readonly members: ReadonlySet<number>;
  /** Those of them that hold together, every two; the others are near to two of them alone. */
  readonly tight: ReadonlySet<number>;
  /** Whether it holds claims of several columns, or the group has only one: otherwise no two likely tell one thing. */
  readonly settled: boolean;
}

/** The members of a row, each by its place: its column, the origin of its report, which copies share, and how likely two tell one thing. */
export interface Members extends Items {
  readonly columns: readonly string[];
  readonly origins: readonly string[];
  /** 0…1; 0 without a link. */
  readonly sureness: (a: number, b: number) => number;
}

/**
 * What of a row is likely one thing. A row may hold together by links that are only possible; of such a one those members
 * count that would make a row by likely links alone, which others may hold together; of several such sets the one of the
 * most origins, whose agreement says most, then of the most columns, then of the most claims, then the first. Whoever likely tells
 * what two other origins of it tell, tells it, too, in whatever words the others do.
 * @param likely from which sureness two members likely tell one thing
 * @param held which every two members must reach: who both likely tell a third's thing, and nothing else, tell one
 */
export function coreOf(members: Members, likely: number, held: number): Core {
  const { columns, origins, sureness } = members;
  const places = [...columns.keys()];
  if (new Set(columns).size === 1) return coreOfAll(places, true);
  const edges: Edge[] = [];
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) {
      const strength = sureness(a, b);
      if (strength >= held) edges.push({ a, b, strength, precedence: strength });
    }
  }
  const count = (group: readonly number[], of: readonly string[]) => new Set(group.map((place) => of[place]!)).size;
  const [best] = groupByEdges(members, edges, likely, held)
    .filter((group) => count(group, columns) > 1)
    .toSorted(
      (x, y) =>
        count(y, origins) - count(x, origins) ||
        count(y, columns) - count(x, columns) ||
        y.length - x.length ||
        x[0]! - y[0]!,
    );
  if (best === undefined) return coreOfAll(places, false);
  const others = places.filter((place) => {
    const met = best.filter((other) => origins[other] !== origins[place] && sureness(place, other) >= likely);
    return !best.includes(place) && count(met, origins) > 1;
  });
  return { members: new Set([...best, ...others].toSorted((a, b) => a - b)), tight: new Set(best), settled: true };
}

/** The core of members of which all count. */
export function coreOfAll(places: readonly number[], settled: boolean): Core {
  const members = new Set(places);
  return { members, tight: members, settled };
}
