import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { languagesSchema, tagPageSchema, tagSchema, tagsQuery } from "../../contract/labels.ts";
import type { HttpContext } from "../context.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { tagTable } from "../exports/tables.ts";
import { sendList } from "../lists.ts";
import { json, listOf, responses } from "../responses.ts";

/** What articles can be chosen by, for whoever shows the choice. */
export const labelRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store }) => {
  app.get(
    "/v1/tags",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listTags",
        tags: ["articles"],
        summary: "Tags of stored articles, by name",
        querystring: tagsQuery,
        response: listOf(tagPageSchema, tagSchema, { codes: ["service.busy"] }),
      },
    },
    async (request, reply) =>
      sendList(request, reply, {
        name: "/v1/tags",
        query: request.query,
        read: (page) => store.tags({ q: request.query.q }, page),
        present: (rows) => rows.map(({ tag, articles }) => ({ tag, articles })),
        exports: { csv: tagTable, ndjson: ndjsonExport },
      }),
  );

  app.get(
    "/v1/languages",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listLanguages",
        tags: ["articles"],
        summary: "Languages of stored articles, the most frequent first",
        querystring: z.strictObject({}),
        response: responses({ 200: json(languagesSchema, "All of them.") }),
      },
    },
    async (_request, reply) => {
      const items = (await store.languages()).map(({ language, articles }) => ({ language, articles }));
      return reply.type("application/json").send(JSON.stringify({ items }));
    },
  );
};
