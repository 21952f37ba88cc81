import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { drawSample } from "../../src/http/sample.ts";
import type { PageRequest } from "../../src/store/store.ts";
import { post, startService } from "./service.ts";

const service = await startService();
const { http } = service;
for (let n = 1; n <= 30; n++) {
  const document = {
    content: `Ward ${n} voted for footbridge ${n}. "We need it," councillor Jo Tanner${n} said on Monday.`,
    title: `Ward ${n} votes`,
    outlet: n % 2 === 0 ? "Harbour Post" : "Island Herald",
    publishedAt: `2024-03-${String(n).padStart(2, "0")}`,
    externalId: `s${n}`,
    tags: n <= 10 ? ["pilot"] : ["main"],
    meta: n <= 10 ? { study: "pilot", wave: n % 2, checked: true } : { study: "main: part 2", "a.b": "x" },
  };
  assert.equal((await post(service, document)).status, 201);
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly externalId?: string }[];
  readonly next: string | null;
  readonly total?: number;
}
const list = async (path: string): Promise<Listed> => (await http.get(path).expect(200)).body as Listed;
const ids = async (path: string) => (await list(path)).items.map(({ id }) => id);

test("a sample is whole, repeats under its seed, holds smaller ones, and stays in the list's order", async () => {
  const events = await ids("/v1/events?sample=2&seed=7");
  assert.equal(events.length, 2);
  assert.deepEqual(await ids("/v1/events?sample=2&seed=7"), events);
  for (const path of ["/v1/articles", "/v1/claims"]) {
    const all = await ids(`${path}?limit=100`);
    const ten = await ids(`${path}?sample=10&seed=7`);
    assert.equal(ten.length, 10, path);
    assert.deepEqual(await ids(`${path}?sample=10&seed=7`), ten);
    assert.notDeepEqual(await ids(`${path}?sample=10&seed=8`), ten);
    const fifteen = await ids(`${path}?sample=15&seed=7`);
    assert.ok(ten.every((id) => fifteen.includes(id)));
    assert.deepEqual(
      all.filter((id) => ten.includes(id)),
      ten,
    );
    assert.deepEqual((await ids(`${path}?sample=10&seed=7&sort=oldest`)).reverse(), ten);
    assert.equal((await list(`${path}?sample=10`)).next, null);
  }
  assert.equal((await ids("/v1/articles?sample=500")).length, 30);
});

test("a sample is drawn from what the filters let through, and its exports hold the same rows", async () => {
  const drawn = await list("/v1/articles?tag=main&sample=5&seed=3&include=total");
  assert.equal(drawn.total, 20);
  assert.ok(drawn.items.every(({ externalId }) => Number(externalId?.slice(1)) > 10));
  const lines = await http.get("/v1/articles?tag=main&sample=5&seed=3&format=ndjson").buffer();
  const exported = lines.text
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  assert.deepEqual(
    exported,
    drawn.items.map(({ id }) => id),
  );
});

test("what does not go with a sample is refused by name", async () => {
  for (const [query, name] of [
    ["sample=5&limit=2", "limit"],
    ["sample=5&cursor=abc", "cursor"],
    ["sample=5&sort=relevance&q=ward", "sort"],
    ["sample=0", "sample"],
    ["sample=5001", "sample"],
    ["sample=5&seed=-1", "seed"],
  ] as const) {
    const refused = await http.get(`/v1/articles?${query}`);
    assert.deepEqual([refused.status, refused.body.faults[0].name], [400, name], query);
  }
  assert.equal((await http.get("/v1/outlets?sample=5")).body.code, "request.unknownParameter");
});

test("every row is drawn about as often as any other", async () => {
  const names = Array.from({ length: 40 }, (_, i) => `art_${i}`);
  const page = async ({ after, limit }: PageRequest) => {
    const start = Number(after?.[0] ?? 0);
    const end = start + Math.min(limit, 7);
    return { items: names.slice(start, end), next: end < names.length ? [end] : null };
  };
  const counts = new Map(names.map((name) => [name, 0]));
  const draws = 4000;
  for (let seed = 0; seed < draws; seed++)
    for (const id of await drawSample(page, 10, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
  // A quarter of the draws each; 5 standard deviations of a binomial count are 137.
  for (const [name, count] of counts) assert.ok(Math.abs(count - draws / 4) < 137, `${name}: ${count}`);
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.nat(), async (size, seed) => {
      assert.equal((await drawSample(page, size + 1, seed)).length, Math.min(size + 1, names.length));
    }),
    { numRuns: 30 },
  );
});

test("fields of callers filter every list of articles, claims, events and speakers, and leave with exports", async () => {
  assert.equal((await list("/v1/articles?meta=study:pilot&include=total")).total, 10);
  assert.equal((await list("/v1/articles?meta.study=pilot&include=total")).total, 10);
  assert.equal((await list("/v1/articles?meta.study=pilot&meta.wave=1&include=total")).total, 5);
  assert.equal((await list("/v1/articles?meta=study:pilot&meta=wave:1&meta.checked=true&include=total")).total, 5);
  assert.equal((await list("/v1/articles?meta.study=main:%20part%202&meta.a.b=x&include=total")).total, 20);
  assert.equal((await list("/v1/articles?meta.study=nothing")).items.length, 0);
  const claims = await list("/v1/claims?meta.study=pilot&include=total&limit=100");
  assert.equal(claims.total, claims.items.length);
  const articles = (await list("/v1/articles?tag=pilot")).items as readonly { readonly eventId?: string }[];
  const events = [...new Set(articles.map(({ eventId }) => eventId))].sort();
  for (const filter of ["meta.study=pilot", "tag=pilot", "tag=pilot&meta.study=pilot"])
    assert.deepEqual((await ids(`/v1/events?${filter}&limit=100`)).sort(), events, filter);
  assert.deepEqual(await ids("/v1/events?tag=pilot&meta.study=main:%20part%202"), []);
  const { items } = (await http.get("/v1/speakers?meta.study=pilot&limit=100")).body;
  assert.deepEqual(new Set(items.map(({ claims }: { claims: number }) => claims)), new Set([1]));
  assert.equal(items.length, 10);
  assert.equal((await list("/v1/speakers?tag=main&limit=100")).items.length, 20);
  const csv = await http.get("/v1/articles?format=csv&meta.wave=0");
  assert.equal(csv.text.trim().split("\r\n").length - 1, 5);
  assert.match(csv.text, /""study"":""pilot""/);
  const pages = await list("/v1/articles?meta.study=pilot&limit=4");
  assert.equal((await list(pages.next as string)).items.length, 4);
});

test("a field without a name and one on a list without fields are refused", async () => {
  assert.equal((await http.get("/v1/articles?meta=pilot")).body.faults[0].name, "meta[0]");
  assert.equal((await http.get("/v1/articles?meta.=x")).body.code, "request.unknownParameter");
  assert.equal((await http.get("/v1/outlets?meta.study=x")).body.code, "request.unknownParameter");
});

test("the oldest come first where that is asked for, over pages too", async () => {
  const first = await list("/v1/articles?sort=oldest&limit=4");
  const second = await list(first.next as string);
  assert.deepEqual(
    [...first.items, ...second.items].map(({ externalId }) => externalId),
    ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"],
  );
  const newest = await ids("/v1/claims?limit=100");
  assert.deepEqual(await ids("/v1/claims?limit=100&sort=oldest"), newest.reverse());
  const crossed = await http.get((first.next as string).replace("sort=oldest", "sort=newest"));
  assert.equal(crossed.body.code, "request.badCursor");
});
