import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { RashomonError } from "../../errors.ts";
import { acceptsAny } from "../negotiation.ts";
import { refusedPath } from "./problems.ts";

/**
 * Refuses, before any work is done, a request that no route takes, whatever it carries, and one that accepts nothing of
 * what its route says it can answer.
 */
export const acceptance = fp(
  async (app: FastifyInstance) => {
    app.addHook("onRequest", async (request, reply) => {
      // Required of HTTP/1.1 (RFC 9112, 3.2), which Node would refuse without a word.
      if (request.headers.host === undefined && request.raw.httpVersion === "1.1")
        throw new RashomonError("request.malformed", "The Host header is missing.");
      if (request.is404) throw refusedPath(app, request, reply);
      const { accept } = request.headers;
      const response = request.routeOptions.schema?.response as DeclaredResponses | undefined;
      if (accept === undefined || response === undefined) return;
      const offered = new Set(["200", "201"].flatMap((status) => Object.keys(response[status]?.content ?? {})));
      if (offered.size === 0 || acceptsAny(accept, [...offered])) return;
      throw new RashomonError("request.notAcceptable", `This call answers as ${[...offered].join(", ")}.`, [
        { in: "header", name: "accept", message: `one of ${[...offered].join(", ")}` },
      ]);
    });
  },
  { name: "acceptance", dependencies: ["problems"], fastify: "5.x" },
);

type DeclaredResponses = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> } | undefined>>;
