import { madeOnce } from "../../text/made-once.ts";
import { simplified } from "../../text/simplify.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";

/** A Chinese sentence as its grammar is read: by characters, not by tokens. Offsets are UTF-16 units into the passage's text. */
export interface ChineseSentence {
  readonly passage: Passage;
  readonly start: number;
  /** Past its last character but for the stop. */
  readonly end: number;
  /** Past its stop. */
  readonly past: number;
  /** From `start`, simplified; a character of a quotation is `speech`, one of what stands in brackets `aside`. */
  readonly bare: string;
}

export const [speech, aside] = ["\ue001", "\ue002"];
const simplifiedText = madeOnce((passage: Passage) => simplified(passage.text));
const stop = /[。！？!?…｡.\s]+$/u;
/** Marks of common width, as many pages have them. */
const narrowMark = /[,:;?!](?!\d)|(?<![\dA-Za-z])[,:;?!]/gu;
const wideMarks = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！" } as const;
const brackets = /[（(][^（）()]{0,80}[）)]/gu;

export function chineseSentence(passage: Passage, { first, last }: OuterSentence): ChineseSentence {
  const { tokens, quotations, quotationOf } = passage;
  const [start, past] = [tokens[first]!.start, tokens[last - 1]!.end];
  let bare = simplifiedText(passage).slice(start, past);
  for (let at = first, seen = -1; at < last; at++) {
    const quotation = quotationOf[at]!;
    if (quotation === -1 || quotation === seen) continue;
    seen = quotation;
    const [from, to] = [quotations[quotation]!.start - start, quotations[quotation]!.end - start];
    bare =
      bare.slice(0, Math.max(0, from)) + speech.repeat(Math.min(to, bare.length) - Math.max(0, from)) + bare.slice(to);
  }
  bare = bare.replace(brackets, (one) => (one.includes(speech) ? one : aside.repeat(one.length)));
  bare = bare.replace(narrowMark, (sign) => wideMarks[sign as keyof typeof wideMarks]);
  const end = start + bare.replace(stop, "").length;
  return { passage, start, end, past, bare };
}

/** The tokens between two offsets into the sentence, half-open, without marks that part clauses at its ends; null for none. */
export function rangeOf({ passage, start }: ChineseSentence, from: number, to: number): Range | null {
  const { tokens, quotationOf } = passage;
  let [first, last] = [tokenAt(passage, start + from), tokenAt(passage, start + to)];
  while (first < last && quotationOf[first] === -1 && mark.test(tokens[first]!.text)) first++;
  while (last > first && quotationOf[last - 1] === -1 && mark.test(tokens[last - 1]!.text)) last--;
  return first < last ? { first, last } : null;
}
const mark = /^[，,；;：:。！!、\s—–-]$/u;

/** The first token that begins at an offset or behind it. */
export function tokenAt({ tokens }: Passage, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
