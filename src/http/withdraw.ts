import type { Store } from "../store/store.ts";
import type { WireComparison } from "./presenters/comparisons.ts";

/**
 * A kept comparison without the words of articles that were removed since. The bytes stay as they are where nothing
 * was removed.
 */
export async function withdraw(body: string, store: Pick<Store, "article">): Promise<string> {
  const comparison = JSON.parse(body) as WireComparison;
  const withdrawn = new Set<string>();
  for (const { id, revision } of comparison.columns.flatMap((column) => column.articles)) {
    const stored = revision === null ? null : await store.article(id);
    if (stored !== null && "removedAt" in stored) withdrawn.add(id);
  }
  return withdrawn.size === 0 ? body : JSON.stringify(withoutWordsOf(withdrawn, comparison));
}

/** Hashes, offsets and groups stay; what the articles said does not. */
function withoutWordsOf(withdrawn: ReadonlySet<string>, comparison: WireComparison): WireComparison {
  const gone = (claimId: string): boolean => withdrawn.has(comparison.claims[claimId]?.articleId ?? "");
  const claims = Object.entries(comparison.claims).map(([id, claim]) => [
    id,
    gone(id)
      ? {
          ...claim,
          text: "",
          prefix: "",
          suffix: "",
          speakerReason: null,
          cue: claim.cue && { ...claim.cue, text: "" },
          speakers: claim.speakers.map((speaker) => ({ ...speaker, name: null, role: null })),
          via: claim.via.map((speaker) => ({ ...speaker, name: null, role: null })),
          numbers: claim.numbers.map((number) => ({ ...number, text: "" })),
          dates: claim.dates.map((date) => ({ ...date, text: "" })),
        }
      : claim,
  ]);
  return {
    ...comparison,
    withdrawn: [...withdrawn].sort(),
    columns: comparison.columns.map((column) => ({
      ...column,
      articles: column.articles.map((article) => (withdrawn.has(article.id) ? { ...article, title: null } : article)),
    })),
    claims: Object.fromEntries(claims),
    rows: comparison.rows.map((row) => {
      const claimIds = row.cells.flatMap((cell) => cell.claimIds);
      const standing = claimIds.filter((id) => !gone(id));
      if (standing.length === claimIds.length) return row;
      return {
        ...row,
        text: comparison.claims[standing[0] ?? ""]?.text ?? "",
        reasons: standing.length === 0 ? [] : row.reasons,
        variants: row.variants.map((variant) => (variant.claimIds.every(gone) ? { ...variant, value: "" } : variant)),
        statements: row.statements.map((statement) =>
          statement.claimIds.every(gone)
            ? { ...statement, speakers: statement.speakers.map(({ id }) => ({ id, name: null })) }
            : statement,
        ),
      };
    }),
  };
}
