import type { Claim, Speaker } from "../../claims/claim.ts";
import type { analysisSchema, claimSchema, listedClaimSchema } from "../../contract/claims.ts";
import type { Wire } from "../../contract/pages.ts";
import type { Analysis } from "../../ingest/pipeline.ts";
import type { ListedClaim } from "../../store/store.ts";
import { type Offsets, utf16 } from "../code-points.ts";
import { presentAnalysedArticle } from "./articles.ts";
import { presentSnippet } from "./snippets.ts";

export function presentClaim(claim: Claim, offsets: Offsets): Wire<typeof claimSchema> {
  return {
    id: claim.id,
    articleId: claim.articleId,
    type: claim.type,
    voice: claim.voice,
    text: claim.text,
    spans: claim.spans.map(offsets.span),
    quoted: claim.quoted.map(offsets.span),
    prefix: claim.prefix,
    suffix: claim.suffix,
    speakers: claim.speakers.map((speaker) => presentSpeaker(speaker, offsets)),
    speakerReason: claim.speakerReason,
    via: claim.via.map((speaker) => presentSpeaker(speaker, offsets)),
    within: claim.within,
    cue: claim.cue && {
      ...offsets.span({ part: claim.cue.part, start: claim.cue.start, end: claim.cue.end }),
      text: claim.cue.text,
      kind: claim.cue.kind,
    },
    verbatim: claim.verbatim,
    modality: claim.modality,
    negated: claim.negated,
    numbers: claim.numbers.map(({ value, max, bound, unit, text, span = null }) => ({
      value,
      max,
      bound,
      unit,
      text,
      span: span && offsets.span(span),
    })),
    dates: claim.dates.map(({ from, to, text, span = null }) => ({
      from,
      to,
      text,
      span: span && offsets.span(span),
    })),
  };
}

function presentSpeaker({ id, name, role, mention, score }: Speaker, offsets: Offsets): Speaker {
  return { id, name, role, mention: mention && offsets.span(mention), score };
}

/** @param own offsets into the claim's own text, which its snippets count in */
export function presentListedClaim(
  listed: ListedClaim,
  offsets: Offsets,
  own: Offsets = utf16,
): Wire<typeof listedClaimSchema> {
  return {
    ...presentClaim(listed.claim, offsets),
    articleTitle: listed.articleTitle,
    outlet: listed.outletId === null ? null : { id: listed.outletId, name: listed.outletName ?? listed.outletId },
    url: listed.url,
    publishedAt: listed.publishedAt,
    publishedFrom: listed.publishedFrom,
    publishedTo: listed.publishedTo,
    eventId: listed.eventId,
    tags: listed.tags,
    meta: listed.meta,
    ...(listed.snippets && { snippets: listed.snippets.map((snippet) => presentSnippet(snippet, own)) }),
  };
}

export function presentAnalysis(analysis: Analysis, offsets: Offsets): Wire<typeof analysisSchema> {
  return {
    article: presentAnalysedArticle(analysis.articleId, analysis.article, offsets),
    claims: analysis.claims.map((claim) => presentClaim(claim, offsets)),
    leftAside: analysis.leftAside.map(({ span, reason }) => ({ span: offsets.span(span), reason })),
  };
}
