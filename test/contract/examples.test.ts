import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { claimsVersion } from "../../src/claims/claims-version.ts";
import { comparisonVersion } from "../../src/comparison/thresholds.ts";
import examples from "../../src/http/examples.json" with { type: "json" };
import { adminKey, startService } from "../http/service.ts";
import { goodAsks } from "./asks.ts";
import { fill } from "./fill.ts";

/**
 * The description's examples are real answers, cut short. `UPDATE_EXAMPLES=1` writes them anew from the service as it
 * is; what is committed is held against the schemas, so that an example never shows what cannot be answered.
 */

const file = fileURLToPath(new URL("../../src/http/examples.json", import.meta.url));
const service = await startService();

interface Described {
  readonly operationId?: string;
  readonly response?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: z.ZodType }>> }>
  >;
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

if (process.env.UPDATE_EXAMPLES) {
  const known = await fill(service);
  const written: Record<string, unknown> = {};
  for (const [id, { path, body }] of Object.entries(goodAsks(known))) {
    const route = service.app.routeTable.find(({ schema }) => (schema as Described | undefined)?.operationId === id);
    if (route === undefined || !schemas.has(id)) continue;
    const verb = route.method.toLowerCase() as "get" | "post" | "put" | "patch";
    const asked = service.http[verb](path).set("x-api-key", adminKey);
    const answer = await (body === undefined ? asked : asked.send(body as object));
    written[id] = cut(answer.body);
  }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
}

test("the examples are of the versions that answer", () => {
  const written = JSON.stringify(examples);
  const found = (name: string) =>
    new Set([...written.matchAll(new RegExp(`"${name}":"([^"]+)"`, "gu"))].map((match) => match[1]));
  assert.deepEqual([...found("claimsVersion")], [claimsVersion]);
  const comparisons = [...found("version")].filter((version) => version?.includes("word-likeness"));
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
