import type { Passage } from "../passages/passage.ts";
import { isDash, type Range } from "../passages/tags.ts";

/** The longest signature, in tokens. */
const maxSignature = 10;

const inName = /^(?:\p{Lu}|[.,'’-]$|(?:de|da|del|van|von|of|the|and)$)/u;
const capital = /^\p{Lu}/u;
const lineBreak = /[\n\r\u2028\u2029]/;

/** "“It is safe here.” — Ann Miller": the name behind a dash that closes a quotation's paragraph; null without one. */
export function signatureBehind(passage: Passage, end: number): { mention: Range; cue: Range } | null {
  const { tokens, text, quotationOf } = passage;
  if (!tokens[end] || quotationOf[end] !== -1 || !isDash(tokens, end)) return null;
  const first = end + 1;
  let last = first;
  let closed = false;
  for (; last < tokens.length && !closed && last - first < maxSignature; last++) {
    if (quotationOf[last] !== -1 || !inName.test(tokens[last]!.text)) break;
    const next = tokens[last + 1];
    closed = !next || lineBreak.test(text.slice(tokens[last]!.end, next.start));
  }
  if (!closed || !capital.test(tokens[first]!.text)) return null;
  // "Ann Miller, Oslo"
  const comma = tokens.slice(first, last).findIndex((token) => token.text === ",");
  if (comma > 0) last = first + comma;
  while (last > first && !capital.test(tokens[last - 1]!.text)) last--;
  return { mention: { first, last }, cue: { first: end, last: first } };
}
