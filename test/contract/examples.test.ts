import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { claimsVersion } from "../../src/claims/claims-version.ts";
import { comparisonVersion } from "../../src/comparison/thresholds.ts";
import examples from "../../src/http/examples.json" with { type: "json" };
import { adminKey, post, startService } from "../http/service.ts";
import { type Ask, goodAsks, shownAsks } from "./asks.ts";
import { fill } from "./fill.ts";

/**
 * The description's examples are real answers, cut short. `UPDATE_EXAMPLES=1` writes them anew from the service as it
 * is; what is committed is held against the schemas, so that an example never shows what cannot be answered.
 */

const file = fileURLToPath(new URL("../../src/http/examples.json", import.meta.url));
const service = await startService();

type Content = Readonly<Record<string, { readonly schema: z.ZodType }>>;

interface Described {
  readonly operationId?: string;
  readonly body?: { readonly content?: Content };
  readonly response?: Readonly<Record<string, { readonly content?: Content }>>;
}

const schemas = new Map(
  service.app.routeTable.flatMap(({ method, schema }) => {
    const { operationId, response } = (schema ?? {}) as Described;
    const json = (response?.["200"] ?? response?.["201"])?.content?.["application/json"]?.schema;
    return operationId && json && method !== "HEAD" && operationId !== "openapiJson"
      ? [[operationId, json] as const]
      : [];
  }),
);

/** One entry of each list and record. */
function cut(value: unknown): unknown {
  // A pair of numbers is one value.
  if (Array.isArray(value)) return value.every((item) => typeof item === "number") ? value : value.slice(0, 1).map(cut);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isRecord = entries.length > 1 && entries.every(([name]) => /^(clm|art)_/.test(name));
  return Object.fromEntries((isRecord ? entries.slice(0, 1) : entries).map(([name, inner]) => [name, cut(inner)]));
}

/** How the service answers a request, as its example shows it. */
async function answerTo(id: string, { path, body, headers = {} }: Ask): Promise<unknown> {
  const route = service.app.routeTable.find(({ schema }) => (schema as Described | undefined)?.operationId === id);
  assert.ok(route, id);
  const verb = route.method.toLowerCase() as "get" | "post" | "put" | "patch";
  const asked = service.http[verb](path).set({ "x-api-key": adminKey, ...headers });
  const answer = await (body === undefined ? asked : asked.send(body as object));
  assert.ok(answer.ok, answer.text);
  return whole.has(id) ? answer.body : cut(answer.body);
}
/** Answers to what the description shows whole, which are small. */
const whole: ReadonlySet<string> = new Set(["analyseDocument", "alignPairs"]);

/** A list of one conflict, of a service that holds nothing else. */
async function aConflict(): Promise<unknown> {
  const other = await startService({ eventsRest: 0 });
  for (const [count, outlet] of [
    [12, "Harbour Post"],
    [15, "Island Herald"],
  ] as const)
    await post(other, {
      content: `${count} sailors were hurt when the ferry Linnet struck the north pier on Monday.`,
      outlet,
      url: `https://${outlet.toLowerCase().replace(" ", "-")}.example/linnet`,
      publishedAt: "2024-04-16T15:20:00Z",
    }).expect(201);
  for (;;) {
    const { body } = await other.http.get("/v1/conflicts").expect(200);
    if (body.pending === 0) return body;
    await pause(20);
  }
}
const isShown = (id: string) => Number(id in shownAsks);

if (process.env.UPDATE_EXAMPLES) {
  const known = await fill(service);
  const written: Record<string, unknown> = {};
  const asks = goodAsks(known);
  // What is stored here comes last, so that lists show what the other examples do.
  for (const [id, ask] of Object.entries({ ...asks, ...shownAsks }).toSorted(([a], [b]) => isShown(a) - isShown(b)))
    if (schemas.has(id)) written[id] = await answerTo(id, ask);
  written.listConflicts = await aConflict();
  const sorted = Object.fromEntries(Object.keys(asks).flatMap((id) => (id in written ? [[id, written[id]]] : [])));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

test("the examples are of the versions that answer", () => {
  const written = JSON.stringify(examples);
  const found = (name: string) =>
    new Set([...written.matchAll(new RegExp(`"${name}":"([^"]+)"`, "gu"))].map((match) => match[1]));
  assert.deepEqual([...found("claimsVersion")], [claimsVersion]);
  const comparisons = [...found("version"), ...found("algorithm")].filter((version) =>
    version?.includes("word-likeness"),
  );
  assert.ok(
    comparisons.length > 0 && comparisons.every((version) => version?.startsWith(comparisonVersion)),
    `${comparisons}`,
  );
});

test("every answer in JSON has an example", () => {
  assert.deepEqual(Object.keys(examples).sort(), [...schemas.keys()].sort());
});

for (const [id, schema] of schemas) {
  test(`the example of ${id} is an answer that can be given`, () => {
    const checked = schema.safeParse((examples as Record<string, unknown>)[id]);
    assert.ok(checked.success, checked.success ? "" : z.prettifyError(checked.error));
  });
}

test("what a description shows to be sent is answered as it shows", async () => {
  for (const [id, ask] of Object.entries(shownAsks))
    assert.deepEqual(await answerTo(id, ask), (examples as Record<string, unknown>)[id], `${id}: UPDATE_EXAMPLES=1`);
});

test("the pairs that the description shows agree, conflict and replace one another", () => {
  const relations = examples.alignPairs.items.map(({ relation }) => relation);
  assert.deepEqual(relations, ["conflict", "update", "same"]);
});

test("each kind of body that a call reads has an example that it reads", async () => {
  const calls = service.app.routeTable.flatMap(({ method, url, schema }) => {
    const { operationId, body } = (schema ?? {}) as Described;
    return Object.entries(body?.content ?? {}).map(([type, { schema: read }]) => ({
      method,
      url,
      operationId,
      type,
      read,
    }));
  });
  assert.ok(calls.length >= 9);
  for (const { url, type, read } of calls.filter(({ method }) => method === "POST")) {
    const { example } = read.meta() ?? {};
    assert.ok(example !== undefined, `${url} ${type}`);
    const body = typeof example === "string" ? example : JSON.stringify(example);
    const answer = await service.http.post(url).set({ "x-api-key": adminKey, "content-type": type }).send(body);
    assert.ok(answer.ok, `${url} ${type}: ${answer.text}`);
    assert.doesNotMatch(answer.text, /"status":"rejected"/);
  }
});
