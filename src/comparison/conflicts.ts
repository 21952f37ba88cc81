import type { ComparedArticle, Conflict, Statement, Variant } from "./comparison.ts";
import type { Proposition } from "./propositions.ts";

/** What the members of a row disagree about. */
export function findConflicts(
  _members: readonly Proposition[],
  _statements: readonly Statement[],
  _articles: ReadonlyMap<string, ComparedArticle>,
): { readonly variants: readonly Variant[]; readonly conflicts: readonly Conflict[] } {
  return { variants: [], conflicts: [] };
}
