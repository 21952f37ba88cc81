import { type Parts, partOf, type Span } from "../text/span.ts";

/** Writes a place in the unit that the caller asked for. */
export interface Offsets {
  span(span: Span): Span;
  /** A place in the body that is no span: a block. */
  inText<Place extends { readonly start: number; readonly end: number }>(place: Place): Place;
}

/** Offsets as they are stored. */
export const utf16: Offsets = { span: (span) => span, inText: (place) => place };

/** Offsets into one article's parts, in UTF-16 units or in code points. */
export function offsetsOf(parts: Parts, unit: "utf16" | "codepoint"): Offsets {
  if (unit === "utf16") return utf16;
  const counted = new Map<string, (offset: number) => number>();
  const counterOf = (part: Span["part"]): ((offset: number) => number) => {
    const known = counted.get(part);
    if (known) return known;
    const counter = codePointCounter(partOf(parts, part));
    counted.set(part, counter);
    return counter;
  };
  const written = <Place extends { readonly start: number; readonly end: number }>(
    part: Span["part"],
    place: Place,
  ): Place => {
    const count = counterOf(part);
    return { ...place, start: count(place.start), end: count(place.end) };
  };
  return { span: (span) => written(span.part, span), inText: (place) => written("text", place) };
}

/** The unit of offsets for each article of a comparison. */
export type OffsetsByArticle = (articleId: string) => Offsets;

export function offsetsByArticle(
  articles: readonly { readonly id: string; readonly article: Parts }[],
  unit: "utf16" | "codepoint",
): OffsetsByArticle {
  if (unit === "utf16") return () => utf16;
  const known = new Map(articles.map(({ id, article }) => [id, offsetsOf(article, unit)]));
  return (articleId) => known.get(articleId) ?? utf16;
}

/** Turns UTF-16 offsets into a string to offsets in code points, in the logarithm of its surrogate pairs. */
export function codePointCounter(string: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < string.length - 1; i++) {
    const unit = string.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = string.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(++i);
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
