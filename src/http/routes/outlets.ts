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
import type { Outlet } from "../../documents/outlets.ts";
import { RashomonError } from "../../errors.ts";
import type { Page, PageRequest } from "../../store/store.ts";
import type { HttpContext } from "../context.ts";
import { ndjsonExport } from "../exports/ndjson.ts";
import { outletTable } from "../exports/tables.ts";
import { sendList } from "../lists.ts";
import { presentOutlet } from "../presenters/outlets.ts";
import { json, responses, table, writing } from "../responses.ts";

export const outletRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, registry }) => {
  /** The registry as it is now: what callers put stands over what ships. */
  async function outlets(): Promise<ReadonlyMap<string, Outlet>> {
    const entries = [...registry.all(), ...(await store.outletOverrides())];
    return new Map(entries.map((outlet) => [outlet.id, outlet]));
  }

  app.get(
    "/v1/outlets",
    {
      schema: {
        operationId: "listOutlets",
        tags: ["outlets"],
        summary: "The registry, by id",
        querystring: outletsQuery,
        response: responses({ 200: table(outletPageSchema, outletSchema, "A page, or all rows as an export.") }, [
          "request.badCursor",
        ]),
      },
    },
    async (request, reply) => {
      reply.tellChange(await store.outletChange());
      const { q, country, kind } = request.query;
      const wanted = q?.toLowerCase();
      const fits = (outlet: Outlet): boolean =>
        (country === undefined || outlet.country === country.toUpperCase()) &&
        (kind === undefined || outlet.kind === kind) &&
        (wanted === undefined ||
          [outlet.id, outlet.name, ...outlet.aliases, ...outlet.domains].some((name) =>
            name.toLowerCase().includes(wanted),
          ));
      return sendList(request, reply, {
        name: "/v1/outlets",
        query: request.query,
        read: async (page) => pageById([...(await outlets()).values()].filter(fits), page),
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
      const changedAt = await store.outletChange(request.params.id);
      const outlet = (await outlets()).get(request.params.id);
      if (outlet === undefined) throw new RashomonError("outlet.notFound");
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
          "Needs a key with scope `admin`: everybody's documents that are read from now on use it. Articles that are stored keep what was read.",
        security: [{ apiKey: [] }],
        params: outletPutParams,
        querystring: z.strictObject({}),
        body: { content: { "application/json": { schema: outletPutSchema } } },
        response: responses({ 200: json(outletSchema, "It is replaced."), 201: json(outletSchema, "It is added.") }, [
          ...writing,
          "request.invalidJson",
          "request.tooLarge",
          "request.unsupportedMediaType",
        ]),
      },
    },
    async (request, reply) => {
      const outlet: Outlet = { id: request.params.id, ...(request.body as z.output<typeof outletPutSchema>) };
      const isNew = !(await outlets()).has(outlet.id);
      await store.putOutlet(outlet);
      reply.code(isNew ? 201 : 200).type("application/json");
      return reply.send(JSON.stringify(presentOutlet(outlet)));
    },
  );
};

/** A page of outlets in the order of their ids. */
function pageById(outlets: readonly Outlet[], { after, limit }: PageRequest): Page<Outlet> {
  const start = after === null ? null : String(after[0]);
  const rest = outlets.filter(({ id }) => start === null || id > start).sort((a, b) => (a.id < b.id ? -1 : 1));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rest.length > limit && last ? [last.id] : null };
}
