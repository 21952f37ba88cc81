import { extractClaims } from "../claims/extract-claims.ts";
import type { Article } from "../documents/article.ts";
import { articleId as articleIdOf } from "../documents/identity.ts";
import { readDocument } from "../documents/read-document.ts";
import type { ReadingContext } from "../documents/reading.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import { featuresOf } from "../events/features-of.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import type { Analysed, Analysis } from "./pipeline.ts";

/**
 * 10 MB of prose have some 100,000 sentences. A claim is answered with some 400 bytes: what is cut into more than so many
 * pieces ("A ran. A ran. …") fills hundreds of megabytes for each who asks.
 */
const mostPieces = 150_000;

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
  const { sentences } = annotation;
  if (sentences.length > mostPieces) return tooMany("sentences");
  const read = analyseAnnotated(article, annotation, articleId);
  if (read.claims.length > mostPieces) return tooMany("claims");
  return { ok: true, articleId, article, ...read };
}

const tooMany = (pieces: string): Analysed => ({
  ok: false,
  code: "document.tooComplex",
  detail: `The text has more than ${mostPieces} ${pieces}.`,
});

/** The second half of it, also for an article that was read before: its claims, and what grouping needs to know. */
export const analyseArticle = (article: Article, articleId: string): Read =>
  analyseAnnotated(article, annotate(article.text), articleId);

type Read = Pick<Analysis, "claims" | "leftAside" | "features">;

function analyseAnnotated(article: Article, annotation: Annotation, articleId: string): Read {
  const { claims, leftAside } = extractClaims(article, annotation, articleId);
  return { claims, leftAside, features: featuresOf(articleId, article, annotation) };
}
