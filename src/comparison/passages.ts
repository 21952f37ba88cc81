import type { Span } from "../text/span.ts";
import { columnIdOf } from "./columns.ts";
import type { ComparedArticle } from "./comparison.ts";
import type { Wording } from "./wording.ts";

/** A claim, or a sentence in which no claim was found. */
export interface Passage {
  readonly articleId: string;
  readonly columnId: string;
  /** From its first word to its last. */
  readonly span: Span;
  readonly wording: Wording;
}

const sentencePattern = /[^.!?\n]+(?:[.!?]+["'”’»)\]]*|\n|$)/gu;
/** Shorter remains between claims are cues and punctuation. */
const shortestRemain = 12;

/** All that an article says: its claims and the sentences between them; of a mention only the claims of its passages. */
export function passagesOf(compared: ComparedArticle, read: (text: string) => Wording): readonly Passage[] {
  const { id: articleId, article, claims } = compared;
  const columnId = columnIdOf(compared);
  const found: Passage[] = [];
  for (const claim of claims) {
    const span = extentOf(claim.spans);
    if (span !== null) found.push({ articleId, columnId, span, wording: read(claim.text) });
  }
  if (compared.role === "mention") return found;
  const inText = claims.flatMap((claim) => claim.spans.filter((span) => span.part === "text"));
  let at = 0;
  for (const gap of [
    ...inText.toSorted((a, b) => a.start - b.start),
    { start: article.text.length, end: article.text.length },
  ]) {
    if (gap.start - at > shortestRemain) {
      for (const match of article.text.slice(at, gap.start).matchAll(sentencePattern)) {
        const text = match[0].trim();
        if (text.length < shortestRemain) continue;
        const start = at + match.index + match[0].length - match[0].trimStart().length;
        found.push({
          articleId,
          columnId,
          span: { part: "text", start, end: start + text.length },
          wording: read(text),
        });
      }
    }
    at = Math.max(at, gap.end);
  }
  return found;
}

/** What a claim's spans reach over; they lie in one part, in order. */
export function extentOf(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first.part === last.part ? { part: first.part, start: first.start, end: last.end } : first;
}
