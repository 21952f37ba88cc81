import type { Claim } from "../claims/claim.ts";
import type { ComparedArticle, Comparison, Row } from "./comparison.ts";
import { findConflicts } from "./conflicts/conflicts.ts";
import { draftTable, outletsOf, versionWith } from "./draft-table.ts";
import type { Memory } from "./propositions/memory.ts";
import { partsTold } from "./rows/parts-told.ts";
import { rowIdOf } from "./rows/row.ts";
import { textOfRow } from "./rows/row-text.ts";
import { buildLibrary, type Library } from "./silences/nearest.ts";

/** The conflicts of a comparison, each row that has any with all its claims: what `compare` answers of them, at two thirds of the cost. */
export interface Disputed {
  readonly version: string;
  readonly rows: readonly DisputedRow[];
  readonly claims: Comparison["claims"];
}

export interface DisputedRow extends Pick<Row, "id" | "text" | "variants" | "conflicts"> {
  readonly claimIds: readonly string[];
}

/** Lays only the rows with conflicts, without silences and whatever else a table tells: `disputedIn` of the whole comparison. */
export function compareDisputed(given: readonly ComparedArticle[], memory: Memory): Disputed {
  const { articles, columns, drafts } = draftTable(given, memory);
  const claims: Record<string, Claim> = {};
  const rows: DisputedRow[] = [];
  const byId = new Map(articles.map((compared) => [compared.id, compared]));
  let library: Library | null = null;
  for (const draft of drafts) {
    const { members, centre } = draft;
    const { variants, conflicts } = findConflicts(members, memory);
    if (conflicts.length === 0) continue;
    library ??= buildLibrary(articles, outletsOf(columns), memory);
    const sources = { articles: byId, library, memory, parts: partsTold(members, centre, memory) };
    const text = textOfRow(draft, { variants, conflicts }, sources);
    const told = members.map(({ claim }) => claim);
    for (const claim of told) claims[claim.id] = claim;
    rows.push({ id: rowIdOf(members), text, variants, conflicts, claimIds: told.map(({ id }) => id) });
  }
  return { version: versionWith(memory), rows, claims };
}

/** The conflicts of a comparison that is laid already. */
export function disputedIn({ algorithm, rows, claims }: Pick<Comparison, "algorithm" | "rows" | "claims">): Disputed {
  const disputed = rows
    .filter(({ conflicts }) => conflicts.length > 0)
    .map(({ id, text, variants, conflicts, cells }) => ({
      id,
      text,
      variants,
      conflicts,
      claimIds: cells.flatMap((cell) => cell.claimIds),
    }));
  return { version: algorithm.version, rows: disputed, claims };
}
