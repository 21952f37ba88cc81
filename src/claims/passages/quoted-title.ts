import type { Passage } from "./passage.ts";

/** The words inside a quotation. */
export function wordsOf(passage: Passage, quotation: number): string[] {
  const { innerStart, innerEnd } = passage.quotations[quotation]!;
  return passage.text
    .slice(innerStart, innerEnd)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
}

/** Whether the words of a short quotation start in capitals, as a title's or a nickname's do. */
export function isCapitalised(passage: Passage, quotation: number): boolean {
  const words = wordsOf(passage, quotation);
  const weighty = words.filter((word) => word.length > 3 && !small.has(word));
  // Titles write "over" and "with" small, but not at their head.
  if (small.has(words[0] ?? "")) return false;
  return weighty.length > 0 && words.length <= 12 && weighty.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
/** Words that titles write small, whatever their length. */
const small: ReadonlySet<string> = new Set("with from into over upon than that when without between".split(" "));
