import { sha256 } from "../text/hash.ts";
import { canonicalLanguage, detectLanguage, mayBe } from "../text/languages.ts";
import type { Article } from "./article.ts";
import { attribute } from "./attribution.ts";
import { isCalledAlike } from "./counting-origin.ts";
import { datelineOf, sureDatelineOf } from "./dateline.ts";
import type { Draft, DraftResult } from "./draft.ts";
import { readDump } from "./dump.ts";
import { isSectionName } from "./dumps/labels.ts";
import { entriesOf } from "./entries.ts";
import type { OutletRegistry } from "./outlets.ts";
import { findNames } from "./provenance/find-names.ts";
import { originsOf } from "./provenance.ts";
import { publicationOf, type StatedTimes, statedTime } from "./publication.ts";
import { draftFromPage } from "./read-page.ts";
import { readText } from "./read-text.ts";
import type { ProblemCode, Reading, ReadingContext } from "./reading.ts";
import type { SourceDocument } from "./source-document.ts";
import { earliestYear, latestYear } from "./times.ts";
import { translationOf } from "./translations.ts";
import { isUnreadable } from "./unreadable.ts";
import { cleanUrl } from "./urls.ts";
import { countWords } from "./word-count.ts";

/** UTF-16 units of a document: as many as the largest body has bytes, so that whatever is let in can be read. */
export const largestDocument = 10 * 1024 * 1024;

/** Turns a document of any format into its article, or says why there is none. What the caller states wins. */
export function readDocument(document: SourceDocument, context: ReadingContext): Reading {
  const { content } = document;
  if (content.length > largestDocument) {
    return problem(
      "document.tooLarge",
      `The document has ${content.length} characters; at most ${largestDocument} are read.`,
    );
  }
  if (content.trim() === "") return problem("document.empty", "The document holds nothing but white space.");
  if (isUnreadable(content)) {
    return problem(
      "document.unreadable",
      "The document is no text: a fifth of its characters are controls or stand for bytes that no character has.",
    );
  }
  const published = document.publishedAt ? statedTime(document.publishedAt) : null;
  if (document.publishedAt && !published) return badDate(document.publishedAt, "publishedAt");
  const modified = document.modifiedAt ? statedTime(document.modifiedAt) : null;
  if (document.modifiedAt && !modified) return badDate(document.modifiedAt, "modifiedAt");
  if (document.retrievedAt && !statedTime(document.retrievedAt)) return badDate(document.retrievedAt, "retrievedAt");
  const result = draftOf(document, context);
  if (!result.ok) return problem(result.code, result.detail);
  if (result.draft.text.trim() === "")
    return problem("document.noBody", "The document holds no text that could be an article's body.");
  return { ok: true, article: articleOf(document, result.draft, { published, modified }, context) };
}

function draftOf(document: SourceDocument, context: ReadingContext): DraftResult {
  if (document.format === "html") return draftFromPage(document, context.registry);
  return document.format === "dump" ? readDump(document, context) : readText(document);
}

const badDate = (stated: string, name: string): Reading =>
  problem(
    "document.badDate",
    `"${stated.slice(0, 60)}" in ${name} is not a year, month, day or time of ISO 8601 from ${earliestYear} to ${latestYear}.`,
  );

const problem = (code: ProblemCode, detail: string): Reading => ({ ok: false, code, detail });

/** Brings together what the caller states, what the reader took, and what follows from both. */
function articleOf(document: SourceDocument, draft: Draft, stated: StatedTimes, { registry }: ReadingContext): Article {
  const attribution = attribute(document, draft, registry);
  const { outlet, publisher, links } = attribution;
  const language = languageOf(document, draft);
  const translation = translationOf(document, draft, draft.surroundings, language, attribution);
  const around = { bylines: draft.bylines, notes: draft.surroundings, translated: translation !== null };
  const times = { retrievedAt: document.retrievedAt, language: language ?? outlet?.language, country: outlet?.country };
  const publication = publicationOf(stated, draft.dates, times);
  return {
    title: document.title?.trim() || draft.title,
    standfirst: draft.standfirst,
    captions: draft.captions,
    text: draft.text,
    blocks: draft.blocks,
    ...(draft.entries.length > 0 && { entries: entriesOf(draft.entries, publication, times) }),
    authors: document.authors ?? draft.authors,
    language,
    url: cleanUrl(document.url ?? "") ?? cleanUrl(draft.url ?? ""),
    outlet,
    publisher,
    origins: [
      ...links,
      ...originsOf(draft, around, registry).filter(
        ({ kind, name }) =>
          kind === "agency" ||
          (kind === "medium" ? name !== outlet?.name : !links.some((own) => isCalledAlike(own.name, name))),
      ),
    ],
    translation,
    ...publication,
    dateline: placeOfReport(draft.text, registry),
    words: countWords(draft.text),
    textKind: document.textKind ?? "full",
    complete: document.complete ?? draft.complete,
    completeReason: document.complete === undefined || document.complete === null ? draft.completeReason : null,
    textHash: sha256(draft.text),
  };
}

/** Where a report is dated from. Initials in brackets behind a name are an agency's only if one is called so, and no outlet is a place. */
function placeOfReport(text: string, registry: OutletRegistry): string | null {
  const dateline = datelineOf(text);
  if (dateline?.place == null || registry.byName(dateline.place) !== null) return null;
  if (isSectionName(dateline.place.toLowerCase())) return null;
  const isMarked = sureDatelineOf(text) !== null || dateline.agency === null;
  return isMarked || findNames(dateline.agency!, registry).length > 0 ? dateline.place : null;
}

function languageOf(document: SourceDocument, draft: Draft): string | null {
  const stated = document.language ? canonicalLanguage(document.language) : null;
  const declared = draft.declaredLanguage ? canonicalLanguage(draft.declaredLanguage) : null;
  return stated ?? detectLanguage(draft.text) ?? (declared && mayBe(draft.text, declared) ? declared : null);
}
