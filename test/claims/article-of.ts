import type { Claim } from "../../src/claims/claim.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import type { Article } from "../../src/documents/article.ts";
import { annotate } from "../../src/text/annotate.ts";

/** An article with nothing but a body, and what a test adds to it. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    title: null,
    standfirst: null,
    captions: [],
    text,
    blocks: [],
    authors: [],
    language: "en",
    url: null,
    outlet: null,
    publisher: null,
    origins: [],
    translation: null,
    dateline: null,
    words: 0,
    textKind: "full",
    complete: null,
    completeReason: null,
    textHash: "",
    publishedAt: null,
    publishedPrecision: null,
    publishedZone: null,
    publishedBasis: null,
    publishedFrom: null,
    publishedTo: null,
    modifiedAt: null,
    modifiedTo: null,
    ...more,
  };
}

export function claimsOf(text: string, more: Partial<Article> = {}): readonly Claim[] {
  return extractClaims(articleOf(text, more), annotate(text), "article").claims;
}

/** The claims that are given to somebody and stand in nobody else's words. */
export function attributedIn(text: string, more: Partial<Article> = {}): readonly Claim[] {
  return claimsOf(text, more).filter((claim) => claim.voice === "attributed" && claim.within === null);
}
