import { valuesOf } from "../../comparison/told-in-row.ts";
import { claimIdsOf } from "../matching-rows.ts";
import type { WireComparison } from "../presenters/comparisons.ts";
import { csvLine, joined, toFourPlaces } from "./csv.ts";
import { toldText } from "./told-text.ts";

/** A comparison as a table: a row a claim group, a column an outlet; a cell holds the words, those of a possible one marked so, or why there are none. */
export function* matrixTable(comparison: WireComparison): Generator<string> {
  const names = comparison.columns.map((column) => column.outlet?.name ?? column.outletId);
  yield csvLine(["row", "status", "conflicts", "drift", "outlets", "independentOrigins", "score", "text", ...names]);
  for (const row of comparison.rows) {
    yield csvLine([
      row.id,
      row.status,
      joined(
        row.conflicts.map(
          (conflict) =>
            `${nameOf(conflict)}: ${valuesOf(conflict, row)
              .map(({ value }) => value)
              .join(" | ")}`,
        ),
      ),
      joined(row.drift.map(toldDrift)),
      row.outlets,
      row.independentOrigins,
      toFourPlaces(row.score),
      row.text,
      ...comparison.columns.map(({ outletId }) => {
        const cell = row.cells.find((one) => one.outletId === outletId);
        if (cell === undefined) return null;
        const possible = cell.certainty === "possible";
        if (cell.status === "says")
          return (possible ? "[possible] " : "") + joined(claimsOf(cell, comparison).map(toldText));
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
    "cues",
    "negated",
    "modality",
    "nearestText",
    "drift",
    "evidence",
    "articleUrl",
    "publishedAt",
  ]);
  const articles = new Map(comparison.columns.flatMap((column) => column.articles.map((one) => [one.id, one])));
  const outlets = new Map(comparison.columns.map(({ outletId, outlet }) => [outletId, outlet]));
  for (const row of comparison.rows) {
    for (const cell of row.cells) {
      const claims = claimsOf(cell, comparison);
      // Those that say it; of a silence those that were searched.
      const ids = claims.length > 0 ? claims.map(({ articleId }) => articleId) : cell.searched.articleIds;
      const told = [...new Set(ids)].map((id) => articles.get(id)).filter((one) => one !== undefined);
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
        joined(claims.map(toldText)),
        joined(claims.flatMap((claim) => claim.speakers.map(({ name, role }) => name ?? role))),
        joined(row.variants.filter(({ id }) => cell.variantIds.includes(id)).map(({ value }) => value)),
        joined(row.conflicts.map(nameOf)),
        cell.searched.words,
        cell.searched.complete,
        cell.nearest && toFourPlaces(cell.nearest.score),
        joined(claims.map(({ cue }) => cue?.text ?? null)),
        joined(claims.map(({ negated }) => String(negated))),
        joined(claims.map(({ modality }) => modality)),
        cell.nearest?.text ?? null,
        joined(row.drift.filter(({ to }) => cell.claimIds.includes(to)).map(toldDrift)),
        joined((cell.evidence ?? []).map(({ text }) => text)),
        joined(told.map(({ url }) => url ?? "")),
        joined(told.map(({ publishedAt }) => publishedAt ?? "")),
      ]);
    }
  }
}

type Row = WireComparison["rows"][number];

const claimsOf = ({ claimIds }: Row["cells"][number], { claims }: WireComparison) =>
  claimIds.map((id) => claims[id]).filter((claim) => claim !== undefined);

const toldDrift = ({ kind, reasons }: Row["drift"][number]) => `${kind}: ${reasons.join("; ")}`;

/** A comparison as JSON lines: a row each, with the claims that it speaks of. */
export function* matrixLines({ rows, claims }: WireComparison): Generator<string> {
  for (const row of rows) {
    const ids = claimIdsOf([row]).filter((id) => claims[id] !== undefined);
    yield `${JSON.stringify({ ...row, claims: Object.fromEntries(ids.map((id) => [id, claims[id]])) })}\n`;
  }
}

/** "number (update)", "negation (voices)": a conflict that is not between the reports says so. */
function nameOf({ kind, updates, between }: Row["conflicts"][number]): string {
  const marks = [updates ? "update" : null, between === "voices" ? "voices" : null].filter((mark) => mark !== null);
  return marks.length === 0 ? kind : `${kind} (${marks.join(", ")})`;
}
