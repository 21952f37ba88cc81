import type { Span } from "../text/span.ts";
import { columnIdOf } from "./columns.ts";
import type { ComparedArticle } from "./comparison.ts";
import type { Similarity } from "./similarity.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** The sentence of an outlet that comes nearest to a row. */
export interface Nearest {
  readonly articleId: string;
  readonly span: Span;
  /** 0…1, as `Likeness.score`. */
  readonly score: number;
}

interface Passage {
  readonly articleId: string;
  readonly columnId: string;
  readonly span: Span;
  readonly wording: Wording;
}

/** Passages scored for one cell, those that share the most weight first. */
const tried = 2;

/** All that the articles say, sentence by sentence, ready to be searched for what comes nearest to a row. */
export interface Library {
  nearest(wording: Wording): ReadonlyMap<string, Nearest>;
}

/** Reads claims and what lies between them, so that nothing of an article goes unsearched. */
export function buildLibrary(articles: readonly ComparedArticle[], similarity: Similarity): Library {
  const passages = articles.flatMap(passagesOf);
  const postings = new Map<string, number[]>();
  for (const [place, { wording }] of passages.entries()) {
    for (const key of new Set(wording.content.map((word) => word.key))) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [place]);
      else list.push(place);
    }
  }
  return {
    nearest(wording) {
      const overlap = new Map<number, number>();
      for (const [key, weight] of new Map(wording.content.map((word) => [word.key, word.weight]))) {
        for (const place of postings.get(key) ?? []) overlap.set(place, (overlap.get(place) ?? 0) + weight);
      }
      const byColumn = new Map<string, { place: number; weight: number }[]>();
      for (const [place, weight] of overlap) {
        const { columnId } = passages[place]!;
        const best = byColumn.get(columnId);
        const entry = { place, weight: weight / Math.sqrt(passages[place]!.wording.content.length + 1) };
        if (best === undefined) byColumn.set(columnId, [entry]);
        else {
          best.push(entry);
          best.sort((x, y) => y.weight - x.weight || x.place - y.place);
          if (best.length > tried) best.pop();
        }
      }
      const nearest = new Map<string, Nearest>();
      for (const [columnId, best] of byColumn) {
        for (const { place } of best) {
          const { articleId, span, wording: other } = passages[place]!;
          const { score } = similarity.compare(wording, other);
          if (score > (nearest.get(columnId)?.score ?? -1)) nearest.set(columnId, { articleId, span, score });
        }
      }
      return nearest;
    },
  };
}

const sentencePattern = /[^.!?\n]+(?:[.!?]+["'”’»)\]]*|\n|$)/gu;
/** Shorter remains between claims are cues and punctuation. */
const shortestRemain = 20;

function passagesOf(compared: ComparedArticle): Passage[] {
  const { id: articleId, article, claims } = compared;
  const columnId = columnIdOf(compared);
  const found: Passage[] = [];
  const taken: Span[] = [];
  for (const claim of claims) {
    taken.push(...claim.spans);
    const span = claim.spans[0];
    if (span !== undefined) found.push({ articleId, columnId, span, wording: wordingOf(claim.text) });
  }
  if (compared.role === "mention") return found;
  const inText = taken.filter((span) => span.part === "text").toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (const gap of [...inText, { start: article.text.length, end: article.text.length }]) {
    if (gap.start - at > shortestRemain) {
      for (const match of article.text.slice(at, gap.start).matchAll(sentencePattern)) {
        const lead = match[0].length - match[0].trimStart().length;
        const text = match[0].trim();
        if (text.length < shortestRemain) continue;
        const start = at + match.index + lead;
        found.push({
          articleId,
          columnId,
          span: { part: "text", start, end: start + text.length },
          wording: wordingOf(text),
        });
      }
    }
    at = Math.max(at, gap.end);
  }
  return found;
}
