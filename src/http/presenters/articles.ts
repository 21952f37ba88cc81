import type { analysedArticleSchema, listedArticleSchema, storedArticleSchema } from "../../contract/articles.ts";
import type { Wire } from "../../contract/pages.ts";
import type { Article, Origin, OutletRef, Translation } from "../../documents/article.ts";
import type { ListedArticle, StandingCorrection, StoredArticle } from "../../store/store.ts";
import type { Offsets } from "../code-points.ts";
import { presentSnippet } from "./snippets.ts";

/** What was read of an article, without its body. */
function presentReading(article: Article, offsets: Offsets) {
  return {
    title: article.title,
    standfirst: article.standfirst,
    captions: article.captions,
    authors: article.authors,
    language: article.language,
    url: article.url,
    outlet: article.outlet && presentOutletRef(article.outlet),
    publisher: article.publisher && { id: article.publisher.id, name: article.publisher.name },
    origins: article.origins.map((origin) => presentOrigin(origin, offsets)),
    translation: article.translation && presentTranslation(article.translation, offsets),
    publishedAt: article.publishedAt,
    publishedPrecision: article.publishedPrecision,
    publishedZone: article.publishedZone,
    publishedBasis: article.publishedBasis && {
      kind: article.publishedBasis.kind,
      evidence: article.publishedBasis.evidence && offsets.span(article.publishedBasis.evidence),
    },
    publishedFrom: article.publishedFrom,
    publishedTo: article.publishedTo,
    modifiedAt: article.modifiedAt,
    modifiedTo: article.modifiedTo,
    dateline: article.dateline,
    words: article.words,
    textKind: article.textKind,
    complete: article.complete,
    completeReason: article.completeReason,
    textHash: article.textHash,
  };
}

export function presentBody(article: Article, offsets: Offsets) {
  return {
    text: article.text,
    blocks: article.blocks.map(({ kind, start, end }) => offsets.inText({ kind, start, end })),
    ...(article.entries && { entries: article.entries.map((entry) => offsets.inText({ ...entry })) }),
  };
}

export function presentOutletRef({ id, name, country, language, owner }: OutletRef): OutletRef {
  return { id, name, country, language, owner };
}

export function presentOrigin({ name, kind, evidence, confidence }: Origin, offsets: Offsets): Origin {
  return { name, kind, evidence: evidence && offsets.span(evidence), confidence };
}

export function presentTranslation({ from, by, evidence }: Translation, offsets: Offsets): Translation {
  return { from, by, evidence: evidence && offsets.span(evidence) };
}

export function presentAnalysedArticle(
  id: string,
  article: Article,
  offsets: Offsets,
): Wire<typeof analysedArticleSchema> {
  return { id, revision: null, ...presentReading(article, offsets), ...presentBody(article, offsets) };
}

export function presentListedArticle(
  stored: ListedArticle,
  offsets: Offsets,
  withText = false,
): Wire<typeof listedArticleSchema> {
  return {
    id: stored.id,
    revision: stored.revision,
    ...presentReading(stored.article, offsets),
    externalId: stored.externalId,
    tags: stored.tags,
    meta: stored.meta,
    digestOf: stored.digestOf,
    eventId: stored.eventId,
    storylineId: stored.storylineId,
    copyGroupId: stored.copyGroupId,
    claimCount: stored.claimCount,
    claimsVersion: stored.claimsVersion,
    membership: stored.membership && presentBecause(stored.membership),
    nearMisses: stored.nearMisses.map((miss) => ({ ...presentBecause(miss), eventId: miss.eventId })),
    correction: stored.correction && presentCorrection(stored.correction),
    receivedAt: stored.receivedAt,
    updatedAt: stored.updatedAt,
    ...(withText ? presentBody(stored.article, offsets) : {}),
    ...(stored.snippets && { snippets: stored.snippets.map((snippet) => presentSnippet(snippet, offsets)) }),
  };
}

export function presentStoredArticle(stored: StoredArticle, offsets: Offsets): Wire<typeof storedArticleSchema> {
  return { ...presentListedArticle(stored, offsets), ...presentBody(stored.article, offsets) };
}

function presentCorrection({ stated, read, by, at }: StandingCorrection) {
  return {
    stated: {
      title: stated.title ?? undefined,
      outlet: stated.outlet ?? undefined,
      publishedAt: stated.publishedAt ?? undefined,
      authors: stated.authors ?? undefined,
      tags: stated.tags ?? undefined,
    },
    read: {
      title: read.title,
      outlet: read.outlet && presentOutletRef(read.outlet),
      publishedAt: read.publishedAt,
      authors: read.authors,
      tags: read.tags,
    },
    by,
    at,
  };
}

function presentBecause({ score, threshold, reasons }: NonNullable<StoredArticle["membership"]>) {
  return { score, threshold, reasons };
}
