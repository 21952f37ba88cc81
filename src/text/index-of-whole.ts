/** Chinese characters are words of their own. */
const inside = /(?!\p{sc=Han})[\p{L}\p{N}]/u;
const digit = /\p{N}/u;

/**
 * Where a part stands in a text as whole words and numbers: "5" neither in "15" nor in "5,000" or "2.5", "May 1" not in "May 15".
 * An offset in UTF-16 units; -1 for nowhere.
 * @param from the offset from which on it is looked for
 */
export function indexOfWhole(text: string, part: string, from = 0): number {
  if (part === "") return -1;
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (isBetweenWords(text, at) && isBetweenWords(text, at + part.length)) return at;
  return -1;
}

/** Whether no word or number goes on across an offset. */
function isBetweenWords(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? "", text[at] ?? ""];
  return !(inside.test(before) && inside.test(after)) && !isInNumber(text, at);
}

/** "2|.5", "5|,000", "2.|5". */
function isInNumber(text: string, at: number): boolean {
  const [second, first, next, afterNext] = [text[at - 2] ?? "", text[at - 1] ?? "", text[at] ?? "", text[at + 1] ?? ""];
  const isPoint = (unit: string) => unit === "." || unit === ",";
  return (
    (digit.test(first) && isPoint(next) && digit.test(afterNext)) ||
    (digit.test(second) && isPoint(first) && digit.test(next))
  );
}

/** A text with a part put in the place of another, where that first stands as whole words and numbers; else the text. */
export function replaceWhole(text: string, part: string, by: string): string {
  const at = indexOfWhole(text, part);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + part.length);
}
