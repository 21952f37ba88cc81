import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import type { HttpContext } from "../context.ts";
import { lastModifiedOf, standsSince } from "../last-modified.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the answer rests on: all that is stored, or the service's code alone. Absent where the route itself tells. */
    readonly changesWith?: "store" | "release";
  }
  interface FastifyRequest {
    /** When the request came, ms since 1970. */
    askedAt: number;
  }
  interface FastifyReply {
    /** When what is answered last changed, ms since 1970; null where nobody knows. */
    changedAt: number | null;
    /**
     * Tells when it last changed, RFC 3339, which must be read before the answer itself. Another release may answer
     * otherwise, so that nothing is older than the process that answers, but for the bytes of `kept` answers.
     */
    tellChange(at: string | null, form?: "made" | "kept"): void;
  }
}

/** Codings that the compression plugin adds to a tag, so that a tag stays strong for the bytes that it names. */
export const codingSuffix = /-(?:br|gzip)"$/;

/** A strong tag over the bytes of an answer. */
export function etagOf(body: string | Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/** The tag that an If-None-Match header names for an answer, in whatever coding it was sent; null where it names none. */
export function namedTag(header: string, etag: string): string | null {
  if (header.trim() === "*") return etag;
  const tags = header
    .slice(0, 8000)
    .split(",")
    .map((part) => part.trim().replace(/^W\//, ""));
  return tags.find((tag) => tag.replace(codingSuffix, '"') === etag) ?? null;
}

/** Whether the caller has what would be answered, as far as its tag and its time are told by now, and by which tag. */
export function standsBy(
  request: FastifyRequest,
  reply: FastifyReply,
): { readonly stands: boolean; readonly named: string | null } {
  const { "if-none-match": wanted, "if-modified-since": since } = request.headers;
  const etag = reply.getHeader("etag");
  // A tag that is asked for decides alone (RFC 9110, 13.2.2).
  const named = wanted === undefined || etag === undefined ? null : namedTag(wanted, String(etag));
  const { changedAt } = reply;
  const asOf = wanted === undefined && changedAt !== null ? since : undefined;
  const stands =
    named !== null || (asOf !== undefined && standsSince(asOf, { changedAt: changedAt!, askedAt: request.askedAt }));
  return { stands, named };
}

/** Strong ETags, `Last-Modified` and 304 on all that is read; clients ask again rather than show what is old. */
export const conditional = fp(
  async (app: FastifyInstance, { store, clock }: Pick<HttpContext, "store" | "clock">) => {
    const startedAt = clock();
    app.decorateRequest("askedAt", 0);
    app.decorateReply("changedAt", null);
    app.decorateReply("tellChange", function (this: FastifyReply, at, form = "made") {
      const time = at === null ? startedAt : Date.parse(at);
      this.changedAt = form === "kept" ? time : Math.max(time, startedAt);
    });

    app.addHook("onRequest", async (request) => {
      request.askedAt = clock();
    });
    app.addHook("preHandler", async (request, reply) => {
      const { changesWith } = request.routeOptions.config;
      if (changesWith !== undefined) reply.tellChange(changesWith === "store" ? await store.lastChange() : null);
    });

    app.addHook("onSend", async (request, reply, payload) => {
      if (reply.statusCode !== 200 || (request.method !== "GET" && request.method !== "HEAD")) return payload;
      if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
      const modified = reply.changedAt === null ? null : { changedAt: reply.changedAt, askedAt: request.askedAt };
      if (modified !== null) reply.header("last-modified", lastModifiedOf(modified));
      const whole = typeof payload === "string" || Buffer.isBuffer(payload);
      if (whole && !reply.hasHeader("etag")) reply.header("etag", etagOf(payload));

      const { stands, named } = standsBy(request, reply);
      // What answers a tag is the tag of the bytes that stand.
      if (named !== null) reply.header("etag", named);
      if (payload instanceof Readable && (stands || request.method === "HEAD")) payload.destroy();
      // The framework would read a stream to its end, only to send nothing of it.
      if (!stands) return request.method === "HEAD" && payload instanceof Readable ? Readable.from([]) : payload;
      reply.code(304).removeHeader("content-type").removeHeader("content-length");
      // Of an empty text the framework would tell the length, which a 304 tells of what it stands for.
      return null;
    });
  },
  { name: "conditional", fastify: "5.x" },
);
