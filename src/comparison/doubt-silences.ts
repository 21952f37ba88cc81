import type { Cell, Row } from "./comparison.ts";

/**
 * Takes their certainty from silences that another row makes doubtful: where an outlet says a row that shares a claim with
 * this one, it may well tell this, too.
 */
export function doubtSilences(rows: readonly Row[]): readonly Row[] {
  const tellers = new Map<string, Set<string>>();
  const several = new Set<string>();
  for (const row of rows) {
    const saying = row.cells.filter(says);
    for (const claimId of saying.flatMap(({ claimIds }) => claimIds)) {
      const known = tellers.get(claimId);
      if (known !== undefined) several.add(claimId);
      const own = known ?? new Set();
      for (const { outletId } of saying) own.add(outletId);
      tellers.set(claimId, own);
    }
  }
  return rows.map((row) => {
    const telling = new Set<string>();
    for (const { claimIds } of row.cells)
      for (const id of claimIds) if (several.has(id)) for (const outletId of tellers.get(id)!) telling.add(outletId);
    const isDoubtful = ({ status, certainty, outletId }: Cell) =>
      status === "silent" && certainty === "likely" && telling.has(outletId);
    if (telling.size === 0 || !row.cells.some(isDoubtful)) return row;
    return { ...row, cells: row.cells.map((cell) => (isDoubtful(cell) ? { ...cell, certainty: "possible" } : cell)) };
  });
}

const says = ({ status }: Cell) => status === "says";
