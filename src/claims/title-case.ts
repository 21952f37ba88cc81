import type { Token } from "../text/annotate.ts";

/** Share of capitalised words of weight from which a line is a headline. */
const titleShare = 0.8;
/** Fewer words of weight say nothing. */
const fewestWords = 3;

const weighty = /^\p{L}{4,}/u;
const capital = /^[\p{Lu}\p{Lt}]/u;

/** Whether a line capitalises its words of four letters and more, as headlines do: capitals then say nothing of names. */
export function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]!.text;
    if (!weighty.test(word)) continue;
    words++;
    if (capital.test(word)) capitals++;
  }
  return words >= fewestWords && capitals >= titleShare * words;
}
