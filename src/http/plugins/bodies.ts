import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FastifyInstance, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { maximumBytes } from "../../contract/documents.ts";
import { RashomonError } from "../../errors.ts";
import { decodeText, decodeUtf8 } from "../../ingest/decode-text.ts";

/** What a route says it reads: schemas by content type. */
interface DeclaredBody {
  readonly content?: Readonly<Record<string, unknown>>;
}

/** Reads bodies: JSON, pages and plain texts whole, streams of lines as streams. Anything else is refused unread. */
export const bodies = fp(
  async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();

    app.addContentTypeParser(
      "application/json",
      { parseAs: "buffer", bodyLimit: maximumBytes },
      async (request: FastifyRequest, body: Buffer) =>
        // Who sends every call with a content type means no body by it where none is read.
        request.routeOptions.schema?.body === undefined && body.length === 0 ? undefined : parseJson(decodeUtf8(body)),
    );
    app.addContentTypeParser(
      ["text/html", "text/plain"],
      { parseAs: "buffer", bodyLimit: maximumBytes },
      async (request: { readonly headers: { readonly "content-type"?: string } }, body: Buffer) =>
        decodeText(body, request.headers["content-type"] ?? ""),
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
      const lines = (streamTypes as readonly string[]).includes(given);
      if (coding !== "identity" && !(coding === "gzip" && lines)) {
        const read = lines ? "as it is or with gzip" : "as it is, without a content coding";
        throw new RashomonError("request.unsupportedMediaType", `Send the body ${read}.`, [
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
  headers["content-encoding"]?.trim().toLowerCase() ?? "identity";

/**
 * What gzip packed, as a stream: however much comes of little, it is unpacked no faster than its lines are stored, and a
 * line that is too long is let go as it comes.
 */
function unpacked(payload: Readable): Readable {
  const gunzip = createGunzip();
  payload.on("error", (error) => gunzip.destroy(error));
  // What follows bytes that it cannot read is taken and let go.
  gunzip.once("close", () => payload.resume());
  return payload.pipe(gunzip);
}

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
