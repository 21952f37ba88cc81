import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { z } from "zod";
import type { HttpContext } from "../context.ts";
import { probing, responses } from "../responses.ts";

/** Seconds: from an answer that is ready bytes to a large comparison. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

declare module "fastify" {
  interface FastifyInstance {
    /** Counts a document by what became of it. */
    countDocument(outcome: "created" | "updated" | "unchanged" | "rejected"): void;
    /** Counts an answer, in seconds from the request's arrival. */
    observeAnswer(method: string, route: string, status: number, seconds: number): void;
  }
}

/** Prometheus figures of this one app: latencies per route, and what the store holds. */
export const metrics = fp(
  async (app: FastifyInstance, { store }: HttpContext) => {
    const register = new Registry();
    collectDefaultMetrics({ register });
    const latency = new Histogram({
      name: "rashomon_http_request_duration_seconds",
      help: "From the request's arrival to the last byte of its answer.",
      labelNames: ["method", "route", "status"],
      buckets,
      registers: [register],
    });
    // Asked for only where something was stored since the last scrape.
    let countedAt: number | null = null;
    new Gauge({
      name: "rashomon_store_rows",
      help: "What the store holds, by kind.",
      labelNames: ["kind"],
      registers: [register],
      async collect() {
        const changes = store.changes();
        if (changes === countedAt) return;
        for (const [kind, count] of Object.entries(await store.counts())) this.set({ kind }, count);
        countedAt = changes;
      },
    });

    const documents = new Counter({
      name: "rashomon_documents_total",
      help: "Documents that came in to be stored, by what became of them.",
      labelNames: ["outcome"],
      registers: [register],
    });
    app.decorate("countDocument", (outcome: string) => documents.inc({ outcome }));
    app.decorate("observeAnswer", (method: string, route: string, status: number, seconds: number) =>
      latency.observe({ method, route, status }, seconds),
    );
    app.addHook("onResponse", async (request, reply) => {
      const route = request.routeOptions.url ?? "none";
      app.observeAnswer(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    });

    app.get(
      "/metrics",
      {
        schema: {
          operationId: "metrics",
          tags: ["service"],
          summary: "Figures for Prometheus",
          querystring: z.strictObject({}),
          response: responses(
            { 200: { description: "Prometheus' text format.", content: { "text/plain": z.string() } } },
            ["service.internal"],
            probing,
          ),
        },
      },
      async (_request, reply) => reply.type(register.contentType).send(await register.metrics()),
    );
  },
  { name: "metrics", dependencies: ["problems"], fastify: "5.x" },
);
