/** What a person searches for, read from what was typed. */
export type Search = Term | Operation;

/** Both, either, or the left without the right. */
export interface Operation {
  readonly kind: "and" | "or" | "not";
  readonly left: Search;
  readonly right: Search;
}

/** One word, or several that stand together. */
export interface Term {
  readonly kind: "term";
  /** The field that it must stand in; null for any. */
  readonly column: string | null;
  readonly words: readonly string[];
  /** Whether the last word is only the beginning of one. */
  readonly prefix: boolean;
  /** How many words may stand between the first and the last, in any order; null where they must follow one another. */
  readonly within: number | null;
}

/** The terms that a match may show: what follows NOT is not there to be shown. */
export function shownTerms(search: Search): readonly Term[] {
  if (search.kind === "term") return [search];
  const left = shownTerms(search.left);
  return search.kind === "not" ? left : [...left, ...shownTerms(search.right)];
}
