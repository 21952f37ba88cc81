import type { Cell, Conflict, Row } from "./comparison.ts";

/** The conflicts of a row in which two of its cells stand on different sides; updates are none. */
export function conflictsBetween({ conflicts }: Pick<Row, "conflicts">, x: Cell, y: Cell): readonly Conflict[] {
  if (conflicts.length === 0) return conflicts;
  return conflicts.filter(({ updates, variantIds }) => {
    const sidesOf = (cell: Cell) => new Set(cell.variantIds.filter((id) => variantIds.includes(id)));
    const [own, others] = [sidesOf(x), sidesOf(y)];
    return !updates && own.size > 0 && others.size > 0 && own.isDisjointFrom(others);
  });
}

/** Whether one of two cells says what the other denies: then they do not say one thing. */
export const sayTheOpposite = (row: Pick<Row, "conflicts">, x: Cell, y: Cell): boolean =>
  conflictsBetween(row, x, y).some(({ kind }) => kind === "negation");
