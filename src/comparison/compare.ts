import type { Claim } from "../claims/claim.ts";
import { articleAtLast } from "../documents/entries.ts";
import { measureAgreement } from "./agreement.ts";
import type { ComparedArticle, Comparison } from "./comparison.ts";
import { draftTable, outletsOf, versionWith } from "./draft-table.ts";
import { wordLikeness } from "./likeness/word-likeness.ts";
import { heldMembers, mostHeld } from "./propositions/held-members.ts";
import { type Memory, makeMemory } from "./propositions/memory.ts";
import { layRow } from "./rows/row.ts";
import { searchColumns } from "./silences/cells.ts";
import { doubtBySpeaker } from "./silences/doubt-by-speaker.ts";
import { doubtSilences } from "./silences/doubt-silences.ts";
import { buildLibrary } from "./silences/nearest.ts";
import { thresholds } from "./thresholds.ts";

export interface CompareOptions {
  readonly clustering?: Comparison["algorithm"]["clustering"];
  /** What earlier comparisons read and scored; it makes the next one quicker and changes nothing of it. */
  readonly memory?: Memory;
}

/**
 * Lays articles side by side: columns are outlets, rows are what they say. Pure, the same for any order of the
 * articles, bounded by `limits`; what is cut is said in `truncated`.
 */
export function compare(given: readonly ComparedArticle[], options: CompareOptions = {}): Comparison {
  const memory = options.memory ?? makeMemory(wordLikeness);
  const { articles, columns, origins, drafts, cuts } = draftTable(given, memory);
  const table = {
    columns,
    articles: new Map(articles.map((compared) => [compared.id, compared])),
    searched: searchColumns(
      columns,
      // What a live blog is silent on it could tell until its last update.
      articles.map((compared) => ({ ...compared, article: articleAtLast(compared.article) })),
    ),
    origins,
    library: buildLibrary(articles, outletsOf(columns), memory),
    memory,
  };
  const crowded = drafts.filter(({ members }) => heldMembers(members).left > 0).length;
  if (crowded > 0)
    cuts.push(`in ${crowded} rows only ${mostHeld} tellings are held against each other for conflicts and drift`);
  const claims: Record<string, Claim> = {};
  for (const { members } of drafts) for (const { claim } of members) claims[claim.id] = claim;
  const laid = drafts.map((draft) => layRow(draft, table));
  const rows = doubtBySpeaker(doubtSilences(laid), claims, articles);
  return {
    algorithm: {
      version: versionWith(memory),
      thresholds,
      clustering: options.clustering ?? null,
    },
    columns,
    claims,
    rows,
    agreement: measureAgreement(columns, rows),
    truncated: cuts.length === 0 ? null : `${cuts.join("; ")}.`,
  };
}
