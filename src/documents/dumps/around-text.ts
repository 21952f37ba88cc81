import type { OutletRegistry } from "../outlets.ts";
import { paywallPhrases } from "../pages/tables/paywall-phrases.ts";
import { agenciesOf, isSourceLine } from "../provenance/source-lines.ts";
import { countWords } from "../word-count.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./sort-lines.ts";

/** What a line right below a short text says that stops the reader there, as a reason why it is not complete; null for none. */
export function wallBelow(lines: readonly Line[], roles: readonly Role[], text: string): string | null {
  const end = roles.lastIndexOf("body");
  for (const { text: line, units, teaser, closing } of lines.slice(end + 1, end + 1 + linesOfWall)) {
    // Another story's wall is not this one's.
    if (teaser) return null;
    const phrase = units > longestWall ? undefined : paywallPhrases.find((words) => line.toLowerCase().includes(words));
    if (phrase) return countWords(text) < wallOpening ? `The text stops at "${phrase}".` : null;
    if (closing) return null;
  }
  return null;
}
/** A wall stands in so many lines below the text and is no longer; behind more words it stands there for other readers. */
const [linesOfWall, longestWall, wallOpening] = [8, 400, 450];

/** Lines around the body that name whom the page has its report from: right above the headline, and near the end. */
export function sourceLines(
  lines: readonly Line[],
  roles: readonly Role[],
  top: number,
  end: number,
  registry: OutletRegistry,
): string[] {
  const over = lines.slice(Math.max(0, top - linesOfSource), Math.max(0, top));
  const below = lines
    .slice(end + 1, end + 1 + linesBelow)
    .filter((_, i) => roles[end + 1 + i] !== "caption" || lines[end + 1 + i]!.furniture);
  const start = roles.indexOf("body");
  const within = lines
    .slice(start, start + linesOfHead)
    .filter(({ text }, i) => roles[start + i] === "outside" && agenciesOf(text, registry).length > 0);
  const stop = below.findIndex(({ closing }) => closing === "comments");
  const under = (stop < 0 ? below : below.slice(0, stop)).filter(
    ({ text, words }) => isSourceLine(text) || (words <= wordsOfAgency && agenciesOf(text, registry).length > 0),
  );
  return [...over.filter(({ text }) => text.length <= longestSource), ...within, ...under].map(({ text }) => text);
}
/** An agency stands alone among so many lines from the text's beginning. */
const linesOfHead = 4;
const wordsOfAgency = 4;
/** A source stands in so many lines over the headline or below the body; over it, it is no longer. */
const [linesOfSource, linesBelow, longestSource] = [2, 10, 40];
