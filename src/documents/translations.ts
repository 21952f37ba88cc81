import type { Translation } from "./article.ts";
import type { SourceDocument } from "./source-document.ts";

/** Whether an article is a translation: what the caller states. */
export function translationOf(document: SourceDocument): Translation | null {
  return document.translation ? { ...document.translation, evidence: null } : null;
}
