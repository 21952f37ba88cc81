import { setMaxListeners } from "node:events";
import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { maximumBytes } from "../../contract/documents.ts";
import { RashomonError } from "../../errors.ts";
import { decodeText, decodeUtf8 } from "../../ingest/decode-text.ts";
import type { HttpContext } from "../context.ts";
import { letGo } from "../let-go.ts";
import { type BodyRoom, type BodyTimes, makeBodyRoom, readBody } from "../read-body.ts";
import { unpacked } from "../unpack.ts";

/** What a route says it reads: schemas by content type. */
interface DeclaredBody {
  readonly content?: Readonly<Record<string, unknown>>;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Bytes of its body that are held. */
    bodyBytes: number;
  }
}

/** How slowly a body may come, ms. */
const usualTimes: BodyTimes = { quiet: 30_000, whole: 120_000 };
/**
 * Bytes of bodies that may be under way together, from the first that comes until the answer is sent: what waits to be
 * read holds its body. Calls that need a key have room of their own, which nobody without one takes.
 */
const usualBytes = 128 * 1024 * 1024;

/**
 * Reads bodies, as they are or packed with gzip: JSON, pages and plain texts whole and within bounds, which hold for what
 * is unpacked, streams of lines as streams. Anything else is refused unread.
 */
export const bodies = fp(
  async (app: FastifyInstance, { config }: Pick<HttpContext, "config">) => {
    const times = config.bodyTimes ?? usualTimes;
    const [open, guarded] = [0, 1].map(() => makeBodyRoom(config.bodyBytes ?? usualBytes)) as [BodyRoom, BodyRoom];
    const roomOf = ({ routeOptions }: FastifyRequest) =>
      (routeOptions.config.access ?? "open") === "open" ? open : guarded;
    const closing = new AbortController();
    // Every body that comes listens.
    setMaxListeners(0, closing.signal);
    app.addHook("preClose", async () => closing.abort());

    async function read(request: FastifyRequest, payload: Readable): Promise<Buffer> {
      const room = roomOf(request);
      const take = (bytes: number): boolean => {
        if (!room.take(bytes)) return false;
        request.bodyBytes += bytes;
        return true;
      };
      const declared = request.headers["content-length"];
      const packed = codingOf(request.headers) === "gzip";
      const body = packed ? unpacked(payload) : payload;
      try {
        return await readBody(body, declared === undefined ? null : Number(declared), {
          largest: maximumBytes,
          times,
          take,
          stop: closing.signal,
        });
      } finally {
        // Of what is refused no more is unpacked.
        if (packed) body.destroy();
      }
    }

    app.decorateRequest("bodyBytes", 0);
    app.addHook("preParsing", async (request, reply) => {
      reply.raw.once("close", () => roomOf(request).giveBack(request.bodyBytes));
    });
    app.addHook("onResponse", async ({ raw }) => letGo(raw));
    app.removeAllContentTypeParsers();

    app.addContentTypeParser("application/json", async (request: FastifyRequest, payload: Readable) => {
      const body = await read(request, payload);
      // Who sends every call with a content type means no body by it where none is read.
      return request.routeOptions.schema?.body === undefined && body.length === 0
        ? undefined
        : parseJson(decodeUtf8(body));
    });
    app.addContentTypeParser(["text/html", "text/plain"], async (request: FastifyRequest, payload: Readable) =>
      decodeText(await read(request, payload), request.headers["content-type"] ?? ""),
    );
    app.addContentTypeParser([...streamTypes], (request, payload, done) =>
      done(null, codingOf(request.headers) === "gzip" ? unpacked(payload) : payload),
    );

    app.addHook("preParsing", async (request) => {
      const declared = request.routeOptions.schema?.body as DeclaredBody | undefined;
      if (!declared?.content) return;
      const types = Object.keys(declared.content);
      const given = mediaType(request.headers["content-type"]);
      const coding = codingOf(request.headers);
      if (coding !== "identity" && coding !== "gzip") {
        throw new RashomonError("request.unsupportedMediaType", "Send the body as it is or packed with gzip.", [
          { in: "header", name: "content-encoding", message: `${coding} is not read` },
        ]);
      }
      if (types.includes(given)) return;
      throw new RashomonError(
        "request.unsupportedMediaType",
        `This call reads ${types.join(", ")}; the content type was ${given === "" ? "not given" : given}.`,
        [{ in: "header", name: "content-type", message: `one of ${types.join(", ")}` }],
      );
    });
  },
  { name: "bodies", dependencies: ["problems"], fastify: "5.x" },
);

const codingOf = (headers: { readonly "content-encoding"?: string }): string =>
  headers["content-encoding"]?.trim().toLowerCase() || "identity";

/** Content types of streams of JSON lines. */
export const streamTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl"] as const;

/** The media type of a Content-Type header, without its parameters. */
export function mediaType(header: string | undefined): string {
  return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Parses JSON; what is none is refused with what the parser says of the place. */
export function parseJson(string: string): unknown {
  try {
    return JSON.parse(string);
  } catch (error) {
    throw new RashomonError("request.invalidJson", placeOf(error));
  }
}

/** Where the JSON breaks, without the text around it. */
function placeOf(error: unknown): string | undefined {
  const message = error instanceof SyntaxError ? error.message : "";
  const place = /position \d+(?: \(line \d+ column \d+\))?/.exec(message);
  if (place !== null) return `The body is not valid JSON at ${place[0]}.`;
  // Of short texts V8 names the character and no place.
  return message.includes("Unexpected end") ? "The body is not valid JSON: it ends too early." : undefined;
}
