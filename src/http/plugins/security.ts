import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import type { HttpContext } from "../context.ts";

/** Headers that scripts on other sites may read. */
const exposedHeaders = [
  "etag",
  "link",
  "location",
  "content-disposition",
  "x-request-id",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "retry-after",
];

/** Security headers and CORS. Answers are data for any site; nothing rests on cookies. */
export const security = fp(
  async (app: FastifyInstance, { config }: HttpContext) => {
    await app.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      xFrameOptions: { action: "deny" },
      crossOriginResourcePolicy: { policy: "cross-origin" },
      // The service itself speaks plain HTTP: whatever speaks TLS before it decides on this.
      strictTransportSecurity: false,
    });

    app.addHook("onRequest", async (request, reply) => {
      if (request.method !== "OPTIONS") return;
      const allowed = app.allowedMethods(request.url.split("?", 1)[0] as string);
      if (allowed.length > 0) reply.header("allow", allowed.join(", "));
    });
    await app.register(cors, {
      origin: config.corsOrigins === undefined ? "*" : [...config.corsOrigins],
      methods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
      allowedHeaders: [
        "content-type",
        "content-encoding",
        "accept",
        "x-api-key",
        "x-request-id",
        "if-match",
        "if-unmodified-since",
        "if-none-match",
        "if-modified-since",
        "last-event-id",
      ],
      exposedHeaders,
      maxAge: 86_400,
      strictPreflight: false,
    });
  },
  { name: "security", dependencies: ["problems"], fastify: "5.x" },
);
