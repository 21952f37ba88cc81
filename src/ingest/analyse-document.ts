import { extractClaims } from "../claims/extract-claims.ts";
import { articleId as articleIdOf } from "../documents/identity.ts";
import { readDocument } from "../documents/read-document.ts";
import type { ReadingContext } from "../documents/reading.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import { featuresOf } from "../events/features-of.ts";
import { annotate } from "../text/annotate.ts";
import type { Analysed } from "./pipeline.ts";

/**
 * The story of one document: read it, find its claims, and say what grouping needs to know of it.
 *
 * @param context the registry, and what is known of the outlets' pages
 * @param knownId the id that the article keeps when a stored document is read again; null to take it from the document
 */
export function analyseDocument(document: SourceDocument, context: ReadingContext, knownId: string | null): Analysed {
  const reading = readDocument(document, context);
  if (!reading.ok) return reading;
  const { article } = reading;
  const articleId = knownId ?? articleIdOf(article, document);
  const annotation = annotate(article.text);
  const { claims, leftAside } = extractClaims(article, annotation, articleId);
  const features = featuresOf(articleId, article, annotation);
  return { ok: true, articleId, article, claims, leftAside, features };
}
