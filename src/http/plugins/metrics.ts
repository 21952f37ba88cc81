import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { z } from "zod";
import type { HttpContext } from "../context.ts";
import { type DurationSeries, makeDurationHistogram } from "../duration-histogram.ts";
import { probing, responses } from "../responses.ts";

/** Seconds: from an answer that is ready bytes to a large comparison. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

declare module "fastify" {
  interface FastifyInstance {
    /** Counts a document by what became of it. */
    countDocument(outcome: "created" | "updated" | "unchanged" | "rejected"): void;
    /** Where such answers are counted, in seconds from the request's arrival. */
    latencyOf(method: string, route: string, status: number): DurationSeries;
  }
}

/** Prometheus figures of this one app: latencies per route, and what the store holds. */
export const metrics = fp(
  async (app: FastifyInstance, { store }: HttpContext) => {
    const register = new Registry();
    collectDefaultMetrics({ register });
    const latency = makeDurationHistogram({
      name: "rashomon_http_request_duration_seconds",
      help: "From the request's arrival to the last byte of its answer.",
      labels: ["method", "route", "status"],
      bounds,
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

    new Gauge({
      name: "rashomon_store_writable",
      help: "1 while the store can be written; 0 where its disk is full, fails or may only be read, or the writer has stopped.",
      registers: [register],
      collect() {
        this.set(store.failure() === null ? 1 : 0);
      },
    });

    const documents = new Counter({
      name: "rashomon_documents_total",
      help: "Documents that came in to be stored, by what became of them.",
      labelNames: ["outcome"],
      registers: [register],
    });
    app.decorate("countDocument", (outcome: string) => documents.inc({ outcome }));
    app.decorate("latencyOf", (method: string, route: string, status: number) =>
      latency.series(method, route, String(status)),
    );
    app.addHook("onResponse", async (request, reply) => {
      const route = request.routeOptions.url ?? "none";
      app.latencyOf(request.method, route, reply.statusCode).observe(reply.elapsedTime / 1000);
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
      async (_request, reply) =>
        reply.type(register.contentType).send(`${await register.metrics()}\n${latency.text()}`),
    );
  },
  { name: "metrics", dependencies: ["problems"], fastify: "5.x" },
);
