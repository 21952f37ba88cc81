import { nameKey } from "../claims/names/name-key.ts";
import type { ArticleFeatures } from "./features.ts";
import { mainNames } from "./limits.ts";

/** What marks a name's key among the terms of a passage. */
export const namePrefix = "n:";

/** A report's words and names (`n:` and the key), as passages are held against them. */
export interface ReportContent {
  readonly weights: ReadonlyMap<string, number>;
  /** Those of the title and the first sentences. */
  readonly leading: ReadonlySet<string>;
  /** The names that weigh most. */
  readonly main: ReadonlySet<string>;
}

const made = new WeakMap<ArticleFeatures["terms"], ReportContent>();

/** The content of a report, made once as long as its list of terms is kept. */
export function contentOf(features: ArticleFeatures): ReportContent {
  const { terms } = features;
  let content = made.get(terms);
  if (content === undefined) {
    content = readContent(features);
    made.set(terms, content);
  }
  return content;
}

function readContent({ terms, names, lead, headline }: ArticleFeatures): ReportContent {
  const weights = new Map<string, number>();
  for (const [term, weight] of terms) weights.set(term, weight);
  for (const [key, weight] of names) weights.set(namePrefix + key, weight);
  const leading = new Set<string>();
  for (const [term] of [...lead, ...headline]) leading.add(term).add(namePrefix + nameKey(term));
  return { weights, leading, main: new Set(names.slice(0, mainNames).map(([key]) => namePrefix + key)) };
}
