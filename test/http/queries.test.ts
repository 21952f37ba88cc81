import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService } from "./service.ts";

const service = await startService();
const { http } = service;

const badlyEncoded = [
  { path: "/v1/articles?q=%ff", name: "q" },
  { path: "/v1/events?limit=2&q=100%", name: "q" },
  { path: "/v1/claims?q=%E4%B8", name: "q" },
  { path: "/v1/claims?%zz=1", name: "%zz" },
];
for (const { path, name } of badlyEncoded)
  test(`${path} is refused, not searched for`, async () => {
    const { status, body } = await http.get(path);
    assert.deepEqual([status, body.code, body.faults[0].name], [400, "request.invalidParameter", name]);
    assert.match(body.faults[0].message, /percent-encoded UTF-8/);
  });

test("a time whose plus became a space is refused with what became of it", async () => {
  const { status, body } = await http.get("/v1/articles?from=2024-04-16T09:00:00+02:00");
  assert.deepEqual([status, body.code, body.faults[0].name], [400, "request.invalidParameter", "from"]);
  assert.match(body.detail, /"\+" stands for a space; write it as %2B/);
  await http.get("/v1/articles?from=2024-04-16T09:00:00%2B02:00").expect(200);
  const none = await http.get("/v1/articles?from=yesterday").expect(400);
  assert.doesNotMatch(none.body.detail, /%2B/);
  const analysed = await http
    .post("/v1/analyses?publishedAt=2024-04-16T09:00+02:00")
    .set("content-type", "text/plain")
    .send("The quay is closed, the harbour office said.")
    .expect(422);
  assert.match(analysed.body.detail, /%2B/);
});

test("who names rows by their ids is answered all of them", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 25; n++) {
    const content = `Crane ${n} of the harbour at Westmere was closed on Monday, the engineer Ruth ${n} Alder said.`;
    const { body } = await post(service, { content, url: `https://harbour.example/cranes/${n}` });
    ids.push((body as { id: string }).id);
  }
  const query = ids.map((id) => `id=${id}`).join("&");
  const { items, next } = (await http.get(`/v1/articles?${query}`).expect(200)).body;
  assert.deepEqual([items.length, next], [25, null]);
  const first = (await http.get(`/v1/articles?${query}&limit=10`).expect(200)).body;
  assert.equal(first.items.length, 10);
  assert.ok(first.next);
  assert.equal((await http.get("/v1/articles").expect(200)).body.items.length, 20);
});
