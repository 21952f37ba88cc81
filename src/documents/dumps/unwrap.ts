import { isKnownWord } from "../../text/rarity.ts";
import { withoutPageEdges } from "./page-edges.ts";

/** Lines of text browsers, mail and printed pages are no longer than this; those of a dump that wraps nothing are. Characters. */
const [narrowest, widest] = [40, 120];
/** Few lines may be longer: addresses and rows of a table. */
const longerShare = 0.03;
/** A line so much of the width is full; one that the next word would not fit on is, too. */
const fullShare = 0.8;
/** So many lines that break off in the middle of a sentence show a dump to be wrapped, and so large a share of the full ones. */
const fewestBroken = 3;
const brokenShare = 0.25;
const fewestWords = 5;

const brokenEnd = /[\p{L}\p{N},;’'–—-]$/u;
const small = /^\s*\p{Ll}/u;
/** What opens a line of its own: a bullet, a number of a list, the marks of a heading, a quotation of a mail. */
const opening = /^\s*(?:[*•·+>|#]|[-–—]\s|\d{1,3}[.)]\s|\[\d+\]\S|={3})/u;
const hyphened = /(\p{L}+)[-\u00AD]$/u;
const longestWord = 40;
const firstWord = /^\s*(\p{Ll}+)/u;

/**
 * A dump whose lines were cut at a width, with each paragraph on one line: words that were cut at a line's end are whole
 * again, and what stands at the edges of printed pages is left out. Other dumps stay as they are.
 */
export function unwrap(content: string): string {
  const raw = withoutPageEdges(content);
  const lines = raw.split(/\r\n|[\n\r\f]/u).map((line) => line.trimEnd());
  const width = widthOf(lines);
  if (width === null) return content;
  const joined: string[] = [];
  let last = "";
  for (const line of lines) {
    if (last !== "" && line.trim() !== "" && goesOn(last, line, width)) joined.push(seam(joined, line));
    else joined.push(line);
    last = line;
  }
  return joined.join("\n");

  /** Takes the line back that the next one goes on from, and gives both as one. */
  function seam(done: string[], line: string): string {
    const before = done.pop()!;
    const cut = hyphened.exec(before.slice(-longestWord));
    const rest = firstWord.exec(line)?.[1];
    if (cut === null || rest === undefined) return `${before} ${line.trimStart()}`;
    const keeps = before.endsWith("-") && isCompound(cut[1]!, rest);
    return `${keeps ? before : before.slice(0, -1)}${line.trimStart()}`;
  }
}

/** Whether a hyphen at a line's end belongs to the word: "well-" before "known", not "investi-" before "gation". */
function isCompound(before: string, rest: string): boolean {
  if (isKnownWord(before + rest)) return false;
  return isKnownWord(`${before}-${rest}`) || (isKnownWord(before) && isKnownWord(rest));
}

/** The width at which lines were cut; null where they were not. */
function widthOf(lines: readonly string[]): number | null {
  const lengths = lines.filter((line) => line.trim() !== "" && line.includes(" ")).map((line) => line.length);
  if (lengths.length === 0) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * (1 - longerShare))]!;
  if (width < narrowest || width > widest) return null;
  let full = 0;
  let broken = 0;
  lines.forEach((line, i) => {
    if (line.length < fullShare * width || line.trim().split(/\s+/u).length < fewestWords) return;
    full++;
    if (brokenEnd.test(line) && small.test(lines[i + 1] ?? "")) broken++;
  });
  return broken >= fewestBroken && broken >= brokenShare * full ? width : null;
}

/** Whether a line goes on from the one before it, which was full. */
function goesOn(before: string, line: string, width: number): boolean {
  if (opening.test(line) || indent(line) > indent(before) + 1) return false;
  const word = line.trimStart().split(" ", 1)[0]!;
  return before.length + 1 + word.length > width || before.length >= fullShare * width;
}

const indent = (line: string): number => line.length - line.trimStart().length;
