import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { problemKindSchema } from "../../contract/problems.ts";
import { type ErrorCode, errors, RashomonError } from "../../errors.ts";
import { fixed, json, responses } from "../responses.ts";
import { statuses } from "../statuses.ts";

const listSchema = z.strictObject({ items: z.array(problemKindSchema) }).meta({ id: "ProblemKinds" });
const kindOf = (code: ErrorCode) => ({ code, status: statuses[code], title: errors[code] });

/** The closed list of problems: what `type` of each points to. */
export const problemRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    "/v1/problems",
    {
      config: { changesWith: "release" },
      schema: {
        operationId: "listProblems",
        tags: ["service"],
        summary: "Every problem that an answer may hold",
        querystring: z.strictObject({}),
        response: responses({ 200: json(listSchema, "The closed list.") }, [], fixed),
      },
    },
    async (_request, reply) => {
      reply.type("application/json");
      return reply.send(JSON.stringify({ items: (Object.keys(errors) as ErrorCode[]).map(kindOf) }));
    },
  );

  app.get(
    "/v1/problems/:code",
    {
      config: { changesWith: "release" },
      schema: {
        operationId: "getProblem",
        tags: ["service"],
        summary: "What a problem's code means",
        params: z.strictObject({ code: z.string().max(100).meta({ example: "document.empty" }) }),
        querystring: z.strictObject({}),
        response: responses(
          { 200: json(problemKindSchema, "What it means.") },
          ["request.notFound", "request.invalidParameter"],
          fixed,
        ),
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      if (!Object.hasOwn(errors, code)) throw new RashomonError("request.notFound", "No problem has this code.");
      reply.type("application/json");
      return reply.send(JSON.stringify(kindOf(code as ErrorCode)));
    },
  );
};
