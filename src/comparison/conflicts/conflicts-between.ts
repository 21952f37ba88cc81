import type { Claim } from "../../claims/claim.ts";
import type { Cell, Conflict, Row } from "../comparison.ts";
import type { Opposed } from "../sources/statements.ts";

/** The conflicts of a row in which two of its cells stand on different sides; updates are none. */
export function conflictsBetween({ conflicts }: Pick<Row, "conflicts">, x: Cell, y: Cell): readonly Conflict[] {
  if (conflicts.length === 0) return conflicts;
  return conflicts.filter(({ updates, variantIds }) => {
    const sidesOf = (cell: Cell) => new Set(cell.variantIds.filter((id) => variantIds.includes(id)));
    const [own, others] = [sidesOf(x), sidesOf(y)];
    return !updates && own.size > 0 && others.size > 0 && own.isDisjointFrom(others);
  });
}

/** Tells of two claims of a row whether they stand on different sides of a conflict or of an update. */
export function opposedBy(variants: Row["variants"], conflicts: Row["conflicts"]): Opposed {
  const sides = variants
    .filter(({ id }) => conflicts.some(({ variantIds }) => variantIds.includes(id)))
    .map(({ kind, claimIds }) => ({ kind, claimIds: new Set(claimIds) }));
  const kinds = [...new Set(sides.map(({ kind }) => kind))];
  const sidesOf = ({ id }: Claim, kind: string) =>
    new Set(sides.filter((side) => side.kind === kind && side.claimIds.has(id)));
  return (a, b) =>
    kinds.some((kind) => {
      const [x, y] = [sidesOf(a, kind), sidesOf(b, kind)];
      return x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
    });
}
