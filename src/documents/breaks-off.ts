import { countWords } from "./word-count.ts";

const cutEnd = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u;
/** Fewer words than this before dots are an opening; a longer text may end in dots of its own. */
const opening = 250;

/** Whether a text's last characters are dots, maybe in brackets. */
export const endsInDots = (text: string): boolean => cutEnd.test(text.slice(-longestEnd).trimEnd());
/** Characters from the dots to the end at most. */
const longestEnd = 40;

/** Whether a text is no more than the opening of a report: some words, then dots. */
export function breaksOff(text: string): boolean {
  return endsInDots(text) && countWords(text) < opening;
}

/** Why such a text is not complete, in plain words. */
export const brokenOff = "The text breaks off.";
