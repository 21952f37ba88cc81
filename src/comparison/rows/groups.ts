/** A scored link between two items, by their places. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** 0…1: whether it may make two groups one. */
  readonly strength: number;
  /** Of links that may, the one of higher precedence is taken first. */
  readonly precedence: number;
}

/** What is grouped: `family[i]` is the family (article) of item i, `self[i]` what it is an aspect of (its claim). */
export interface Items {
  readonly family: readonly string[];
  readonly self: readonly unknown[];
  /** How well two items without a link hold together all the same, 0…1; left out, they do not. */
  readonly otherwise?: (a: number, b: number) => number;
}

/**
 * Groups without chains: surest links first, two groups become one only where every two families in them hold
 * together through their best pair, by `floor` between families and by `threshold` within one. That is complete
 * linkage between articles; an article that says a thing twice may meet another through either wording. A group holds
 * one aspect of a thing. A pair without a link counts as unlike, unless it holds together otherwise; items without a link stay out. Ties go by place, so
 * the same items give the same groups.
 */
export function groupByEdges(items: Items, edges: readonly Edge[], threshold: number, floor: number): number[][] {
  const size = items.family.length;
  const placeOf = (a: number, b: number) => (a < b ? a * size + b : b * size + a);
  const strengths = new Map<number, number>();
  for (const { a, b, strength } of edges) strengths.set(placeOf(a, b), strength);
  const strength = (a: number, b: number) => strengths.get(placeOf(a, b)) ?? items.otherwise?.(a, b) ?? 0;
  const groupOf = new Map<number, number[]>();
  const alone = new Map<number, number[]>();
  // Groups never change, they are replaced: two that do not hold together once never do, however many edges ask.
  const apart = new WeakMap<number[], WeakSet<number[]>>();
  const families = new WeakMap<readonly number[], ReadonlyMap<string, readonly number[]>>();
  const ordered = edges
    .filter((edge) => edge.strength >= threshold)
    .map(({ a, b, strength, precedence }) => ({ a, b, strength, precedence, place: placeOf(a, b) }))
    .sort((x, y) => y.precedence - x.precedence || y.strength - x.strength || x.place - y.place);
  for (const { a, b } of ordered) {
    const [left, right] = [groupWith(a), groupWith(b)];
    if (left === right || apart.get(left)?.has(right)) continue;
    if (!holdTogether(left, right)) {
      noteApart(left, right);
      noteApart(right, left);
      continue;
    }
    const merged = [...left, ...right];
    for (const item of merged) groupOf.set(item, merged);
  }
  return [...new Set(groupOf.values())]
    .map((group) => group.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0]! - y[0]!);

  function groupWith(item: number): number[] {
    const group = groupOf.get(item) ?? alone.get(item);
    if (group !== undefined) return group;
    const own = [item];
    alone.set(item, own);
    return own;
  }

  function noteApart(group: number[], other: number[]): void {
    const known = apart.get(group);
    if (known === undefined) apart.set(group, new WeakSet([other]));
    else known.add(other);
  }

  function holdTogether(left: readonly number[], right: readonly number[]): boolean {
    const selves = new Set(left.map((x) => items.self[x]));
    if (right.some((y) => selves.has(items.self[y]))) return false;
    const [ours, theirs] = [familiesOf(left), familiesOf(right)];
    // Two families may hold together within one of the groups already.
    const within = left.length + right.length <= mostReviewed;
    for (const [p, xs] of ours) {
      for (const [q, ys] of theirs) {
        if (areLinked(xs, ys, p === q ? threshold : floor)) continue;
        if (p === q) return false;
        const [ownOther, otherOwn] = [ours.get(q) ?? none, theirs.get(p) ?? none];
        if (areLinked(ownOther, otherOwn, floor)) continue;
        if (!within || !(areLinked(xs, ownOther, floor) || areLinked(otherOwn, ys, floor))) return false;
      }
    }
    return true;
  }

  function areLinked(some: readonly number[], others: readonly number[], least: number): boolean {
    return some.some((x) => others.some((y) => strength(x, y) >= least));
  }

  function familiesOf(group: readonly number[]): ReadonlyMap<string, readonly number[]> {
    let known = families.get(group);
    if (known === undefined) {
      known = Map.groupBy(group, (item) => items.family[item]!);
      families.set(group, known);
    }
    return known;
  }
}
const none: readonly number[] = [];

/** Larger groups have to hold together across: all pairs of a group are looked at only in groups of so many. */
const mostReviewed = 64;
