import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { z } from "zod";
import { problemSchema } from "../../src/contract/problems.ts";
import { fill } from "../contract/fill.ts";
import { startService, writeKey } from "./service.ts";

/** Whatever is sent, the answer is one that is documented: never a fault of ours. */

const service = await startService();
const known = await fill(service);
const ids = [...Object.values(known), "none", "..", "%00", "a/b", "'", "🚢"];

const routes = service.app.routeTable.filter(({ url, method }) => url.startsWith("/v1/") && method !== "HEAD");
const parametersOf = (schema: unknown): readonly string[] =>
  Object.keys(((schema as { querystring?: z.ZodObject } | undefined)?.querystring?.shape ?? {}) as object);

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "true",
    "1",
    "-1",
    "0",
    "1e99",
    "json",
    "csv",
    "atom",
    "text,total",
    "codepoint",
    "2023-09-31",
    "2023",
  ),
  fc.constantFrom(
    "9999-12-31",
    "0000-01-01",
    '"a b" OR c*',
    "title:x NOT y",
    "NEAR(a b, 3)",
    "utf16",
    "single",
    "__proto__",
  ),
);
const json = fc.jsonValue({ maxDepth: 3 });

function answers(path: string, method: string, body?: unknown) {
  return service.app.inject({
    url: path,
    method: method as "GET",
    headers: { "x-api-key": writeKey, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
}

async function isDocumented(path: string, method: string, body?: unknown): Promise<void> {
  const { statusCode, payload, headers } = await answers(path, method, body);
  assert.ok(statusCode < 500, `${method} ${path} ${JSON.stringify(body)}: ${statusCode} ${payload.slice(0, 300)}`);
  if (statusCode < 400) return;
  assert.match(String(headers["content-type"]), /^application\/problem\+json/);
  assert.ok(problemSchema.safeParse(JSON.parse(payload)).success, payload);
}

test("no query is too strange", async () => {
  const reading = routes.filter(({ method }) => method === "GET");
  const request = fc.constantFrom(...reading).chain((route) =>
    fc.record({
      url: fc.constantFrom(...ids).map((id) => route.url.replace(/:\w+/, encodeURIComponent(id))),
      query: fc.uniqueArray(fc.tuple(fc.constantFrom(...parametersOf(route.schema), "colour"), value), {
        maxLength: 3,
        selector: ([name]) => name,
      }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(request, async ({ url, query: drawn }) => {
      let query = drawn;
      // The stream of changes answers for as long as it is followed.
      if (url === "/v1/stream") query = [...query.filter(([name]) => name !== "follow"), ["follow", "false"]];
      const parameters = query.map(([name, given]) => `${name}=${encodeURIComponent(given.toWellFormed())}`);
      await isDocumented(`${url}?${parameters.join("&")}`, "GET");
    }),
    { numRuns: 400 },
  );
});

test("no body is too strange", async () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const document = fc.record({
    content: text,
    format: optional(fc.constantFrom("text", "html", "dump")),
    title: optional(text),
    outlet: optional(text),
    url: optional(fc.webUrl()),
    publishedAt: optional(fc.constantFrom("2023-09-25", "0001-01-01", "9999-12-31T23:59:60+14:00", "2024-02-30")),
    language: optional(fc.constantFrom("en", "xx-Latn", "zh", "")),
    tags: optional(fc.array(text, { maxLength: 3 })),
    meta: optional(fc.dictionary(text, fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)), { maxKeys: 3 })),
  });
  const body = fc.oneof(
    json,
    document,
    fc.record({
      documents: fc.array(document, { maxLength: 3 }),
      articles: optional(fc.array(fc.constantFrom(...ids))),
    }),
    fc.record({ pairs: fc.array(fc.record({ a: fc.record({ text }), b: fc.record({ text }) }), { maxLength: 4 }) }),
    fc.record({ title: optional(text), publishedAt: optional(fc.constantFrom(null, "2023")), outlet: optional(text) }),
  );
  const writing = routes.filter(({ method }) => ["POST", "PUT", "PATCH"].includes(method));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writing), fc.constantFrom(...ids), body, async ({ url, method }, id, sent) => {
      await isDocumented(url.replace(/:\w+/, encodeURIComponent(id)), method, sent);
    }),
    { numRuns: 200 },
  );
});
