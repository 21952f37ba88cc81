import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { comparisonQuery } from "../../contract/comparison-requests.ts";
import { storylinePageSchema, storylineSchema, storylinesQuery } from "../../contract/events.ts";
import { idParams } from "../../contract/queries.ts";
import { type ComparedGroups, storylineArticles } from "../compared-events.ts";
import type { HttpContext } from "../context.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { storylineTable } from "../exports/tables.ts";
import { existing, movedAnswer } from "../groups.ts";
import { withLeftOut } from "../left-out.ts";
import { sendList } from "../lists.ts";
import { chooseFormat } from "../negotiation.ts";
import { presentComparison } from "../presenters/comparisons.ts";
import { presentStoryline } from "../presenters/events.ts";
import type { ReadyAnswers } from "../ready-answers.ts";
import { json, responses, table } from "../responses.ts";
import { comparisonContent, comparisonFormats, paged, sendComparison } from "../send-comparison.ts";
import { sendReady } from "../send-ready.ts";

interface StorylineContext extends HttpContext {
  readonly compared: ComparedGroups;
  readonly ready: ReadyAnswers;
}

const oneStoryline = ["storyline.notFound", "storyline.gone"] as const;

export const storylineRoutes: FastifyPluginAsyncZod<StorylineContext> = async (app, { store, compared, ready }) => {
  app.get(
    "/v1/storylines",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listStorylines",
        tags: ["events"],
        summary: "Storylines, newest first",
        description:
          "Every event belongs to one, most are of one event alone: `minEvents=2` leaves those out. Of the other filters one of its events has to meet all.",
        querystring: storylinesQuery,
        response: responses({ 200: table(storylinePageSchema, storylineSchema, "A page, or all rows as an export.") }, [
          "request.badCursor",
          "request.badQuery",
        ]),
      },
    },
    async (request, reply) => {
      const { limit, cursor, fields, format, ...filter } = request.query;
      return sendList(request, reply, {
        name: "/v1/storylines",
        query: request.query,
        read: (page) => store.storylines(filter, page),
        present: (rows) => rows.map(presentStoryline),
        exports: { csv: storylineTable, ndjson: ndjsonExport },
      });
    },
  );

  app.get(
    "/v1/storylines/:id",
    {
      schema: {
        operationId: "getStoryline",
        tags: ["events"],
        summary: "One storyline with its events",
        params: idParams,
        querystring: z.strictObject({}),
        response: responses({ 200: json(storylineSchema, "The storyline."), ...movedAnswer }, oneStoryline),
      },
    },
    async (request, reply) => {
      const storyline = await existing(request, reply, store, "storyline");
      if (storyline === null) return reply;
      reply.tellChange(storyline.updatedAt);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentStoryline(storyline)));
    },
  );

  app.get(
    "/v1/storylines/:id/comparison",
    {
      schema: {
        operationId: "getStorylineComparison",
        tags: ["events"],
        summary: "The matrix over all events of a storyline",
        description: `Over its newest ${storylineArticles} articles; \`truncated\` says where there are more.`,
        params: idParams,
        querystring: comparisonQuery,
        response: responses(
          {
            200: {
              description: "The matrix.",
              content: comparisonContent,
            },
            ...movedAnswer,
          },
          [...oneStoryline, ...paged, "service.busy"],
        ),
      },
    },
    async (request, reply) => {
      const storyline = await existing(request, reply, store, "storyline");
      if (storyline === null) return reply;
      reply.tellChange(storyline.updatedAt);
      const { format, offsets, cells, limit, cursor, ...filter } = request.query;
      const part = { cells, limit, cursor };
      const chosen = chooseFormat(comparisonFormats, request.headers.accept, format);
      const present = async () => {
        const laid = await compared.storyline(storyline.id);
        const { group, articles } = laid;
        return presentComparison(withLeftOut(laid, "older"), {
          articles,
          filter,
          part,
          offsets,
          path: `/v1/storylines/${group.id}/comparison`,
          asked: { storyline: group.id },
        });
      };
      if (chosen !== "json") return sendComparison(reply, await present(), chosen, storyline.id);
      const key = JSON.stringify(["storyline", storyline.id, storyline.version, filter, part, offsets]);
      return sendReady(reply, ready.get(key, present));
    },
  );
};
