/** A word that ties a sentence to the one before it: without that one it says nothing. */
const joins = /^(?:and|but|or|so)\s(?=\p{Ll}|I\b)/u;

/**
 * A part of a quotation with both its marks, where it was cut out with one of them, at its beginning or its end: "and nobody
 * told us.”" is "“nobody told us.”". Any other text as it is, also one with more marks, which may open paragraphs.
 */
export function withBothMarks(text: string): string {
  if ((text.match(anyMark)?.length ?? 0) !== 1) return text;
  for (const [opening, closing] of marks) {
    if (text.startsWith(opening)) return text + closing;
    if (text.endsWith(closing)) return opening + text.replace(joins, "");
  }
  return text;
}
const anyMark = /["“”]/gu;
const marks = [
  ["“", "”"],
  ['"', '"'],
] as const;
