import assert from "node:assert/strict";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, suite, test } from "node:test";
import Database from "better-sqlite3";
import type { Response } from "supertest";
import { z } from "zod";
import { problemSchema } from "../../src/contract/problems.ts";
import { type ErrorCode, errors, RashomonError } from "../../src/errors.ts";
import { statuses } from "../../src/http/statuses.ts";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import type { Pipeline } from "../../src/ingest/pipeline.ts";
import type { Store } from "../../src/store/store.ts";
import { now, readKey, type Service, startService, writeKey } from "../http/service.ts";
import { foundConflict, packing, registry } from "../store/fixtures.ts";
import { type Ask, goodAsks, otherAsks } from "./asks.ts";
import { fill } from "./fill.ts";

/** Every documented status of every call is provoked for real, and every answer is held against its schema. */

interface Operation {
  readonly id: string;
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly url: string;
  readonly guarded: boolean;
  readonly responses: Readonly<
    Record<string, z.ZodType | { readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>> }>
  >;
}

const json = { "content-type": "application/json" };
const longHeader = "x".repeat(20_000);
const huge = `{"content":"${"x".repeat(10 * 1024 * 1024)}"}`;

/** Fails at everything, and says more than a caller should hear. */
const failing = { get: () => () => Promise.reject(new Error("the disk at /secret/place is full")) };
const service = await startService();
const { pipeline } = service;
/** Its writer has died. */
const halted = await refusing("service.notReady");
/** Its disk is full. */
const full = await refusing("service.storeUnwritable");
/** The same store behind a pipeline that has no thread left and lets nobody wait for one. */
const noThread = makePipeline({
  store: service.store,
  packing,
  outlets: registry.all(),
  workers: 0,
  mostWaiting: 0,
  clock: () => now,
  onError: (error) => assert.fail(String(error)),
});
const crowded = await startService({}, { wrapStore: () => service.store, pipeline: noThread });
after(() => noThread.close());
/** So many long searches wait for one another that no other is let in. */
const searched = new Set(["articles", "claims", "conflicts", "events", "storylines", "speakers", "tags"]);
const swamped = await startService(
  {},
  {
    wrapStore: () =>
      new Proxy(service.store, {
        get: (target, verb) =>
          searched.has(String(verb))
            ? () => Promise.reject(new RashomonError("service.busy"))
            : Reflect.get(target, verb),
      }),
    pipeline,
  },
);
/** What it is asked to work out takes too long. */
const overdue = await startService(
  {},
  {
    wrapStore: () => service.store,
    pipeline: new Proxy({} as Pipeline, { get: () => () => Promise.reject(new RashomonError("request.timeout")) }),
  },
);
/** Waits for no body that does not come at once. */
const hasty = await startService(
  { bodyTimes: { quiet: 100, whole: 1_000 } },
  { wrapStore: () => service.store, pipeline },
);
const limited = await startService({ rateLimit: 0 }, { pipeline });
const keyless = await startService({}, { keys: false, pipeline });
const broken = await startService(
  {},
  {
    wrapStore: (store) => new Proxy({} as Store, keysOf(store)),
    pipeline: new Proxy({} as Pipeline, failing),
  },
);
/** The same store, whose events and storylines change whenever they are read. */
const restless = await startService({}, { wrapStore: () => changing(service.store), pipeline });

/** What stands in the store: two articles of one event, one removed, and ids that moved. */
const known = await fill(service);
const disputed = await service.store.event(known.event);
assert.ok(disputed && "version" in disputed);
const found = [foundConflict("hurt", { Twelve: [{ claimId: known.claim, articleId: known.article }], nine: [] })];
await service.store.noteConflicts([{ eventId: known.event, version: disputed.version, found }], "1");
const database = new Database(service.file);
const alias = database.prepare('INSERT INTO aliases (id, "into", at) VALUES (?, ?, ?)');
alias.run("evt_moved", known.event, now);
alias.run("sty_moved", known.storyline, now);
database.close();

const good = goodAsks(known);
const others = otherAsks(known);

const operations: readonly Operation[] = service.app.routeTable.flatMap(({ method, url, schema }) => {
  const { operationId, response, security } = (schema ?? {}) as Record<string, unknown>;
  if (typeof operationId !== "string" || method === "HEAD") return [];
  const verb = method.toLowerCase() as Operation["method"];
  const guarded = Array.isArray(security) && security.length === 1;
  return [{ id: operationId, method: verb, url, guarded, responses: response as Operation["responses"] }];
});

/** A store that knows its keys, whether it changed and whether it can be written, and fails at everything else. */
function keysOf(store: Store): ProxyHandler<Store> {
  const real = new Set(["hasKey", "keyCount", "changes", "failure"]);
  return { get: (_target, name) => (real.has(String(name)) ? Reflect.get(store, name) : failing.get()) };
}

/** The store, whose groups have another version each time. */
function changing(store: Store): Store {
  let version = 0;
  const next = <Group extends object>(group: Group | null) =>
    group === null ? null : { ...group, version: version++ };
  return {
    ...store,
    event: async (id) => next(await store.event(id)),
    storyline: async (id) => next(await store.storyline(id)),
  };
}

/** Nobody may follow it. */
const shut = await startService({ mostFollowers: 0 }, { pipeline });

/** A service that reads as the good one does and refuses all work with a code. */
function refusing(code: ErrorCode): Promise<Service> {
  const refuse = () => Promise.reject(new RashomonError(code));
  const writing = new Set(["remove", "putOutlet", "keepComparison"]);
  return startService(
    {},
    {
      wrapStore: () =>
        new Proxy(service.store, {
          get: (target, verb) => (writing.has(String(verb)) ? refuse : Reflect.get(target, verb)),
        }),
      pipeline: new Proxy({} as Pipeline, { get: () => refuse }),
    },
  );
}

/** Calls whose work waits in a queue. */
const queued = /^(listArticleCopies|storeArticles|correctArticle|analyseDocument|alignPairs|compare)$/;

/** What holds for all calls alike: how each status is provoked from the good request. */
async function provoke(operation: Operation, status: number): Promise<readonly (readonly [Service, Ask])[]> {
  const ask = good[operation.id] as Ask;
  const own = (others[operation.id]?.[status] ?? []).map((other) => [service, other] as const);
  const [path = "", query] = ask.path.split("?");
  const withQuery = (added: string) => `${path}?${query ? `${query}&` : ""}${added}`;
  const missing = (id: string): Ask => ({ ...ask, path: ask.path.replace(/^(\/v1\/\w+\/)[^/?]+/, `$1${id}`) });
  switch (status) {
    case 200:
      return [...inEveryType(operation, ask).map((one) => [service, one] as const), ...own];
    case 204:
      return [[service, ask]];
    case 308:
      if (operation.id === "listEvents") return [[service, { ...ask, path: withQuery("storyline=sty_moved") }]];
      if (operation.id.startsWith("list")) return [[service, { ...ask, path: withQuery("event=evt_moved") }]];
      return [[service, missing(operation.url.startsWith("/v1/events") ? "evt_moved" : "sty_moved")]];
    case 400:
      return [
        [service, { ...ask, path: withQuery("colour=red"), code: "request.unknownParameter" }],
        ...(/^list(Articles|Events|Claims|Conflicts|SpeakerClaims|Storylines|Speakers|Outlets|Changes|Tags)$/.test(
          operation.id,
        )
          ? [[service, { ...ask, path: withQuery("cursor=abc"), code: "request.badCursor" }] as const]
          : []),
        ...own,
      ];
    case 401:
      return [
        ...(own.length > 0 ? own : [[service, { ...ask, key: null, code: "auth.keyMissing" }] as const]),
        ...(operation.guarded ? [[service, { ...ask, key: "guess", code: "auth.keyInvalid" }] as const] : []),
      ];
    case 403:
      return [
        ...own,
        ...(operation.guarded
          ? ([
              [service, { ...ask, key: readKey, code: "auth.scopeTooSmall" }],
              [keyless, { ...ask, key: null, code: "auth.writingClosed" }],
              [keyless, { ...ask, key: "guess", code: "auth.writingClosed" }],
            ] as const)
          : []),
      ];
    case 404:
      return own.length > 0 ? own : [[service, missing("none")]];
    case 406:
      return [[service, { ...ask, headers: { ...ask.headers, accept: "image/png" }, code: "request.notAcceptable" }]];
    case 408: {
      const half = { ...json, "content-length": "100" };
      return [[hasty, { ...ask, body: '{"content":', headers: half, code: "request.tooSlow" }]];
    }
    case 410:
      return own.length > 0 ? own : [[service, { ...missing(known.removed), code: "article.gone" }]];
    case 412:
      return [[service, { ...ask, headers: { "if-match": '"of before"' }, code: "request.preconditionFailed" }]];
    case 413:
      return [[service, { ...ask, body: huge, headers: json, code: "request.tooLarge" }]];
    case 415:
      return [
        [
          service,
          { ...ask, body: "a", headers: { "content-type": "image/png" }, code: "request.unsupportedMediaType" },
        ],
      ];
    case 422:
      if (own.length > 0) return own;
      return operation.method === "get"
        ? [[overdue, { ...ask, code: "request.timeout" }]]
        : [[service, { ...ask, body: { content: "" }, code: "document.empty" }]];
    case 431:
      return [
        [service, { ...ask, headers: { ...ask.headers, "x-long": longHeader }, code: "request.headersTooLarge" }],
      ];
    case 429:
      return [[limited, { ...ask, code: "limit.rate" }]];
    case 500:
      return [[broken, { ...ask, code: "service.internal" }]];
    case 503:
      if (own.length > 0) return own;
      if (operation.id === "listArticleClaims")
        return [[swamped, { ...ask, path: withQuery("speaker=Ruiz"), code: "service.busy" }]];
      if (operation.id.startsWith("list") && operation.id !== "listArticleCopies")
        return [[swamped, { ...ask, code: "service.busy" }]];
      if (operation.id === "followChanges") return [[shut, { ...ask, code: "service.busy" }]];
      if (!operation.guarded && !queued.test(operation.id)) return [[restless, { ...ask, code: "service.busy" }]];
      return [
        ...(operation.guarded
          ? ([
              [halted, { ...ask, code: "service.notReady" }],
              [full, { ...ask, code: "service.storeUnwritable" }],
            ] as const)
          : []),
        ...(queued.test(operation.id) ? [[crowded, { ...ask, code: "service.busy" }] as const] : []),
      ];
    default:
      return own;
  }
}

/** What is read is asked for in each of the types that are documented. */
function inEveryType({ method, responses }: Operation, ask: Ask): readonly Ask[] {
  const declared = responses[200];
  if (method !== "get" || declared === undefined || declared instanceof z.ZodType) return [ask];
  return [ask, ...Object.keys(declared.content).map((type) => ({ ...ask, headers: { ...ask.headers, accept: type } }))];
}

async function send({ http }: Service, { method, guarded }: Operation, ask: Ask): Promise<Response> {
  const key = ask.key === undefined && guarded ? writeKey : ask.key;
  const request = http[method](ask.path)
    .redirects(0)
    .set({ "accept-encoding": "identity", ...ask.headers });
  if (key) request.set("x-api-key", key);
  return await (ask.body === undefined ? request : request.send(ask.body as string | object));
}

function holdAgainstSchema({ responses }: Operation, answer: Response): void {
  const declared = responses[answer.status];
  assert.ok(declared, `${answer.status} is documented`);
  const type = (answer.headers["content-type"] ?? "").split(";")[0] as string;
  if (declared instanceof z.ZodType) {
    assert.equal(answer.text ?? "", "");
    return;
  }
  const schema = declared.content[type]?.schema;
  assert.ok(schema, `${type} is documented`);
  const values = /json$/.test(type)
    ? type.endsWith("ndjson")
      ? answer.text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [JSON.parse(answer.text)]
    : [answer.text];
  for (const value of values) {
    const checked = schema.safeParse(value);
    assert.ok(checked.success, checked.success ? "" : z.prettifyError(checked.error));
  }
}

/** Removing is tried last, because what it removes is what the others ask for. */
const order = Object.keys(good);

suite("every documented status is provoked and answers as documented", () => {
  for (const id of order) {
    test(id, async () => {
      const operation = operations.find((one) => one.id === id);
      assert.ok(operation, "the call exists");
      const documented = Object.keys(operation.responses).map(Number);
      const rest = documented.filter((status) => status !== 204);
      for (const status of documented.includes(204) ? [...rest, 204] : rest) {
        const provoked = await provoke(operation, status);
        assert.ok(provoked.length > 0, `${status} can be provoked`);
        for (const [where, ask] of provoked) {
          if (status === 503 && id === "readiness") where.app.lifecycle.state = "stopping";
          const answer = await send(where, operation, ask);
          where.app.lifecycle.state = "ready";
          const label = `${id} ${status} by ${ask.path}: ${answer.text?.slice(0, 300)}`;
          assert.equal(answer.status, status, label);
          holdAgainstSchema(operation, answer);
          if (ask.headers?.accept && status === 200)
            assert.match(answer.headers["content-type"] ?? "", new RegExp(`^${RegExp.escape(ask.headers.accept)}`));
          if (status >= 400) holdProblem(answer, ask);
          if (status === 503) assert.match(answer.headers["retry-after"] ?? "", /^\d+$/);
          if (status === 429) assert.match(answer.headers["retry-after"] ?? "", /^\d+$/);
          if (status === 401) assert.ok(answer.headers["www-authenticate"]);
          if (status === 308) assert.match(answer.headers.location ?? "", /^\/v1\/.*[/=](evt|sty)_[0-9a-f]/);
        }
      }
    });
  }

  test("no call is left out", () => {
    assert.deepEqual(operations.map(({ id }) => id).sort(), [...order].sort());
  });
});

/** Codes that were provoked. */
const seen = new Set<string>();

function holdProblem(answer: Response, { code }: Ask): void {
  const problem = problemSchema.parse(JSON.parse(answer.text));
  seen.add(problem.code);
  assert.equal(problem.status, answer.status);
  assert.equal(statuses[problem.code as ErrorCode], answer.status);
  assert.match(problem.instance, new RegExp(`^urn:(uuid|request):${answer.headers["x-request-id"]}$`));
  if (code !== undefined) assert.equal(problem.code, code);
  if (answer.status === 500) assert.doesNotMatch(answer.text, /secret|disk/);
}

test("a path that does not exist is not found", async () => {
  for (const path of ["/v1/nothing", "/v2/articles", "/v1/articles/a/b/c", "/v1/articles/%ff"]) {
    const answer = await service.http.get(path);
    assert.equal(answer.status, 404, path);
    holdProblem(answer, { path, code: "request.notFound" });
  }
});

test("a path that exists names its methods when another is used", async () => {
  for (const url of new Set(operations.map((operation) => operation.url))) {
    const path = url.replace(/:\w+/g, "x");
    const allowed = service.app.allowedMethods(path);
    for (const method of (["get", "post", "put", "patch", "delete"] as const).filter(
      (one) => !allowed.includes(one.toUpperCase()),
    )) {
      const answer = await service.http[method](path);
      assert.equal(answer.status, 405, `${method} ${path}`);
      assert.equal(answer.headers.allow, allowed.join(", "));
      holdProblem(answer, { path, code: "request.methodNotAllowed" });
    }
  }
});

test("a method that no path knows is refused, whatever comes with it", async () => {
  const { port } = service.app.server.address() as AddressInfo;
  for (const method of ["QUERY", "PROPFIND", "PURGE"]) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/articles`, { method, body: "{" });
    const problem = problemSchema.parse(await answer.json());
    assert.deepEqual([answer.status, problem.code], [405, "request.methodNotAllowed"], method);
    assert.equal(answer.headers.get("allow"), "GET, HEAD, OPTIONS, POST");
    assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  }
});

test("what is no HTTP request is answered with a problem too", async () => {
  const { port } = service.app.server.address() as AddressInfo;
  for (const sent of [
    "GET /v1/articles HTTP/1.1\r\nno header\r\n\r\n",
    "HELLO\r\n\r\n",
    "FOO /healthz HTTP/1.1\r\n\r\n",
  ]) {
    const socket = connect(port, "127.0.0.1");
    socket.end(sent);
    const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
    const problem = problemSchema.parse(JSON.parse(body));
    assert.match(head, /^HTTP\/1\.1 400 Bad Request\r\n/);
    assert.match(
      head,
      new RegExp(
        `content-type: application/problem\\+json.*x-request-id: ${problem.instance.replace("urn:uuid:", "")}`,
        "s",
      ),
    );
    assert.equal(problem.code, "request.malformed");
    seen.add(problem.code);
  }
});

test("a stream of documents may take as long as it takes", () => {
  assert.deepEqual([service.app.server.requestTimeout, service.app.server.headersTimeout], [0, 60_000]);
});

test("a line over the limit is refused on its own line", async () => {
  const answer = await service.http
    .post("/v1/articles")
    .set({ "x-api-key": writeKey, "content-type": "application/x-ndjson" })
    .send(`${huge}\n`);
  const { status, problem } = JSON.parse(answer.text.split("\n", 1)[0]!) as {
    status: string;
    problem: { code: string };
  };
  assert.deepEqual([status, problem.code], ["rejected", "document.tooLarge"]);
  seen.add(problem.code);
});

test("every code of the closed list was provoked", () => {
  // These two need a document that takes half a minute or a gigabyte to read: the pipeline's own tests see to them.
  const elsewhere = ["request.timeout", "document.unreadable"];
  const unknown = Object.keys(errors).filter((code) => !seen.has(code) && !elsewhere.includes(code));
  assert.deepEqual(unknown, []);
});
