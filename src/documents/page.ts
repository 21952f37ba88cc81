import type { PageResult } from "./pages/page-reading.ts";
import type { SourceDocument } from "./source-document.ts";

/** Reads the one news article of an HTML page. */
export function readPage(document: SourceDocument): PageResult {
  if (document.content.trim() === "") return { ok: false, code: "document.empty", detail: "The page is empty." };
  return { ok: false, code: "document.no_article", detail: "No article was found on the page." };
}
