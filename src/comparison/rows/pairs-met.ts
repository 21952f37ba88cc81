import type { Cell, Row } from "../comparison.ts";

export type AreMet = (x: Cell, y: Cell) => boolean;

/**
 * Tells, asked row by row, whether all pairs of claims of two cells have met in an earlier row: the sentences of one long
 * quotation make several rows, and whoever quotes it, too, agrees once. Two that are asked apart: one of what is likely,
 * one of what is only possible. Claims that stand in the same cells are looked at once: a row of one outlet's hundred
 * articles is no ten thousand pairs.
 */
export function pairsMet(rows: readonly Row[]): readonly [isMet: AreMet, isPossiblyMet: AreMet] {
  const numbers = new Map<Cell, number>();
  // By a cell's number its row; by a claim the numbers of the cells that it stands in, in order.
  const rowOf: number[] = [];
  const cellsOf = new Map<string, number[]>();
  for (let row = 0; row < rows.length; row++) {
    for (const cell of rows[row]!.cells) {
      if (cell.claimIds.length === 0) continue;
      const number = rowOf.push(row) - 1;
      numbers.set(cell, number);
      for (const id of cell.claimIds) {
        const known = cellsOf.get(id);
        if (known === undefined) cellsOf.set(id, [number]);
        else known.push(number);
      }
    }
  }
  const kinds = new Map<Cell, readonly (readonly number[])[]>();
  return [tracker(), tracker()];

  /** In which cells the claims of a cell stand, each such set once. */
  function kindsOf(cell: Cell): readonly (readonly number[])[] {
    let known = kinds.get(cell);
    if (known === undefined) {
      const all = cell.claimIds.map((id) => cellsOf.get(id)!);
      known = all.length === 1 ? all : [...new Map(all.map((cells) => [cells.join(), cells])).values()];
      kinds.set(cell, known);
    }
    return known;
  }

  function tracker(): AreMet {
    const asked = new Set<number>();
    return (x, y) => {
      const others = kindsOf(y);
      const known = kindsOf(x).every((own) => others.every((other) => haveMet(own, other)));
      asked.add(numbers.get(x)! * rowOf.length + numbers.get(y)!);
      return known;
    };

    /** Whether two claims stood in two cells of one row that were asked of. */
    function haveMet(own: readonly number[], others: readonly number[]): boolean {
      for (let i = 0, j = 0; i < own.length && j < others.length; ) {
        const [row, other] = [rowOf[own[i]!]!, rowOf[others[j]!]!];
        if (row === other && asked.has(own[i]! * rowOf.length + others[j]!)) return true;
        if (row <= other) i++;
        if (other <= row) j++;
      }
      return false;
    }
  }
}
