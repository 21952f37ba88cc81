import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const stored = (await post(service, ferry.post)).body as { id: string; eventId: string };
await post(service, ferry.herald);
const coverage = `/v1/events/${stored.eventId}/coverage`;

/** The bytes as they leave. */
async function raw(url: string, encoding: string) {
  const { headers, rawPayload } = await service.app.inject({ url, headers: { "accept-encoding": encoding } });
  return { headers, body: rawPayload };
}

for (const path of [coverage, "/v1/articles", `/v1/articles/${stored.id}`, "/openapi.json"]) {
  test(`${path} has a strong tag, and 304 for who has it`, async () => {
    const first = await http.get(path).set("accept-encoding", "identity");
    const etag = first.headers.etag as string;
    assert.match(etag, /^"[A-Za-z0-9_-]{20,}"$/);
    const again = await http.get(path).set({ "if-none-match": `"other", W/${etag}`, "accept-encoding": "identity" });
    assert.equal(again.status, 304);
    assert.equal(again.text, "");
    assert.equal(again.headers.etag, etag);
    assert.equal((await http.get(path).set("if-none-match", '"other"')).status, 200);
    assert.equal((await http.get(path).set("if-none-match", "*")).status, 304);
    const head = await http.head(path).set("accept-encoding", "identity");
    assert.deepEqual([head.status, head.headers.etag, head.text ?? ""], [200, etag, ""]);
    assert.equal(head.headers["content-length"], first.headers["content-length"]);
  });
}

test("answers are compressed as the client likes it, and each coding has a tag of its own", async () => {
  const plain = (await raw(coverage, "identity")).body;
  for (const [encoding, unpack] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    for (let again = 0; again < 2; again++) {
      const answer = await raw(coverage, encoding);
      assert.equal(answer.headers["content-encoding"], encoding);
      assert.match(answer.headers.vary as string, /Accept-Encoding/);
      assert.ok(answer.body.length < plain.length / 2);
      assert.deepEqual(unpack(answer.body), plain);
      assert.match(answer.headers.etag as string, new RegExp(`-${encoding}"$`));
      const known = await http.get(coverage).set({ "if-none-match": answer.headers.etag as string });
      assert.equal(known.status, 304);
      assert.deepEqual([known.headers.etag, known.headers.vary], [answer.headers.etag, answer.headers.vary]);
    }
  }
  const stream = await raw("/v1/claims?format=csv", "gzip");
  assert.equal(stream.headers["content-encoding"], "gzip");
  assert.match(gunzipSync(stream.body).toString(), /^id,articleId/);
});

test("an event's answers change when an article joins it", async () => {
  const before = await http.get(coverage);
  await post(service, { ...ferry.herald, url: "https://coast-wire.example/linnet", outlet: "Coast Wire" });
  const after = await http.get(coverage).set("if-none-match", before.headers.etag as string);
  assert.equal(after.status, 200);
  assert.equal(after.body.event.articles, before.body.event.articles + 1);
});

test("a request id is kept where it is harmless and made where it is not", async () => {
  assert.equal((await http.get("/healthz").set("x-request-id", "job-7.a")).headers["x-request-id"], "job-7.a");
  for (const id of ["a b", "<x>", "x".repeat(200)]) {
    assert.notEqual((await http.get("/healthz").set("x-request-id", id)).headers["x-request-id"], id);
  }
});

test("browsers of other sites may read, and are told what a path knows", async () => {
  assert.equal(
    (await http.get("/v1/events").set("origin", "https://a.example")).headers["access-control-allow-origin"],
    "*",
  );
  const preflight = await http.options("/v1/articles").set({
    origin: "https://a.example",
    "access-control-request-method": "POST",
    "access-control-request-headers": "x-api-key",
  });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers["access-control-allow-headers"] as string, /x-api-key/);
  const options = await http.options("/v1/articles");
  assert.deepEqual([options.status, options.headers.allow], [204, "GET, HEAD, OPTIONS, POST"]);
});

test("the description's pages load nothing from elsewhere and are let live by the security headers", async () => {
  const page = await http.get("/docs/");
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.text, /(src|href)="(https?:)?\/\//);
  const policy = page.headers["content-security-policy"] as string;
  assert.match(policy, /script-src 'self'/);
  assert.doesNotMatch(policy, /upgrade-insecure-requests/);
  assert.match((await http.get("/v1/events")).headers["content-security-policy"] as string, /default-src 'none'/);
});

test("examples of the description are ids that exist", async () => {
  const { paths } = (await http.get("/docs/json")).body as {
    paths: Record<string, { get: { parameters: { name: string; example?: string }[] } }>;
  };
  const example = paths["/v1/events/{id}/coverage"]?.get.parameters.find(({ name }) => name === "id")?.example;
  assert.equal((await http.get(`/v1/events/${example}/coverage`)).status, 200);
});

test("whoever tries out what changes or removes, as it stands, changes nothing", async () => {
  type Operations = Record<string, { parameters?: { in: string; example?: string }[] }>;
  const { paths } = (await http.get("/docs/json")).body as { paths: Record<string, Operations> };
  const { articles } = await service.store.counts();
  let tried = 0;
  for (const [path, operations] of Object.entries(paths)) {
    for (const method of ["patch", "delete"] as const) {
      if (operations[method] === undefined) continue;
      const example = operations[method].parameters?.find((one) => one.in === "path")?.example;
      const asked = http[method](path.replace("{id}", example ?? "")).set("x-api-key", writeKey);
      await (method === "patch" ? asked.send({ title: "Tried out" }) : asked).expect(404);
      tried++;
    }
  }
  assert.ok(tried >= 2);
  assert.equal((await service.store.counts()).articles, articles);
});

test("spans count code points where that is asked for", async () => {
  const content = '😀😀 "We will rebuild 🏗️ the pier," Mayor Ana Ruiz said on Monday.';
  const { body } = await http.post("/v1/analyses?offsets=codepoint").send({ content, title: "😀 Pier" });
  const text = [...content];
  const spans = (body.claims as { spans: { part: string; start: number; end: number }[]; text: string }[]).filter(
    (claim) => claim.spans.every(({ part }) => part === "text"),
  );
  assert.ok(spans.length > 0);
  for (const claim of spans) {
    assert.equal(claim.spans.map(({ start, end }) => text.slice(start, end).join("")).join(" "), claim.text);
  }
  await post(service, { content, externalId: "emoji" });
  const listed = await http.get("/v1/claims?offsets=codepoint&limit=100");
  const found = (
    listed.body.items as { articleId: string; spans: { start: number; end: number }[]; text: string }[]
  ).find((claim) => claim.text.includes("🏗️"));
  assert.ok(found);
  assert.equal(found.spans.map(({ start, end }) => text.slice(start, end).join("")).join(" "), found.text);
});

test("a removed article is gone, and so are its claims", async () => {
  const { id } = (await post(service, ferry.orchard)).body as { id: string };
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
  for (const path of ["", "/claims", "/revisions", "/copies"]) {
    assert.equal((await http.get(`/v1/articles/${id}${path}`)).body.code, "article.gone");
  }
  const claims = await http.get("/v1/claims?q=blossoms");
  assert.deepEqual(claims.body.items, []);
});

test("tables of a comparison are tagged, and called by what they hold", async () => {
  for (const [format, file] of [
    ["csv", `${stored.eventId}.csv`],
    ["tidy", `${stored.eventId}-tidy.csv`],
    ["ndjson", `${stored.eventId}.ndjson`],
  ]) {
    const url = `/v1/events/${stored.eventId}/comparison?format=${format}`;
    const answer = await http.get(url).buffer();
    assert.equal(answer.headers["content-disposition"], `attachment; filename="${file}"`);
    assert.equal((await http.get(url).set("if-none-match", answer.headers.etag as string)).status, 304);
  }
});
