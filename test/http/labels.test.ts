import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;

const ask = async (path: string) => (await http.get(path).expect(200)).body;
const counts = async (path: string) =>
  ((await ask(path)).items as { tag?: string; language?: string; articles: number }[]).map(
    ({ tag, language, articles }) => [tag ?? language, articles],
  );

test("nothing stored has no labels", async () => {
  assert.deepEqual(await ask("/v1/tags"), { items: [], next: null });
  assert.deepEqual(await ask("/v1/languages"), { items: [] });
});

test("tags and languages are counted as articles come, change and go", async () => {
  const { id } = (await post(service, { ...ferry.post, tags: ["ferry", "Été, 2024"] })).body as { id: string };
  await post(service, { ...ferry.herald, tags: ["ferry", "b"] });
  const { id: orchard } = (await post(service, { ...ferry.orchard, language: "fr", tags: ["apples"] })).body as {
    id: string;
  };
  assert.deepEqual(
    await counts("/v1/tags"),
    [
      ["apples", 1],
      ["b", 1],
      ["ferry", 2],
      ["Été, 2024", 1],
    ].sort(),
  );
  assert.deepEqual(await counts("/v1/languages"), [
    ["en", 2],
    ["fr", 1],
  ]);
  await http
    .patch(`/v1/articles/${id}`)
    .set("x-api-key", writeKey)
    .send({ tags: ["seen"] })
    .expect(200);
  await http.delete(`/v1/articles/${orchard}`).set("x-api-key", writeKey).expect(204);
  assert.deepEqual(await counts("/v1/tags"), [
    ["b", 1],
    ["ferry", 1],
    ["seen", 1],
  ]);
  assert.deepEqual(await counts("/v1/languages"), [["en", 2]]);
  await post(service, { ...ferry.herald, language: "de", tags: ["b"] });
  const driver = new Database(service.file, { readonly: true });
  const there = driver
    .prepare("SELECT language, count(*) FROM articles WHERE removed_at IS NULL GROUP BY 1 ORDER BY 2 DESC, 1")
    .raw()
    .all();
  driver.close();
  assert.deepEqual(await counts("/v1/languages"), there);
});

test("pages hold every tag once, a part of one finds it in any spelling, and each filters articles", async () => {
  await post(service, {
    ...ferry.orchard,
    url: "https://coast-wire.example/a",
    tags: ["Été, 2024", "été", "zoo", "a:b"],
  });
  const all = (await ask("/v1/tags?limit=100")).items as { tag: string; articles: number }[];
  const walked: string[] = [];
  for (let next: string | null = "/v1/tags?limit=2"; next !== null; ) {
    const page: { items: { tag: string }[]; next: string | null } = await ask(next);
    walked.push(...page.items.map(({ tag }) => tag));
    next = page.next;
  }
  assert.deepEqual(
    walked,
    all.map(({ tag }) => tag),
  );
  assert.ok(walked.length > 5);
  assert.deepEqual(await counts("/v1/tags?q=ETE"), [
    ["Été, 2024", 1],
    ["été", 1],
  ]);
  assert.deepEqual(await counts("/v1/tags?q=nowhere"), []);
  for (const { tag, articles } of all)
    assert.equal((await ask(`/v1/articles?include=total&tag=${encodeURIComponent(tag)}`)).total, articles, tag);
  const csv = await http.get("/v1/tags?format=csv").expect(200);
  assert.equal(csv.text.trimEnd().split("\r\n").length - 1, all.length);
});

test("what articles of no known outlet quote names no outlet", async () => {
  const { outlet } = (
    await post(service, { content: '"We will open the pier in May," Mayor Tilda Vorn said on Monday.', title: "Pier" })
  ).body;
  assert.equal(outlet, null);
  const [speaker] = (await ask("/v1/speakers?q=Tilda%20Vorn")).items;
  assert.deepEqual([speaker.claims, speaker.outlets], [1, []]);
});

test("a name where an outlet's id is asked for is refused, instead of finding nothing", async () => {
  for (const path of ["articles?outlet=Harbour Post", "claims?outlet=RT", "events?outlet=rt.com", "outlets/RT"]) {
    const { body } = await http.get(`/v1/${path}`).expect(400);
    assert.match(body.detail, /is no outlet's id: not lower-case words joined by hyphens$/, path);
  }
  const unknown = await http.get("/v1/articles").query({ outlet: "новая-газета" }).expect(400);
  assert.match(unknown.body.detail, /no outlet has the id "новая-газета"/);
});
