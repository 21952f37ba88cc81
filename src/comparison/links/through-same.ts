import type { Figure } from "../figures/figures.ts";
import type { SameFigure } from "../figures/same-figure.ts";
import type { Pair } from "../propositions/candidates.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { particularPeople } from "../tables/measures.ts";
import { limits } from "../thresholds.ts";

/** Two propositions that tell one figure, by their places, and why. */
export type FigurePair = readonly [pair: Pair, figure: SameFigure];

/** Whoever tells the same value as one side of a conflict is held against the other side, too; a pair may come twice. */
export function* throughSame(
  propositions: readonly Proposition[],
  pairs: readonly FigurePair[],
): Generator<FigurePair> {
  const valueAt = (place: number) => propositions[place]?.figure?.counted.value;
  const same = new Map<number, number[]>();
  for (const [pair] of pairs) {
    if (valueAt(pair[0]) !== valueAt(pair[1])) continue;
    for (const [from, to] of bothWays(pair)) {
      const known = same.get(from);
      if (known === undefined) same.set(from, [to]);
      else if (known.length < limits.throughSame) known.push(to);
    }
  }
  const held = new Map<number, number>();
  for (const [pair, figure] of pairs) {
    if (figure.conflict === null) continue;
    for (const [from, to] of bothWays(pair)) {
      const before = held.get(from) ?? 0;
      if (before === limits.throughSame) continue;
      held.set(from, before + 1);
      for (const other of same.get(from) ?? []) {
        if (propositions[other]!.articleId === propositions[to]!.articleId) continue;
        yield [other < to ? [other, to] : [to, other], figure];
      }
    }
  }
}

/**
 * A report's lower count beside its total ("at least 30 dead" over "22 are dead") is held against whoever is held against the
 * total; a pair may come twice.
 */
export function* throughTotal(
  propositions: readonly Proposition[],
  pairs: readonly FigurePair[],
): Generator<FigurePair> {
  const isTotal = (place: number) => propositions[place]!.figure?.total === true;
  const lower = new Map<number, number[]>();
  for (const [pair] of pairs) {
    for (const [total, other] of bothWays(pair)) {
      if (propositions[total]!.articleId !== propositions[other]!.articleId || !isTotal(total) || isTotal(other))
        continue;
      const known = lower.get(total);
      if (known === undefined) lower.set(total, [other]);
      else if (known.length < limits.throughSame) known.push(other);
    }
  }
  if (lower.size === 0) return;
  for (const [pair, figure] of pairs) {
    for (const [total, to] of bothWays(pair)) {
      for (const other of lower.get(total) ?? [])
        if (propositions[other]!.articleId !== propositions[to]!.articleId)
          yield [other < to ? [other, to] : [to, other], figure];
    }
  }
}

/**
 * A count that grows from report to report: who updates a value is held against whoever the one who tells that value updates,
 * where all count the same in one unit ("1.2 million", "2.6 million", "3.1m pots"). Only pairs that are not found yet; each once.
 */
export function* throughUpdates(
  propositions: readonly Proposition[],
  pairs: readonly FigurePair[],
): Generator<FigurePair> {
  const differing = new Map<number, { readonly to: number; readonly figure: SameFigure }[]>();
  const known = new Set<number>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * propositions.length + Math.max(a, b);
  for (const [pair, figure] of pairs) {
    known.add(keyOf(...pair));
    if (figure.conflict?.updates !== true) continue;
    for (const [from, to] of bothWays(pair)) {
      const others = differing.get(from);
      if (others === undefined) differing.set(from, [{ to, figure }]);
      else if (others.length < limits.throughSame) others.push({ to, figure });
    }
  }
  for (const others of differing.values()) {
    for (let i = 0; i < others.length; i++) {
      const { to: a, figure } = others[i]!;
      for (let j = i + 1; j < others.length; j++) {
        const { to: b } = others[j]!;
        if (propositions[a]!.articleId === propositions[b]!.articleId || known.has(keyOf(a, b))) continue;
        if (!mayBeOfOne(propositions[a]!.figure, propositions[b]!.figure)) continue;
        known.add(keyOf(a, b));
        yield [a < b ? [a, b] : [b, a], figure];
      }
    }
  }
}

/** Whether both count the same in one unit, and neither article tells much of it or the other's value too; people are easily some of all. */
function mayBeOfOne(x: Figure | null, y: Figure | null): boolean {
  if (x === null || y === null) return false;
  const [{ thing, quantity, value }, other] = [x.counted, y.counted];
  if (quantity.unit === null || quantity.unit !== other.quantity.unit) return false;
  if (thing === "people" && !particularPeople.has(quantity.unit)) return false;
  if (x.values * y.values > mostValues || x.numbers.has(other.value) || y.numbers.has(value)) return false;
  return Math.max(value, other.value) <= mostRatio * Math.min(value, other.value);
}
const [mostValues, mostRatio] = [3, 4];

const bothWays = ([a, b]: Pair): readonly Pair[] => [
  [a, b],
  [b, a],
];
