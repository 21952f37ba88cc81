import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  outletComparisonParams,
  outletComparisonQuery,
  outletComparisonSchema,
} from "../../contract/outlet-comparisons.ts";
import type { OutletRef } from "../../documents/article.ts";
import { RashomonError } from "../../errors.ts";
import type { ComparedGroups } from "../compared-events.ts";
import type { HttpContext } from "../context.ts";
import { gatherOutlets } from "../gather-outlets.ts";
import { makeKnownOutlets } from "../known-outlets.ts";
import { presentOutletComparison } from "../presenters/outlet-comparisons.ts";
import { json, responses } from "../responses.ts";

interface OutletComparisonContext extends HttpContext {
  readonly compared: ComparedGroups;
}

export const outletComparisonRoutes: FastifyPluginAsyncZod<OutletComparisonContext> = async (app, context) => {
  const { store, compared } = context;
  const known = makeKnownOutlets(context);

  async function outlet(id: string): Promise<OutletRef> {
    const found = await known.one(id);
    if (found === null) throw new RashomonError("outlet.notFound");
    return found.entry ?? { id, name: found.name, country: null, language: null, owner: null };
  }

  app.get(
    "/v1/outlets/:a/compare/:b",
    {
      schema: {
        operationId: "compareOutlets",
        tags: ["outlets"],
        summary: "Two outlets over the events that both report",
        description:
          "How much of what one says the other says too, with an interval; where they conflict; whom each quotes, and whether they quote each other; how much each gives to somebody rather than saying it itself; and the events of each by month. Events are looked through newest first, and `truncated` says what was left out.",
        params: outletComparisonParams,
        querystring: outletComparisonQuery,
        response: responses({ 200: json(outletComparisonSchema, "The two outlets.") }, [
          "outlet.notFound",
          "request.timeout",
          "service.busy",
        ]),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      if (params.a === params.b) {
        throw new RashomonError("request.invalidParameter", "An outlet is compared with another one.", [
          { in: "path", name: "b", message: "is the same outlet" },
        ]);
      }
      reply.tellChange(await known.changedAt(params.a, params.b));
      const [a, b] = [await outlet(params.a), await outlet(params.b)];
      const told = await gatherOutlets({ store, compared }, a.id, b.id, query);
      reply.type("application/json");
      return reply.send(JSON.stringify(presentOutletComparison(a, b, query, told)));
    },
  );
};
