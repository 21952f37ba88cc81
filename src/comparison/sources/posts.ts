import { type Parts, partOf, type Span } from "../../text/span.ts";

/** A post of a social network at its longest, with its signature, UTF-16 units. */
const longestPost = 420;

/**
 * Whether a passage lies in a post that an article shows without quotation marks: a line that names an account or is
 * signed with one ("— Anna Berg (@aberg) May 3, 2031").
 */
export function isInPost(parts: Parts, { part, start, end }: Span): boolean {
  const text = partOf(parts, part);
  const low = Math.max(0, start - longestPost, text.lastIndexOf("\n", start - 1) + 1);
  const line = text.indexOf("\n", end);
  // A signature may stand on a line of its own.
  const signed = line < 0 ? null : signedBelow.exec(text.slice(line, line + longestPost));
  if (signed !== null) return true;
  const high = Math.min(line < 0 ? text.length : line, end + longestPost);
  return account.test(text.slice(start, end)) || signature.test(text.slice(Math.max(low, start), high));
}

const account = /(?<![\p{L}\p{N}.])@[A-Za-z_]\w{2,}|pic\.twitter\.com/u;
const signature = /[—–-]\s?[^\n()—–]{1,60}\(@\w{2,30}\)/u;
const signedBelow = /^\s*[—–-]\s?[^\n()—–]{1,60}\(@\w{2,30}\)/u;
