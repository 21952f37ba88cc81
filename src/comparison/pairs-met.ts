import type { Cell, Row } from "./comparison.ts";

export type AreMet = (x: Cell, y: Cell) => boolean;

/**
 * Tells, asked row by row, whether all pairs of claims of two cells have met in an earlier row: the sentences of one long
 * quotation make several rows, and whoever quotes it, too, agrees once. Two that are asked apart: one of what is likely,
 * one of what is only possible.
 */
export function pairsMet(rows: readonly Row[]): readonly [isMet: AreMet, isPossiblyMet: AreMet] {
  const ids = new Map<string, number>();
  const several = new Set<string>();
  for (const { cells } of rows) {
    for (const { claimIds } of cells) {
      for (const id of claimIds) {
        if (ids.has(id)) several.add(id);
        else ids.set(id, ids.size);
      }
    }
  }
  return [tracker(), tracker()];

  function tracker(): AreMet {
    const met = new Set<number>();
    return (x, y) => {
      let known = true;
      for (const a of x.claimIds) {
        for (const b of y.claimIds) {
          if (!several.has(a) || !several.has(b)) {
            known = false;
            continue;
          }
          const pair = ids.get(a)! * ids.size + ids.get(b)!;
          if (!met.has(pair)) known = false;
          met.add(pair);
        }
      }
      return known;
    };
  }
}
