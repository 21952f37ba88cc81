import type { Comparison } from "../../comparison/comparison.ts";

/** The rows of a comparison that each claim is in. */
export function rowsByClaim(comparison: Comparison): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const row of comparison.rows) {
    for (const id of new Set(row.cells.flatMap((cell) => cell.claimIds))) {
      const known = rows.get(id);
      if (known) known.push(row.id);
      else rows.set(id, [row.id]);
    }
  }
  return rows;
}
