import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { makeKnownOutlets } from "../known-outlets.ts";

/** A kept comparison has the outlets of documents that were never stored, too. */
const knowsItsOwn = "/v1/comparisons";

/**
 * Refuses `outlet` where no outlet of such an id is registered or named by a stored article: misspelt, it would find
 * nothing. One that has no article here passes, and what stands beside one that is known.
 */
export const unknownOutlets = fp(
  async (app: FastifyInstance, context: Pick<HttpContext, "store" | "registry">) => {
    const outlets = makeKnownOutlets(context);
    app.addHook("preHandler", async (request) => {
      const { outlet } = request.query as { readonly outlet?: string | readonly string[] };
      if (outlet === undefined || request.routeOptions.url?.startsWith(knowsItsOwn)) return;
      const ids = [outlet].flat();
      for (const id of ids) if (id.startsWith("art_") || (await outlets.one(id)) !== null) return;
      const told = ids.map((id) => JSON.stringify(id)).join(" or ");
      const message = `no outlet has the id ${told}: /v1/outlets?q= finds ids by a part of a name, alias or domain`;
      throw new RashomonError("request.invalidParameter", `outlet: ${message}.`, [
        { in: "query", name: "outlet", message },
      ]);
    });
  },
  { name: "unknown-outlets", fastify: "5.x" },
);
