import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

for (const [what, config, found] of [
  ["as the request names it", {}, "http://news.example:8080"],
  ["where the settings say", { publicUrl: "https://reports.example/rashomon" }, "https://reports.example/rashomon"],
] as const)
  test(`whole addresses lead to the service ${what}`, async () => {
    const service = await startService(config);
    const { http } = service;
    const { id } = (await post(service, ferry.post)).body;
    await post(service, ferry.herald);
    const kept = await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .send({ articles: [id] });
    const read = async (path: string) => (await http.get(path).set("host", "news.example:8080").buffer()).text;
    const hash = kept.body.id as string;
    for (const [path, address] of [
      [`/v1/comparisons/${hash}?format=bibtex`, `url = {${found}/v1/comparisons/${hash}}`],
      [`/v1/comparisons/${hash}?format=csl`, `"URL":"${found}/v1/comparisons/${hash}"`],
      ["/v1/claims?format=jsonfeed", `"feed_url":"${found}/v1/claims?format=jsonfeed"`],
      ["/v1/articles?format=atom&limit=1", `<link rel="self" href="${found}/v1/articles?format=atom&amp;limit=1"/>`],
      ["/v1/articles?format=atom&limit=1", `<link rel="next" href="${found}/v1/articles?`],
      ["/v1/claims?format=jsonld", `"@id":"${found}/v1/speakers/spk_`],
    ] as const) {
      const text = await read(path);
      assert.ok(text.includes(address), `${address} in ${text.slice(0, 2_000)}`);
    }
  });

test("under a path of the public address every path that an answer names begins with it", async () => {
  const service = await startService({ publicUrl: "https://reports.example/rash" });
  const { http } = service;
  const first = await post(service, { ...ferry.post, tags: ["one", "two"] }).expect(201);
  const { id } = first.body;
  assert.equal(first.headers.location, `/rash/v1/articles/${id}`);
  const undone = (await post(service, { ...ferry.herald, publishedAt: "2036-01-02" })).body;
  const { id: other } = undone;
  await http
    .patch(`/v1/articles/${other}`)
    .set("x-api-key", writeKey)
    .send({ publishedAt: ferry.herald.publishedAt })
    .expect(200);
  await post(service, ferry.orchard);
  const { eventId, storylineId } = (await http.get(`/v1/articles/${id}`)).body;
  /** As a proxy hands it on that takes the path off. */
  const inside = (address: string) => {
    assert.match(address, /^\/rash\/(?!rash)/);
    return address.slice("/rash".length);
  };
  const kept = await http
    .post("/v1/comparisons?keep=true")
    .set("x-api-key", writeKey)
    .send({ articles: [id, other] })
    .expect(201);
  await http.get(inside(kept.headers.location!)).expect(200);

  for (const path of [
    "/v1/articles?limit=1",
    "/v1/claims?limit=1",
    "/v1/tags?limit=1",
    `/v1/events/${eventId}/coverage?limit=1`,
    `/v1/events/${eventId}/timeline?limit=1`,
    `/v1/events/${eventId}/comparison?limit=1`,
    `/v1/comparisons/${kept.body.id}?limit=1`,
    `/v1/storylines/${storylineId}/comparison?limit=1`,
  ]) {
    const { body, headers } = await http.get(path).expect(200);
    assert.ok(body.next, path);
    assert.equal(headers.link, `<${body.next}>; rel="next"`);
    const onward = await http.get(inside(body.next)).expect(200);
    assert.notDeepEqual(onward.body.items ?? onward.body.rows ?? onward.body.columns, body.items ?? body.rows);
  }
  const ceased = [first.body.eventId, undone.eventId].find((one) => one !== eventId);
  const moved = await http.get(`/v1/events/${ceased}`).redirects(0).expect(308);
  assert.equal((await http.get(inside(moved.headers.location!)).expect(200)).body.id, eventId);

  const posted = await http
    .post("/v1/comparisons?limit=1")
    .send({ articles: [id, other] })
    .expect(200);
  await http
    .post(inside(posted.body.next))
    .send({ articles: [id, other] })
    .expect(200);

  const problem = (await http.get("/v1/articles/art_nobody").expect(404)).body;
  assert.equal((await http.get(inside(problem.type)).expect(200)).body.code, "article.notFound");

  assert.equal((await http.get("/").redirects(0).expect(302)).headers.location, "/rash/docs");
  const page = (await http.get("/docs").expect(200)).text;
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address as string);
  assert.ok(loaded.length > 5);
  for (const address of loaded) await http.get(inside(address)).expect(200);
  for (const description of ["/openapi.json", "/docs/json"]) {
    const { servers, paths } = (await http.get(description).expect(200)).body;
    assert.equal(servers[0].url, "/rash");
    assert.ok("/v1/articles" in paths);
  }
});

test("a path of the public address that looks like the service's own is told from it", async () => {
  const { http } = await startService({ publicUrl: "https://reports.example/v1" });
  const { servers, paths } = (await http.get("/openapi.json").expect(200)).body;
  assert.equal(servers[0].url, "/v1");
  assert.ok("/v1/articles" in paths && !("/articles" in paths));
  assert.equal((await http.get("/v1/articles/art_nobody").expect(404)).body.type, "/v1/v1/problems/article.notFound");
});
