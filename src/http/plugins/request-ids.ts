import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";

const sound = /^[A-Za-z0-9._:-]{1,100}$/;

/** The caller's `x-request-id` where it is harmless, otherwise a new one. */
export function requestId(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && sound.test(given) ? given : randomUUID();
}

/** Every answer names the request that it belongs to, as the log does. */
export const requestIds = fp(
  async (app: FastifyInstance) => {
    app.addHook("onRequest", async (request, reply) => {
      reply.header("x-request-id", request.id);
    });
  },
  { name: "request-ids", fastify: "5.x" },
);
