import type { Token } from "../../text/annotate.ts";
import { half, letter, unitKinds } from "../../text/unit-kinds.ts";
import { isCapital } from "./name-runs.ts";

/** Share of capitalised words of weight from which a line is a headline. */
const titleShare = 0.8;
/** Fewer words of weight say nothing. */
const fewestWords = 3;

const fewestLetters = 4;
const weighty = /^\p{L}{4}/u;

/** Whether a line capitalises its words of four letters and more, as headlines do: capitals then say nothing of names. */
export function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (!isWeighty(token.text)) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= fewestWords && capitals >= titleShare * words;
}

/** Whether a word opens with so many letters. */
function isWeighty(word: string): boolean {
  if (word.length < fewestLetters) return false;
  const kinds = unitKinds();
  for (let at = 0; at < fewestLetters; at++) {
    const kind = kinds[word.charCodeAt(at)]!;
    if (kind === half) return weighty.test(word);
    if ((kind & letter) === 0) return false;
  }
  return true;
}
