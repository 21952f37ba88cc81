import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { ownBytes } from "../../room-of-bytes.ts";
import { parseAccept } from "../negotiation.ts";

export type Coding = "br" | "gzip";

/** Smaller bodies do not get smaller. Bytes. */
const minimumBytes = 1024;
/** brotli's quality, 0…11: 4 is as fast as gzip and packs better. */
const brotliQuality = 4;
const compressible = /^(text\/|application\/(.*\+)?(json|xml|x-ndjson|yaml|x-yaml|javascript|x-bibtex))/;

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } };
const compress: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, brotli),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** The compressed forms of a body that were made so far. */
export type Forms = Pick<Map<Coding, Promise<Buffer>>, "get" | "set">;

/** Those of bodies that are sent again, for as long as the body lives, or whoever put them here for the same bytes. */
export const formsOf = new WeakMap<Buffer, Forms>();

/** The coding that a client wants most: brotli before gzip where it does not care, none where it says that it likes none more. */
export function chooseCoding(acceptEncoding: string | undefined): Coding | null {
  if (acceptEncoding === undefined) return null;
  const ranges = parseAccept(acceptEncoding);
  const named = (name: string) => ranges.find(({ type }) => type === name);
  const quality = (name: string): number => (named(name) ?? named("*"))?.quality ?? 0;
  const [br, gz] = [quality("br"), quality("gzip")];
  if (Math.max(br, gz) <= 0 || Math.max(br, gz) < (named("identity")?.quality ?? 0)) return null;
  return br >= gz ? "br" : "gzip";
}

/**
 * brotli and gzip for whole bodies and streams. A body that is sent again (the same Buffer, as ready answers are)
 * keeps its compressed forms for as long as it lives. `cache-control: no-transform` switches it off.
 */
export const compression = fp(
  async (app: FastifyInstance) => {
    app.addHook("onSend", async (request, reply, payload) => {
      const body: unknown = payload;
      // What would vary varies here too (RFC 9110, 15.4.5).
      if (reply.statusCode === 304) reply.header("vary", vary(reply.getHeader("vary")));
      const type = String(reply.getHeader("content-type") ?? "");
      if (body === null || body === undefined || body === "" || !compressible.test(type)) return payload;
      if (/no-transform/.test(String(reply.getHeader("cache-control") ?? ""))) return payload;
      if (reply.hasHeader("content-encoding")) return payload;
      reply.header("vary", vary(reply.getHeader("vary")));
      const coding = chooseCoding(request.headers["accept-encoding"]);
      if (coding === null) return payload;

      if (typeof body === "string" || Buffer.isBuffer(body)) {
        if (body.length < minimumBytes) return payload;
        const bytes = typeof body === "string" ? compress[coding](Buffer.from(body)) : compressedOnce(body, coding);
        mark(coding);
        return await bytes;
      }
      if (!isReadable(body)) return payload;
      mark(coding);
      const squeezed = coding === "br" ? createBrotliCompress(brotli) : createGzip();
      body.on("error", (error) => squeezed.destroy(error));
      squeezed.on("close", () => body.destroy());
      return body.pipe(squeezed);

      function mark(coding: Coding): void {
        reply.header("content-encoding", coding).removeHeader("content-length");
        const etag = reply.getHeader("etag");
        if (typeof etag === "string") reply.header("etag", etag.replace(/"$/, `-${coding}"`));
      }
    });

    function compressedOnce(body: Buffer, coding: Coding): Promise<Buffer> {
      const forms = formsOf.get(body) ?? (new Map() as Forms);
      formsOf.set(body, forms);
      const known = forms.get(coding) ?? compress[coding](body).then(ownBytes);
      forms.set(coding, known);
      return known;
    }
  },
  { name: "compression", dependencies: ["conditional"], fastify: "5.x" },
);

function vary(already: unknown): string {
  const names = typeof already === "string" && already !== "" ? already.split(/,\s*/) : [];
  return [...new Set([...names, "Accept", "Accept-Encoding"])].join(", ");
}

function isReadable(body: unknown): body is Readable {
  return typeof body === "object" && body !== null && "pipe" in body && "destroy" in body;
}
