import type { PageBlock } from "./blocks.ts";

const wideScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** A character of Chinese, Japanese, Korean or Thai carries about as much as 2.5 Latin letters. */
const wideWeight = 1.5;
const sampleLength = 2_000;
const sentenceEnd = /[.!?…。！？؟।۔:;]["'”’»)\]]*$/u;
const innerPunctuation = /[.,;:!?，。、；：！？،؛؟।](\s|$)|[，。、；：！？]/u;

/** Below this many Latin letters a block is no paragraph by itself. */
const proseLength = 80;
const longestCounted = 800;
const linkyShare = 0.5;
const shortPenalty = -12;
const linkPenaltyLimit = 80;

/** Letters of a block, counting a wide script's characters for more; a long text is judged by its beginning. */
export function effectiveLength(text: string): number {
  const sample = text.slice(0, sampleLength);
  const wide = sample.match(wideScript)?.length ?? 0;
  return wide === 0 ? text.length : text.length * (1 + (wideWeight * wide) / sample.length);
}

/** Whether a block reads like running text: long enough, punctuated, not a row of links. */
export function isProse(block: PageBlock): boolean {
  if (block.kind === "heading" || block.kind === "caption") return false;
  const length = effectiveLength(block.text);
  if (block.linked > block.text.length * linkyShare) return false;
  return (length >= proseLength && innerPunctuation.test(block.text)) || length >= 2.5 * proseLength;
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Letters for or against a block's being of the article, by its own looks. */
export function weightOf(block: PageBlock): number {
  const { text, linked, kind } = block;
  if (kind === "caption") return 0;
  const length = effectiveLength(text);
  const share = linked / text.length;
  if (share > linkyShare) return -Math.min(length, linkPenaltyLimit);
  if (kind === "heading") return 0;
  if (isProse(block)) return Math.min(length, longestCounted) * (1 - share);
  if (endsSentence(text)) return length * 0.5;
  return kind === "row" ? 0 : shortPenalty;
}
