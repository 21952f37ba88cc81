import { setMaxListeners } from "node:events";
import { Readable } from "node:stream";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { storedArticleSchema } from "../../contract/articles.ts";
import { analysisSchema } from "../../contract/claims.ts";
import { documentQuery, documentSchema } from "../../contract/documents.ts";
import { ingestAnswerSchema } from "../../contract/ingest-lines.ts";
import { offsetsSchema } from "../../contract/queries.ts";
import { RashomonError } from "../../errors.ts";
import { offsetsOf } from "../code-points.ts";
import type { HttpContext } from "../context.ts";
import { existingArticle } from "../existing-article.ts";
import { ingestLines } from "../ingest-lines.ts";
import { leftSignal } from "../left-signal.ts";
import { mediaType, streamTypes } from "../plugins/bodies.ts";
import { presentStoredArticle } from "../presenters/articles.ts";
import { presentAnalysis } from "../presenters/claims.ts";
import { documentOf, refusedInQuery } from "../read-document.ts";
import { json, responses, withBody, writing } from "../responses.ts";
import { documentCodes } from "../statuses.ts";

const bodyCodes = [...documentCodes, "document.tooLarge", ...withBody] as const;

const oneDocument = {
  "application/json": { schema: documentSchema },
  "text/html": {
    schema: z.string().meta({
      description: "A page as it is; the rest comes as query parameters.",
      example:
        '<!doctype html><html lang="en"><head><title>Ministers sign harbour accord</title><meta property="article:published_time" content="2024-03-05T14:20:00Z"></head><body><article><h1>Ministers sign harbour accord</h1><p>The two ministers signed the harbour accord on Tuesday.</p><p>"The port will open in June," Transport Minister Ana Ruiz said.</p></article></body></html>',
    }),
  },
  "text/plain": {
    schema: z.string().meta({
      description: "A text, or with `format=dump` what a scraper left of a page.",
      example:
        'The two ministers signed the harbour accord on Tuesday.\n\n"The port will open in June," Transport Minister Ana Ruiz said.',
    }),
  },
};

/** A stream is read line by line, whatever its schema says: each line is a document. */
const lines = {
  schema: z.unknown().meta({
    type: "string",
    description: "A document as JSON on each line; no limit to their number.",
    example:
      '{"outlet":"Harbour Post","publishedAt":"2024-03-05","content":"The ministers signed the harbour accord on Tuesday."}\n{"outlet":"Island Herald","publishedAt":"2024-03-05","content":"The harbour accord was signed on Tuesday, the ministry said."}\n',
  }),
};

/**
 * Bytes of answered lines that may wait for a client that sends all of its lines before it reads. Beyond them its
 * lines are no longer read.
 */
const waitingBytes = 64 * 1024 * 1024;

export const documentRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, pipeline }) => {
  const closing = new AbortController();
  app.addHook("preClose", async () => closing.abort());
  // Every stream that runs listens.
  setMaxListeners(0, closing.signal);

  app.post(
    "/v1/analyses",
    {
      schema: {
        operationId: "analyseDocument",
        tags: ["documents"],
        summary: "Read a document and store nothing",
        description:
          "Answers the article that was read and every claim it makes. Send JSON, or a page or text as it is: `curl -sL URL | curl -H 'content-type: text/html' --data-binary @- http://127.0.0.1:3000/v1/analyses`.",
        querystring: documentQuery.extend({ offsets: offsetsSchema }),
        body: { content: oneDocument },
        response: responses({ 200: json(analysisSchema, "What was read.") }, bodyCodes),
      },
    },
    async (request, reply) => {
      const { offsets, ...query } = request.query;
      const { document } = documentOf(request, query);
      const analysed = await pipeline.analyse(document, leftSignal(reply));
      if (!analysed.ok) throw new RashomonError(analysed.code, analysed.detail);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentAnalysis(analysed, offsetsOf(analysed.article, offsets))));
    },
  );

  app.post(
    "/v1/articles",
    {
      config: { access: "write" },
      schema: {
        operationId: "storeArticles",
        tags: ["documents"],
        summary: "Store one document, or a stream of them",
        description:
          "One document answers with the stored article: 201 where it is new, 200 where it was there (unchanged, or with a new revision). One that was removed stays removed. A document that comes again may leave out what is kept beside it: `tags` are added to those that stand, `meta` is laid over by name, `externalId` and `digestOf` stay where they are absent, so that several studies keep their own on one article; `PATCH` replaces tags. A stream (`application/x-ndjson`) is answered line by line, each after its commit; a bad line is rejected with its reason and the others go on. The last line says `done` with the counts, or `stopped` with the line to go on from.",
        security: [{ apiKey: [] }],
        querystring: documentQuery.extend({ offsets: offsetsSchema }),
        body: { content: { ...oneDocument, ...Object.fromEntries(streamTypes.map((type) => [type, lines])) } },
        response: responses(
          {
            200: {
              description: "It was there already; or the answered lines of a stream.",
              content: { "application/json": storedArticleSchema, "application/x-ndjson": ingestAnswerSchema },
            },
            201: json(storedArticleSchema, "It is stored."),
          },
          [...writing, ...bodyCodes, "article.gone"],
        ),
      },
    },
    async (request, reply) => {
      const { offsets, ...query } = request.query;
      if ((streamTypes as readonly string[]).includes(mediaType(request.headers["content-type"]))) {
        const given = Object.keys(query);
        if (given.length > 0) throw refusedInQuery(given);
        reply.type("application/x-ndjson").header("cache-control", "no-store, no-transform");
        const answered = ingestLines(request.body as Readable, pipeline, {
          stop: closing.signal,
          count: app.countDocument,
        });
        return reply.send(Readable.from(answered, { objectMode: false, highWaterMark: waitingBytes }));
      }
      const ingested = await pipeline.ingest(documentOf(request, query));
      app.countDocument(ingested.ok ? ingested.status : "rejected");
      if (!ingested.ok) throw new RashomonError(ingested.code, ingested.detail);
      const stored = await existingArticle(store, ingested.articleId, ingested.revision);
      reply.code(ingested.status === "created" ? 201 : 200).type("application/json");
      reply.header("location", `${request.publicPath}/v1/articles/${stored.id}`);
      return reply.send(JSON.stringify(presentStoredArticle(stored, offsetsOf(stored.article, offsets))));
    },
  );
};
