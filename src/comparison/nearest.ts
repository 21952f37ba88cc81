import type { Span } from "../text/span.ts";
import { weighedKeys } from "./candidates.ts";
import type { ComparedArticle } from "./comparison.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { Similarity } from "./similarity.ts";
import { thresholds } from "./thresholds.ts";
import type { Wording } from "./wording.ts";

/** The sentence of an outlet that comes nearest to a row. */
export interface Nearest {
  readonly articleId: string;
  readonly span: Span;
  /** 0…1, as `Likeness.score`; where hardly a word is shared, the share of common weight alone. */
  readonly score: number;
}

/** All that the articles say, sentence by sentence, ready to be searched for what comes nearest to a row. */
export interface Library {
  /** By column. A column without an entry shares no word with the wording. */
  nearest(wording: Wording): ReadonlyMap<string, Nearest>;
}

/** Reads claims and what lies between them, so that nothing of an article goes unsearched. */
export function buildLibrary(
  articles: readonly ComparedArticle[],
  similarity: Similarity,
  read: (text: string) => Wording,
): Library {
  const passages = articles.flatMap((compared) => passagesOf(compared, read));
  const keysOf = passages.map(({ wording }) => weighedKeys(wording.content));
  const totals = Float64Array.from(keysOf, sum);
  const postings = new Map<string, number[]>();
  for (const [place, keys] of keysOf.entries()) {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [place]);
      else list.push(place);
    }
  }
  const shared = new Float64Array(passages.length);
  return {
    nearest(wording) {
      const keys = weighedKeys(wording.content);
      const total = sum(keys);
      const touched: number[] = [];
      for (const [key, weight] of keys) {
        for (const place of postings.get(key) ?? []) {
          if (shared[place] === 0) touched.push(place);
          shared[place]! += weight;
        }
      }
      const best = new Map<string, { passage: Passage; overlap: number }>();
      for (const place of touched) {
        const passage = passages[place]!;
        const overlap = total === 0 ? 0 : shared[place]! / Math.sqrt(total * totals[place]!);
        shared[place] = 0;
        const known = best.get(passage.columnId);
        if (known === undefined || overlap > known.overlap) best.set(passage.columnId, { passage, overlap });
      }
      return new Map(
        best.entries().map(([columnId, { passage, overlap }]) => {
          const { articleId, span } = passage;
          const score = overlap < thresholds.nearOverlap ? overlap : similarity.compare(wording, passage.wording).score;
          return [columnId, { articleId, span, score }];
        }),
      );
    },
  };
}

function sum(keys: ReadonlyMap<string, number>): number {
  return keys.values().reduce((total, weight) => total + weight, 0);
}
