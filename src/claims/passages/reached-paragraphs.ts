import type { Kind } from "./quotation-marks.ts";

/** A quotation that opens no paragraph anew reaches over no more of them than this. */
const maxParagraphs = 6;
const lineBreak = /[\n\r\u2028\u2029]/;
const doubles = /["“”„«»]/;
const closerOf: Partial<Record<Kind, string>> = { guillemets: "»", curly: "”", double: '"' };
const behindClose = /[\s,.;:!?…)—–-]/;

/** A paragraph, or its part up to the closing mark, which `past` is behind; half-open UTF-16 offsets. */
export interface Reached {
  readonly start: number;
  readonly past: number;
  readonly closes: boolean;
}

/**
 * The paragraphs that a quotation goes on through which the paragraph before `from` leaves open: those without marks, and the
 * one whose first mark closes it; none where no mark does.
 */
export function reachedParagraphs(text: string, from: number, kind: Kind): readonly Reached[] {
  const closer = closerOf[kind];
  const reached: Reached[] = [];
  if (closer === undefined) return reached;
  for (let at = from; at < text.length && reached.length < maxParagraphs; ) {
    const to = endOfLine(text, at);
    const own = text.slice(at, to);
    const start = at + (own.length - own.trimStart().length);
    at = to + 1;
    if (own.trim() === "") continue;
    const mark = own.search(doubles);
    if (mark === -1) {
      reached.push({ start, past: start + own.trim().length, closes: false });
      continue;
    }
    const place = to - own.length + mark;
    const closes =
      own[mark] === closer &&
      place > start &&
      text[place - 1]!.trim() !== "" &&
      behindClose.test(text[place + 1] ?? " ");
    return closes ? [...reached, { start, past: place + 1, closes }] : [];
  }
  return [];
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (lineBreak.test(text[at]!)) return at;
  return text.length;
}
