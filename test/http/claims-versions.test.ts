import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsVersion } from "../../src/claims/claims-version.ts";
import { comparisonSchema } from "../../src/contract/comparisons.ts";
import { ferry } from "../store/fixtures.ts";
import { readBy } from "../store/read-by.ts";
import { now, post, startService } from "./service.ts";

test("a comparison and a coverage say which version read the claims of each article", async () => {
  const service = await startService();
  const { http, file } = service;
  const ids = [];
  for (const document of [ferry.post, ferry.herald]) ids.push((await post(service, document)).body.id as string);
  const [older, newer] = ids as [string, string];
  readBy(file, older, "claims.1");
  const compared = await http.post("/v1/comparisons").send({ articles: ids, documents: [ferry.orchard] });
  const { columns, algorithm } = comparisonSchema.parse(compared.body);
  const versions = Object.fromEntries(
    columns.flatMap(({ articles }) => articles.map(({ id, claimsVersion }) => [id, claimsVersion])),
  );
  assert.deepEqual([versions[older], versions[newer]], ["claims.1", claimsVersion]);
  assert.deepEqual(new Set(Object.values(versions)), new Set(["claims.1", claimsVersion]));
  assert.equal(Object.keys(versions).length, 3);
  assert.deepEqual(algorithm.claimsVersions, ["claims.1", claimsVersion]);

  readBy(file, newer, null);
  const again = (await http.post("/v1/comparisons").send({ articles: ids })).body;
  assert.deepEqual(again.algorithm.claimsVersions, ["claims.1", null]);
  const { eventId } = (await http.get(`/v1/articles/${older}`)).body;
  const coverage = (await http.get(`/v1/events/${eventId}/coverage`)).body;
  const covered = coverage.columns.flatMap(({ articles }: { articles: object[] }) => articles);
  assert.ok(
    covered.some(
      (article: { id: string; claimsVersion: string }) => article.id === older && article.claimsVersion === "claims.1",
    ),
  );
});

test("a comparison that was kept before it was told is answered as it was", async () => {
  const service = await startService();
  const { http, store } = service;
  const { id } = (await post(service, ferry.post)).body;
  const before = (await http.post("/v1/comparisons").send({ articles: [id] })).body;
  before.id = `sha256-${"0".repeat(64)}`;
  delete before.algorithm.claimsVersions;
  for (const column of before.columns) for (const article of column.articles) delete article.claimsVersion;
  await store.keepComparison({ hash: before.id, body: JSON.stringify(before), query: "{}", keptAt: now }, [id]);
  const answered = await http.get(`/v1/comparisons/${before.id}`);
  assert.equal(answered.text, JSON.stringify(before));
  comparisonSchema.parse(answered.body);
});
