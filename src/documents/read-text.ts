import { linesOf } from "../text/lines.ts";
import { blocksOf } from "./blocks.ts";
import { breaksOff, brokenOff } from "./breaks-off.ts";
import type { DraftResult } from "./draft.ts";
import type { SourceDocument } from "./source-document.ts";

/** A text of more lines is a table or worse; of an article's paragraphs there are hundreds. */
const mostLines = 100_000;

/** Takes a clean body as it is, to the letter; everything else about it is the caller's to state. */
export function readText(document: SourceDocument): DraftResult {
  if (!document.content.isWellFormed()) {
    return {
      ok: false,
      code: "document.notWellFormed",
      detail: "The text holds half of a surrogate pair, so its words cannot be stored and cited to the letter.",
    };
  }
  if (hasMoreLines(document.content)) {
    return { ok: false, code: "document.tooComplex", detail: `The text has more than ${mostLines} lines.` };
  }
  const cut = breaksOff(document.content);
  return {
    ok: true,
    draft: {
      title: null,
      standfirst: null,
      captions: [],
      text: document.content,
      blocks: blocksOf(document.content),
      entries: [],
      authors: [],
      bylines: [],
      dates: [],
      outletHints: [],
      url: null,
      declaredLanguage: null,
      complete: cut ? false : null,
      completeReason: cut ? brokenOff : null,
      surroundings: [],
    },
  };
}

function hasMoreLines(text: string): boolean {
  let lines = 0;
  for (const _ of linesOf(text)) if (++lines > mostLines) return true;
  return false;
}
