/** The part of an article that a span points into. `text` is the body; captions are counted from 0. */
export type Part = "text" | "title" | "standfirst" | `captions[${number}]`;

/** A place in one part of an article: half-open UTF-16 offsets, `0 <= start < end <= part.length`. */
export interface Span {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The parts of an article that spans can point into. */
export interface Parts {
  readonly text: string;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly captions: readonly string[];
}

const captionPart = /^captions\[(\d+)\]$/;

/** The string that a part's spans point into; `""` for a part that the article does not have. */
export function partOf(parts: Parts, part: Part): string {
  if (part === "text") return parts.text;
  if (part === "title") return parts.title ?? "";
  if (part === "standfirst") return parts.standfirst ?? "";
  return parts.captions[Number(captionPart.exec(part)?.[1])] ?? "";
}

/** The words that a span stands for, to the letter. */
export function sliceOf(parts: Parts, span: Span): string {
  return partOf(parts, span.part).slice(span.start, span.end);
}

/** Whether a span lies inside its part, is not empty and does not cut a surrogate pair in two. */
export function isSound(parts: Parts, span: Span): boolean {
  const string = partOf(parts, span.part);
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= string.length &&
    !cutsPair(string, span.start) &&
    !cutsPair(string, span.end)
  );
}

function cutsPair(string: string, at: number): boolean {
  if (at <= 0 || at >= string.length) return false;
  const before = string.charCodeAt(at - 1);
  const after = string.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
