import { blocksOf } from "./blocks.ts";
import type { DraftResult } from "./draft.ts";
import type { ReadingContext } from "./reading.ts";
import type { SourceDocument } from "./source-document.ts";

const shortestBodyLine = 80;

/** Takes the article out of what a scraper left of a page. */
export function readDump(document: SourceDocument, _context: ReadingContext): DraftResult {
  const lines = document.content
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const text = lines.filter((line) => line.length >= shortestBodyLine).join("\n\n");
  if (text === "")
    return { ok: false, code: "document.noBody", detail: "None of its lines reads like the body of an article." };
  return {
    ok: true,
    draft: {
      title: lines[0]!.slice(0, 300),
      standfirst: null,
      captions: [],
      text,
      blocks: blocksOf(text),
      authors: [],
      bylines: [],
      dates: [],
      outletHints: [],
      url: null,
      declaredLanguage: null,
      complete: null,
      completeReason: null,
      surroundings: [],
    },
  };
}
