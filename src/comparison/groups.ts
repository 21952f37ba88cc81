/** A scored link between two items, by their places. `strength` is 0…1. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Groups without chains: strongest links first, two groups become one only where every two of their members hold
 * together by at least `floor`. Ties go by place, so the same items give the same groups. Items without a link stay
 * out. Complete linkage on a sparse graph; a pair that was not scored counts as unlike.
 */
export function groupByEdges(size: number, edges: readonly Edge[], threshold: number, floor: number): number[][] {
  const strengthOf = new Map<number, number>();
  for (const { a, b, strength } of edges) strengthOf.set(a < b ? a * size + b : b * size + a, strength);
  const linked = (a: number, b: number) => strengthOf.get(a < b ? a * size + b : b * size + a) ?? 0;
  const groupOf = new Map<number, number[]>();
  const ordered = edges
    .filter((edge) => edge.strength >= threshold)
    .toSorted(
      (x, y) =>
        y.strength - x.strength || Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b),
    );
  for (const { a, b } of ordered) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (left === right || !left.every((x) => right.every((y) => linked(x, y) >= floor))) continue;
    const merged = [...left, ...right];
    for (const item of merged) groupOf.set(item, merged);
  }
  return [...new Set(groupOf.values())]
    .map((group) => group.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0]! - y[0]!);
}
