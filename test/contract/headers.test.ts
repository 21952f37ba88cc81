import assert from "node:assert/strict";
import { test } from "node:test";
import { startService, writeKey } from "../http/service.ts";
import { type Ask, goodAsks } from "./asks.ts";
import { fill } from "./fill.ts";

interface Reference {
  readonly $ref: string;
}
interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Partial<Reference>[];
  readonly responses: Readonly<
    Record<string, Partial<Reference> & { readonly headers?: Readonly<Record<string, Reference>> }>
  >;
}
interface Description {
  readonly security: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly headers: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, { readonly headers?: Readonly<Record<string, Reference>> }>>;
  };
}

const service = await startService({ rateLimit: 10_000 });
const known = await fill(service);
const descriptionOf = async ({ http }: typeof service) => (await http.get("/openapi.json")).body as Description;
const description = await descriptionOf(service);
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
const reads = (name: string) =>
  operations
    .filter(({ parameters = [] }) => parameters.some(({ $ref }) => $ref === `#/components/parameters/${name}`))
    .map(({ operationId }) => operationId)
    .sort();

test("answers have the headers that are described of them", async () => {
  const asks: Readonly<Record<string, Ask>> = goodAsks(known);
  let held = 0;
  for (const { operationId, method, responses } of operations) {
    if (method !== "get") continue;
    const answer = await service.http.get(asks[operationId]!.path);
    const named = Object.keys(responses["200"]?.headers ?? {}).map((name) => name.toLowerCase());
    // What leads to a next page is there where one follows, a time where the store tells one.
    for (const name of named.filter((one) => !/^(link|last-modified)$/.test(one))) {
      assert.ok(answer.headers[name] !== undefined, `${operationId} ${name}`);
      held++;
    }
    for (const name of ["etag", "last-modified", "link", "ratelimit-limit"])
      if (answer.headers[name] !== undefined && answer.headers.etag !== undefined)
        assert.ok(
          named.includes(name) || /^(health|readiness|metrics)$/.test(operationId),
          `${operationId} has ${name}`,
        );
  }
  assert.ok(held > 100);
  const listed = operations.find(({ operationId }) => operationId === "listClaims");
  assert.deepEqual(Object.keys(listed?.responses["200"]?.headers ?? {}), [
    "ETag",
    "Last-Modified",
    "Link",
    "RateLimit-Limit",
    "RateLimit-Remaining",
    "RateLimit-Reset",
  ]);
  const { headers } = description.components.responses["limit.rate"]!;
  assert.deepEqual(Object.keys(headers ?? {})[0], "Retry-After");
});

test("the headers that are read are described where they are", () => {
  assert.deepEqual(reads("IfMatch"), ["correctArticle", "putOutlet", "removeArticle"]);
  assert.deepEqual(reads("LastEventId"), ["followChanges"]);
  assert.ok(reads("IfNoneMatch").includes("listArticles") && !reads("IfNoneMatch").includes("followChanges"));
  assert.deepEqual(reads("IfNoneMatch"), reads("IfModifiedSince"));
});

test("where reading needs a key the description says so, and what stays open", async () => {
  const closed = await startService({ closedReading: true });
  const described = await descriptionOf(closed);
  assert.deepEqual([description.security, described.security], [[], [{ apiKey: [] }]]);
  for (const [path, methods] of Object.entries(described.paths)) {
    for (const [method, { responses, security }] of Object.entries(methods)) {
      const open = /^\/(healthz|readyz|openapi|v1\/problems)/.test(path);
      assert.equal(security?.length === 0, open, `${method} ${path}`);
      assert.equal(responses["401"] === undefined, open, `${method} ${path}`);
    }
  }
  assert.equal((await closed.http.get("/v1/articles")).status, 401);
  await closed.http.get("/v1/articles").set("x-api-key", writeKey).expect(200);
});
