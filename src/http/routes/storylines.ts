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
import { sendList } from "../lists.ts";
import { presentStoryline } from "../presenters/events.ts";
import type { ReadyAnswers } from "../ready-answers.ts";
import { refuseUnknownSpeakers } from "../refuse-unknown-speakers.ts";
import { json, listOf, responses } from "../responses.ts";
import { comparisonContent, paged } from "../send-comparison.ts";
import { type ComparedKind, sendGroupComparison } from "../send-group-comparison.ts";

interface StorylineContext extends HttpContext {
  readonly compared: ComparedGroups;
  readonly ready: ReadyAnswers;
}

const oneStoryline = ["storyline.notFound", "storyline.gone"] as const;

export const storylineRoutes: FastifyPluginAsyncZod<StorylineContext> = async (app, { store, compared, ready }) => {
  const kind: ComparedKind = {
    name: "storyline",
    path: "/v1/storylines",
    leftOut: "older",
    lay: (id) => compared.storyline(id),
  };

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
        response: listOf(storylinePageSchema, storylineSchema, { codes: ["request.badQuery", "service.busy"] }),
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
          [...oneStoryline, ...paged, "request.timeout", "service.busy"],
        ),
      },
    },
    async (request, reply) => {
      const storyline = await existing(request, reply, store, "storyline");
      if (storyline === null) return reply;
      await refuseUnknownSpeakers(store, request.query.speaker, { storyline: storyline.id });
      reply.tellChange(storyline.updatedAt);
      return sendGroupComparison(request, reply, storyline, kind, ready);
    },
  );
};
