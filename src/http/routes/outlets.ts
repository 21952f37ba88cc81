import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  outletIdParams,
  outletPageSchema,
  outletPutParams,
  outletPutSchema,
  outletSchema,
  outletsQuery,
} from "../../contract/outlets.ts";
import { type Claimed, claimedIn, type Outlet } from "../../documents/outlets.ts";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { outletTable } from "../exports/tables.ts";
import { isConditional, requireMatch, requireUnmodified } from "../if-match.ts";
import { type KnownOutlet, makeKnownOutlets } from "../known-outlets.ts";
import { sendList } from "../lists.ts";
import { presentOutlet } from "../presenters/outlets.ts";
import { json, listOf, responses, withBody, writing } from "../responses.ts";

export const outletRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, registry }) => {
  const known = makeKnownOutlets({ store, registry });

  app.get(
    "/v1/outlets",
    {
      schema: {
        operationId: "listOutlets",
        tags: ["outlets"],
        summary: "Outlets by id: the registry, and those that only stored articles name",
        description:
          "`registered=true` answers the registry alone, `minArticles=1` what there is something to read of. An article whose outlet nobody registered has one all the same, under an id made of its name; it can be registered under that id at any time.",
        querystring: outletsQuery,
        response: listOf(outletPageSchema, outletSchema),
      },
    },
    async (request, reply) => {
      reply.tellChange(await known.changedAt());
      return sendList(request, reply, {
        name: "/v1/outlets",
        query: request.query,
        read: (page) => known.page(fitting(request.query), page),
        present: (rows) => rows.map(presentOutlet),
        exports: { csv: outletTable, ndjson: ndjsonExport },
      });
    },
  );

  app.get(
    "/v1/outlets/:id",
    {
      schema: {
        operationId: "getOutlet",
        tags: ["outlets"],
        summary: "One outlet",
        params: outletIdParams,
        querystring: z.strictObject({}),
        response: responses({ 200: json(outletSchema, "The outlet.") }, ["outlet.notFound"]),
      },
    },
    async (request, reply) => {
      const changedAt = await known.changedAt(request.params.id);
      const outlet = await known.one(request.params.id);
      if (outlet === null) throw new RashomonError("outlet.notFound");
      reply.tellChange(changedAt);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentOutlet(outlet)));
    },
  );

  app.put(
    "/v1/outlets/:id",
    {
      config: { access: "admin" },
      schema: {
        operationId: "putOutlet",
        tags: ["outlets"],
        summary: "Add an outlet, or replace one",
        description:
          "Needs a key with scope `admin`: everybody's documents that are read from now on use it. Articles that are stored keep what was read, and those of an outlet that was not registered stay with it under its id. A name, alias or domain that another outlet of the registry has is refused: documents would be read as one's alone.",
        security: [{ apiKey: [] }],
        params: outletPutParams,
        querystring: z.strictObject({}),
        body: { content: { "application/json": { schema: outletPutSchema } } },
        response: responses({ 200: json(outletSchema, "It is replaced."), 201: json(outletSchema, "It is added.") }, [
          ...writing,
          "outlet.claimed",
          "request.preconditionFailed",
          ...withBody,
        ]),
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { id: stated = id, registered, articles, ...fields } = request.body as z.output<typeof outletPutSchema>;
      if (stated !== id) {
        throw new RashomonError("request.invalidParameter", "The body names another outlet than the path.", [
          { in: "body", name: "id", message: "is not the id of the path" },
        ]);
      }
      const outlet: Outlet = { id, ...fields };
      const matched = isConditional(request);
      let before: KnownOutlet | null;
      let entry: Outlet | null;
      let claimed: Claimed | "outdated" | null;
      do {
        const changedAt = matched ? await known.changedAt(id) : null;
        before = await known.one(outlet.id);
        if (before !== null && changedAt !== null) {
          reply.tellChange(changedAt);
          requireUnmodified(request, reply.changedAt);
        }
        requireMatch(request, before === null ? [] : [JSON.stringify(presentOutlet(before))]);
        entry = before?.entry ?? null;
        // The writer looks once more: another may have put it between.
        claimed =
          claimedIn(outlet, entry, await known.entries()) ??
          (await store.putOutlet(outlet, registry.byId(outlet.id), matched ? entry : undefined));
      } while (claimed === "outdated");
      if (claimed !== null) {
        const { field, value, holder } = claimed;
        const message = `${JSON.stringify(value)} is ${holder.id}'s (${holder.name}): take it from that outlet first`;
        throw new RashomonError("outlet.claimed", `${field}: ${message}.`, [{ in: "body", name: field, message }]);
      }
      reply.code(entry === null ? 201 : 200).type("application/json");
      const now = { id: outlet.id, name: outlet.name, entry: outlet, articles: before?.articles ?? 0 };
      return reply.send(JSON.stringify(presentOutlet(now)));
    },
  );
};

type OutletsQuery = z.output<typeof outletsQuery>;

function fitting({ q, country, kind, registered, minArticles = 0 }: OutletsQuery): (outlet: KnownOutlet) => boolean {
  const wanted = q?.toLowerCase();
  const countries = country && [country].flat().map((code) => code.toUpperCase());
  const kinds = kind && [kind].flat();
  return ({ id, name, entry, articles }) =>
    (countries === undefined || countries.includes(entry?.country ?? "")) &&
    (kinds === undefined || (entry !== null && kinds.includes(entry.kind))) &&
    (registered === undefined || (entry !== null) === (registered === "true")) &&
    articles >= minArticles &&
    (wanted === undefined ||
      [id, name, ...(entry?.aliases ?? []), ...(entry?.domains ?? [])].some((one) =>
        one.toLowerCase().includes(wanted),
      ));
}
