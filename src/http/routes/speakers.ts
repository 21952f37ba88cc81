import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { claimPageSchema, listedClaimSchema, speakerClaimsQuery } from "../../contract/claims.ts";
import { idParams } from "../../contract/queries.ts";
import { speakerPageSchema, speakerSchema, speakersQuery } from "../../contract/speakers.ts";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { speakerTable } from "../exports/tables.ts";
import { movedAnswer } from "../groups.ts";
import { sendClaims } from "../list-claims.ts";
import { sendList } from "../lists.ts";
import { presentSpeaker } from "../presenters/speakers.ts";
import { followedListOf, json, listOf, responses } from "../responses.ts";

export const speakerRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, registry }) => {
  app.get(
    "/v1/speakers",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listSpeakers",
        tags: ["claims"],
        summary: "Who is quoted, most often first",
        description:
          "`claims` and `articles` count within the articles that the filters name: of an event or a storyline, an outlet, a study, a time, or all of these. `spellings` and `outlets` are those of all that is stored.",
        querystring: speakersQuery,
        response: listOf(speakerPageSchema, speakerSchema, { answers: movedAnswer, codes: ["service.busy"] }),
      },
    },
    async (request, reply) => {
      const { limit, cursor, include, fields, format, ...filter } = request.query;
      return sendList(request, reply, {
        name: "/v1/speakers",
        query: request.query,
        read: (page) => store.speakers(filter, page),
        count: include?.includes("total") ? () => store.countSpeakers(filter) : undefined,
        present: (rows) => rows.map(presentSpeaker),
        exports: { csv: speakerTable, ndjson: ndjsonExport },
      });
    },
  );

  app.get(
    "/v1/speakers/:id",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "getSpeaker",
        tags: ["claims"],
        summary: "One speaker: by whom quoted, how often",
        params: idParams,
        querystring: z.strictObject({}),
        response: responses({ 200: json(speakerSchema, "The speaker.") }, ["speaker.notFound"]),
      },
    },
    async (request, reply) => {
      const speaker = await store.speaker(request.params.id);
      if (speaker === null) throw new RashomonError("speaker.notFound");
      reply.type("application/json");
      return reply.send(JSON.stringify(presentSpeaker(speaker)));
    },
  );

  app.get(
    "/v1/speakers/:id/claims",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listSpeakerClaims",
        tags: ["claims"],
        summary: "What a speaker is quoted with, newest first",
        params: idParams,
        querystring: speakerClaimsQuery,
        response: followedListOf(claimPageSchema, listedClaimSchema, {
          answers: movedAnswer,
          codes: ["speaker.notFound"],
          jsonLd: true,
        }),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if ((await store.speaker(id)) === null) throw new RashomonError("speaker.notFound");
      const { limit, cursor, include, fields, offsets, format, sort, sample, seed, ...filter } = request.query;
      return sendClaims(
        request,
        reply,
        { store, registry },
        {
          name: `/v1/speakers/${id}/claims`,
          query: request.query,
          filter: { ...filter, speaker: id },
        },
      );
    },
  );
};
