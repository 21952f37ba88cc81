import assert from "node:assert/strict";
import path from "node:path";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import request from "supertest";
import { hashOfKey } from "../../src/api-keys.ts";
import { buildApp } from "../../src/http/app.ts";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import { openThreadedStore } from "../../src/store/sqlite/open-threaded-store.ts";
import { addition, ferry, forEver, packing, registry, temporaryFolder } from "../store/fixtures.ts";
import { now, writeKey } from "./service.ts";

/** The service over a file that `limit` keeps from growing: SQLite itself then says that the disk is full. */
async function fillingService(t: TestContext) {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const told: (string | null)[] = [];
  const store = await openThreadedStore(
    file,
    new URL("../store/filling-writer.ts", import.meta.url),
    () => {},
    (error) => told.push(error === null ? null : error.message),
  );
  const onError = (error: unknown) => assert.fail(String(error));
  const pipeline = makePipeline({
    store,
    packing,
    outlets: registry.all(),
    workers: 1,
    jobTimeout: forEver,
    clock: () => now,
    onError,
  });
  const config = { version: "0", rateLimit: null, logLevel: "silent", ownKeyHash: hashOfKey(writeKey) } as const;
  const app = await buildApp({ store, pipeline, registry, config, clock: () => Date.parse(now) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const channel = new BroadcastChannel(file);
  t.after(async () => {
    channel.close();
    await app.close();
    await pipeline.close();
    await store.close();
  });
  const http = request(app.server);
  return {
    file,
    told,
    store,
    http,
    post: (document: object) => http.post("/v1/articles").set("x-api-key", writeKey).send(document),
    stream: (lines: string) =>
      http.post("/v1/articles").set({ "x-api-key": writeKey, "content-type": "application/x-ndjson" }).send(lines),
    writable: async () => /^rashomon_store_writable (\d)$/m.exec((await http.get("/metrics")).text)?.[1],
    /** How many pages the file may have; 0 for as many as it has. */
    limit: (pages: number) =>
      new Promise((resolve) => {
        channel.onmessage = resolve;
        channel.postMessage({ limit: pages });
      }),
  };
}

/** A report that needs pages of its own. */
const long = (number: number) => ({
  ...ferry.post,
  url: `https://harbour-post.example/long/${number}`,
  externalId: `long-${number}`,
  content: Array.from(
    { length: 400 },
    (_, i) => `Boat ${number * 1000 + i} left pier ${i} at dawn, harbour master Ana Ruiz number ${number} said.`,
  ).join("\n\n"),
});

const lines = (numbers: readonly number[]) => numbers.map((number) => `${JSON.stringify(long(number))}\n`).join("");
const many = 1_000_000;

test("a full disk has a code of its own, keeps the service from being ready, and is over when there is room", async (t) => {
  const service = await fillingService(t);
  assert.equal((await service.post(ferry.post)).status, 201);
  assert.equal(await service.writable(), "1");
  await service.limit(0);

  const refused = await service.post(long(1));
  assert.deepEqual([refused.status, refused.body.code], [503, "service.storeUnwritable"]);
  assert.equal(refused.headers["retry-after"], "30");
  assert.doesNotMatch(refused.text, /SQLITE|rashomon\.db/);
  const ready = await service.http.get("/readyz");
  assert.deepEqual([ready.status, ready.body.code], [503, "service.notReady"]);
  assert.match(ready.body.detail, /no room left/);
  assert.equal(await service.writable(), "0");
  assert.equal((await service.http.get("/healthz")).status, 200);
  assert.equal((await service.http.get("/v1/articles")).body.items.length, 1);
  assert.deepEqual(service.told, ["database or disk is full"]);

  await service.limit(many);
  while ((await service.http.get("/readyz")).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await service.writable(), "1");
  assert.deepEqual(service.told, ["database or disk is full", null]);
  assert.equal((await service.post(long(1))).status, 201);
});

test("a stream ends at the first line for which there is no room, and goes on from there", async (t) => {
  const service = await fillingService(t);
  await service.limit(0);
  const sent = lines([1, 2, 3]);
  const answered = (await service.stream(sent)).text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answered.map(({ line, externalId, status, nextLine, problem }) => [
      line ?? nextLine,
      externalId,
      status,
      problem.code,
    ]),
    [
      [1, "long-1", "rejected", "service.storeUnwritable"],
      [1, undefined, "stopped", "service.storeUnwritable"],
    ],
  );
  await service.limit(many);
  const again = (await service.stream(sent)).text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  // What was under way behind the line may have been stored, and was not answered.
  const { created, unchanged, ...last } = again.at(-1);
  assert.deepEqual([last, created + unchanged], [{ status: "done", lines: 3, updated: 0, rejected: 0 }, 3]);
  assert.equal((await service.http.get("/v1/articles?q=dawn&include=total")).body.total, 3);
});

test("what does not fit leaves nothing of its commit behind, whatever of it would have fitted", async (t) => {
  const service = await fillingService(t);
  assert.equal((await service.post(long(1))).status, 201);
  const before = await service.store.counts();
  await service.limit(0);
  const together = [addition(ferry.herald), addition(long(2)), addition(long(3)), addition(ferry.orchard)];
  await assert.rejects(service.store.addAll(together), { code: "service.storeUnwritable" });
  assert.deepEqual(await service.store.counts(), before);
  await service.limit(many);
  assert.equal((await service.post(long(2))).status, 201);
  const found = await service.http.get("/v1/articles?q=dawn&include=total");
  assert.deepEqual([found.body.items.length, found.body.total], [2, 2]);
});

test("while another process writes for long, whoever stores is asked to come again", async (t) => {
  const service = await fillingService(t);
  assert.equal((await service.post(ferry.post)).status, 201);
  await service.limit(many);
  const other = new Database(service.file);
  other.exec("BEGIN IMMEDIATE");
  const refused = await service.post(ferry.herald);
  assert.deepEqual([refused.status, refused.body.code, refused.headers["retry-after"]], [503, "service.busy", "1"]);
  const answered = (await service.stream(lines([1, 2]))).text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answered.map(({ status, problem }) => [status, problem.code]),
    [
      ["rejected", "service.busy"],
      ["stopped", "service.busy"],
    ],
  );
  assert.equal((await service.http.get("/readyz")).status, 200);
  other.exec("ROLLBACK");
  other.close();
  assert.equal((await service.post(ferry.herald)).status, 201);
  assert.deepEqual(service.told, []);
});
