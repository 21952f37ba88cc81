import rateLimiter from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";

const windowMs = 60_000;

/** Requests a minute and client address, with the RateLimit headers of the IETF draft and Retry-After on 429. */
export const rateLimit = fp(
  async (app: FastifyInstance, { config }: HttpContext) => {
    if (config.rateLimit === null) return;
    await app.register(rateLimiter, {
      max: config.rateLimit,
      timeWindow: windowMs,
      enableDraftSpec: true,
      allowList: (request) => /^\/(healthz|readyz|metrics)(\?|$)/.test(request.url),
      errorResponseBuilder: (_request, { max, ttl }) =>
        new RashomonError(
          "limit.rate",
          `The limit is ${max} requests a minute; try again in ${Math.ceil(ttl / 1000)} seconds.`,
        ),
    });
  },
  { name: "rate-limit", dependencies: ["problems"], fastify: "5.x" },
);
