import type { Pair } from "./candidates.ts";
import type { Proposition } from "./propositions.ts";
import type { SameFigure } from "./same-figure.ts";
import { limits } from "./thresholds.ts";

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

const bothWays = ([a, b]: Pair): readonly Pair[] => [
  [a, b],
  [b, a],
];
