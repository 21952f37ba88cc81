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
  const { groupOf, forFigure } = tellingFigures(groups, edges);
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
  for (const { a, b, strength: sure } of strongestFirst(edges)) {
    if (sure < threshold) continue;
    join(a, b);
    join(b, a);
  }
  return joined.map((group) => group.toSorted((x, y) => x - y));
}

/**
 * Groups that count those to whom one thing happened made one, where a claim that stands in both by two of its parts kept them apart: "at least 30
 * dead" beside "at least 10", "bridge collapses" beside "kills 35". The part that tells the count stands for the claim. All
 * families of the two must hold together, as `groupByEdges` asks of groups without a claim in common.
 *
 * @param edges those of the counts among the edges, each by its two items
 */
export function mergeTallies(
  { family, self }: Items,
  groups: readonly number[][],
  edges: readonly Edge[],
  strength: (a: number, b: number) => number,
  { threshold, floor }: { readonly threshold: number; readonly floor: number },
): number[][] {
  const merged: (number[] | null)[] = [...groups];
  const { groupOf, forFigure } = tellingFigures(groups, edges);
  const tried = new Set<string>();
  for (const { a, b, strength: sure } of strongestFirst(edges)) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (sure < threshold || left === undefined || right === undefined || left === right) continue;
    if (!forFigure.has(a) || !forFigure.has(b)) continue;
    const id = `${Math.min(left, right)} ${Math.max(left, right)}`;
    if (tried.has(id)) continue;
    tried.add(id);
    const group = oncePerClaim([...merged[left]!, ...merged[right]!]);
    if (group === null || !holdTogether(group)) continue;
    merged[left] = group;
    merged[right] = null;
    for (const place of group) groupOf.set(place, left);
  }
  return merged.filter((group) => group !== null).map((group) => group.toSorted((x, y) => x - y));

  /** Of each claim the part that tells the figure; null where no claim is in both, or one by parts that both tell it, or too many are. */
  function oncePerClaim(places: readonly number[]): number[] | null {
    const ofClaim = Map.groupBy(places, (place) => self[place]);
    if (ofClaim.size === places.length || places.length > mostMerged) return null;
    const kept: number[] = [];
    for (const parts of ofClaim.values()) {
      const figures = parts.filter((place) => forFigure.has(place));
      if (parts.length > 1 && figures.length !== 1) return null;
      kept.push(figures[0] ?? parts[0]!);
    }
    return kept;
  }

  function holdTogether(group: readonly number[]): boolean {
    const families = [...Map.groupBy(group, (place) => family[place]!).values()];
    return families.every((own, at) =>
      families.slice(at + 1).every((other) => own.some((x) => other.some((y) => strength(x, y) >= floor))),
    );
  }
}
/** Items of two groups at most, all pairs of which are looked at. */
const mostMerged = 64;

/** The group of each item, and those of them that tell the figure: an edge of it joins them to another of their group. */
function tellingFigures(groups: readonly number[][], edges: readonly Edge[]) {
  const groupOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const place of group) groupOf.set(place, at);
  const forFigure = new Set<number>();
  for (const { a, b } of edges) if (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)) forFigure.add(a).add(b);
  return { groupOf, forFigure };
}

const strongestFirst = (edges: readonly Edge[]): readonly Edge[] =>
  edges.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
