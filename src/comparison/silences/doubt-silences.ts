import type { Cell, Row } from "../comparison.ts";

/**
 * Takes their certainty from silences that another row makes doubtful: where an outlet says a row that shares a claim with
 * this one, it may well tell this, too.
 */
export function doubtSilences(rows: readonly Row[]): readonly Row[] {
  const tellers = new Map<string, Set<string>>();
  const several = new Set<string>();
  for (const row of rows) {
    const saying = row.cells.filter(says);
    for (const { claimIds } of saying) {
      for (const claimId of claimIds) {
        const known = tellers.get(claimId);
        if (known !== undefined) several.add(claimId);
        const own = known ?? new Set();
        for (const { outletId } of saying) own.add(outletId);
        tellers.set(claimId, own);
      }
    }
  }
  if (several.size === 0) return rows;
  return rows.map((row) => {
    const telling = tellersElse(row, several, tellers);
    if (telling === null) return row;
    const isDoubtful = ({ status, certainty, outletId }: Cell) =>
      status === "silent" && certainty === "likely" && telling.has(outletId);
    if (!row.cells.some(isDoubtful)) return row;
    return { ...row, cells: row.cells.map((cell) => (isDoubtful(cell) ? { ...cell, certainty: "possible" } : cell)) };
  });
}

/** Who tells a row that shares a claim with this one; null where none does. */
function tellersElse(
  { cells }: Row,
  several: ReadonlySet<string>,
  tellers: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | null {
  let found: Set<string> | null = null;
  for (const { claimIds } of cells) {
    for (let at = 0; at < claimIds.length; at++) {
      if (!several.has(claimIds[at]!)) continue;
      found ??= new Set();
      for (const outletId of tellers.get(claimIds[at]!)!) found.add(outletId);
    }
  }
  return found;
}

const says = ({ status }: Cell) => status === "says";
