import assert from "node:assert/strict";
import { test } from "node:test";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { renderOpenApi } from "../../src/http/openapi.ts";

const config = await createConfig({ extends: ["recommended-strict"] });
const yaml = await renderOpenApi("0.0.0");

/** What the linter finds, as `rule: message`. */
async function findings(source: string): Promise<readonly string[]> {
  const problems = await lintFromString({ source, absoluteRef: "openapi.yaml", config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("the description passes Redocly's strict rules", async () => {
  assert.deepEqual(await findings(yaml), []);
});

test("the linter sees what it is there for", async () => {
  const twice = yaml.replace("operationId: listArticles\n", "operationId: listEvents\n");
  assert.match((await findings(twice)).join(), /operationId-unique/);
  const dangling = yaml.replace("#/components/schemas/Problem", "#/components/schemas/Nowhere");
  assert.match((await findings(dangling)).join(), /no-unresolved-refs/);
});
