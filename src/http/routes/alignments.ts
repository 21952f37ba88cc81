import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { alignmentsPostSchema, alignmentsSchema, maximumPairs } from "../../contract/alignments.ts";
import type { Wire } from "../../contract/pages.ts";
import type { HttpContext } from "../context.ts";
import { leftSignal } from "../left-signal.ts";
import { json, responses, withBody } from "../responses.ts";

export const alignmentRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { pipeline }) => {
  app.post(
    "/v1/alignments",
    {
      schema: {
        operationId: "alignPairs",
        tags: ["comparisons"],
        summary: "Does A say what B says?",
        description: `At most ${maximumPairs} pairs a call, answered in their order. \`same\` also where one says a little more than the other; \`conflict\` where numbers or days differ, or one says yes and the other no; \`update\` where the later text (\`publishedAt\`) tells a later count, such as a toll that rose.`,
        querystring: z.strictObject({}),
        body: { content: { "application/json": { schema: alignmentsPostSchema } } },
        response: responses({ 200: json(alignmentsSchema, "One answer a pair.") }, [
          "document.notWellFormed",
          "document.badDate",
          "request.timeout",
          ...withBody,
        ]),
      },
    },
    async (request, reply) => {
      const { pairs } = request.body as z.output<typeof alignmentsPostSchema>;
      const alignments = await pipeline.align(pairs, leftSignal(reply));
      const answer: Wire<typeof alignmentsSchema> = {
        items: alignments.map(({ score, relation, conflict, reasons }) => ({
          score,
          relation,
          conflict: conflict && { kind: conflict.kind, a: conflict.a, b: conflict.b },
          reasons,
        })),
      };
      reply.type("application/json");
      return reply.send(JSON.stringify(answer));
    },
  );
};
