import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { z } from "zod";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { json, probing, responses } from "../responses.ts";

export type LifecycleState = "starting" | "ready" | "stopping";

declare module "fastify" {
  interface FastifyInstance {
    /** Where the service stands; whoever starts and stops it sets this, `/readyz` tells it. */
    readonly lifecycle: { state: LifecycleState };
  }
}

const healthSchema = z.strictObject({ status: z.literal("ok") }).meta({ id: "Health", example: { status: "ok" } });
const noQuery = z.strictObject({});

/** Probes: `/healthz` while the process answers at all, `/readyz` while it should be sent requests. */
export const lifecycle = fp(
  async (app: FastifyInstance, { store }: Pick<HttpContext, "store">) => {
    app.decorate("lifecycle", { state: "ready" } as { state: LifecycleState });

    app.get(
      "/healthz",
      {
        schema: {
          operationId: "health",
          tags: ["service"],
          summary: "Is the process alive?",
          querystring: noQuery,
          response: responses({ 200: json(healthSchema, "It is.") }, [], probing),
        },
      },
      async () => ({ status: "ok" as const }),
    );
    app.get(
      "/readyz",
      {
        schema: {
          operationId: "readiness",
          tags: ["service"],
          summary: "Should it be sent requests?",
          description: "503 while the service starts, stops or cannot write.",
          querystring: noQuery,
          response: responses({ 200: json(healthSchema, "It should.") }, ["service.notReady"], probing),
        },
      },
      async () => {
        if (app.lifecycle.state !== "ready")
          throw new RashomonError("service.notReady", `The service is ${app.lifecycle.state}.`);
        const failure = store.failure();
        if (failure !== null) throw new RashomonError("service.notReady", failure);
        return { status: "ok" as const };
      },
    );
  },
  { name: "lifecycle", dependencies: ["problems"], fastify: "5.x" },
);
