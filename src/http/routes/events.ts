import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { comparisonQuery } from "../../contract/comparison-requests.ts";
import {
  coverageQuery,
  coverageSchema,
  eventPageSchema,
  eventSchema,
  eventsQuery,
  timelineItemSchema,
  timelineQuery,
  timelineSchema,
} from "../../contract/events.ts";
import { idParams } from "../../contract/queries.ts";
import type { ComparedGroups } from "../compared-events.ts";
import type { HttpContext } from "../context.ts";
import { eventEntry, feedExports } from "../exports/feeds.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { eventTable } from "../exports/tables.ts";
import { refuseFields } from "../fields.ts";
import { existing, movedAnswer } from "../groups.ts";
import { withLeftOut } from "../left-out.ts";
import { sendList } from "../lists.ts";
import { chooseFormat } from "../negotiation.ts";
import { presentCoverage } from "../presenters/coverage.ts";
import { presentEvent } from "../presenters/events.ts";
import { presentTimeline } from "../presenters/timeline.ts";
import { asJson, type ReadyAnswers } from "../ready-answers.ts";
import { refuseUnknownSpeakers } from "../refuse-unknown-speakers.ts";
import { followedListOf, json, responses, table } from "../responses.ts";
import { comparisonContent, paged } from "../send-comparison.ts";
import { type ComparedKind, sendGroupComparison } from "../send-group-comparison.ts";
import { sendReady } from "../send-ready.ts";
import { sendTimelineTable } from "../send-timeline-table.ts";

interface EventContext extends HttpContext {
  readonly compared: ComparedGroups;
  readonly ready: ReadyAnswers;
}

const oneEvent = ["event.notFound", "event.gone"] as const;
const laidOut = [...oneEvent, "request.timeout", "service.busy"] as const;

export const eventRoutes: FastifyPluginAsyncZod<EventContext> = async (app, { store, compared, ready }) => {
  const kind: ComparedKind = { name: "event", path: "/v1/events", leftOut: "later", lay: (id) => compared.event(id) };

  app.get(
    "/v1/events",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listEvents",
        tags: ["events"],
        summary: "Events, newest first",
        description:
          "An event stands by its earliest report. Who walks by `next` sees each where it stood when the walk began, once, also where an earlier report moves it meanwhile; one that is new by then may be seen or not.",
        querystring: eventsQuery,
        response: followedListOf(eventPageSchema, eventSchema, { answers: movedAnswer }),
      },
    },
    async (request, reply) => {
      const { query } = request;
      const { limit, cursor, include, fields, format, sort, sample, seed, ...filter } = query;
      return sendList(request, reply, {
        name: "/v1/events",
        query,
        read: (page) => store.events(filter, page),
        searched: filter.q !== undefined,
        sample: {
          stored: async () => (await store.counts()).events,
          ids: (page) => store.eventIds(filter, page),
          inShares: (chosen) => store.eventsInShares(filter, chosen),
          rows: (ids) => store.eventsById(ids),
        },
        count: include?.includes("total") ? () => store.countEvents(filter) : undefined,
        present: (rows) => rows.map(presentEvent),
        exports: { csv: eventTable, ndjson: ndjsonExport, ...feedExports("Events", request, eventEntry) },
      });
    },
  );

  app.get(
    "/v1/events/:id",
    {
      schema: {
        operationId: "getEvent",
        tags: ["events"],
        summary: "One event",
        params: idParams,
        querystring: z.strictObject({}),
        response: responses({ 200: json(eventSchema, "The event."), ...movedAnswer }, oneEvent),
      },
    },
    async (request, reply) => {
      const event = await existing(request, reply, store, "event");
      if (event === null) return reply;
      reply.tellChange(event.updatedAt);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentEvent(event)));
    },
  );

  app.get(
    "/v1/events/:id/coverage",
    {
      schema: {
        operationId: "getEventCoverage",
        tags: ["events"],
        summary: "An event side by side: a column an outlet, each with its claim list",
        description:
          "Of an article that tells of the event in passing (`mention`) only the claims of its passages are listed. `include=text` adds the texts. All of it is answered unless a part is asked for: columns by outlet or by page, claims by filter, and of each claim some fields; counts stay those of the whole event.",
        params: idParams,
        querystring: coverageQuery,
        response: responses({ 200: json(coverageSchema, "The columns."), ...movedAnswer }, [...laidOut, ...paged]),
      },
    },
    async (request, reply) => {
      const event = await existing(request, reply, store, "event");
      if (event === null) return reply;
      await refuseUnknownSpeakers(store, request.query.speaker, { event: event.id });
      reply.tellChange(event.updatedAt);
      const { include, offsets, limit, cursor, fields, ...filter } = request.query;
      const path = `${request.publicPath}/v1/events/${event.id}/coverage`;
      const view = { filter, part: { limit, cursor, fields }, offsets, include, path };
      return sendReady(
        reply,
        ready.get(JSON.stringify(["coverage", event.id, event.version, view]), async () => {
          const laid = await compared.event(event.id);
          const { group, articles } = laid;
          const coverage = presentCoverage(group, articles, withLeftOut(laid, "later"), view);
          return asJson(coverage, coverage.next);
        }),
      );
    },
  );

  app.get(
    "/v1/events/:id/comparison",
    {
      schema: {
        operationId: "getEventComparison",
        tags: ["events"],
        summary: "The matrix of an event: claim groups and outlets",
        description:
          "Rows are claim groups, columns are outlets. Each cell says what the outlet says, with the claims that prove it, or that it is silent, with what was searched.",
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
          [...laidOut, ...paged],
        ),
      },
    },
    async (request, reply) => {
      const event = await existing(request, reply, store, "event");
      if (event === null) return reply;
      await refuseUnknownSpeakers(store, request.query.speaker, { event: event.id });
      reply.tellChange(event.updatedAt);
      return sendGroupComparison(request, reply, event, kind, ready);
    },
  );

  app.get(
    "/v1/events/:id/timeline",
    {
      schema: {
        operationId: "getEventTimeline",
        tags: ["events"],
        summary: "An event's claims in the order in which they were published",
        description: "`first` marks who told a thing before all others, as far as the times of the articles tell it.",
        params: idParams,
        querystring: timelineQuery,
        response: responses(
          {
            200: table(timelineSchema, timelineItemSchema, "The claims; first tellings are marked."),
            ...movedAnswer,
          },
          [...laidOut, ...paged],
        ),
      },
    },
    async (request, reply) => {
      const event = await existing(request, reply, store, "event");
      if (event === null) return reply;
      await refuseUnknownSpeakers(store, request.query.speaker, { event: event.id });
      reply.tellChange(event.updatedAt);
      const { offsets, format, limit, cursor, fields, ...filter } = request.query;
      const chosen = chooseFormat(["json", "csv", "ndjson"], request.headers.accept, format);
      refuseFields(fields, chosen);
      const path = `${request.publicPath}/v1/events/${event.id}/timeline`;
      const view = { filter, part: { limit, cursor, fields }, offsets, path };
      const present = async () => {
        const laid = await compared.event(event.id);
        const comparison = withLeftOut(laid, "later");
        return { comparison, timeline: presentTimeline(laid.group, laid.articles, comparison, view) };
      };
      if (chosen !== "json") {
        const { comparison, timeline } = await present();
        return sendTimelineTable(reply, timeline, comparison.columns, chosen);
      }
      return sendReady(
        reply,
        ready.get(JSON.stringify(["timeline", event.id, event.version, view]), async () => {
          const { timeline } = await present();
          return asJson(timeline, timeline.next);
        }),
      );
    },
  );
};
