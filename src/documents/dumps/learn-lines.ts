import { repairCharacters } from "../characters.ts";
import { linesOf } from "./lines.ts";

/** A line longer than this (letters) is text, however often an outlet prints it. */
const longest = 400;
/** So many lines of one document are worth counting. */
const mostOfDocument = 2000;
/** A line is furniture of an outlet's pages if at least so many of its documents, and this share of them, hold it. */
const fewestDocuments = 3;
const leastShare = 0.25;
/** So many lines are kept of one outlet, the most repeated first. */
const mostLines = 2000;

/**
 * What an outlet's dumps repeat: menus, notices, slogans. No outlet says the same line in a quarter of its articles.
 *
 * @param contents the dumps of different articles of one outlet
 * @returns the lines' keys, in the order of the alphabet; none where too few documents are known
 */
export function learnLines(contents: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  let known = 0;
  for (const content of contents) {
    known++;
    const lines = linesOf(repairCharacters(content)).lines.filter((line) => line.units <= longest);
    for (const line of new Set(lines.slice(0, mostOfDocument).map(({ key }) => key)))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const needed = Math.max(fewestDocuments, Math.ceil(known * leastShare));
  return [...counts]
    .filter(([, count]) => count >= needed)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostLines)
    .map(([line]) => line)
    .sort();
}
