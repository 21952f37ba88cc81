import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, readKey, startService } from "./service.ts";

const service = await startService();
await post(service, ferry.post).expect(201);

/** Asks through a real socket: injected requests pass by the server. */
const ask = (url: string, headers: Record<string, string> = {}) => service.http.get(url).set(headers);
const answers = async () => {
  const { text } = await ask("/metrics");
  return Number(
    /duration_seconds_count\{method="GET",route="\/v1\/articles",status="200"\} (\d+)/.exec(text)?.[1] ?? 0,
  );
};

test("the same question gives the same bytes and headers, under its own request id, and is counted", async () => {
  const seen = await answers();
  const first = await ask("/v1/articles").expect(200);
  const again = await ask("/v1/articles", { "x-request-id": "mine" }).expect(200);
  assert.equal(again.text, first.text);
  const shared = ({ date: _date, "x-request-id": _id, ...rest }: Record<string, string>) => rest;
  assert.deepEqual(shared(again.headers), shared(first.headers));
  assert.equal(again.headers["x-request-id"], "mine");
  assert.equal(await answers(), seen + 2);
});

test("a request that is the same to the letter is answered under an id of its own each time", async () => {
  const ids = new Set<string>();
  for (let round = 0; round < 4; round++) {
    const answer = await ask("/v1/articles?limit=2").expect(200);
    ids.add(answer.headers["x-request-id"]!);
    const named = await ask("/v1/articles?limit=2", { "x-request-id": "mine" }).expect(200);
    assert.equal(named.headers["x-request-id"], "mine");
    assert.equal(named.text, answer.text);
  }
  assert.equal(ids.size, 4);
});

test("an answer is never older than what was stored before it was asked for", async () => {
  for (const one of [ferry.herald, ferry.orchard]) {
    const earlier = await ask("/v1/articles").expect(200);
    await ask("/v1/articles").expect(200);
    await post(service, one).expect(201);
    const later = await ask("/v1/articles").expect(200);
    assert.equal(later.body.items.length, earlier.body.items.length + 1);
    assert.notEqual(later.headers.etag, earlier.headers.etag);
  }
});

test("questions that differ in what they accept have answers of their own", async () => {
  const json = await ask("/v1/articles").expect(200);
  const csv = await ask("/v1/articles", { accept: "text/csv" }).expect(200);
  const packed = await ask("/v1/articles", { "accept-encoding": "br" }).expect(200);
  const plain = await ask("/v1/articles", { "accept-encoding": "identity" }).expect(200);
  assert.match(csv.headers["content-type"]!, /csv/);
  assert.equal(packed.headers["content-encoding"], "br");
  assert.equal(plain.headers["content-encoding"], undefined);
  for (let round = 0; round < 2; round++) {
    await ask("/v1/articles", { "accept-encoding": "identity", "if-none-match": plain.headers.etag! }).expect(304);
    assert.equal((await ask("/v1/articles")).text, json.text);
  }
});

test("however many ways there are to ask for one URL, each is answered what it asks for", async () => {
  const plain = (await ask("/v1/articles?limit=3").expect(200)).text;
  const { etag } = (await ask("/v1/articles?limit=3")).headers;
  for (let round = 0; round < 3; round++)
    for (let way = 0; way < 10; way++) {
      const answer = await ask("/v1/articles?limit=3", { "x-way": String(way) }).expect(200);
      assert.equal(answer.text, plain);
      await ask("/v1/articles?limit=3", { "x-way": String(way), "if-none-match": etag! }).expect(304);
      await service.http
        .put("/v1/articles?limit=3")
        .set({ "x-way": String(way) })
        .expect(405);
      await service.http
        .head("/v1/articles?limit=3")
        .set({ "x-way": String(way) })
        .expect(200)
        .expect("content-length", /\d/);
    }
});

test("refusals and requests with a key go the long way", async () => {
  for (let round = 0; round < 2; round++) {
    const refused = await ask("/v1/articles?nonsense=1").expect(400);
    const id = refused.headers["x-request-id"];
    assert.equal(refused.body.instance ?? `urn:uuid:${id}`, `urn:uuid:${id}`);
    await ask("/v1/articles", { "x-api-key": readKey }).expect(200);
  }
  const ids = await Promise.all([ask("/v1/articles/art_nobody"), ask("/v1/articles/art_nobody")]);
  assert.notEqual(ids[0]!.headers["x-request-id"], ids[1]!.headers["x-request-id"]);
});
