import type { Comparison, Row } from "../comparison/comparison.ts";
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
      shorten(outlet?.name ?? files.get(article!.id) ?? article!.title ?? outletId),
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
const shorten = (name: string) =>
  name.length <= widestName
    ? name
    : `${name
        .slice(0, widestName - 1)
        .toWellFormed()
        .trimEnd()}…`;
const widestName = 30;

function lineOf(row: Row): string[] {
  const cells = row.cells.map((cell) => {
    const possible = cell.certainty === "possible" ? signs.possible : "";
    return cell.status === "says" ? `${cell.claimIds.length} ${cell.voice}${possible}` : signs[cell.status] + possible;
  });
  return [row.status, row.text, ...cells];
}

function conflictsOf({ conflicts, variants, text }: Row, names: ReadonlyMap<string, string>): string[][] {
  return conflicts.map(({ kind, updates, variantIds }) => {
    const values = variants
      .filter(({ id }) => variantIds.includes(id))
      .map(({ value, outletIds }) => `${value} (${outletIds.map((id) => names.get(id)).join(", ")})`);
    return ["", updates ? `${kind}, updated` : kind, values.join(" | "), text];
  });
}

function driftOf({ drift, cells, text }: Row, { claims }: Comparison, names: ReadonlyMap<string, string>): string[][] {
  const nameOf = (claimId: string) =>
    names.get(cells.find(({ claimIds }) => claimIds.includes(claimId))?.outletId ?? "") ?? claims[claimId]!.articleId;
  return drift.map(({ kind, from, to, reasons }) => [
    "",
    kind,
    `${nameOf(from)} → ${nameOf(to)}: ${reasons.join("; ")}`,
    text,
  ]);
}
