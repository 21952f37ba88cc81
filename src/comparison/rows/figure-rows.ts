import type { Edge, Items } from "./groups.ts";

/**
 * Groups with those that tell their figure and stand in another group for something else that they tell: "after the collapse in
 * which 25 people died" may be grouped with what tells of the collapse, and tells the toll all the same. Such a one joins where
 * it holds together with every family of the group, as `groupByEdges` asks.
 *
 * @param edges those of the figures among the edges, each by its two items
 */
export function joinFigures(
  { family, self }: Items,
  groups: readonly number[][],
  edges: readonly Edge[],
  strength: (a: number, b: number) => number,
  { threshold, floor }: { readonly threshold: number; readonly floor: number },
): number[][] {
  const groupOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const place of group) groupOf.set(place, at);
  const forFigure = new Set<number>();
  for (const { a, b } of edges) if (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)) forFigure.add(a).add(b);
  const joined = groups.map((group) => [...group]);
  const tried = new Set<string>();
  const join = (place: number, other: number) => {
    const at = groupOf.get(other);
    if (!groupOf.has(place) || forFigure.has(place) || at === undefined || !forFigure.has(other)) return;
    const id = `${place} ${at}`;
    if (tried.has(id)) return;
    tried.add(id);
    const group = joined[at]!;
    if (group.some((one) => self[one] === self[place])) return;
    for (const [name, members] of Map.groupBy(group, (one) => family[one]!)) {
      const least = name === family[place] ? threshold : floor;
      if (!members.some((one) => strength(place, one) >= least)) return;
    }
    group.push(place);
  };
  for (const { a, b, strength: sure } of edges.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    if (sure < threshold) continue;
    join(a, b);
    join(b, a);
  }
  return joined.map((group) => group.toSorted((x, y) => x - y));
}
