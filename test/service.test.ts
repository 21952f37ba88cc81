import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { readConfig } from "../src/config.ts";
import { demoSubmissions, startService } from "../src/service.ts";
import { temporaryFolder } from "./store/fixtures.ts";

const list = async (url: string) => (await (await fetch(url)).json()) as { items: { textKind: string }[] };

const key = "a-key-for-the-tests-0123";

test("the service starts with the demo, answers, stops in order and finds all again", async (t) => {
  const databaseFile = path.join(temporaryFolder(t), "service.db");
  const config = { ...readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1" }), databaseFile, port: 0 };
  const first = await startService(config);
  const ready = await fetch(`${first.address}/readyz`);
  assert.equal(ready.status, 200);
  const articles = await list(`${first.address}/v1/articles`);
  assert.equal(articles.items.length, demoSubmissions().length);
  assert.ok(articles.items.every((article) => article.textKind === "digest"));
  await first.stop();
  await assert.rejects(fetch(`${first.address}/readyz`));

  const second = await startService({ ...config, seed: "none" });
  const again = await list(`${second.address}/v1/articles`);
  assert.deepEqual(again.items, articles.items);
  await second.stop();
});

test("with SEED=none the store starts empty", async (t) => {
  const databaseFile = path.join(temporaryFolder(t), "service.db");
  const config = readConfig({ API_KEY: key, LOG_LEVEL: "silent", WORKERS: "1", SEED: "none" });
  const service = await startService({ ...config, databaseFile, port: 0 });
  assert.deepEqual((await list(`${service.address}/v1/events`)).items, []);
  await service.stop();
});
