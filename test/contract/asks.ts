import type { z } from "zod";
import { alignmentsPostSchema } from "../../src/contract/alignments.ts";
import { documentSchema } from "../../src/contract/documents.ts";
import { outletPutSchema } from "../../src/contract/outlets.ts";
import type { ErrorCode } from "../../src/errors.ts";
import { encodeCursor } from "../../src/http/cursors.ts";
import { comparedAnew } from "../../src/http/presenters/comparisons.ts";
import { adminKey, readKey, writeKey } from "../http/service.ts";
import { ferry } from "../store/fixtures.ts";

/** Ids of what stands in the store. */
export interface Known {
  readonly event: string;
  readonly storyline: string;
  readonly ceasedEvent: string;
  readonly ceasedStoryline: string;
  readonly article: string;
  readonly removed: string;
  readonly claim: string;
  readonly removedClaim: string;
  readonly speaker: string;
  readonly kept: string;
}

export interface Ask {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The key to send: the write key for guarded calls where absent; null for none. */
  readonly key?: string | null;
  /** The code that a problem must have. */
  readonly code?: ErrorCode;
}

/** A cursor of what was compared before. */
const passed = (list: string) => encodeCursor(["of before", 1], { list, query: {} });
const json = { "content-type": "application/json" };
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join("");
const navigation = `<html><body><nav>${times(30, (i) => `<a href="/s${i}">Section ${i}</a>`)}</nav></body></html>`;
const frontPage = `<html><body>${times(
  12,
  (i) =>
    `<article><h2><a href="/a${i}">Story number ${i} of the day is here</a></h2><p>The mayor of town ${i} said on Monday that the bridge would open again in June after long works.</p></article>`,
)}</body></html>`;
const crowd = "<i>x</i>".repeat(400_000);

const document = {
  content: 'The quay is closed, the harbour office said on Monday. "We will open in May," Mayor Ana Ruiz said.',
};
/** An outlet of which no more is known than its name. */
export const plainOutlet = {
  name: "X",
  kind: "online",
  aliases: [],
  domains: [],
  country: null,
  language: null,
  owner: null,
  stateAffiliation: null,
};

/** A request that each call answers well, by operation. */
export const goodAsks = (known: Known): Readonly<Record<string, Ask>> => ({
  health: { path: "/healthz" },
  readiness: { path: "/readyz" },
  metrics: { path: "/metrics" },
  openapiJson: { path: "/openapi.json" },
  openapiYaml: { path: "/openapi.yaml" },
  listProblems: { path: "/v1/problems" },
  getProblem: { path: "/v1/problems/limit.rate" },
  // Before anything is stored or corrected, which takes what was found with it.
  listConflicts: { path: "/v1/conflicts?include=total" },
  analyseDocument: { path: "/v1/analyses", body: document },
  storeArticles: { path: "/v1/articles", body: ferry.post },
  listArticles: { path: "/v1/articles?include=text,total" },
  getArticle: { path: `/v1/articles/${known.article}` },
  correctArticle: { path: `/v1/articles/${known.article}`, body: { title: "Ferry hits pier", tags: ["seen"] } },
  listArticleClaims: { path: `/v1/articles/${known.article}/claims` },
  listArticleRevisions: { path: `/v1/articles/${known.article}/revisions` },
  listArticleCopies: { path: `/v1/articles/${known.article}/copies` },
  listEvents: { path: "/v1/events" },
  getEvent: { path: `/v1/events/${known.event}` },
  getEventCoverage: { path: `/v1/events/${known.event}/coverage?include=text` },
  getEventComparison: { path: `/v1/events/${known.event}/comparison` },
  getEventTimeline: { path: `/v1/events/${known.event}/timeline` },
  listStorylines: { path: "/v1/storylines" },
  getStoryline: { path: `/v1/storylines/${known.storyline}` },
  getStorylineComparison: { path: `/v1/storylines/${known.storyline}/comparison` },
  compare: { path: "/v1/comparisons", body: { articles: [known.article], documents: [document] } },
  getComparison: { path: `/v1/comparisons/${known.kept}` },
  alignPairs: {
    path: "/v1/alignments",
    body: { pairs: [{ a: { text: "The pier is shut." }, b: { text: "They shut the pier." } }] },
  },
  listClaims: { path: "/v1/claims?include=total" },
  getClaim: { path: `/v1/claims/${known.claim}` },
  listSpeakers: { path: "/v1/speakers" },
  getSpeaker: { path: `/v1/speakers/${known.speaker}` },
  listSpeakerClaims: { path: `/v1/speakers/${known.speaker}/claims` },
  listTags: { path: "/v1/tags" },
  listLanguages: { path: "/v1/languages" },
  listOutlets: { path: "/v1/outlets" },
  getOutlet: { path: "/v1/outlets/harbour-post" },
  compareOutlets: { path: "/v1/outlets/harbour-post/compare/island-herald" },
  putOutlet: { path: "/v1/outlets/harbour-post", body: plainOutlet, key: adminKey },
  listChanges: { path: "/v1/changes?include=text" },
  followChanges: { path: "/v1/stream?follow=false&lastEventId=0" },
  removeArticle: { path: `/v1/articles/${known.article}` },
});

const exampleOf = (body: z.ZodType) => body.meta()?.example as object;

/** The requests whose body the description shows. */
export const shownAsks: Readonly<Record<string, Ask>> = {
  analyseDocument: { path: "/v1/analyses", body: exampleOf(documentSchema) },
  storeArticles: { path: "/v1/articles", body: exampleOf(documentSchema) },
  alignPairs: { path: "/v1/alignments", body: exampleOf(alignmentsPostSchema) },
  putOutlet: { path: "/v1/outlets/harbour-gazette", body: exampleOf(outletPutSchema), key: adminKey },
};

/** Requests for what else a call documents; each status may be provoked in several ways. */
export const otherAsks = (known: Known): Readonly<Record<string, Readonly<Record<number, readonly Ask[]>>>> => ({
  readiness: { 503: [{ path: "/readyz", code: "service.notReady" }] },
  getProblem: { 404: [{ path: "/v1/problems/no.such", code: "request.notFound" }] },
  storeArticles: {
    201: [{ path: "/v1/articles", body: { ...document, title: "New" } }],
    410: [{ path: "/v1/articles", body: ferry.orchard, code: "article.gone" }],
    200: [
      {
        path: "/v1/articles",
        body: `${JSON.stringify(ferry.herald)}\n{\n`,
        headers: { "content-type": "application/x-ndjson" },
      },
    ],
  },
  getClaim: { 410: [{ path: `/v1/claims/${known.removedClaim}`, code: "claim.gone" }] },
  listChanges: { 410: [{ path: "/v1/changes?after=1000000", code: "changes.gone" }] },
  ...Object.fromEntries(
    ["", "/coverage", "/comparison", "/timeline"].map((view) => [
      `getEvent${view.slice(1, 2).toUpperCase()}${view.slice(2)}`,
      { 410: [{ path: `/v1/events/${known.ceasedEvent}${view}`, code: "event.gone" as const }] },
    ]),
  ),
  getStoryline: { 410: [{ path: `/v1/storylines/${known.ceasedStoryline}`, code: "storyline.gone" }] },
  getEventComparison: {
    410: [{ path: `/v1/events/${known.event}/comparison?cursor=${passed(comparedAnew)}`, code: "comparison.changed" }],
  },
  getEventCoverage: {
    410: [{ path: `/v1/events/${known.event}/coverage?cursor=${passed("coverage")}`, code: "comparison.changed" }],
  },
  getEventTimeline: {
    410: [{ path: `/v1/events/${known.event}/timeline?cursor=${passed("timeline")}`, code: "comparison.changed" }],
  },
  getStorylineComparison: {
    410: [{ path: `/v1/storylines/${known.ceasedStoryline}/comparison`, code: "storyline.gone" }],
  },
  compareOutlets: {
    400: [{ path: "/v1/outlets/harbour-post/compare/harbour-post", code: "request.invalidParameter" }],
  },
  putOutlet: {
    201: [{ path: "/v1/outlets/new-one", body: { ...plainOutlet, name: "Another" }, key: adminKey }],
    403: [{ path: "/v1/outlets/new-one", body: plainOutlet, key: writeKey, code: "auth.scopeTooSmall" }],
    409: [
      {
        path: "/v1/outlets/new-one",
        body: { ...plainOutlet, name: "the island herald" },
        key: adminKey,
        code: "outlet.claimed",
      },
    ],
  },
  compare: {
    201: [{ path: "/v1/comparisons?keep=true", body: { articles: [known.article] }, key: writeKey }],
    401: [{ path: "/v1/comparisons?keep=true", body: { articles: [known.article] }, code: "auth.keyMissing" }],
    403: [
      {
        path: "/v1/comparisons?keep=true",
        body: { articles: ["art_none"] },
        key: readKey,
        code: "auth.scopeTooSmall",
      },
    ],
    410: [
      { path: "/v1/comparisons?keep=true", body: { documents: [ferry.orchard] }, key: writeKey, code: "article.gone" },
    ],
    422: [
      { path: "/v1/comparisons", body: { articles: ["art_none"] }, code: "comparison.empty" },
      { path: "/v1/comparisons", body: { documents: [{ content: " " }] }, code: "document.empty" },
      { path: "/v1/comparisons", body: { documents: [{ content: "x\ud800" }] }, code: "document.notWellFormed" },
    ],
    400: [
      { path: "/v1/comparisons", body: {}, code: "request.invalidParameter" },
      { path: "/v1/comparisons", body: { query: {}, articles: ["art_none"] }, code: "request.invalidParameter" },
      { path: "/v1/comparisons", body: { query: { q: '"open' } }, code: "request.badQuery" },
      { path: "/v1/comparisons", body: "{", headers: json, code: "request.invalidJson" },
    ],
  },
  analyseDocument: {
    200: [
      { path: "/v1/analyses?title=A", body: document.content, headers: { "content-type": "text/plain" } },
      { path: "/v1/analyses?offsets=codepoint", body: { ...document, title: "😀 here" } },
    ],
    400: [
      { path: "/v1/analyses", body: "[", headers: json, code: "request.invalidJson" },
      { path: "/v1/analyses?title=A", body: document, code: "request.unknownParameter" },
      { path: "/v1/analyses", body: { ...document, format: "pdf" }, code: "request.invalidParameter" },
    ],
    422: [
      { path: "/v1/analyses", body: { content: "" }, code: "document.empty" },
      { path: "/v1/analyses", body: { content: navigation, format: "html" }, code: "document.noBody" },
      { path: "/v1/analyses", body: { content: frontPage, format: "html" }, code: "document.severalArticles" },
      { path: "/v1/analyses", body: { content: crowd, format: "html" }, code: "document.tooComplex" },
      { path: "/v1/analyses", body: { ...document, publishedAt: "soon" }, code: "document.badDate" },
      { path: "/v1/analyses", body: '{"content":"x\\udfff"}', headers: json, code: "document.notWellFormed" },
    ],
  },
  alignPairs: {
    422: [
      {
        path: "/v1/alignments",
        body: { pairs: [{ a: { text: "\ud800" }, b: { text: "b" } }] },
        code: "document.notWellFormed",
      },
      {
        path: "/v1/alignments",
        body: { pairs: [{ a: { text: "a", publishedAt: "soon" }, b: { text: "b" } }] },
        code: "document.badDate",
      },
    ],
  },
  correctArticle: {
    422: [{ path: `/v1/articles/${known.article}`, body: { publishedAt: "soon" }, code: "document.badDate" }],
    400: [{ path: `/v1/articles/${known.article}`, body: {}, code: "request.invalidParameter" }],
  },
});
