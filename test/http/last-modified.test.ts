import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { buildApp } from "../../src/http/app.ts";
import { lastModifiedOf, standsSince } from "../../src/http/last-modified.ts";
import { ferry, registry } from "../store/fixtures.ts";
import { adminKey, post, startService, writeKey } from "./service.ts";

const start = Date.parse("2024-05-01T12:00:00.000Z");
const date = (ms: number) => new Date(ms).toUTCString();

suite("a time in whole seconds as a strong validator", () => {
  const changedAt = start + 200;
  for (const [name, askedAt, since, stands] of [
    ["sent once the change had settled", start + 6_000, date(start + 1_000), true],
    ["sent in the seconds after the change", start + 6_000, date(start), false],
    ["asked for in the seconds after the change", start + 3_000, date(start + 1_000), false],
    ["a moment after the change, by the caller's own clock", start + 60_000, date(start + 3_000), false],
    ["later, by the caller's own clock", start + 60_000, date(start + 10_000), true],
    ["before the change", start + 60_000, date(start - 60_000), false],
    ["in the future", start + 60_000, date(start + 3_600_000), false],
    ["as RFC 850 writes it", start + 6_000, "Wednesday, 01-May-24 12:00:01 GMT", true],
    ["as C writes it", start + 6_000, "Wed May  1 12:00:01 2024", true],
    ["no date of HTTP", start + 6_000, "2024-05-01T12:00:01Z", false],
    ["no date", start + 6_000, "yesterday", false],
    ["no time of this world", start + 6_000, "Wed, 99 May 2024 12:00:01 GMT", false],
  ] as const)
    test(name, () => assert.equal(standsSince(since, { changedAt, askedAt }), stands));

  test("who holds an older answer is never told that it stands, and the time is never of the future", () => {
    const soon = fc.integer({ min: 0, max: 15_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        soon,
        soon,
        fc.integer({ min: 0, max: 4_999 }),
        soon,
        (...times) => {
          const [at, wait, pause, slow, later] = times;
          const first = { changedAt: start + at, askedAt: start + at + wait };
          const sent = lastModifiedOf(first);
          assert.ok(Date.parse(sent) <= first.askedAt);
          // Another change is stamped after the first and seen only after the answer was made, `slow` ms later at most.
          const stamped = Math.max(first.changedAt, first.askedAt + pause - slow);
          const second = { changedAt: stamped, askedAt: first.askedAt + pause + later };
          assert.equal(standsSince(sent, second), false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const clock = { now: start };
const service = await startService({}, { clock: () => clock.now });
const { http } = service;
const later = (seconds: number) => {
  clock.now += seconds * 1000;
};
const modified = async (path: string): Promise<string> =>
  (await http.get(path).expect(200)).headers["last-modified"] as string;
const since = (path: string, value: string) => http.get(path).set("if-modified-since", value);

later(10);
const article = (await post(service, ferry.post).expect(201)).body as { id: string; eventId: string };
const stored = clock.now;
later(10);

test("each answer says when it last changed", async () => {
  const paths = [
    ...["", "/claims", "/revisions", "/copies"].map((view) => `/v1/articles/${article.id}${view}`),
    ...["", "/coverage", "/comparison", "/timeline"].map((view) => `/v1/events/${article.eventId}${view}`),
    ...["articles", "claims", "events", "storylines", "speakers"].map((list) => `/v1/${list}`),
    ...["csv", "ndjson", "jsonld", "atom", "rss", "jsonfeed"].map((format) => `/v1/claims?format=${format}`),
    `/v1/events/${article.eventId}/comparison?format=csv`,
  ];
  for (const path of paths) {
    assert.equal(await modified(path), date(stored + 1000), path);
    const unchanged = await since(path, date(stored + 1000));
    assert.deepEqual([unchanged.status, unchanged.text, unchanged.headers["content-type"]], [304, "", undefined], path);
    assert.equal(unchanged.headers["last-modified"], date(stored + 1000));
    assert.equal((await since(path, date(stored - 5000))).status, 200, path);
  }
  for (const path of ["/openapi.json", "/openapi.yaml", "/v1/problems", "/v1/problems/limit.rate"])
    assert.equal(await modified(path), date(start + 1000), path);
});

test("a tag that is asked for decides alone", async () => {
  const path = `/v1/articles/${article.id}`;
  const { etag } = (await http.get(path)).headers;
  const changed = await since(path, date(clock.now)).set("if-none-match", '"another"');
  const same = await since(path, date(start)).set("if-none-match", String(etag));
  assert.deepEqual([changed.status, same.status], [200, 304]);
  // Who has the tag needs no time.
  assert.deepEqual([same.headers.etag, same.headers["last-modified"]], [etag, undefined]);
});

test("only what would be answered well stands unchanged", async () => {
  assert.equal((await since("/v1/articles/art_none", date(clock.now))).status, 404);
  assert.equal((await since("/v1/articles?colour=red", date(clock.now))).status, 400);
});

test("a correction, another report of the event and a removal move the time on", async () => {
  const paths = [`/v1/articles/${article.id}`, `/v1/events/${article.eventId}`, "/v1/articles", "/v1/claims"];
  const changes = [
    () =>
      http
        .patch(`/v1/articles/${article.id}`)
        .set("x-api-key", writeKey)
        .send({ tags: ["seen"] })
        .expect(200),
    () => post(service, ferry.herald).expect(201),
  ];
  for (const change of changes) {
    const before = await Promise.all(paths.map(modified));
    later(10);
    await change();
    const at = clock.now;
    for (const [i, path] of paths.entries()) {
      // In the seconds after a change its time is rounded down, and no answer stands by it.
      assert.equal(await modified(path), date(at), path);
      assert.equal((await since(path, String(before[i]))).status, 200, path);
      assert.equal((await since(path, date(at))).status, 200, path);
    }
    later(6);
    for (const path of paths) {
      assert.equal(await modified(path), date(at + 1000), path);
      assert.equal((await since(path, date(at))).status, 200, path);
      assert.equal((await since(path, date(at + 1000))).status, 304, path);
    }
  }
});

test("outlets have the time at which an article or somebody's entry last came or changed", async () => {
  const [list, one, other] = ["/v1/outlets", "/v1/outlets/harbour-post", "/v1/outlets/island-herald"] as const;
  const compared = `${one}/compare/island-herald`;
  const told = await modified("/v1/articles");
  for (const path of [list, `${list}?format=csv`, one, other, compared]) {
    assert.equal(await modified(path), told, path);
    assert.equal((await since(path, told)).status, 304, path);
  }
  later(10);
  const entry = (await http.get(one)).body;
  await http
    .put(one)
    .set("x-api-key", adminKey)
    .send({ ...entry, country: "MT" })
    .expect(200);
  const at = clock.now;
  for (const path of [list, one, compared]) assert.equal((await since(path, told)).status, 200, path);
  later(6);
  for (const path of [list, one, compared]) {
    assert.equal(await modified(path), date(at + 1000), path);
    assert.equal((await since(path, date(at + 1000))).status, 304, path);
  }
  assert.equal(await modified(other), told);
  assert.equal((await http.get("/v1/outlets/nowhere").expect(404)).headers["last-modified"], undefined);
});

test("a kept comparison has the time of its keeping, until words go out of it", async () => {
  const kept = await http
    .post("/v1/comparisons?keep=true")
    .set("x-api-key", writeKey)
    .send({ articles: [article.id] })
    .expect(201);
  const path = `/v1/comparisons/${kept.body.id}`;
  const keptAt = clock.now;
  later(60);
  await post(service, ferry.orchard).expect(201);
  later(60);
  assert.equal(await modified(path), date(keptAt + 1000));
  assert.equal((await since(path, date(keptAt + 1000))).status, 304);
  // Another release may show a part of it, or a table, otherwise: never the bytes that were kept.
  const release = await buildApp({
    ...service,
    registry,
    config: { version: "0.0.1", rateLimit: null, logLevel: "silent" },
    clock: () => clock.now,
  });
  for (const [query, at] of [
    ["", keptAt],
    ["?limit=1", clock.now],
    ["?cells=says", clock.now],
    ["?format=csv", clock.now],
  ] as const) {
    const { headers } = await release.inject(`${path}${query}`);
    assert.equal(headers["last-modified"], date(Math.min(at + 1000, clock.now)), query);
  }
  await release.close();
  await http.delete(`/v1/articles/${article.id}`).set("x-api-key", writeKey).expect(204);
  const goneAt = clock.now;
  assert.equal((await since(path, date(keptAt + 1000))).status, 200);
  later(60);
  assert.equal((await since(path, date(keptAt + 1000))).status, 200);
  assert.equal(await modified(path), date(goneAt + 1000));
});
