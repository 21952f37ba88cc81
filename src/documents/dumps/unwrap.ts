import { isKnownWord } from "../../text/rarity.ts";
import { readTime } from "../times.ts";
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
/** Of lines that break off, hardly any has room for the next word where the width is counted in characters. */
const mostRoomy = 0.2;
/** The first wrapped paragraph of so many lines ends the head of a document: above it stand headline, byline and time. */
const paragraphLines = 3;

const brokenEnd = /[\p{L}\p{N},;’'–—-]$/u;
const small = /^\s*\p{Ll}/u;
/** What opens a line of its own: a bullet, a number of a list, the marks of a heading, a quotation of a mail. */
const opening = /^\s*(?:[*•·+>|#]|[-–—]\s|\d{1,3}[.)]\s|\[\d+\]\S|={3})/u;
const hyphened = /(\p{L}+)[-\u00AD]$/u;
const longestWord = 40;
const firstWord = /^\s*(\p{Ll}+)/u;
const capital = /^[^\p{L}\p{N}]*\p{Lu}/u;
/** "By Ann Reed, Our Correspondent", "By Reuters"; not "By Tuesday the council". */
const byline = /^\s*B[Yy]\s+(?:\p{Lu}\S*\s+\p{Lu}|\p{Lu}\S*$)/u;
/** A line of more characters is no time, and of a time so large a share is one; in front of it may stand what happened then. */
const longestTime = 80;
const timeShare = 0.6;
const timeLabel = /^\s*(?:first |last )?(?:published|posted|updated)(?: on| at)?:?\s+/iu;
const stop = /[.!?…]["'”’»)]*(?:\s|$)/u;

/** How the lines of a dump were cut. */
interface Wrapping {
  /** In characters. */
  readonly width: number;
  /** Whether each line was filled with as many words as fit; a printed page's lines are not of equal length. */
  readonly filled: boolean;
}

/**
 * A dump whose lines were cut at a width, with each paragraph on one line: words that were cut at a line's end are whole
 * again, and what stands at the edges of printed pages is left out. Other dumps stay as they are.
 */
export function unwrap(content: string): string {
  const raw = withoutPageEdges(content);
  const lines = raw.split(/\r\n|[\n\r\f]/u).map((line) => line.trimEnd());
  const wrapping = wrappingOf(lines);
  if (wrapping === null) return content;
  const joins = lines.map((line, i) => i > 0 && goesOn(lines[i - 1]!, line, wrapping));
  const body = endOfHead(lines, joins);
  const joined: string[] = [];
  lines.forEach((line, i) => {
    if (joins[i] && (i > body || small.test(line))) joined.push(seam(joined, line));
    else joined.push(line);
  });
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

/** How lines were cut; null where they were not. */
function wrappingOf(lines: readonly string[]): Wrapping | null {
  const lengths = lines.filter((line) => line.trim() !== "" && line.includes(" ")).map((line) => line.length);
  if (lengths.length === 0) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * (1 - longerShare))]!;
  if (width < narrowest || width > widest) return null;
  let full = 0;
  let broken = 0;
  let roomy = 0;
  lines.forEach((line, i) => {
    if (line.length < fullShare * width || line.trim().split(/\s+/u).length < fewestWords) return;
    full++;
    const next = lines[i + 1] ?? "";
    if (!brokenEnd.test(line) || !small.test(next)) return;
    broken++;
    if (!hyphened.test(line.slice(-longestWord)) && hasRoom(line, next, width)) roomy++;
  });
  if (broken < fewestBroken || broken < brokenShare * full) return null;
  return { width, filled: roomy <= mostRoomy * broken };
}

/** Whether a line goes on from the one before it, which was full. */
function goesOn(before: string, line: string, { width, filled }: Wrapping): boolean {
  if (before.trim() === "" || line.trim() === "") return false;
  if (opening.test(line) || indent(line) > indent(before) + 1) return false;
  if (firstWord.test(line) && hyphened.test(before.slice(-longestWord))) return true;
  const roomy = hasRoom(before, line, width);
  if (roomy && (before.length < fullShare * width || (filled && capital.test(line)))) return false;
  return !opensItself(line) && (small.test(line) || !opensItself(before));
}

/** Whether the first word of the next line would have fitted on a line. */
const hasRoom = (line: string, next: string, width: number): boolean =>
  line.length + 1 + next.trimStart().split(" ", 1)[0]!.length <= width;

/** Whether a line tells who wrote it or when: such a line goes on from none. */
const opensItself = (line: string): boolean => byline.test(line) || isTime(line);

function isTime(line: string): boolean {
  if (line.length > longestTime || !/\d/u.test(line) || stop.test(line.slice(-2))) return false;
  const text = line.replace(timeLabel, "").trim();
  const time = readTime(text, { country: "GB" });
  return time !== null && time.end - time.start >= timeShare * text.length;
}

/** Where the first paragraph begins that is wrapped and holds a sentence; what a byline or a time follows is a standfirst. */
function endOfHead(lines: readonly string[], joins: readonly boolean[]): number {
  for (let first = 0, next = 1; first < lines.length; first = next, next++) {
    while (joins[next]) next++;
    if (next - first < paragraphLines || !lines.slice(first, next).some((line) => stop.test(line))) continue;
    const below = lines.slice(next, next + 2).find((line) => line.trim() !== "");
    if (below === undefined || !opensItself(below)) return first;
  }
  return 0;
}

const indent = (line: string): number => line.length - line.trimStart().length;
