import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import request from "supertest";
import { hashOfKey } from "../../src/api-keys.ts";
import { buildApp } from "../../src/http/app.ts";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import { openThreadedStore } from "../../src/store/sqlite/open-threaded-store.ts";
import { ferry, forEver, packing, registry, temporaryFolder } from "../store/fixtures.ts";
import { now, writeKey } from "./service.ts";

test("a service whose writer died says so: not ready, 503 on writing, reading goes on", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const failures: unknown[] = [];
  const entry = new URL("../store/mortal-writer.ts", import.meta.url);
  const store = await openThreadedStore(file, entry, (error) => failures.push(error));
  const errors: unknown[] = [];
  const pipeline = makePipeline({
    store,
    packing,
    outlets: registry.all(),
    workers: 1,
    jobTimeout: forEver,
    clock: () => now,
    onError: (error) => errors.push(error),
  });
  const config = { version: "0", rateLimit: null, logLevel: "silent", ownKeyHash: hashOfKey(writeKey) } as const;
  const app = await buildApp({ store, pipeline, registry, config, clock: () => Date.parse(now) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  t.after(async () => {
    await app.close();
    await pipeline.close();
    await store.close();
  });
  const http = request(app.server);
  const post = (document: object) => http.post("/v1/articles").set("x-api-key", writeKey).send(document);
  assert.equal((await post(ferry.post)).status, 201);
  assert.equal((await http.get("/readyz")).status, 200);

  await assert.rejects(store.revokeKey("x", now));
  const ready = await http.get("/readyz");
  assert.deepEqual([ready.status, ready.body.code], [503, "service.notReady"]);
  assert.match(ready.headers["retry-after"] ?? "", /^\d+$/);
  assert.equal((await http.get("/healthz")).status, 200);
  const refused = await post(ferry.herald);
  assert.deepEqual([refused.status, refused.body.code], [503, "service.notReady"]);
  assert.doesNotMatch(refused.text, /disk/);
  const lines = await http
    .post("/v1/articles")
    .set({ "x-api-key": writeKey, "content-type": "application/x-ndjson" })
    .send(`${JSON.stringify(ferry.orchard)}\n`);
  const told = lines.text.trim().split("\n");
  assert.deepEqual(
    told.map((line) => [JSON.parse(line).status, JSON.parse(line).problem.code]),
    [
      ["rejected", "service.notReady"],
      ["stopped", "service.notReady"],
    ],
  );
  assert.equal((await http.get("/v1/articles")).body.items.length, 1);
  assert.equal(failures.length, 1);
  assert.match(String(failures[0]), /disk is gone/);
});

test("the key of the environment is valid while the variable holds it, and is not stored", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = await openThreadedStore(file, new URL("../../src/writer-thread.ts", import.meta.url));
  const pipeline = makePipeline({
    store,
    packing,
    outlets: [],
    workers: 1,
    jobTimeout: forEver,
    clock: () => now,
    onError: () => {},
  });
  t.after(async () => {
    await pipeline.close();
    await store.close();
  });
  const outlet = { name: "X", kind: "online", aliases: [], domains: [], country: null, language: null, owner: null };
  const statusWith = async (key: string, ownKeyHash: string | null) => {
    const config = { version: "0", rateLimit: null, logLevel: "silent", ownKeyHash } as const;
    const app = await buildApp({ store, pipeline, registry, config, clock: () => Date.parse(now) });
    const payload = { ...outlet, stateAffiliation: null };
    const answer = await app.inject({ method: "PUT", url: "/v1/outlets/x", headers: { "x-api-key": key }, payload });
    await app.close();
    return answer.statusCode < 300 ? "let in" : (answer.json() as { code: string }).code;
  };
  assert.equal(await statusWith("first-key-0123456789", hashOfKey("first-key-0123456789")), "let in");
  assert.equal(await statusWith("first-key-0123456789", hashOfKey("second-key-0123456789")), "auth.keyInvalid");
  assert.equal(await statusWith("first-key-0123456789", null), "auth.writingClosed");
  assert.deepEqual(await store.keys(), []);
  await store.addKey({ hash: hashOfKey("stored"), scope: "admin", label: "laptop", createdAt: now });
  assert.equal(await statusWith("stored", null), "let in");
  await store.revokeKey(hashOfKey("stored"), now);
  assert.equal(await statusWith("stored", null), "auth.writingClosed");
});
