import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";

/** Codings that the compression plugin adds to a tag, so that a tag stays strong for the bytes that it names. */
const codingSuffix = /-(?:br|gzip)"$/;

/** A strong tag over the bytes of an answer. */
export function etagOf(body: string | Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/** Whether an If-None-Match header names a tag, whatever coding it was sent in. */
export function namesTag(header: string, etag: string): boolean {
  if (header.trim() === "*") return true;
  return header
    .slice(0, 8000)
    .split(",")
    .some((part) => part.trim().replace(/^W\//, "").replace(codingSuffix, '"') === etag);
}

/** Strong ETags and 304 on everything that is read; clients ask again rather than show what is old. */
export const conditional = fp(
  async (app: FastifyInstance) => {
    app.addHook("onSend", async (request, reply, payload) => {
      if (reply.statusCode !== 200 || (request.method !== "GET" && request.method !== "HEAD")) return payload;
      if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
      if (!reply.hasHeader("etag")) {
        if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
        reply.header("etag", etagOf(payload));
      }
      const wanted = request.headers["if-none-match"];
      if (wanted === undefined || !namesTag(wanted, String(reply.getHeader("etag")))) return payload;
      reply.code(304).removeHeader("content-type").removeHeader("content-length");
      return "";
    });
  },
  { name: "conditional", fastify: "5.x" },
);
