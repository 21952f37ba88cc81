import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { comparisonVersion } from "../../comparison/thresholds.ts";
import { conflictPageSchema, conflictsQuery, listedConflictSchema } from "../../contract/conflicts.ts";
import type { HttpContext } from "../context.ts";
import { conflictEntry, feedExports } from "../exports/feeds.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { conflictTable } from "../exports/tables.ts";
import { movedAnswer } from "../groups.ts";
import { sendList } from "../lists.ts";
import { conflictsPresenter, type WireConflict } from "../presenters/conflicts.ts";
import { followedListOf } from "../responses.ts";

export const conflictRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store }) => {
  app.get(
    "/v1/conflicts",
    {
      schema: {
        operationId: "listConflicts",
        tags: ["comparisons"],
        summary: "Where outlets disagree, over all events, newest first",
        description:
          "Every conflict of every event, and every update, with the claims that prove it. A conflict stands by the report that made it one (`since`): the first that gives another value; `sort=found` puts first what was found last, which may be among old reports. Events are looked at in the background, as a rule some seconds after they changed last; `pending` says how many are still to be looked at (an empty list with `pending` 0 is complete, one with more is not), and `outdated` of each conflict whether its event is one of them. When an article of its row is removed, changes or leaves the event a conflict goes at once, and comes back where it still stands. It is what the event's comparison tells of it: an event of more than 200 articles is compared by its earliest 200, and one that is too large to be compared has none here.",
        querystring: conflictsQuery,
        response: followedListOf(conflictPageSchema, listedConflictSchema, { answers: movedAnswer }),
      },
    },
    async (request, reply) => {
      const { query } = request;
      const { limit, cursor, include, fields, offsets, format, bom, sort, ...filter } = query;
      // Before anything is read: what is stored changes it, and what is found in what is stored.
      const changed = [await store.lastChange(), await store.lastLook()].filter((at) => at !== null);
      reply.tellChange(changed.sort().at(-1) ?? null);
      const withClaims = fields === undefined || fields.includes("variants");
      const entry = (conflict: WireConflict) => conflictEntry(conflict, sort === "found");
      return sendList(request, reply, {
        name: "/v1/conflicts",
        query,
        read: (page) => store.conflicts(filter, page, withClaims),
        large: withClaims,
        beside: async () => ({ pending: await store.countToLookThrough(comparisonVersion) }),
        count: include?.includes("total") ? () => store.countConflicts(filter) : undefined,
        present: conflictsPresenter(store, offsets, request.publicPath),
        exports: { csv: conflictTable, ndjson: ndjsonExport, ...feedExports("Conflicts", request, entry) },
      });
    },
  );
};
