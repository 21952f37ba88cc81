import { type Part, type Parts, partOf, type Span, sliceOf } from "../../text/span.ts";
import type { ComparedArticle } from "../comparison.ts";
import { columnIdOf } from "../sources/columns.ts";
import type { Wording } from "../wording/wording.ts";

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

/**
 * All that an article says: its claims and the sentences between them, in its title, standfirst and captions, too; of a mention
 * only the claims of its passages.
 */
export function passagesOf(compared: ComparedArticle, read: (text: string) => Wording): readonly Passage[] {
  const { id: articleId, article, claims } = compared;
  const columnId = columnIdOf(compared);
  const found: Passage[] = [];
  for (const claim of claims) {
    const span = extentOf(claim.spans);
    if (span !== null) found.push({ articleId, columnId, span, wording: read(claim.text) });
  }
  if (compared.role === "mention") return found;
  const told = Map.groupBy(
    claims.flatMap(({ spans }) => spans),
    ({ part }) => part,
  );
  for (const part of partsOf(article))
    for (const span of between(partOf(article, part), part, told.get(part) ?? []))
      found.push({ articleId, columnId, span, wording: read(sliceOf(article, span)) });
  return found;
}

const partsOf = ({ captions }: Parts): readonly Part[] => [
  "text",
  "title",
  "standfirst",
  ...captions.map((_, at) => `captions[${at}]` as const),
];

/** The sentences of a part, or what is left of them, outside some spans of it. */
function between(text: string, part: Part, told: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const gap of [...told.toSorted((a, b) => a.start - b.start), { start: text.length, end: text.length }]) {
    if (gap.start - at > shortestRemain) {
      for (const match of text.slice(at, gap.start).matchAll(sentencePattern)) {
        const length = match[0].trim().length;
        if (length < shortestRemain) continue;
        const start = at + match.index + match[0].length - match[0].trimStart().length;
        found.push({ part, start, end: start + length });
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
