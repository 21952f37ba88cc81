import { type Parts, partOf, type Span } from "../../text/span.ts";
import { endsInAbbreviation } from "./clauses.ts";

/** Characters looked at before and after a passage: longer sentences are shown from there. */
const reach = 300;
const sentenceEnd = /[.!?]["'”’»)\]]{0,2}(?=\s)/gu;

/** A passage with the rest of its sentence, so that a reader can judge it by itself. */
export function wholeSentence(parts: Parts, { part, start, end }: Span): Span {
  const text = partOf(parts, part);
  const low = Math.max(0, start - reach, text.lastIndexOf("\n", start - 1) + 1);
  const line = text.indexOf("\n", end);
  const high = Math.min(text.length, end + reach, line < 0 ? text.length : line);
  const opening = text.slice(endsIn(text, low, start).at(-1) ?? low, start);
  const from = start - opening.trimStart().length;
  const rest = text.slice(end, endsIn(text, end - 1, high)[0] ?? high);
  const to = end + rest.trimEnd().length;
  return { part, start: isWhole(text, from) ? from : start, end: isWhole(text, to) ? to : end };
}

/** Where sentences end between two places. */
function endsIn(text: string, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  // One character more, to see the space behind the last stop.
  for (const match of text.slice(from, to + 1).matchAll(sentenceEnd)) {
    const end = from + match.index + match[0].length;
    if (end <= to && !endsInAbbreviation(text, end)) ends.push(end);
  }
  return ends;
}

/** Whether a cut before this place does not part the halves of one character. */
function isWhole(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(unit >= 0xdc00 && unit < 0xe000);
}
