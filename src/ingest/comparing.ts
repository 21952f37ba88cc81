import { align } from "../comparison/align.ts";
import { compare } from "../comparison/compare.ts";
import type { Alignment, ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { wordLikeness } from "../comparison/likeness/word-likeness.ts";
import { makeMemory } from "../comparison/propositions/memory.ts";
import { statedTime } from "../documents/publication.ts";
import { publishedDay } from "../documents/published-day.ts";
import { canonicalLanguage } from "../text/languages.ts";
import { packLaid } from "./laid.ts";
import type { AlignmentText } from "./pipeline.ts";

// What a worker loads with its first comparison: what is known of words is large, and most threads only read documents.

/** What this thread's comparisons have read and scored so far. */
const memory = makeMemory(wordLikeness);

/** Lays articles side by side, packed for their way between threads: see `packLaid`. */
export function layArticles(
  articles: readonly ComparedArticle[],
  clustering: Comparison["algorithm"]["clustering"],
): Uint8Array {
  return packLaid({ articles, comparison: compare(articles, { clustering, memory }) });
}

export function alignTexts(pairs: readonly { readonly a: AlignmentText; readonly b: AlignmentText }[]): Alignment[] {
  return pairs.map(({ a, b }) => align(withInstants(a), withInstants(b)));
}

function withInstants({ text, language, publishedAt }: AlignmentText) {
  const time = publishedAt ? statedTime(publishedAt) : null;
  return {
    text,
    language: language ? canonicalLanguage(language) : null,
    publishedFrom: time?.from ?? null,
    publishedTo: time?.to ?? null,
    publishedDay: time && publishedDay({ publishedAt: time.at, publishedPrecision: time.precision }),
  };
}
