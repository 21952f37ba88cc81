import type { Attribution } from "../../attributions/attributions.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { firstQuotation, isNameQuotation } from "../phrases/foreign-marks.ts";
import { isClauseMark, maxMention, wordAt } from "../phrases/foreign-mentions.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

/** Where the quotation starts that the verb closes: one that opens the sentence or ends right before the verb or its speaker; -1 without. */
export function speechBefore(
  passage: Passage,
  sentence: OuterSentence,
  verb: number,
  found: readonly Attribution[],
): number {
  let first = firstQuotation(passage, sentence.first, verb);
  while (first >= 0 && (isNameQuotation(passage, first) || isTaken(first, found)))
    first = firstQuotation(passage, passage.quotationTokens[passage.quotationOf[first]!]![1], verb);
  if (first < 0) return -1;
  const opens = passage.quotationOf[sentence.first] !== -1 || passage.tokens[first - 1]?.text === ":";
  if (opens && gapIsShort(passage, first, verb)) return first;
  let close = verb - 1;
  while (close > first && isClauseMark(passage, close)) close--;
  return passage.quotationOf[close] !== -1 && close < verb - 1 ? clauseAround(passage, sentence, first) : -1;
}

/** "Er habe „niemals Geld genommen“, sagte er": a quotation inside a clause is said with what stands before it there. */
function clauseAround({ tokens, quotationOf }: Passage, sentence: OuterSentence, quoted: number): number {
  if (quoted === sentence.first || !letter.test(tokens[quoted - 1]!.text)) return quoted;
  for (let at = quoted - 1; at > sentence.first; at--)
    if (quotationOf[at] !== -1 || clauseMark.test(tokens[at]!.text)) return quoted;
  return sentence.first;
}

/**
 * "Le bilan, lourd, est « provisoire », a dit la maire": where a sentence that a verb and its speaker close starts to be said,
 * if words stand right before its first quotation; else the quotation.
 */
export function wholeSpeech({ tokens, quotationOf }: Passage, sentence: OuterSentence, quoted: number): number {
  if (quoted === sentence.first || !letter.test(tokens[quoted - 1]!.text)) return quoted;
  for (let at = quoted - 1; at > sentence.first; at--)
    if (quotationOf[at] === -1 && partingMark.test(tokens[at]!.text)) return at + 1;
  return sentence.first;
}
const partingMark = /^[;:]$/;

const letter = /^\p{L}/u;
const clauseMark = /^[,;:–—-]$/;

function isTaken(at: number, found: readonly Attribution[]): boolean {
  return found.some(({ content }) => content.some(({ first, last }) => first <= at && at < last));
}

/** Whether no more than a speaker's phrase stands between a quotation's end and the verb. */
function gapIsShort(passage: Passage, first: number, verb: number): boolean {
  let close = verb - 1;
  while (close > first && passage.quotationOf[close] === -1) close--;
  return verb - close <= 2 * maxMention;
}

/** Where a broken quotation goes on behind the verb and its speaker: behind a mark of its own. */
export function restAfter(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  const quoted = firstQuotation(passage, from, end);
  if (saysMore(passage, from, quoted, cues)) return null;
  if (quoted < 0 || !isClauseMark(passage, quoted - 1) || passage.tokens[quoted - 1]!.text === "(") return null;
  return quoted - from <= maxMention ? { first: quoted, last: end } : null;
}

/** "…, alegou o autarca | que acrescentou, «…»": whether a relative clause with a verb of its own brings what follows. */
function saysMore(passage: Passage, from: number, quoted: number, cues: ForeignCues): boolean {
  let relative = from;
  while (relative < quoted && !cues.relatives.has(wordAt(passage, relative))) relative++;
  for (let at = relative + 1; at < quoted; at++) if (cues.verbs.has(wordAt(passage, at))) return true;
  return false;
}
