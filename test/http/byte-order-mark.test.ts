import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { port } = service.app.server.address() as AddressInfo;
const ids: string[] = [];
let event = "";
for (const document of [ferry.post, ferry.herald]) {
  const { body } = await post(service, { ...document, tags: ["évora"] }).expect(201);
  ids.push(body.id);
  event = body.eventId;
}
const { storylineId } = (await service.http.get(`/v1/events/${event}`)).body as { storylineId: string };
const { items } = (await service.http.get("/v1/speakers?limit=1")).body as { items: { id: string }[] };
const kept = await service.http
  .post("/v1/comparisons?keep=true")
  .set("x-api-key", writeKey)
  .send({ articles: ids })
  .expect(201);

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
async function get(path: string, init: RequestInit = {}) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const tables = [
  ...["articles", "claims", "events", "storylines", "speakers", "outlets", "tags"].map((list) => `/v1/${list}`),
  `/v1/articles/${ids[0]}/claims`,
  `/v1/speakers/${items[0]!.id}/claims`,
  `/v1/events/${event}/comparison`,
  `/v1/events/${event}/timeline`,
  `/v1/storylines/${storylineId}/comparison`,
  `/v1/comparisons/${kept.body.id}`,
];
for (const path of tables)
  test(`${path.replaceAll(/[a-z]+_\w+|sha256-\w+/g, "…")} begins with a byte-order mark where that is asked for, as CSV alone`, async () => {
    for (const coding of ["identity", "gzip"]) {
      const headers = { "accept-encoding": coding };
      const plain = await get(`${path}?format=csv`, { headers });
      const marked = await get(`${path}?format=csv&bom=true`, { headers });
      assert.deepEqual([plain.status, marked.status], [200, 200]);
      assert.notDeepEqual(plain.bytes.subarray(0, 3), mark);
      assert.deepEqual(marked.bytes, Buffer.concat([mark, plain.bytes]));
      assert.deepEqual((await get(`${path}?format=csv&bom=false`, { headers })).bytes, plain.bytes);
    }
    const asked = await get(`${path}?bom=true`, { headers: { accept: "text/csv" } });
    assert.deepEqual(asked.bytes.subarray(0, 3), mark);
    assert.notDeepEqual((await get(`${path}?bom=true&format=json`)).bytes.subarray(0, 3), mark);
    const head = await get(`${path}?format=csv&bom=true`, { method: "HEAD" });
    assert.deepEqual([head.status, head.bytes.length], [200, 0]);
  });

test("tidy tables and those of what is sent begin so, too", async () => {
  const query = "?format=tidy&bom=true";
  assert.deepEqual((await get(`/v1/events/${event}/comparison${query}`)).bytes.subarray(0, 3), mark);
  const sent = { method: "POST", headers: { "content-type": "application/json" } };
  const posted = await get(`/v1/comparisons${query}`, { ...sent, body: JSON.stringify({ articles: ids }) });
  assert.deepEqual([posted.status, posted.bytes.subarray(0, 3)], [200, mark]);
});

test("a tag is one of the bytes that leave", async () => {
  const path = `/v1/events/${event}/comparison?format=csv`;
  const [plain, marked] = [await get(path), await get(`${path}&bom=true`)];
  const tag = marked.headers.get("etag")!;
  assert.notEqual(tag, plain.headers.get("etag"));
  assert.equal((await get(`${path}&bom=true`, { headers: { "if-none-match": tag } })).status, 304);
});

test("pages lead on as they began, and what is no yes or no is refused", async () => {
  let pages = 0;
  for (let path: string | null = `/v1/events/${event}/comparison?limit=1&format=csv&bom=true`; path !== null; pages++) {
    const { status, headers, bytes } = await get(path);
    assert.deepEqual([status, bytes.subarray(0, 3)], [200, mark]);
    path = /^<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1] ?? null;
  }
  assert.ok(pages > 1);
  await service.http.get("/v1/articles?bom=1&format=csv").expect(400, /bom/);
  await service.http.get("/v1/changes?bom=true").expect(400, /request\.unknownParameter/);
});
