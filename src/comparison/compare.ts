import type { Claim } from "../claims/claim.ts";
import { articleAtLast } from "../documents/entries.ts";
import { measureAgreement } from "./agreement.ts";
import type { ComparedArticle, Comparison } from "./comparison.ts";
import { wordLikeness } from "./likeness/word-likeness.ts";
import { heldMembers, mostHeld } from "./propositions/held-members.ts";
import { keysOf, type Memory, makeMemory } from "./propositions/memory.ts";
import { layRow } from "./rows/row.ts";
import { draftRows } from "./rows/rows.ts";
import { searchColumns } from "./silences/cells.ts";
import { doubtSilences } from "./silences/doubt-silences.ts";
import { buildLibrary } from "./silences/nearest.ts";
import { layColumns } from "./sources/columns.ts";
import { byTime, findOrigins } from "./sources/origins.ts";
import { comparisonVersion, limits, thresholds } from "./thresholds.ts";

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
  const cuts: string[] = [];
  const articles = limitClaims(given.toSorted(byTime), cuts);
  const columns = layColumns(articles);
  const memory = options.memory ?? makeMemory(wordLikeness);
  memory.begin(keysOf(articles));
  const origins = findOrigins(articles);
  const drafts = draftRows(articles, origins, memory);
  const most = Math.max(1, Math.floor(limits.cells / Math.max(1, columns.length)));
  if (drafts.length > most) cuts.push(`${drafts.length - most} rows of the fewest outlets are left out`);
  const table = {
    columns,
    articles: new Map(articles.map((compared) => [compared.id, compared])),
    searched: searchColumns(
      columns,
      // What a live blog is silent on it could tell until its last update.
      articles.map((compared) => ({ ...compared, article: articleAtLast(compared.article) })),
    ),
    origins,
    library: buildLibrary(
      articles,
      columns.map(({ outletId }) => outletId),
      memory,
    ),
    memory,
  };
  const crowded = drafts.filter(({ members }) => heldMembers(members).left > 0).length;
  if (crowded > 0)
    cuts.push(`in ${crowded} rows only ${mostHeld} tellings are held against each other for conflicts and drift`);
  const rows = doubtSilences(drafts.slice(0, most).map((draft) => layRow(draft, table)));
  const claims: Record<string, Claim> = {};
  for (const { members } of drafts.slice(0, most)) for (const { claim } of members) claims[claim.id] = claim;
  return {
    algorithm: {
      version: `${comparisonVersion}+${memory.similarity.version}`,
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

/** The same share of every article's claims, from its beginning, where all together are too many. */
function limitClaims(articles: readonly ComparedArticle[], cuts: string[]): readonly ComparedArticle[] {
  const total = articles.reduce((sum, { claims }) => sum + claims.length, 0);
  if (total <= limits.claims) return articles;
  let each = Math.floor(limits.claims / articles.length);
  while (sumUpTo(articles, each + 1) <= limits.claims) each++;
  cuts.push(`of ${total} claims only the first ${each} of each article are compared`);
  return articles.map((compared) =>
    compared.claims.length <= each ? compared : { ...compared, claims: compared.claims.slice(0, each) },
  );
}

function sumUpTo(articles: readonly ComparedArticle[], each: number): number {
  return articles.reduce((sum, { claims }) => sum + Math.min(claims.length, each), 0);
}
