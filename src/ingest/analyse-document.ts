import { extractClaims } from "../claims/extract-claims.ts";
import type { Article } from "../documents/article.ts";
import { articleId as articleIdOf } from "../documents/identity.ts";
import { readDocument } from "../documents/read-document.ts";
import type { ReadingContext } from "../documents/reading.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import { featuresOf } from "../events/features-of.ts";
import { annotate } from "../text/annotate.ts";
import type { Analysed, Analysis } from "./pipeline.ts";

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
  return { ok: true, articleId, article, ...analyseArticle(article, articleId) };
}

/** The second half of it, also for an article that was read before: its claims, and what grouping needs to know. */
export function analyseArticle(
  article: Article,
  articleId: string,
): Pick<Analysis, "claims" | "leftAside" | "features"> {
  const annotation = annotate(article.text);
  const { claims, leftAside } = extractClaims(article, annotation, articleId);
  return { claims, leftAside, features: featuresOf(articleId, article, annotation) };
}
