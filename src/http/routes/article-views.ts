import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { articleQuery, copiesSchema, revisionsQuery, revisionsSchema } from "../../contract/articles.ts";
import { articleClaimsQuery, articleClaimsSchema, listedClaimSchema } from "../../contract/claims.ts";
import { idParams } from "../../contract/queries.ts";
import type { ListedClaim, StoredArticle } from "../../store/store.ts";
import { offsetsOf } from "../code-points.ts";
import type { HttpContext } from "../context.ts";
import { existingArticle } from "../existing-article.ts";
import { jsonLdExport } from "../exports/jsonld.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { claimTable } from "../exports/tables.ts";
import { shownFields, withFields } from "../fields.ts";
import { leftSignal } from "../left-signal.ts";
import { sendList } from "../lists.ts";
import { matchingClaims } from "../matching-claims.ts";
import { chooseFormat } from "../negotiation.ts";
import { pageOfRevisions } from "../pages-of-revisions.ts";
import { presentClaim, presentListedClaim } from "../presenters/claims.ts";
import { presentCopies } from "../presenters/copies.ts";
import { refuseUnknownSpeakers } from "../refuse-unknown-speakers.ts";
import { json, responses, table } from "../responses.ts";

/** Copies of one report that are compared to the earliest by sentence. */
const comparedCopies = 30;

const oneArticle = ["article.notFound", "article.gone"] as const;

/** What belongs to one article: its claims, its texts so far, its copies. */
export const articleViewRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, pipeline, registry }) => {
  app.get(
    "/v1/articles/:id/claims",
    {
      schema: {
        operationId: "listArticleClaims",
        tags: ["articles"],
        summary: "What an article claims, in the order of its text",
        params: idParams,
        querystring: articleClaimsQuery,
        response: responses(
          {
            200: table(articleClaimsSchema, listedClaimSchema, "Its claims.", true),
          },
          [...oneArticle, "service.busy"],
        ),
      },
    },
    async (request, reply) => {
      const { offsets: unit, format, fields, ...filter } = request.query;
      reply.tellChange(await store.articleChange(request.params.id));
      const stored = await existingArticle(store, request.params.id);
      await refuseUnknownSpeakers(store, filter.speaker, { event: stored.eventId });
      const claims = matchingClaims(await store.claimsOf(stored.id), filter);
      const offsets = offsetsOf(stored.article, unit);
      const chosen = chooseFormat(["json", "csv", "ndjson", "jsonld"], request.headers.accept, format);
      if (chosen === "json") {
        reply.type("application/json");
        const shown = shownFields(fields);
        return reply.send(
          JSON.stringify({
            articleId: stored.id,
            revision: stored.revision,
            items: claims.map((claim) => withFields(presentClaim(claim, offsets), shown)),
          }),
        );
      }
      return sendList(request, reply, {
        name: `/v1/articles/${stored.id}/claims`,
        query: { format: chosen, fields },
        read: async () => ({ items: claims.map((claim) => listed(claim, stored)), next: null }),
        present: (rows) => rows.map((row) => presentListedClaim(row, offsets)),
        exports: { csv: claimTable, ndjson: ndjsonExport, jsonld: jsonLdExport({ request, registry }) },
      });
    },
  );

  app.get(
    "/v1/articles/:id/revisions",
    {
      schema: {
        operationId: "listArticleRevisions",
        tags: ["articles"],
        summary: "How an article's text changed",
        params: idParams,
        querystring: revisionsQuery,
        response: responses({ 200: json(revisionsSchema, "Its texts, first to last, with what each changed.") }, [
          ...oneArticle,
          "request.badCursor",
        ]),
      },
    },
    async (request, reply) => {
      reply.tellChange(await store.articleChange(request.params.id));
      const stored = await existingArticle(store, request.params.id);
      return sendList(request, reply, {
        name: `/v1/articles/${stored.id}/revisions`,
        query: request.query,
        read: (page) => pageOfRevisions(store, stored, page),
        present: (rows) => rows,
        exports: {},
      });
    },
  );

  app.get(
    "/v1/articles/:id/copies",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listArticleCopies",
        tags: ["articles"],
        summary: "Articles that carry the same report",
        params: idParams,
        querystring: articleQuery,
        description: `With what each copy did to the text of the earliest: sentences that it changed, cut or added. The first ${comparedCopies} copies are compared so.`,
        response: responses({ 200: json(copiesSchema, "Its copy group, itself included.") }, [
          ...oneArticle,
          "request.timeout",
          "service.busy",
        ]),
      },
    },
    async (request, reply) => {
      const stored = await existingArticle(store, request.params.id);
      const copies = await store.copies(stored.id);
      const [earliest, ...others] = copies.map((copy) => copy.stored.article.text);
      const compared = others.slice(0, comparedCopies);
      const edits = earliest === undefined ? [] : await pipeline.diff(earliest, compared, leftSignal(reply));
      reply.type("application/json");
      return reply.send(JSON.stringify(presentCopies(stored.copyGroupId, copies, edits, request.query.offsets)));
    },
  );
};

function listed(claim: ListedClaim["claim"], { id, article, eventId, tags, meta }: StoredArticle): ListedClaim {
  return {
    claim,
    articleId: id,
    articleTitle: article.title,
    outletId: article.outlet?.id ?? null,
    outletName: article.outlet?.name ?? null,
    url: article.url,
    publishedAt: article.publishedAt,
    publishedFrom: article.publishedFrom,
    publishedTo: article.publishedTo,
    eventId,
    tags,
    meta,
  };
}
