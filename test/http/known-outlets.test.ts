import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { addition } from "../store/fixtures.ts";
import { adminKey, post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;

interface Listed {
  readonly items: readonly { readonly id: string; readonly registered: boolean; readonly articles: number }[];
  readonly next: string | null;
}

const story = (n: number, outlet: string) => ({
  content: `The council of Ward ${n} voted for a new footbridge number ${n}. "We need it," councillor Jo Tanner${n} said.`,
  title: `Ward ${n} votes for footbridge ${n}`,
  outlet,
  url: `https://ward${n}.example/footbridge`,
});
const send = async (n: number, outlet: string) => (await post(service, story(n, outlet))).body as { id: string };
const entry = { name: "Vell Valley Times", kind: "newspaper", aliases: [], domains: [], country: "MT", language: "en" };
const put = (id: string, body: object) => http.put(`/v1/outlets/${id}`).set("x-api-key", adminKey).send(body);

async function walk(url: string): Promise<Listed["items"]> {
  const items: Listed["items"][number][] = [];
  for (let next: string | null = url; next !== null; ) {
    const page: Listed = (await http.get(next).expect(200)).body;
    items.push(...page.items);
    next = page.next;
  }
  return items;
}
const ids = async (query: string) => (await walk(`/v1/outlets?limit=2${query}`)).map(({ id }) => id);

const first = await send(1, "Vell Valley Times");
await send(2, "Vell Valley Times");
await send(3, "Vell Valley TIMES");
await send(4, "Harbour Post");
await send(5, "Новая газета");
await send(6, "조선일보");

test("an outlet that nobody registered is answered with what its articles say", async () => {
  const { body } = await http.get("/v1/outlets/vell-valley-times").expect(200);
  assert.deepEqual(body, {
    id: "vell-valley-times",
    name: "Vell Valley Times",
    registered: false,
    articles: 3,
    kind: null,
    aliases: [],
    domains: [],
    country: null,
    language: null,
    owner: null,
    stateAffiliation: null,
  });
  await http.get("/v1/outlets/vell-valley").expect(404);
});

test("whatever script an outlet's name is written in, its id can be asked for", async () => {
  const named = (await walk("/v1/outlets?registered=false")).filter(({ id }) => !/^[a-z-]+$/.test(id));
  assert.equal(named.length, 2);
  for (const { id } of named) {
    const { body } = await http.get(`/v1/outlets/${encodeURIComponent(id)}`).expect(200);
    assert.deepEqual([body.id, body.articles], [id, 1]);
  }
  await http.get("/v1/outlets/Vell%20Valley").expect(400);
});

test("the list holds both kinds once, in one order, and tells them apart", async () => {
  const all = await ids("");
  assert.deepEqual(all.slice(0, 4), ["coast-wire", "harbour-post", "island-herald", "vell-valley-times"]);
  assert.equal(new Set(all).size, 6);
  assert.deepEqual(
    all,
    [...all].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  assert.deepEqual(await ids("&registered=true"), ["coast-wire", "harbour-post", "island-herald"]);
  assert.equal((await ids("&registered=false")).length, 3);
  assert.deepEqual((await ids("&minArticles=1")).slice(0, 2), ["harbour-post", "vell-valley-times"]);
  assert.deepEqual(await ids("&minArticles=2"), ["vell-valley-times"]);
  assert.deepEqual(await ids("&q=valley"), ["vell-valley-times"]);
  assert.deepEqual(await ids("&kind=newspaper&registered=false"), []);
  const csv = (await http.get("/v1/outlets?format=csv&minArticles=2").expect(200)).text.trimEnd().split("\r\n");
  assert.match(csv[0]!, /,registered,articles$/);
  assert.match(csv[1]!, /^vell-valley-times,.*,false,3$/);
});

test("articles are counted as they come, go, and are given to another outlet", async () => {
  const count = async (id: string) => (await http.get(`/v1/outlets/${id}`)).body.articles as number | undefined;
  const correct = (outlet: string | null) =>
    http.patch(`/v1/articles/${first.id}`).set("x-api-key", writeKey).send({ outlet }).expect(200);
  await correct("Gull Gazette");
  assert.deepEqual([await count("vell-valley-times"), await count("gull-gazette")], [2, 1]);
  await correct(null);
  assert.deepEqual([await count("vell-valley-times"), await count("gull-gazette")], [3, undefined]);
  await http
    .delete(`/v1/articles/${(await send(7, "Gull Gazette")).id}`)
    .set("x-api-key", writeKey)
    .expect(204);
  assert.equal(await count("gull-gazette"), undefined);
  const driver = new Database(service.file, { readonly: true });
  const counted = driver.prepare("SELECT outlet_id, outlet_name, articles FROM outlet_articles").all();
  const there = driver
    .prepare(
      "SELECT outlet_id, outlet_name, count(*) AS articles FROM articles WHERE removed_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2",
    )
    .all();
  driver.close();
  assert.deepEqual(counted, there);
});

test("who registers it keeps its id and its articles, and what is read from then on uses the entry", async () => {
  const { body: read } = await http.get("/v1/outlets/vell-valley-times").expect(200);
  const refused = await put("vell-valley-times", { ...read, id: "another", ...entry }).expect(400);
  assert.equal(refused.body.faults[0].name, "id");
  const { body: added } = await put("vell-valley-times", { ...read, ...entry }).expect(201);
  assert.deepEqual([added.registered, added.articles, added.country], [true, 3, "MT"]);
  assert.deepEqual((await http.get("/v1/outlets/vell-valley-times")).body, added);
  assert.ok((await ids("&registered=true")).includes("vell-valley-times"));
  const { body: later } = await post(service, story(8, "Vell Valley Times"));
  assert.deepEqual([later.outlet.id, later.outlet.country], ["vell-valley-times", "MT"]);
  const { items } = (await http.get("/v1/articles?outlet=vell-valley-times")).body as Listed;
  assert.equal(items.length, 4);
  await put("vell-valley-times", { ...added, country: "IE" }).expect(200);
});

test("a walk goes on over any number of outlets", async () => {
  // As many as are read at a time, and some more.
  const many = Array.from({ length: 620 }, (_, n) =>
    addition({
      content: `Ward ${n} voted for a footbridge.`,
      outlet: `Gull Post ${n}`,
      url: `https://gull${n}.example/a`,
    }),
  );
  await service.store.addAll(many);
  const found = (await walk("/v1/outlets?limit=100&q=gull-post")).map(({ id }) => id);
  assert.equal(new Set(found).size, 620);
  assert.equal(found.length, 620);
  assert.equal((await walk("/v1/outlets?limit=100")).length, 626);
});

test("however many outlets callers put, none of them is read anew for who asks by outlets", async (t) => {
  const put20 = Array.from({ length: 20 }, (_, n) => `put-number-${n}`);
  const driver = new Database(service.file);
  const insert = driver.prepare("INSERT INTO outlets (id, outlet, updated_at) VALUES (?, ?, '2024-05-01T00:00:00Z')");
  for (let n = 0; n < 500; n++) {
    const outlet = { ...entry, id: `put-number-${n}`, name: `Put Number ${n}`, owner: null, stateAffiliation: null };
    insert.run(outlet.id, JSON.stringify(outlet));
  }
  driver.close();
  const query = put20.map((id) => `outlet=${id}`).join("&");
  await http.get(`/v1/claims?${query}&limit=1`).expect(200);
  // Whatever else is stored: they are the same outlets.
  await send(7, "Vell Valley Times");
  const parsed = t.mock.method(JSON, "parse");
  await http.get(`/v1/claims?${query}&limit=2`).expect(200);
  assert.ok(parsed.mock.callCount() < 100, `${parsed.mock.callCount()} times JSON was parsed`);
  parsed.mock.restore();
  assert.equal(await service.store.outletOverrides(), await service.store.outletOverrides());
  // One that is put is known at once, to who asks and to who reads.
  await put("put-number-3", { ...entry, name: "Gull Rock Herald", owner: null, stateAffiliation: null }).expect(200);
  assert.equal((await http.get("/v1/outlets/put-number-3")).body.name, "Gull Rock Herald");
  const read = await http.post("/v1/analyses").send({ ...story(8, "Gull Rock Herald") });
  assert.equal(read.body.article.outlet.id, "put-number-3");
});
