import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { suite, test } from "node:test";
import fc from "fast-check";
import { drawSample } from "../../src/http/sample.ts";
import { shuffleShares } from "../../src/http/shuffle-shares.ts";
import { shares } from "../../src/store/pages.ts";
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
    ["seed=7", "seed"],
    ["seed=0&limit=5", "seed"],
  ] as const) {
    const refused = await http.get(`/v1/articles?${query}`);
    assert.deepEqual([refused.status, refused.body.faults[0].name], [400, name], query);
  }
  assert.equal((await http.get("/v1/outlets?sample=5")).body.code, "request.unknownParameter");
});

/** So many ids as the domain makes them. */
const madeIds = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `art_${createHash("sha256").update(String(i)).digest("hex").slice(0, 24)}`);
const shareOf = (id: string) => Number.parseInt(id.slice(4, 10), 16);

/** A list in the order of its names, and how often it was walked. */
function listOf(names: readonly string[]) {
  const placed = Map.groupBy(
    names.map((id, i) => ({ id, at: [i, 0] as const })),
    ({ id }) => shareOf(id),
  );
  const list = {
    walks: 0,
    stored: async () => names.length,
    async ids({ after, limit }: PageRequest) {
      const start = Number(after?.[0] ?? 0);
      if (start === 0) list.walks++;
      const end = start + Math.min(limit, 700);
      return { items: names.slice(start, end), next: end < names.length ? [end] : null };
    },
    inShares: async (chosen: readonly number[]) => chosen.flatMap((share) => placed.get(share) ?? []),
  };
  return list;
}

suite("every row is drawn about as often as any other", () => {
  // Counted by parts of the list, whose counts are binomial; 5 standard deviations are allowed.
  for (const [way, length, size, draws, parts] of [
    ["from a short list, which is walked", 40, 10, 4_000, 40],
    ["from a long one, whose shares are looked up", 60_000, 20, 500, 20],
  ] as const)
    test(way, async () => {
      const names = madeIds(length);
      const partOf = new Map(names.map((id, i) => [id, Math.floor((i * parts) / length)]));
      const list = listOf(names);
      const counts = new Array<number>(parts).fill(0);
      for (let seed = 0; seed < draws; seed++)
        for (const id of await drawSample(list, size, seed, "oldest")) counts[partOf.get(id)!]!++;
      assert.equal(list.walks, length < 1_000 ? draws : 0);
      const mean = (draws * size) / parts;
      for (const [part, count] of counts.entries())
        assert.ok(Math.abs(count - mean) < 5 * Math.sqrt(mean), `part ${part}: ${count}, not about ${mean}`);
    });
});

test("a list that is walked and one that is looked up give the same sample", async () => {
  const names = madeIds(60_000);
  const list = listOf(names);
  const walked = { ...listOf(names), inShares: async () => [] };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.nat(2 ** 32 - 1), async (size, seed) => {
      assert.deepEqual(await drawSample(list, size, seed, "oldest"), await drawSample(walked, size, seed, "oldest"));
    }),
    { numRuns: 20 },
  );
  assert.equal(list.walks, 0);
});

test("a larger sample holds the smaller ones, and a row that comes later takes the place of one at most", async () => {
  const names = madeIds(301);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.nat(2 ** 32 - 1), async (size, seed) => {
      const drawn = await drawSample(listOf(names.slice(1)), size, seed);
      assert.equal(drawn.length, size);
      const larger = await drawSample(listOf(names.slice(1)), size + 5, seed);
      assert.ok(drawn.every((id) => larger.includes(id)));
      const later = await drawSample(listOf(names), size, seed);
      const kept = later.filter((id) => drawn.includes(id));
      assert.ok(kept.length === size || (kept.length === size - 1 && later.includes(names[0]!)));
    }),
  );
});

test("a seed shuffles all shares: each stands at one place", () => {
  const share = fc.nat(shares - 1);
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), share, (seed, place) => {
      const shuffle = shuffleShares(seed);
      const at = shuffle.at(place);
      assert.ok(Number.isInteger(at) && at >= 0 && at < shares);
      assert.equal(shuffle.placeOf(at), place);
    }),
    { numRuns: 2_000 },
  );
});

test("the store finds in the shares of all ids what its lists hold, by every filter", async () => {
  const { store } = service;
  const first = { after: null, limit: 2_000 };
  const articles = (await store.articleIds({}, first)).items;
  const claims = (await store.claimIds({}, first)).items;
  const events = (await store.eventIds({}, first)).items;
  const among = (ids: readonly string[]) => ids.map(shareOf);
  const speaker = (await store.claim(claims[0]!))!.claim.speakers[0]?.id ?? "spk_none";
  const event = events[0]!;
  const filters = [{}, { tag: "pilot" }, { meta: ["study:pilot"] }, { q: "footbridge" }, { outlet: "harbour-post" }];
  const sorted = (ids: readonly string[]) => [...ids].sort();
  const found = (rows: readonly { readonly id: string }[]) => sorted(rows.map(({ id }) => id));
  for (const filter of [...filters, { from: "2024-03-10" }, { event }, { speaker }, { speaker, q: "footbridge" }]) {
    const [listed, looked] = [
      await store.articleIds(filter, first),
      await store.articlesInShares(filter, among(articles)),
    ];
    assert.deepEqual(found(looked), sorted(listed.items), JSON.stringify(filter));
    const [own, seen] = [await store.claimIds(filter, first), await store.claimsInShares(filter, among(claims))];
    assert.deepEqual(found(seen), sorted(own.items), JSON.stringify(filter));
  }
  for (const filter of [...filters, { minOutlets: 1 }]) {
    const [listed, looked] = [await store.eventIds(filter, first), await store.eventsInShares(filter, among(events))];
    assert.deepEqual(found(looked), sorted(listed.items), JSON.stringify(filter));
  }
  assert.deepEqual(await store.claimsInShares({}, []), []);
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
  assert.equal((await http.get("/v1/articles?meta=pilot")).body.faults[0].name, "meta");
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
