import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { type ErrorCode, errors } from "../../src/errors.ts";
import { renderOpenApi } from "../../src/http/openapi.ts";
import { statuses } from "../../src/http/statuses.ts";

const yaml = await renderOpenApi("0.0.0");
const description = parse(yaml) as {
  info: { description: string };
  paths: Record<string, Record<string, { responses: Record<string, { description: string } | { $ref: string }> }>>;
  components: { responses: Record<string, { description: string }> };
};
const described = (response: { description: string } | { $ref: string }): string =>
  "$ref" in response
    ? (description.components.responses[response.$ref.replace("#/components/responses/", "")]?.description ?? "")
    : response.description;
const codeToken = /`([a-z]+\.[a-zA-Z]+)`/g;

test("every code has a status", () => {
  assert.deepEqual(Object.keys(statuses).sort(), Object.keys(errors).sort());
});

test("every code is described, under its status, with its meaning", () => {
  const found = new Set([...description.info.description.matchAll(codeToken)].map(([, code]) => code as string));
  for (const [path, operations] of Object.entries(description.paths)) {
    for (const { responses } of Object.values(operations)) {
      for (const [status, response] of Object.entries(responses)) {
        const words = described(response);
        assert.ok(words, `${path} ${status} is described`);
        for (const [, code] of words.matchAll(codeToken)) {
          found.add(code as string);
          assert.equal(statuses[code as ErrorCode], Number(status), `${path} ${status} ${code}`);
          assert.ok(words.includes(errors[code as ErrorCode]), `${path} explains ${code}`);
        }
      }
    }
  }
  assert.deepEqual([...found].sort(), Object.keys(errors).sort());
});

test("the description refers to nothing that it does not hold, and holds nothing that it does not refer to", () => {
  const { components } = parse(yaml) as { components: { schemas: Record<string, unknown> } };
  const referred = new Set([...yaml.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name));
  assert.deepEqual([...referred].sort(), Object.keys(components.schemas).sort());
});

test("no schema of the description has a boolean for its items, which writers of clients cannot read", () => {
  const found: unknown[] = [];
  JSON.stringify(parse(yaml), (name, value) => {
    if (name === "prefixItems" || (name === "items" && typeof value === "boolean")) found.push(value);
    return value;
  });
  assert.deepEqual(found, []);
  const { components } = parse(yaml) as {
    components: { schemas: { OutletVoice: { properties: { interval: Record<string, unknown> } } } };
  };
  const { description: _, ...interval } = components.schemas.OutletVoice.properties.interval;
  assert.deepEqual(interval, { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 });
});

test("operations have ids of their own", () => {
  const ids = Object.values(description.paths).flatMap((operations) =>
    Object.values(operations).map((operation) => (operation as unknown as { operationId: string }).operationId),
  );
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.every((id) => /^[a-z][A-Za-z]+$/.test(id)));
});
