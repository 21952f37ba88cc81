import type { Agreement, Column, Row } from "./comparison.ts";

/** Standard normal quantile of a two-sided 95 % interval. */
const z = 1.96;

/**
 * How much every two outlets say alike: rows that both say over rows that either says, leaving out the rows where one
 * of them cannot be judged (`unknown`, `notComparable`). Pairs in order of their ids.
 */
export function measureAgreement(columns: readonly Column[], rows: readonly Row[]): readonly Agreement[] {
  const ids = columns.map((column) => column.outletId);
  const agreement: Agreement[] = [];
  const statuses = rows.map((row) => new Map(row.cells.map((cell) => [cell.outletId, cell.status])));
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) {
      let shared = 0;
      let either = 0;
      for (const status of statuses) {
        const [x, y] = [status.get(a), status.get(b)];
        if (x === "says" && y === "says") shared++;
        if ((x === "says" && (y === "says" || y === "silent")) || (x === "silent" && y === "says")) either++;
      }
      agreement.push({ a, b, shared, jaccard: either === 0 ? 0 : shared / either, interval: wilson(shared, either) });
    }
  }
  return agreement;
}

/** Wilson's score interval for `hits` of `trials`; 0 to 1 where there is nothing to go by. */
export function wilson(hits: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const share = hits / trials;
  const spread = z ** 2 / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
