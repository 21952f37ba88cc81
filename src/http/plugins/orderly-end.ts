import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import type { OpenConnections } from "../open-connections.ts";

/**
 * When the service closes, connections on which no request runs are closed at once, whether they ever sent one or not,
 * and every other one as soon as it has its answer.
 */
export const orderlyEnd = fp(
  async (app: FastifyInstance, { connections }: { readonly connections: OpenConnections }) => {
    const running = new Set<IncomingMessage>();
    let closing = false;
    const closeIdle = () => connections.closeAllBut(new Set<Socket>([...running].map(({ socket }) => socket)));

    app.addHook("onRequest", (request, reply, done) => {
      running.add(request.raw);
      // Also where the client went away meanwhile.
      reply.raw.once("close", () => {
        running.delete(request.raw);
        if (closing) closeIdle();
      });
      done();
    });
    app.addHook("preClose", async () => {
      closing = true;
      closeIdle();
    });
  },
  { name: "orderly-end", fastify: "5.x" },
);
