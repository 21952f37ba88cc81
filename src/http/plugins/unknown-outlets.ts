import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { makeKnownOutlets } from "../known-outlets.ts";

/** A kept comparison has the outlets of documents that were never stored, too. */
const kept = "/v1/comparisons/:id";
/** Who follows a feed or a stream may do so before an outlet's first article and after its last. */
const followed: ReadonlySet<unknown> = new Set(["atom", "rss", "jsonfeed"]);

/**
 * Refuses to read by an `outlet` of an id that is not registered and that no stored article has: misspelt, it would find
 * nothing, or only what stands beside it.
 */
export const unknownOutlets = fp(
  async (app: FastifyInstance, context: Pick<HttpContext, "store" | "registry">) => {
    const outlets = makeKnownOutlets(context);
    app.addHook("preHandler", async ({ method, query, routeOptions }) => {
      const { outlet, format } = query as { readonly outlet?: string | readonly string[]; readonly format?: unknown };
      // A document that is sent is of any outlet.
      if (outlet === undefined || (method !== "GET" && method !== "HEAD")) return;
      if (routeOptions.url === kept || followed.has(format)) return;
      const unknown: string[] = [];
      for (const id of [outlet].flat())
        if (!id.startsWith("art_") && (await outlets.one(id)) === null) unknown.push(JSON.stringify(id));
      if (unknown.length === 0) return;
      const message = `no outlet has the id ${unknown.join(" or ")}: /v1/outlets?q= finds ids by a part of a name, alias or domain`;
      throw new RashomonError("request.invalidParameter", `outlet: ${message}.`, [
        { in: "query", name: "outlet", message },
      ]);
    });
  },
  { name: "unknown-outlets", fastify: "5.x" },
);
