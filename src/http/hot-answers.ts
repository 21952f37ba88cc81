import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import type { HttpContext } from "./context.ts";
import type { DurationSeries } from "./duration-histogram.ts";
import { settlesAt } from "./last-modified.ts";
import { requestId } from "./plugins/request-ids.ts";

/** Bytes of all answers that are kept together, and of the largest single one. */
const mostBytes = 8 * 1024 * 1024;
const largestAnswer = 4 * 1024 * 1024;
/** URLs whose askers are known to the letter, how many ways of asking for each, and the longest, UTF-16 units. */
const [mostUrls, mostWays, longestSaid] = [250, 4, 2_000];
/** What an answer without a body takes, bytes: headers and key. */
const leastBytes = 2048;
/** As fastify sets them for servers that it makes itself, ms. */
const keepAliveTimeout = 72_000;
/** How long the headers of a request may take to come, ms. */
const headersTimeout = 60_000;

/** What answers depend on beside the URL and what is stored. */
const significant = ["host", "accept", "accept-encoding", "if-none-match", "if-modified-since", "origin"] as const;
/** Callers that say who they are, want a part, or send a body that is to be let go, are answered the long way. */
const personal = ["x-api-key", "authorization", "range", "content-length", "transfer-encoding"] as const;
/** Everything that is read out of the store alone; the registry of outlets also lives in memory. */
const cacheable = /^\/v1\/(?!outlets)/;
/** Headers that belong to one answer and not to all like it. */
const ownHeaders = new Set(["x-request-id", "content-length", "date", "connection", "transfer-encoding"]);

/** What a 304 says: who asks has the rest from before (RFC 9110, 15.4.5), and each header costs as much as the answer. */
const ofUnchanged =
  /^(?:etag|cache-control|vary|last-modified|expires|link|x-request-id|access-control-allow-(?:origin|credentials))$/;
/** What it says where no tag was asked for: beside a tag a time tells nothing more. */
const withoutTag = "last-modified";

interface Kept {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly latency: DurationSeries;
  /** When its `Last-Modified` is another one, ms since 1970; null where it stays. */
  readonly until: number | null;
}

/** The header lines of a request as they came, names and values in turns, and what it was answered. */
interface Way {
  readonly said: readonly string[];
  readonly answer: Kept;
}

declare module "fastify" {
  interface FastifyRequest {
    /** What `store.changes()` was when the request came; null where its answer is not kept. */
    asOf: number | null;
  }
}

type Context = Pick<HttpContext, "store" | "config" | "clock">;

/**
 * Answers that were given since the store last changed, sent again before any parsing, checking or hooks: the same
 * question and the same store give the same bytes. Answers of a store that has changed are never sent.
 */
export function makeHotAnswers({ store, config, clock }: Context) {
  const kept = new Map<string, Kept>();
  /** The same by URL and all that a request says, to the letter: clients that ask again say it alike. */
  const known = new Map<string, Way[]>();
  let bytes = 0;
  let asOf = Number.NaN;
  let asked = false;
  let app: FastifyInstance | null = null;
  // Limits count every request, and closed reading asks each for a key.
  const usable = config.rateLimit === null && !config.closedReading && !config.trustProxy;

  const weigh = ({ body }: Kept) => body.byteLength + leastBytes;

  /** No number, which equals none, where the store cannot be read: nothing that is kept is sent then, and nothing kept. */
  function changesNow(): number {
    try {
      return store.changes();
    } catch {
      return Number.NaN;
    }
  }

  /** Asks the store once a turn of the event loop: what is committed in a turn is answered, and asked for, after it. */
  function current(): number {
    if (asked) return asOf;
    asked = true;
    setImmediate(() => {
      asked = false;
    });
    const now = changesNow();
    if (now !== asOf) {
      kept.clear();
      known.clear();
      bytes = 0;
      asOf = now;
    }
    return now;
  }

  /** Null for a request whose answer may not be shared. */
  function keyOf({ method, url, headers }: Pick<IncomingMessage, "method" | "url" | "headers">): string | null {
    if (!usable || method !== "GET" || !cacheable.test(url ?? "")) return null;
    if (personal.some((name) => headers[name] !== undefined)) return null;
    return `${url}\n${significant.map((name) => headers[name] ?? "").join("\n")}`;
  }

  function keep(key: string, answer: Kept): void {
    if (answer.body.byteLength > largestAnswer || kept.has(key)) return;
    kept.set(key, answer);
    bytes += weigh(answer);
    for (const [oldest, one] of kept) {
      if (bytes <= mostBytes) break;
      drop(oldest, one);
    }
  }

  function drop(key: string, one: Kept): void {
    kept.delete(key);
    known.clear();
    bytes -= weigh(one);
  }

  /** The answer to a request that says what an earlier one said: neither joined nor sorted, which costs as much again. */
  function recall({ method, url, rawHeaders }: IncomingMessage): Kept | undefined {
    if (method !== "GET") return undefined;
    return known.get(url ?? "")?.find(({ said }) => isSame(said, rawHeaders))?.answer;
  }

  /** Looks for a kept answer by what it depends on, and remembers how it was asked for. */
  function look(request: IncomingMessage): Kept | undefined {
    const key = keyOf(request);
    const answer = key === null ? undefined : kept.get(key);
    const said = request.rawHeaders;
    if (answer === undefined || "x-request-id" in request.headers || said.join("").length > longestSaid) return answer;
    const ways = known.get(request.url!);
    if (ways === undefined) {
      if (known.size >= mostUrls) known.clear();
      known.set(request.url!, [{ said, answer }]);
    } else {
      if (ways.length >= mostWays) ways.shift();
      ways.push({ said, answer });
    }
    return answer;
  }

  /** Sends a kept answer; false where there is none. */
  function serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (!app) return false;
    current();
    const begun = performance.now();
    const again = recall(request);
    const answer = again ?? look(request);
    if (answer === undefined) return false;
    if (answer.until !== null && answer.until <= clock()) {
      drop(keyOf(request)!, answer);
      return false;
    }
    // Who names his request does not say the same twice: it is not among the known.
    const id = again ? randomUUID() : requestId(request);
    response.writeHead(answer.status, answer.headers.concat("x-request-id", id));
    // An empty body would be held back for what follows it, as any body is.
    if (answer.body.byteLength === 0) response.end();
    else response.end(answer.body);
    const took = performance.now() - begun;
    answer.latency.observe(took / 1000);
    if (app.log.level === "info" || app.log.level === "debug" || app.log.level === "trace")
      app.log.info(
        { reqId: id, req: { method: "GET", url: request.url }, res: { statusCode: answer.status }, responseTime: took },
        "request completed",
      );
    return true;
  }

  /** Sees every answer as it leaves: belongs after all that still changes it. */
  const plugin = fp(
    async (instance: FastifyInstance) => {
      instance.decorateRequest("asOf", null);
      instance.addHook("onRequest", async (request) => {
        request.asOf = keyOf(request.raw) === null ? null : current();
      });
      instance.addHook("onSend", async (request, reply, payload: unknown) => {
        if (reply.statusCode === 304)
          for (const name of Object.keys(reply.getHeaders()))
            if (!ofUnchanged.test(name) || (name === withoutTag && request.headers["if-none-match"] !== undefined))
              reply.removeHeader(name);
        if (request.asOf === null || (reply.statusCode !== 200 && reply.statusCode !== 304)) return payload;
        if (payload !== null && typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
        if (/no-store/.test(String(reply.getHeader("cache-control") ?? "")) || request.asOf !== current())
          return payload;
        const body = Buffer.isBuffer(payload) ? payload : Buffer.from(payload ?? "", "utf8");
        const headers = Object.entries(reply.getHeaders())
          .filter(([name, value]) => value !== undefined && !ownHeaders.has(name))
          .flatMap(([name, value]) => [name, String(value)]);
        if (reply.statusCode === 200) headers.push("content-length", String(body.byteLength));
        const latency = instance.latencyOf("GET", request.routeOptions.url ?? "none", reply.statusCode);
        const settled = reply.changedAt === null ? 0 : settlesAt(reply.changedAt);
        const until = settled > request.askedAt ? settled : null;
        keep(keyOf(request.raw)!, { status: reply.statusCode, headers, body, latency, until });
        return payload;
      });
      instance.addHook("onReady", async () => {
        app = instance;
      });
      instance.addHook("preClose", async () => {
        app = null;
      });
    },
    { name: "hot-answers", dependencies: ["conditional", "compression", "metrics"], fastify: "5.x" },
  );

  return {
    plugin,
    /** A server that sends what is kept itself and hands on the rest. */
    server(handler: RequestListener): Server {
      // A stream of documents may come for hours; only what stands before it is waited for no longer than usual.
      // Who says for no host what he wants is told so by a hook, as a problem.
      const settings = { requestTimeout: 0, headersTimeout, requireHostHeader: false };
      const server = createServer(settings, (request, response) => {
        if (!serve(request, response)) handler(request, response);
      });
      // An expectation may be passed over (RFC 9110, 10.1.1).
      server.on("checkExpectation", handler);
      server.keepAliveTimeout = keepAliveTimeout;
      return server;
    },
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
