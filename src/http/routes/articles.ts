import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  articlePageSchema,
  articleQuery,
  articlesQuery,
  listedArticleSchema,
  storedArticleSchema,
} from "../../contract/articles.ts";
import { correctionSchema } from "../../contract/documents.ts";
import { idParams, offsetUnits } from "../../contract/queries.ts";
import { RashomonError } from "../../errors.ts";
import { standingOf } from "../../store/standing.ts";
import type { Standing, StoredArticle } from "../../store/store.ts";
import { offsetsOf } from "../code-points.ts";
import type { HttpContext } from "../context.ts";
import { existingArticle } from "../existing-article.ts";
import { articleEntry, feedExports } from "../exports/feeds.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { articleTable } from "../exports/tables.ts";
import { movedAnswer } from "../groups.ts";
import { isConditional, requireMatch, requireUnmodified } from "../if-match.ts";
import { sendList } from "../lists.ts";
import { presentListedArticle, presentStoredArticle } from "../presenters/articles.ts";
import { followedListOf, json, responses, withBody, writing } from "../responses.ts";

const oneArticle = ["article.notFound", "article.gone"] as const;

const formsOf = (stored: StoredArticle): readonly string[] =>
  offsetUnits.map((unit) => JSON.stringify(presentStoredArticle(stored, offsetsOf(stored.article, unit))));

/** Refuses to change an article that is no longer as `If-Match` names it, or that changed after it was looked at. */
function requireAsRead(request: FastifyRequest, stored: StoredArticle, lookedAt: string | null): void {
  if (request.headers["if-match"] !== undefined) requireMatch(request, formsOf(stored));
  else if (lookedAt !== null && stored.updatedAt > lookedAt) requireUnmodified(request, Date.parse(stored.updatedAt));
}

export const articleRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, pipeline, clock }) => {
  /** When the article changed last, refused where that is after `If-Unmodified-Since`; null where nobody asks. */
  async function lookAt(request: FastifyRequest, reply: FastifyReply, id: string): Promise<string | null> {
    if (!isConditional(request)) return null;
    const at = await store.articleChange(id);
    if (at === null) return null;
    reply.tellChange(at);
    requireUnmodified(request, reply.changedAt);
    return at;
  }

  app.get(
    "/v1/articles",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listArticles",
        tags: ["articles"],
        summary: "Stored articles, newest first",
        querystring: articlesQuery,
        response: followedListOf(articlePageSchema, listedArticleSchema, { answers: movedAnswer }),
      },
    },
    async (request, reply) => {
      const { query } = request;
      const { limit, cursor, include, fields, offsets, format, sort, sample, seed, ...filter } = query;
      const withText = include?.includes("text") || fields?.some((name) => name === "text" || name === "blocks");
      return sendList(request, reply, {
        name: "/v1/articles",
        query,
        read: (page) => store.articles(filter, page),
        searched: filter.q !== undefined,
        large: withText,
        sample: {
          stored: async () => (await store.counts()).articles,
          ids: (page) => store.articleIds(filter, page),
          inShares: (chosen) => store.articlesInShares(filter, chosen),
          rows: (ids) => store.articlesById(ids, filter.q),
        },
        count: include?.includes("total") ? () => store.countArticles(filter) : undefined,
        present: (rows) =>
          rows.map((stored) => presentListedArticle(stored, offsetsOf(stored.article, offsets), withText)),
        exports: { csv: articleTable, ndjson: ndjsonExport, ...feedExports("Articles", request, articleEntry) },
      });
    },
  );

  app.get(
    "/v1/articles/:id",
    {
      schema: {
        operationId: "getArticle",
        tags: ["articles"],
        summary: "One stored article",
        params: idParams,
        querystring: articleQuery,
        response: responses({ 200: json(storedArticleSchema, "The article with its text.") }, oneArticle),
      },
    },
    async (request, reply) => {
      reply.tellChange(await store.articleChange(request.params.id));
      const stored = await existingArticle(store, request.params.id);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentStoredArticle(stored, offsetsOf(stored.article, request.query.offsets))));
    },
  );

  app.patch(
    "/v1/articles/:id",
    {
      config: { access: "write" },
      schema: {
        operationId: "correctArticle",
        tags: ["articles"],
        summary: "Correct what was read",
        description:
          "The document is read again as if it stated what is corrected; `correction` keeps what was read beside it. A later post of the same document does not undo it.",
        security: [{ apiKey: [] }],
        params: idParams,
        querystring: articleQuery,
        body: { content: { "application/json": { schema: correctionSchema } } },
        response: responses({ 200: json(storedArticleSchema, "The article as corrected.") }, [
          ...writing,
          ...oneArticle,
          "request.preconditionFailed",
          "document.badDate",
          "document.notWellFormed",
          ...withBody,
        ]),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const correction = request.body as z.output<typeof correctionSchema>;
      const lookedAt = await lookAt(request, reply, id);
      const corrected = await pipeline.correct(id, correction, request.keyFingerprint, (standing) =>
        requireAsRead(request, standing, lookedAt),
      );
      if (!corrected.ok) throw new RashomonError(corrected.code, corrected.detail);
      const stored = await existingArticle(store, id, corrected.revision);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentStoredArticle(stored, offsetsOf(stored.article, request.query.offsets))));
    },
  );

  app.delete(
    "/v1/articles/:id",
    {
      config: { access: "write" },
      schema: {
        operationId: "removeArticle",
        tags: ["articles"],
        summary: "Remove an article",
        description: "Its words go; a tombstone stays, so that its id answers 410 from then on.",
        security: [{ apiKey: [] }],
        params: idParams,
        querystring: z.strictObject({}),
        response: responses({ 204: { description: "It is removed." } }, [
          ...writing,
          ...oneArticle,
          "request.preconditionFailed",
        ]),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const remove = (over?: Standing) => store.remove(id, new Date(clock()).toISOString(), over);
      let outcome: Awaited<ReturnType<typeof remove>>;
      do {
        if (!isConditional(request)) outcome = await remove();
        else {
          const lookedAt = await lookAt(request, reply, id);
          const standing = await existingArticle(store, id);
          requireAsRead(request, standing, lookedAt);
          // The writer looks once more: another may have come between.
          outcome = await remove(standingOf(standing));
        }
      } while (outcome === "outdated");
      if (outcome === "unknown") throw new RashomonError("article.notFound");
      if (outcome === "gone") throw new RashomonError("article.gone");
      return reply.code(204).send();
    },
  );
};
