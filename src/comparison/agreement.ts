import type { Agreement, Cell, Column, Row } from "./comparison.ts";
import { conflictsBetween } from "./conflicts/conflicts-between.ts";
import { pairsMet } from "./rows/pairs-met.ts";

/** Standard normal quantile of a two-sided 95 % interval. */
const z = 1.96;

/**
 * How much every two outlets say alike: rows that both likely say over rows that either says, leaving out the rows where
 * one of them cannot be judged (`unknown`, `notComparable`, or possibly said). Where the two stand on different sides of a
 * conflict, they do not both say it. Two claims that meet in several rows, as the sentences of one long quotation do, are counted once, in the first
 * of them: a row where the two outlets have no other claims than such counts for neither. Pairs in order of their ids.
 */
export function measureAgreement(columns: readonly Column[], rows: readonly Row[]): readonly Agreement[] {
  const ids = columns.map((column) => column.outletId);
  const size = ids.length;
  // Of every two outlets, by their places: rows that both say, and rows that one says and the other says or leaves out.
  const shared = new Int32Array(size * size);
  const either = new Int32Array(size * size);
  const conflicting = new Int32Array(size * size);
  const possible = new Int32Array(size * size);
  // What a pair only possibly says alike takes nothing from what it likely does.
  const [isMet, isPossiblyMet] = pairsMet(rows);
  for (const row of rows) {
    const { cells } = row;
    for (let a = 0; a < size; a++) {
      if (cells[a]!.status !== "says") continue;
      for (let b = 0; b < size; b++) {
        const { status } = cells[b]!;
        // Where both say it the pair is met from both sides.
        if (status === "silent" && areLikely(cells[a]!, cells[b]!)) either[a < b ? a * size + b : b * size + a]!++;
        if (status !== "says" || a >= b) continue;
        const [x, y] = [cells[a]!, cells[b]!];
        if (!areLikely(x, y)) {
          if (!isPossiblyMet(x, y)) possible[a * size + b]!++;
        } else if (!isMet(x, y)) {
          either[a * size + b]!++;
          if (conflictsBetween(row, x, y).length > 0) conflicting[a * size + b]!++;
          else shared[a * size + b]!++;
        }
      }
    }
  }
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, j) => {
      const pair = i * size + i + 1 + j;
      const [hits, trials] = [shared[pair]!, either[pair]!];
      return {
        a,
        b,
        shared: hits,
        conflicting: conflicting[pair]!,
        possible: possible[pair]!,
        jaccard: trials === 0 ? 0 : hits / trials,
        interval: wilson(hits, trials),
      };
    }),
  );
}

/** Whether what two cells say, or pass over, is likely so; comparisons that were kept before it was told hold it for so. */
export const areLikely = (x: Cell, y: Cell): boolean => x.certainty !== "possible" && y.certainty !== "possible";

/** Wilson's score interval for `hits` of `trials`; 0 to 1 where there is nothing to go by. */
export function wilson(hits: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const share = hits / trials;
  const spread = z ** 2 / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  // At either end the bound is the end itself, but for the last bit.
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === trials ? 1 : Math.min(1, centre + half)];
}
