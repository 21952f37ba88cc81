import type { SourceDocument } from "../source-document.ts";
import { lineKey, linesOf } from "./lines.ts";

/** A line longer than this (letters) is text, however often an outlet prints it. */
const longest = 400;
/** So many lines of one document are worth remembering. */
const most = 500;

/**
 * The lines of a dump that are not in its article, as the keys under which `repeatedLines` of the reading context knows
 * them: whoever counts them over an outlet's documents learns what its pages repeat.
 */
export function outsideLines(document: SourceDocument, article: { readonly text: string }): string[] {
  if (document.format !== "dump") return [];
  const inside = new Set(article.text.split("\n\n").map(lineKey));
  const keys = new Set<string>();
  for (const line of linesOf(document.content)) {
    if (line.units <= longest && !inside.has(line.key)) keys.add(line.key);
    if (keys.size >= most) break;
  }
  return [...keys];
}
