import type { Edge } from "./groups.ts";

/**
 * Makes one of two groups that share families, where each has but one family besides and a link joins these two: then every
 * two families of both meet, if not in the same members. So what three reports tell, one of them in two sentences, is one.
 *
 * @param links that may found a group
 * @param family by an item's place
 */
export function closeTriangles(
  groups: readonly number[][],
  links: readonly Edge[],
  family: readonly string[],
): readonly number[][] {
  const groupOf = new Map<number, readonly number[]>();
  for (const group of groups) for (const place of group) groupOf.set(place, group);
  const familiesOf = (group: readonly number[]) => new Set(group.map((place) => family[place]!));
  for (const { a, b } of links.toSorted((x, y) => y.precedence - x.precedence || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    const [own, others] = [familiesOf(left), familiesOf(right)];
    const [mine, theirs] = [own.difference(others), others.difference(own)];
    if (mine.size !== 1 || theirs.size !== 1 || !mine.has(family[a]!) || !theirs.has(family[b]!)) continue;
    if (own.isDisjointFrom(others)) continue;
    const merged = [...left, ...right].toSorted((x, y) => x - y);
    for (const place of merged) groupOf.set(place, merged);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]).toSorted((x, y) => x[0]! - y[0]!);
}
