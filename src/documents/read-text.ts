import { blocksOf } from "./blocks.ts";
import type { DraftResult } from "./draft.ts";
import type { SourceDocument } from "./source-document.ts";

/** Takes a clean body as it is, to the letter; everything else about it is the caller's to state. */
export function readText(document: SourceDocument): DraftResult {
  if (!document.content.isWellFormed()) {
    return {
      ok: false,
      code: "document.notWellFormed",
      detail: "The text holds half of a surrogate pair, so its words cannot be stored and cited to the letter.",
    };
  }
  return {
    ok: true,
    draft: {
      title: null,
      standfirst: null,
      captions: [],
      text: document.content,
      blocks: blocksOf(document.content),
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
