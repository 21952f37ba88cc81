import type { ComparedArticle, Drift, Statement } from "./comparison.ts";
import type { Proposition } from "./propositions.ts";

/** How the telling of one statement changes from outlet to outlet. */
export function findDrift(
  _members: readonly Proposition[],
  _statements: readonly Statement[],
  _articles: ReadonlyMap<string, ComparedArticle>,
): readonly Drift[] {
  return [];
}
