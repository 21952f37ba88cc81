import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { type ErrorCode, type Fault, RashomonError } from "../../errors.ts";
import { presentProblem, refusalOf } from "../problem.ts";
import { statuses } from "../statuses.ts";

declare module "fastify" {
  interface FastifyReply {
    /** What it was refused with; null for an answer. */
    problemCode: ErrorCode | null;
  }
}

/** Every error leaves as RFC 9457 problem details; what is not ours on purpose says nothing of the inside. */
export const problems = fp(
  async (app: FastifyInstance) => {
    app.decorateReply("problemCode", null);
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      const known = asProblem(error, request);
      if (known.code === "service.internal") request.log.error({ err: error }, "a request failed");
      // What still comes of the body is let go, so that its sender reads why; of what comes too slowly nothing is waited for.
      if (known.code !== "request.tooSlow") reply.removeHeader("connection");
      return sendProblem(request, reply, known);
    });

    app.setNotFoundHandler((request, reply) => sendProblem(request, reply, refusedPath(app, request, reply)));
  },
  { name: "problems", dependencies: ["route-table", "public-url"], fastify: "5.x" },
);

/** Why no route takes a request: its path does not exist, or not with this method, and then `Allow` names the others. */
export function refusedPath(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): RashomonError {
  const allowed = app.allowedMethods(pathBefore(request.url));
  if (allowed.length === 0) return new RashomonError("request.notFound", likelyMeant(request));
  reply.header("allow", allowed.join(", "));
  return new RashomonError("request.methodNotAllowed", `This path knows ${allowed.join(", ")}.`);
}

/**
 * What a path that does not exist comes near to; undefined for nothing. A slash at the end is not passed over: behind it
 * an id is missing as often as it is too much, and a list is no answer to who asks for one thing.
 */
function likelyMeant({ url, server }: FastifyRequest): string | undefined {
  const path = pathBefore(url);
  const exists = (other: string) => server.allowedMethods(other).length > 0;
  const shorter = path.slice(0, -1);
  if (path === `${shorter}/` && shorter !== "/" && exists(shorter))
    return `No such path: either an id is missing behind the last slash, or it is ${shorter}.`;
  return exists(`/v1${path}`) ? `No such path; there is /v1${path}.` : undefined;
}

const pathBefore = (url: string): string => url.split("?", 1)[0] as string;

/** Answers what never became a request, and closes the connection, in which nobody can tell where the next begins. */
export const refuseConnection =
  (publicPath: string) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy(error);
    const id = randomUUID();
    const code = error.code === "HPE_HEADER_OVERFLOW" ? "request.headersTooLarge" : "request.malformed";
    const body = JSON.stringify(presentProblem(new RashomonError(code), id, publicPath));
    const head = [
      `HTTP/1.1 ${statuses[code]} ${STATUS_CODES[statuses[code]]}`,
      "content-type: application/problem+json; charset=utf-8",
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${id}`,
      "cache-control: no-store",
      "connection: close",
    ];
    socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  };

/** When to ask again, s: while the service starts or stops, has too much to do or waits for another process, or its disk is full. */
const retrySeconds: { readonly [code in ErrorCode]?: number } = {
  "service.notReady": 5,
  "service.busy": 1,
  "service.storeUnwritable": 30,
};

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: RashomonError): FastifyReply {
  if (statuses[error.code] === 401) reply.header("www-authenticate", 'ApiKey realm="rashomon", header="x-api-key"');
  reply.problemCode = error.code;
  const retryAfter = retrySeconds[error.code];
  if (retryAfter !== undefined) reply.header("retry-after", String(retryAfter));
  return reply
    .code(statuses[error.code])
    .header("x-request-id", request.id)
    .header("cache-control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(presentProblem(error, request.id, request.publicPath ?? reply.server.publicPath)));
}

const contexts: Readonly<Record<string, Fault["in"]>> = {
  body: "body",
  querystring: "query",
  params: "path",
  headers: "header",
};

/** What the framework itself refuses, as an error of ours. */
export function asProblem(error: FastifyError, request?: FastifyRequest): RashomonError {
  if (error instanceof RashomonError) return error;
  if (Array.isArray(error.validation)) {
    const issues = error.validation.map(({ keyword, message, instancePath, params }) => ({
      ...(params as { keys?: readonly string[]; params?: { problem?: string } }),
      code: keyword,
      message: message ?? "is not allowed",
      path: pathOf(instancePath),
    }));
    const place = contexts[error.validationContext ?? "body"] ?? "body";
    // The router takes "/v1/articles/" for an article without an id.
    if (request !== undefined && place === "path" && issues.some(({ path }) => pathIsEmpty(request.params, path)))
      return new RashomonError("request.notFound", likelyMeant(request));
    const shape = (request?.routeOptions.schema?.querystring as { shape?: object } | undefined)?.shape;
    return refusalOf({ issues }, place, shape ? Object.keys(shape) : null);
  }
  switch (error.code) {
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new RashomonError("request.unsupportedMediaType");
    case "FST_ERR_BAD_URL":
      return new RashomonError("request.notFound", "The path is not a well-formed URL.");
    default:
      return new RashomonError(codeOfStatus(error.statusCode));
  }
}

/** What a plugin refuses by its status alone, a path out of the folder of the description's pages for one. */
function codeOfStatus(status: number | undefined): ErrorCode {
  if (status === undefined || status < 400 || status > 499) return "service.internal";
  if (status === 403 || status === 410) return "request.notFound";
  const codes = (Object.keys(statuses) as ErrorCode[]).filter((code) => code.startsWith("request."));
  return codes.find((code) => statuses[code] === status) ?? "request.invalidParameter";
}

const pathIsEmpty = (parameters: unknown, path: readonly (string | number)[]): boolean =>
  (parameters as Readonly<Record<string, string>> | undefined)?.[String(path[0])] === "";

/** `/pairs/3/a/text` as steps, numbers as numbers. */
function pathOf(instancePath: string): readonly (string | number)[] {
  return instancePath
    .split("/")
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
