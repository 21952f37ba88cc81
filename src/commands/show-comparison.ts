import type { Comparison, Row } from "../comparison/comparison.ts";
import { tellerOf, valuesOf } from "../comparison/told-in-row.ts";
import { clip } from "../text/clip.ts";
import { table } from "./table.ts";

const signs = { possible: "~", silent: "-", unknown: "?", notComparable: "x" } as const;

/**
 * A comparison for a terminal: the rows that most outlets say first, then what they disagree in and what drifts.
 * @param files by the ids of articles that were read from files, the names of these
 */
export function showComparison(comparison: Comparison, files: ReadonlyMap<string, string>): string {
  const names = new Map(
    comparison.columns.map(({ outletId, outlet, articles: [article] }) => [
      outletId,
      clip(outlet?.name ?? files.get(article!.id) ?? article!.title ?? outletId, widestName),
    ]),
  );
  const rows = comparison.rows.toSorted((a, b) => b.outlets - a.outlets);
  const parts = [table([["status", "claim", ...names.values()], ...rows.map(lineOf)])];
  const conflicts = rows.flatMap((row) => conflictsOf(row, names));
  if (conflicts.length > 0) parts.push(`conflicts\n${table(conflicts, widestWords)}`);
  const drift = rows.flatMap((row) => driftOf(row, comparison, names));
  if (drift.length > 0) parts.push(`drift\n${table(drift, widestWords)}`);
  if (comparison.truncated !== null) parts.push(comparison.truncated);
  return parts.join("\n\n");
}
/** In characters: what is told below the table stands a line each. */
const widestWords = 110;

/** Of an article without an outlet its whole title would head the column. */
const widestName = 30;

function lineOf(row: Row): string[] {
  const cells = row.cells.map((cell) => {
    const possible = cell.certainty === "possible" ? signs.possible : "";
    return cell.status === "says" ? `${cell.claimIds.length} ${cell.voice}${possible}` : signs[cell.status] + possible;
  });
  return [row.status, row.text, ...cells];
}

function conflictsOf(row: Row, names: ReadonlyMap<string, string>): string[][] {
  return row.conflicts.map((conflict) => {
    const values = valuesOf(conflict, row).map(
      ({ value, outletIds }) => `${value} (${outletIds.map((id) => names.get(id)).join(", ")})`,
    );
    const { kind, updates } = conflict;
    return ["", updates ? `${kind}, updated` : kind, values.join(" | "), row.text];
  });
}

function driftOf(row: Row, { claims }: Comparison, names: ReadonlyMap<string, string>): string[][] {
  const nameOf = (claimId: string) => names.get(tellerOf(claimId, row) ?? "") ?? claims[claimId]!.articleId;
  return row.drift.map(({ kind, from, to, reasons }) => [
    "",
    kind,
    `${nameOf(from)} → ${nameOf(to)}: ${reasons.join("; ")}`,
    row.text,
  ]);
}
