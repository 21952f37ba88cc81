import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, readKey, startService, writeKey } from "./service.ts";

const open = await startService();
const closed = await startService(
  { closedReading: true, corsOrigins: ["https://a.example"] },
  { pipeline: open.pipeline },
);

test("writing needs a key with write scope, before the body is looked at", async () => {
  for (const [key, status] of [
    [undefined, 401],
    ["", 401],
    ["guess", 401],
    [readKey, 403],
  ] as const) {
    const request = open.http.post("/v1/articles").set("content-type", "application/json");
    if (key !== undefined) request.set("x-api-key", key);
    assert.equal((await request.send("{")).status, status, key);
  }
  assert.equal((await open.http.get("/v1/articles")).body.items.length, 0);
  assert.equal((await post(open, ferry.post)).status, 201);
});

test("where reading is closed it needs any key, and the probes and the description need none", async () => {
  assert.equal((await closed.http.get("/v1/articles")).body.code, "auth.keyMissing");
  assert.equal((await closed.http.get("/metrics")).status, 401);
  for (const key of [readKey, writeKey])
    assert.equal((await closed.http.get("/v1/articles").set("x-api-key", key)).status, 200);
  assert.equal((await closed.http.get("/v1/articles").set("x-api-key", "guess")).status, 401);
  for (const path of [
    "/healthz",
    "/readyz",
    "/docs/",
    "/docs/static/swagger-ui.css",
    "/openapi.yaml",
    "/v1/problems",
    "/v1/problems/auth.keyInvalid",
  ]) {
    assert.equal((await closed.http.get(path)).status, 200, path);
  }
  assert.equal((await closed.http.get("/v1/nothing")).status, 404);
});

test("who sends a key in Authorization is told where it belongs", async () => {
  const { status, body } = await closed.http.get("/v1/articles").set("authorization", `Bearer ${readKey}`);
  assert.deepEqual([status, body.code], [401, "auth.keyMissing"]);
  assert.match(body.detail, /x-api-key.*Authorization is not read/);
  assert.doesNotMatch((await closed.http.get("/v1/articles")).body.detail, /Authorization/);
  const both = { authorization: "Basic YTpi", "x-api-key": readKey };
  assert.equal((await closed.http.get("/v1/articles").set(both)).status, 200);
});

test("only the sites that are named may call from a browser", async () => {
  const from = async (origin: string) =>
    (await closed.http.get("/healthz").set("origin", origin)).headers["access-control-allow-origin"];
  assert.equal(await from("https://a.example"), "https://a.example");
  assert.equal(await from("https://b.example"), undefined);
  const preflight = await closed.http
    .options("/v1/articles")
    .set({ origin: "https://a.example", "access-control-request-method": "POST" });
  assert.deepEqual([preflight.status, preflight.headers["access-control-allow-origin"]], [204, "https://a.example"]);
});

test("a correction says which key made it, by its fingerprint alone", async () => {
  const { items } = (await open.http.get("/v1/articles")).body as { items: { id: string; title: string }[] };
  const [article] = items;
  assert.ok(article);
  const path = `/v1/articles/${article.id}`;
  const corrected = await open.http.patch(path).set("x-api-key", writeKey).send({ title: "Pier hit by ferry" });
  assert.equal(corrected.body.title, "Pier hit by ferry");
  assert.equal(corrected.body.correction.read.title, article.title);
  assert.deepEqual(corrected.body.correction.stated, { title: "Pier hit by ferry" });
  assert.match(corrected.body.correction.by, /^[0-9a-f]{12}$/);
  assert.ok(!corrected.text.includes(writeKey));
  assert.equal((await post(open, ferry.post)).body.title, "Pier hit by ferry");
  // The document says something else now than what was corrected: the correction stands, beside what is read anew.
  const changed = await post(open, { ...ferry.post, title: "Ferry in trouble", tags: ["later"] });
  assert.deepEqual([changed.status, changed.body.title, changed.body.tags], [200, "Pier hit by ferry", ["later"]]);
  assert.equal(changed.body.correction.read.title, "Ferry in trouble");
  assert.deepEqual(changed.body.correction.stated, { title: "Pier hit by ferry" });
  assert.equal((await post(open, ferry.post)).body.correction.read.title, article.title);
  const undone = await open.http.patch(path).set("x-api-key", writeKey).send({ title: null });
  assert.deepEqual([undone.body.title, undone.body.correction], [article.title, null]);
});
