import type { OuterSentence, Passage } from "../passages/passage.ts";
import { noticeIn } from "./notices.ts";

/**
 * "We pay for videos too", "You agree to get our offers": a line that speaks to the reader between two notices is one
 * itself. A report that says "we" elsewhere is none.
 */
export function isBesideNotices(passage: Passage, { first, last }: OuterSentence): boolean {
  const { tokens, quotationOf, sentences } = passage;
  if (passage.part !== "text" || last - first > longestAddress) return false;
  let addressed = false;
  for (let at = first; at < last; at++) {
    if (quotationOf[at] !== -1) return false;
    addressed ||= addressing.has(tokens[at]!.lower);
  }
  if (!addressed) return false;
  const index = indexOf(sentences, first);
  const beside = [sentences[index - 1], sentences[index + 1]].filter((one) => one !== undefined);
  return beside.length > 0 && beside.every((one) => noticeIn(passage, one) !== null);
}
const longestAddress = 40;
const addressing: ReadonlySet<string> = new Set("we us our you your".split(" "));

/** The number of the sentence that starts at a token. */
function indexOf(sentences: readonly OuterSentence[], first: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= first) low = middle;
    else high = middle - 1;
  }
  return low;
}
