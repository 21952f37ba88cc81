import type { Annotation } from "../../text/annotate.ts";
import { withPlainMarks } from "../../text/plain-marks.ts";
import { type Kind, lastClosingSingle, type Open, sentenceEnd, signAt, surplusOfClosers } from "./quotation-marks.ts";
import { reachedParagraphs } from "./reached-paragraphs.ts";

/** A quotation, marks included. Offsets are half-open UTF-16 units. Outermost quotations only; they do not overlap. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Single marks: as often a title, a nickname or a scare quote as somebody's words. */
  readonly single: boolean;
  /** False where a mark was missing and its place had to be guessed. */
  readonly balanced: boolean;
  /** Goes on from the quotation before it, which a paragraph break or a lost mark cut off. */
  readonly continues: boolean;
}

const lineBreak = /[\n\r\u2028\u2029]/g;

const nextMark = /["“”„«»‹›「」『』'‘’`]|,(?=,\p{L})/gu;

const anyMark = /["“”„«»‹›「」『』'‘’`]/;

/** Deeper nesting than this is noise. */
const maxDepth = 16;

/**
 * The outermost quotations of a text, in order. Reads straight, curly, low, angle and corner marks, doubled single
 * marks, quotations that open each paragraph anew and close once, and apostrophes for what they are. One pass.
 */
export function findQuotations(written: string): readonly Quotation[] {
  const text = withPlainMarks(written);
  const found: Quotation[] = [];
  if (!anyMark.test(text)) return found;
  let pending: { kind: Kind; quotation: Quotation } | null = null;
  for (let from = 0; from < text.length; ) {
    lineBreak.lastIndex = from;
    const to = lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
    if (text.slice(from, to).trim() !== "") pending = readParagraph(text, from, to, pending, found);
    from = to + 1;
    const reached = pending === null ? [] : reachedParagraphs(text, from, pending.kind);
    for (const { start, past, closes } of reached) {
      found.push({
        ...pending!.quotation,
        start,
        end: past,
        innerStart: start,
        innerEnd: closes ? past - 1 : past,
        continues: true,
      });
      from = past;
    }
    if (reached.length > 0) pending = null;
  }
  return found;
}

/** Quotations of annotations that are still in use: claims and copies of one article ask for the same ones. */
const kept = new WeakMap<Annotation, readonly Quotation[]>();

/** The quotations of an annotated text. */
export function quotationsOf(annotation: Annotation): readonly Quotation[] {
  const known = kept.get(annotation);
  if (known) return known;
  const quotations = findQuotations(annotation.text);
  kept.set(annotation, quotations);
  return quotations;
}

/** Reads one paragraph; answers the quotation that it leaves open at its end. */
function readParagraph(
  text: string,
  from: number,
  to: number,
  before: { kind: Kind; quotation: Quotation } | null,
  found: Quotation[],
): { kind: Kind; quotation: Quotation } | null {
  const stack: Open[] = [];
  const surplus = new Map<Kind, Int32Array>();
  /** Whether the marks that follow close both the open quotation and one that opens at `at`. */
  const nests = (at: number, kind: Kind): boolean => {
    const known = surplus.get(kind) ?? surplusOfClosers(text, from, to, kind);
    surplus.set(kind, known);
    return known[at - from + 1]! >= 2;
  };
  const lastSingle = lastClosingSingle(text, from, to);
  const firstFound = found.length;
  let continues = false;
  for (let at = from; at < to; ) {
    nextMark.lastIndex = at;
    const next = nextMark.test(text) ? nextMark.lastIndex - 1 : to;
    if (next >= to) break;
    at = next;
    const sign = signAt(text, at, from, to, stack, lastSingle);
    if (sign === null) {
      at++;
      continue;
    }
    const past = at + sign.length;
    if (sign.opens) {
      const top = stack[0];
      if (top && top.kind === sign.kind && stack.length === 1 && !nests(at, sign.kind)) {
        // The same mark opens again and is closed but once: the one before was never closed.
        found.push(quote(text, top, at, at, false, continues));
        stack.length = 0;
        continues = trimmedEnd(text, top.innerStart, at) + 2 >= at;
      } else if (stack.length === 0) {
        continues = before !== null && sign.kind === before.kind && text.slice(from, at).trim() === "";
      }
      if (stack.length < maxDepth) stack.push({ kind: sign.kind, start: at, innerStart: past });
    } else {
      const level = stack.findLastIndex((open) => sign.closes.includes(open.kind));
      if (level === 0) {
        found.push(quote(text, stack[0]!, at, past, true, continues));
        continues = false;
        stack.length = 0;
      } else if (level > 0) stack.length = level;
      else if (stack.length === 0 && found.length === firstFound && lostOpening(text, from, at)) {
        const start = from + (text.slice(from, at).length - text.slice(from, at).trimStart().length);
        found.push(quote(text, { kind: "curly", start, innerStart: start }, at, past, false, before !== null));
      }
    }
    at = past;
  }
  const open = stack[0];
  if (!open || open.kind === "single" || open.kind === "curly-single") return null;
  const end = trimmedEnd(text, open.innerStart, to);
  if (end <= open.innerStart || !leftOpen(text, from, open)) return null;
  const spoken = lostClosing(text, open.innerStart, end);
  if (spoken > 0) {
    found.push(quote(text, open, spoken, spoken, false, continues));
    return null;
  }
  const quotation = quote(text, open, end, end, false, continues);
  found.push(quotation);
  return { kind: open.kind, quotation };
}

function quote(
  text: string,
  open: Open,
  innerEnd: number,
  end: number,
  balanced: boolean,
  continues: boolean,
): Quotation {
  const single = open.kind === "single" || open.kind === "curly-single";
  const stop = end > innerEnd ? end : trimmedEnd(text, open.innerStart, end);
  return {
    start: open.start,
    end: Math.max(stop, open.innerStart),
    innerStart: open.innerStart,
    innerEnd: Math.min(innerEnd, Math.max(stop, open.innerStart)),
    single,
    balanced,
    continues,
  };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text[end - 1]!.trim() === "") end--;
  return end;
}

/** A quotation that no mark closes is believed at a paragraph's start, after a sentence, a comma or a colon. */
function leftOpen(text: string, from: number, open: Open): boolean {
  let at = open.start - 1;
  while (at >= from && text[at]!.trim() === "") at--;
  return at < from || leadsIn.test(text[at]!);
}

const leadsIn = /[:;,.!?]/;

/** "“It is over, Ann Reed told the board.": behind the comma whose mark was lost, where who says it ends the paragraph; -1 elsewhere. */
function lostClosing(text: string, from: number, end: number): number {
  const tail = Math.max(from, end - longestTail);
  const cue = saidAtEnd.exec(text.slice(tail, end));
  return cue ? tail + cue.index + 1 : -1;
}
const longestTail = 90;
const saidAtEnd =
  /,\s(?:s?he|they|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:said|says|added|(?:told|tells)\s(?!me\b|us\b|him\b|her\b|them\b)[^,.!?“”"]{2,50})(?:\son\s\p{Lu}\p{L}+)?\.$/u;

/** A mark that closes what nothing opened: believed where it ends a sentence or stands before the cue's comma. */
function lostOpening(text: string, from: number, at: number): boolean {
  return at > from && sentenceEnd.test(text[at - 1]!);
}
