import type { Store } from "../store/store.ts";
import { claimIdsOf } from "./matching-rows.ts";
import type { WireComparison } from "./presenters/comparisons.ts";

type WireClaim = WireComparison["claims"][string];
type WireRow = WireComparison["rows"][number];
type WireCell = WireRow["cells"][number];

/**
 * Catches up with comparisons that may hold words of removed articles: those that were kept by a service that did not note
 * their articles, or rewritten by one that took two removals for one another's. Whatever was removed since leaves them now,
 * and what will be removed will leave them then.
 */
export async function withdrawFromUnnoted(store: Store): Promise<void> {
  for (const hash of await store.keptUnnoted()) {
    const kept = await store.keptComparison(hash);
    if (kept === null) continue;
    await store.noteKept(hash, articleIdsOf(JSON.parse(kept.body) as WireComparison));
  }
}

/** The JSON of a kept comparison without the words of the articles that were removed, beside those that were removed before. */
export function withoutArticles(body: string, removed: readonly string[]): string {
  const comparison = JSON.parse(body) as WireComparison;
  return JSON.stringify(withoutWordsOf(new Set([...comparison.withdrawn, ...removed]), comparison));
}

/** Every article of a comparison, also those that were sent along and never stored. */
export function articleIdsOf({ columns }: Pick<WireComparison, "columns">): readonly string[] {
  return [...new Set(columns.flatMap((column) => column.articles.map(({ id }) => id)))];
}

/** Hashes, offsets and groups stay; what the articles said, and every reason that may quote it, does not. */
function withoutWordsOf(withdrawn: ReadonlySet<string>, comparison: WireComparison): WireComparison {
  const gone = (claimId: string): boolean => withdrawn.has(comparison.claims[claimId]?.articleId ?? "");
  const claims = Object.entries(comparison.claims).map(([id, claim]) => [id, gone(id) ? withoutWords(claim) : claim]);
  return {
    ...comparison,
    withdrawn: [...withdrawn].sort(),
    columns: comparison.columns.map((column) => ({
      ...column,
      articles: column.articles.map((article) => (withdrawn.has(article.id) ? withoutTitle(article) : article)),
    })),
    claims: Object.fromEntries(claims),
    rows: comparison.rows.map((row) => ({
      ...rowWithout(gone, row, comparison),
      cells: row.cells.map((cell) => cellWithout(withdrawn, gone, cell)),
    })),
  };
}

/** A silent cell shows the sentence that comes nearest, one that says it the words that tell it. */
function cellWithout(
  withdrawn: ReadonlySet<string>,
  gone: (claimId: string) => boolean,
  cell: WireRow["cells"][number],
): WireRow["cells"][number] {
  const { nearest, evidence } = cell;
  const left = nearest !== null && withdrawn.has(nearest.articleId) ? { ...nearest, text: "" } : nearest;
  return { ...cell, ...(evidence && { evidence: evidenceWithout(gone, evidence) }), nearest: left };
}

const evidenceWithout = (gone: (claimId: string) => boolean, evidence: NonNullable<WireCell["evidence"]>) =>
  evidence.map((one) => (gone(one.claimId) ? { ...one, text: "" } : one));

/** An address often spells out the title. */
function withoutTitle(article: WireComparison["columns"][number]["articles"][number]) {
  return { ...article, title: null, url: null };
}

function withoutWords(claim: WireClaim): WireClaim {
  return {
    ...claim,
    text: "",
    prefix: "",
    suffix: "",
    speakerReason: null,
    cue: claim.cue && { ...claim.cue, text: "" },
    speakers: claim.speakers.map((speaker) => ({ ...speaker, name: null, role: null })),
    via: claim.via.map((speaker) => ({ ...speaker, name: null, role: null })),
    numbers: [],
    dates: [],
  };
}

function rowWithout(gone: (claimId: string) => boolean, row: WireRow, { claims }: WireComparison): WireRow {
  const claimIds = claimIdsOf([row]);
  const standing = claimIds.filter((id) => !gone(id));
  if (standing.length === claimIds.length) return row;
  // A value that a standing claim gives as well is that claim's own.
  const variants = row.variants.map(({ evidence, ...variant }) => ({
    ...variant,
    ...(variant.claimIds.every(gone) && { value: "", unit: null }),
    ...(evidence && { evidence: evidenceWithout(gone, evidence) }),
  }));
  const touched = new Set(row.variants.filter(({ claimIds }) => claimIds.some(gone)).map(({ id }) => id));
  return {
    ...row,
    text: claims[standing[0] ?? ""]?.text ?? "",
    reasons: [],
    statements: row.statements.map((statement) => {
      const told = statement.claimIds.filter((id) => !gone(id)).flatMap((id) => claims[id]?.speakers ?? []);
      const names = new Map(told.map(({ id, name }) => [id, name]));
      return { ...statement, speakers: statement.speakers.map(({ id }) => ({ id, name: names.get(id) ?? null })) };
    }),
    variants,
    conflicts: row.conflicts.map((conflict) =>
      conflict.variantIds.some((id) => touched.has(id)) ? { ...conflict, reasons: [] } : conflict,
    ),
    drift: row.drift.map((drift) =>
      gone(drift.from) || gone(drift.to) ? { ...drift, reasons: [], ...(drift.edits && { edits: [] }) } : drift,
    ),
  };
}
