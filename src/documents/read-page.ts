import type { Draft, DraftDate, DraftResult, OutletHint } from "./draft.ts";
import type { OutletRegistry } from "./outlets.ts";
import { readPage } from "./page.ts";
import type { PageDate, PageReading } from "./pages/page-reading.ts";
import type { SourceDocument } from "./source-document.ts";

/** Takes an article and what is said of it from an HTML page. */
export function draftFromPage(document: SourceDocument, registry: OutletRegistry): DraftResult {
  const result = readPage(document, registry);
  if (!result.ok) return result;
  return { ok: true, draft: draftOf(result.page) };
}

function draftOf(page: PageReading): Draft {
  const hints: OutletHint[] = [];
  if (page.canonicalUrl) hints.push({ kind: "url", value: page.canonicalUrl, role: "site", evidence: null });
  for (const name of [page.siteName, page.publisherName]) {
    if (name) hints.push({ kind: "name", value: name, role: "site", evidence: null });
  }
  for (const credit of page.credits) hints.push({ kind: "name", value: credit.name, role: "credit", evidence: null });
  return {
    title: page.title,
    standfirst: page.standfirst,
    captions: page.captions,
    text: page.text,
    blocks: page.blocks,
    entries: page.entries,
    authors: page.authors,
    bylines: [...page.bylines, ...page.credits.map((credit) => credit.name)],
    dates: page.dates.map(dateOf),
    outletHints: hints,
    url: page.canonicalUrl,
    declaredLanguage: page.declaredLanguage,
    complete: page.complete,
    completeReason: page.completeReason,
    surroundings: page.surroundings,
  };
}

function dateOf(date: PageDate): DraftDate {
  return { raw: date.raw, role: date.role, basis: date.basis === "page" ? "text" : date.basis, evidence: null };
}
