import { claimIdsOf } from "../matching-rows.ts";
import type { WireComparison } from "../presenters/comparisons.ts";
import { csvLine, joined, toFourPlaces } from "./csv.ts";

/** A comparison as a table: a row a claim group, a column an outlet; a cell holds the words, those of a possible one marked so, or why there are none. */
export function* matrixTable(comparison: WireComparison): Generator<string> {
  const names = comparison.columns.map((column) => column.outlet?.name ?? column.outletId);
  yield csvLine(["row", "status", "outlets", "independentOrigins", "score", "text", ...names]);
  for (const row of comparison.rows) {
    yield csvLine([
      row.id,
      row.status,
      row.outlets,
      row.independentOrigins,
      toFourPlaces(row.score),
      row.text,
      ...comparison.columns.map(({ outletId }) => {
        const cell = row.cells.find((one) => one.outletId === outletId);
        if (cell === undefined) return null;
        const possible = cell.certainty === "possible";
        if (cell.status === "says")
          return (
            (possible ? "[possible] " : "") + joined(cell.claimIds.map((id) => comparison.claims[id]?.text ?? null))
          );
        const why = cell.reason ?? (possible ? "possible" : null);
        return `[${cell.status}${why === null ? "" : `: ${why}`}]`;
      }),
    ]);
  }
}

/** The same in tidy form: a line for each cell. */
export function* tidyTable(comparison: WireComparison): Generator<string> {
  yield csvLine([
    "row",
    "rowText",
    "rowStatus",
    "rowScore",
    "outletId",
    "outlet",
    "status",
    "certainty",
    "reason",
    "voice",
    "claimIds",
    "text",
    "speakers",
    "variants",
    "conflicts",
    "searchedWords",
    "searchedComplete",
    "nearestScore",
  ]);
  const outlets = new Map(comparison.columns.map(({ outletId, outlet }) => [outletId, outlet]));
  for (const row of comparison.rows) {
    for (const cell of row.cells) {
      const claims = cell.claimIds.map((id) => comparison.claims[id]).filter((claim) => claim !== undefined);
      yield csvLine([
        row.id,
        row.text,
        row.status,
        toFourPlaces(row.score),
        cell.outletId,
        outlets.get(cell.outletId)?.name,
        cell.status,
        cell.certainty,
        cell.reason,
        cell.voice,
        joined(cell.claimIds),
        joined(claims.map((claim) => claim.text)),
        joined(claims.flatMap((claim) => claim.speakers.map(({ name }) => name))),
        joined(
          row.variants
            .filter(({ id }) => cell.variantIds.includes(id))
            .map(({ value, unit }) => `${value} ${unit ?? ""}`.trim()),
        ),
        joined(row.conflicts.map(nameOf)),
        cell.searched.words,
        cell.searched.complete,
        cell.nearest && toFourPlaces(cell.nearest.score),
      ]);
    }
  }
}

/** A comparison as JSON lines: a row each, with the claims that it speaks of. */
export function* matrixLines({ rows, claims }: WireComparison): Generator<string> {
  for (const row of rows) {
    const ids = claimIdsOf([row]).filter((id) => claims[id] !== undefined);
    yield `${JSON.stringify({ ...row, claims: Object.fromEntries(ids.map((id) => [id, claims[id]])) })}\n`;
  }
}

/** "number (update)", "negation (voices)": a conflict that is not between the reports says so. */
function nameOf({ kind, updates, between }: WireComparison["rows"][number]["conflicts"][number]): string {
  const marks = [updates ? "update" : null, between === "voices" ? "voices" : null].filter((mark) => mark !== null);
  return marks.length === 0 ? kind : `${kind} (${marks.join(", ")})`;
}
