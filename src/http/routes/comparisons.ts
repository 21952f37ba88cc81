import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { comparisonPostQuery, comparisonPostSchema, comparisonSchema } from "../../contract/comparisons.ts";
import { idParams } from "../../contract/queries.ts";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { gatherArticles } from "../gather-articles.ts";
import { offsetsByArticle, presentComparison } from "../presenters/comparisons.ts";
import { guarded, json, responses } from "../responses.ts";
import { documentCodes } from "../statuses.ts";

export const comparisonRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, context) => {
  const { store, pipeline, clock } = context;

  app.post(
    "/v1/comparisons",
    {
      schema: {
        operationId: "compare",
        tags: ["comparisons"],
        summary: "The matrix over any set of articles or documents",
        description:
          "Stored articles by id, documents that need not be stored, or the articles that a query finds. `keep=true` (needs a key) keeps the answer under its content hash, for citing.",
        security: [{}, { apiKey: [] }],
        querystring: comparisonPostQuery,
        body: { content: { "application/json": { schema: comparisonPostSchema } } },
        response: responses(
          { 200: json(comparisonSchema, "The matrix."), 201: json(comparisonSchema, "The matrix, kept.") },
          [
            ...guarded,
            ...documentCodes,
            "comparison.empty",
            "request.badQuery",
            "request.invalidJson",
            "request.tooLarge",
            "request.unsupportedMediaType",
          ],
        ),
      },
    },
    async (request, reply) => {
      const { keep, offsets, ...filter } = request.query;
      if (keep === "true") await app.requireWriting(request);
      const asked = request.body as z.output<typeof comparisonPostSchema>;
      const { articles, stored, leftOut } = await gatherArticles(context, asked);
      const comparison = await pipeline.compare(articles, null);
      const presented = presentComparison(
        { ...comparison, truncated: [comparison.truncated, leftOut].filter((part) => part !== null).join(" ") || null },
        filter,
        offsetsByArticle(articles, offsets),
        (id) => stored.has(id),
      );
      const body = JSON.stringify(presented);
      reply.type("application/json");
      if (keep !== "true") return reply.send(body);
      await store.keepComparison({
        hash: presented.id,
        body,
        query: JSON.stringify({ asked, filter, offsets }),
        keptAt: new Date(clock()).toISOString(),
      });
      return reply.code(201).header("location", `/v1/comparisons/${presented.id}`).send(body);
    },
  );

  app.get(
    "/v1/comparisons/:id",
    {
      schema: {
        operationId: "getComparison",
        tags: ["comparisons"],
        summary: "A kept comparison, unchanged for ever",
        params: idParams,
        querystring: z.strictObject({}),
        response: responses({ 200: json(comparisonSchema, "The bytes that were kept.") }, ["comparison.notFound"]),
      },
    },
    async (request, reply) => {
      const kept = await store.keptComparison(request.params.id);
      if (kept === null) throw new RashomonError("comparison.notFound");
      return reply.type("application/json").send(kept.body);
    },
  );
};
