import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { z } from "zod";
import { conflictPageSchema, type listedConflictSchema } from "../../src/contract/conflicts.ts";
import { demoSubmissions } from "../../src/service.ts";
import { adminKey, post, type Service, startService, writeKey } from "./service.ts";

type Conflict = z.output<typeof listedConflictSchema>;
type Page = z.output<typeof conflictPageSchema>;

/** Two outlets tell how many were hurt on a ship of its own, and when. */
const telling = (ship: string, count: number, outlet: string) => ({
  content: `At least ${count} sailors were hurt when the ferry ${ship} struck the north pier on Monday.`,
  title: `Ferry ${ship} strikes north pier, ${count} sailors hurt`,
  outlet,
  url: `https://${outlet.slice(0, 6).toLowerCase().trim()}.example/${ship}-${count}`.toLowerCase(),
  publishedAt: "2024-04-16T15:20:00Z",
});

const stored = async (service: Service, document: object) =>
  (await post(service, document).expect(201)).body as { id: string; eventId: string };

const ask = async ({ http }: Service, query = "") =>
  (await http.get(`/v1/conflicts?${query}`).expect(200)).body as Page;

/** The list, once nothing is left to be looked at. */
async function settled(service: Service, query = ""): Promise<Page> {
  for (;;) {
    const page = await ask(service, query);
    if (page.pending === 0) return page;
    await pause(20);
  }
}

const values = ({ variants }: Conflict) => variants.map(({ value }) => /\d+/.exec(value)?.[0]).sort();

test("an empty list says that nothing is left to be looked at", async () => {
  const service = await startService({ eventsRest: 0 });
  assert.deepEqual(await ask(service, "include=total"), { items: [], next: null, total: 0, pending: 0 });
  await stored(service, telling("Linnet", 12, "Harbour Post"));
  assert.deepEqual(await ask(service), { items: [], next: null, pending: 0 });
});

test("the demo's digests hold none", async () => {
  const service = await startService({ eventsRest: 0 });
  for (const submission of demoSubmissions()) assert.ok((await service.pipeline.ingest(submission)).ok);
  assert.deepEqual(await settled(service), { items: [], next: null, pending: 0 });
});

test("a conflict is listed with all that proves it", async () => {
  const service = await startService({ eventsRest: 0 });
  const { http } = service;
  const { eventId, id } = await stored(service, telling("Linnet", 12, "Harbour Post"));
  assert.equal((await stored(service, telling("Linnet", 15, "Island Herald"))).eventId, eventId);
  const page = await settled(service, "include=total");
  assert.ok(conflictPageSchema.safeParse(page).success);
  const [conflict, ...others] = page.items;
  assert.deepEqual([others, page.total, conflict!.kind, conflict!.updates], [[], 1, "number", false]);
  assert.deepEqual([values(conflict!), conflict!.outlets], [["12", "15"], 2]);
  const article = (await http.get(`/v1/articles/${id}`).expect(200)).body;
  const said = conflict!.variants.find(({ outletIds }) => outletIds.includes("harbour-post"))!;
  assert.ok(said.claims.length > 0);
  for (const { text, spans, evidence, outlet, url, publishedAt } of said.claims) {
    const slice = ({ part, start, end }: (typeof spans)[number]) =>
      ((part === "title" ? article.title : article.text) as string).slice(start, end);
    assert.equal(spans.map(slice).join(" "), text);
    assert.ok(evidence.length > 0);
    for (const place of evidence) assert.equal(slice(place), place.text);
    assert.deepEqual([outlet?.name, url, publishedAt], ["Harbour Post", article.url, article.publishedAt]);
  }
  // What it leads to is the row whole.
  const { rows } = (await http.get(conflict!.comparison).expect(200)).body;
  assert.deepEqual(
    rows.map((row: { id: string; text: string; conflicts: { reasons: string[] }[] }) => [
      row.id,
      row.text,
      row.conflicts[0]!.reasons,
    ]),
    [[conflict!.rowId, conflict!.text, conflict!.reasons]],
  );
});

test("what is asked again is answered 304 until something is stored or found", async () => {
  const service = await startService({ eventsRest: 0 });
  const { http } = service;
  await stored(service, telling("Linnet", 12, "Harbour Post"));
  await settled(service);
  const tag = (await http.get("/v1/conflicts")).headers.etag!;
  await http.get("/v1/conflicts").set("if-none-match", tag).expect(304);
  await stored(service, telling("Linnet", 15, "Island Herald"));
  await settled(service);
  const found = await http.get("/v1/conflicts").set("if-none-match", tag).expect(200);
  await http.get("/v1/conflicts").set("if-none-match", found.headers.etag!).expect(304);
});

test("a removed article's conflicts are gone with the answer, and an event that changed says so until it is looked at", async () => {
  const service = await startService();
  const { http } = service;
  const beside = await startServiceOn(service);
  const { id, eventId } = await stored(service, telling("Linnet", 12, "Harbour Post"));
  await stored(service, telling("Linnet", 15, "Island Herald"));
  await stored(service, telling("Linnet", 15, "Coast Wire"));
  await beside.look();
  assert.equal((await ask(service)).items.length, 1);
  await stored(service, telling("Linnet", 15, "Valley Sun"));
  const [outdated] = (await ask(service)).items;
  assert.deepEqual([outdated?.outdated, (await ask(service)).pending], [true, 1]);
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
  const { items, pending } = await ask(service);
  assert.deepEqual([items, pending], [[], 1]);
  await beside.look();
  assert.deepEqual(await ask(service), { items: [], next: null, pending: 0 });
  assert.equal((await ask(service, `event=${eventId}`)).items.length, 0);
});

test("the same values in other words are the same conflict, and another tag takes nothing from the list", async () => {
  const service = await startService();
  const { http } = service;
  const beside = await startServiceOn(service);
  const { id } = await stored(service, telling("Linnet", 12, "Harbour Post"));
  await stored(service, telling("Linnet", 15, "Island Herald"));
  await beside.look();
  const [first] = (await ask(service)).items;
  const feed = (await http.get("/v1/conflicts?format=jsonfeed").expect(200)).body;
  assert.match(feed.items[0].content_text, /^Conflict \(number\): .*12.*Harbour Post/);
  assert.equal(feed.items[0].title, first!.text);
  await http
    .patch(`/v1/articles/${id}`)
    .set("x-api-key", writeKey)
    .send({ tags: ["study"] })
    .expect(200);
  const tagged = await ask(service, "tag=study");
  assert.deepEqual(
    tagged.items.map((one) => [one.id, one.outdated]),
    [[first!.id, true]],
  );
  const twelve = telling("Linnet", 12, "Coast Wire");
  await stored(service, { ...twelve, ...worded(twelve, "twelve") });
  await beside.look();
  const { items } = await ask(service);
  assert.deepEqual(
    items.map((one) => [one.id, one.foundAt, one.outlets]),
    [[first!.id, first!.foundAt, 3]],
  );
  const changes = (await http.get("/v1/changes?kinds=conflict").expect(200)).body.items;
  assert.deepEqual(
    changes.map((one: { conflict: { id: string } }) => one.conflict.id),
    [first!.id],
  );
});

/** The same with its count in words. */
const worded = ({ content, title }: { readonly content: string; readonly title: string }, word: string) => ({
  content: content.replace("12", word),
  title: title.replace("12", word),
});

test("filters, order and pages", async () => {
  const service = await startService({ eventsRest: 0 });
  const { http } = service;
  const stories = {
    Linnet: (n: number) =>
      `${n} sailors were hurt when the ferry Linnet struck the north pier of Port Maren on Thursday`,
    Castell: (n: number) => `${n} workers were killed in a fire at the textile mill of Castell on Friday`,
    Vilaforte: (n: number) =>
      `${n} pupils were injured when a school bus overturned on the road to Vilaforte on Saturday`,
  };
  const places = Object.keys(stories) as (keyof typeof stories)[];
  const events: string[] = [];
  for (const [day, place] of places.entries()) {
    const tell = (count: number, outlet: string) => ({
      title: stories[place](count),
      content: `${stories[place](count)}, the ${place} police said.`,
      outlet,
      url: `https://${outlet.slice(0, 5).toLowerCase()}.example/${place}`,
      publishedAt: `2024-04-1${day + 1}T10:00:00Z`,
      tags: [place.toLowerCase(), outlet],
    });
    events.push((await stored(service, tell(12, "Harbour Post"))).eventId);
    await stored(service, tell(15, day === 1 ? "Coast Wire" : "Island Herald"));
  }
  assert.equal(new Set(events).size, 3);
  await settled(service);
  const placesOf = async (query: string) =>
    (await ask(service, query)).items.map(({ text }) => places.find((place) => text.includes(place)));
  const cases: readonly (readonly [query: string, places: readonly string[]])[] = [
    ["", ["Vilaforte", "Castell", "Linnet"]],
    ["sort=oldest", ["Linnet", "Castell", "Vilaforte"]],
    ["sort=newest", ["Vilaforte", "Castell", "Linnet"]],
    ["kind=number&updates=false", ["Vilaforte", "Castell", "Linnet"]],
    ["kind=date", []],
    ["updates=true", []],
    ["outlet=coast-wire", ["Castell"]],
    ["outlet=coast-wire&outlet=island-herald", ["Vilaforte", "Castell", "Linnet"]],
    [`event=${events[0]}`, ["Linnet"]],
    [`event=${events[0]}&event=${events[2]}`, ["Vilaforte", "Linnet"]],
    ["tag=castell&tag=nobody", ["Castell"]],
    ["tag=nobody", []],
    ["language=en&minOutlets=2", ["Vilaforte", "Castell", "Linnet"]],
    ["language=fr", []],
    ["minOutlets=3", []],
    ["from=2024-04-12", ["Vilaforte", "Castell"]],
    ["from=2024-04-12&to=2024-04-12", ["Castell"]],
    ["limit=1", ["Vilaforte"]],
  ];
  for (const [query, expected] of cases) assert.deepEqual(await placesOf(query), expected, query);
  const walked: Conflict[] = [];
  for (let next: string | null = "/v1/conflicts?limit=1"; next !== null; ) {
    const page: Page = (await http.get(next).expect(200)).body;
    walked.push(...page.items);
    next = page.next;
  }
  assert.deepEqual(walked, (await ask(service)).items);
  const short = (await ask(service, "fields=kind,text")).items;
  assert.deepEqual(Object.keys(short[0]!).sort(), ["id", "kind", "text"]);
  const { id } = walked[1]!;
  assert.deepEqual((await ask(service, `id=${id}`)).items, [walked[1]]);

  const csv = (await http.get("/v1/conflicts?format=csv").expect(200)).text.split("\r\n");
  assert.match(csv[0]!, /^id,eventId,eventTitle,rowId,kind,updates,between,text,values,/);
  assert.equal(csv.length, 5);
  assert.match(csv.find((line) => line.includes("Linnet"))!, /,1[25] sailors; 1[25] sailors,sailor; sailor,/);
  const lines = (await http.get("/v1/conflicts?format=ndjson").buffer().expect(200)).text.trim().split("\n");
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    walked,
  );
  const feed = (await http.get("/v1/conflicts?format=jsonfeed").expect(200)).body;
  assert.deepEqual(
    feed.items.map((entry: { id: string }) => entry.id),
    walked.map((one) => one.id),
  );
  assert.match(feed.items[0].content_text, /12 pupils[^(]* \(Harbour Post\)/);
  const { body: page } = await http.get(feed.items[0].url.replace(/^https?:\/\/[^/]+/, "")).expect(200);
  assert.equal(page.rows.length, 1);
  for (const [query, name] of [
    ["kind=numbers", "kind"],
    ["sort=relevance", "sort"],
    ["updates=yes", "updates"],
    ["outlet=Harbour Post", "outlet"],
    ["event=evt_none", "event"],
    ["q=ferry", "q"],
    ["limit=101", "limit"],
    ["from=2024-04-12&to=2024-04-01", "from"],
  ] as const) {
    const { body } = await http.get(`/v1/conflicts?${query}`).expect(400);
    assert.equal(body.faults[0].name, name, query);
  }
});

test("what was found last is first where that is asked for, also among old reports and in feeds", async () => {
  const clock = { now: Date.parse("2024-05-01T00:00:00Z") };
  const service = await startService({ eventsRest: 0 }, { clock: () => clock.now });
  const { http } = service;
  const days = { Linnet: "2024-04-16", Castell: "2019-01-05", Vilaforte: "2021-01-05" } as const;
  for (const [ship, day] of Object.entries(days)) {
    for (const [count, outlet] of [
      [12, "Harbour Post"],
      [15, "Island Herald"],
    ] as const)
      await stored(service, { ...telling(ship, count, outlet), publishedAt: day });
    await settled(service);
    clock.now += 60_000;
  }
  const shipsOf = async (query: string) =>
    (await ask(service, query)).items.map(({ text }) => Object.keys(days).find((ship) => text.includes(ship)));
  assert.deepEqual(await shipsOf("sort=newest"), ["Linnet", "Vilaforte", "Castell"]);
  assert.deepEqual(await shipsOf("sort=found"), ["Vilaforte", "Castell", "Linnet"]);
  const { items, next } = await ask(service, "sort=found&limit=2");
  assert.deepEqual(
    items.map(({ since, foundAt }) => [since, foundAt]),
    [
      ["2021-01-04T10:00:00.000Z", "2024-05-01T00:02:00.000Z"],
      ["2019-01-04T10:00:00.000Z", "2024-05-01T00:01:00.000Z"],
    ],
  );
  const rest: Page = (await http.get(next!).expect(200)).body;
  assert.deepEqual([rest.items.map(({ text }) => text.includes("Linnet")), rest.next], [[true], null]);
  const feed = async (query: string) => (await http.get(`/v1/conflicts?format=jsonfeed&${query}`).expect(200)).body;
  assert.deepEqual(
    (await feed("sort=found")).items.map((entry: { date_published: string }) => entry.date_published),
    ["2024-05-01T00:02:00.000Z", "2024-05-01T00:01:00.000Z", "2024-05-01T00:00:00.000Z"],
  );
  assert.deepEqual(
    (await feed("")).items.map((entry: { date_published: string }) => entry.date_published),
    ["2024-04-16T12:00:00.000Z", "2021-01-05T12:00:00.000Z", "2019-01-05T12:00:00.000Z"],
  );
  const rss = (await http.get("/v1/conflicts?format=rss&sort=found&limit=1").buffer().expect(200)).text;
  assert.match(rss, /<pubDate>Wed, 01 May 2024 00:02:00 GMT<\/pubDate>/);
});

test("claims are read where a field shows them, and not for the others", async () => {
  let read = 0;
  const wrapStore = (store: Service["store"]) => ({
    ...store,
    async conflicts(...asked: Parameters<typeof store.conflicts>) {
      const page = await store.conflicts(...asked);
      read += page.items.flatMap(({ variants }) => variants.flatMap(({ claims }) => claims)).length;
      return page;
    },
  });
  const service = await startService({ eventsRest: 0 }, { wrapStore });
  await stored(service, telling("Linnet", 12, "Harbour Post"));
  await stored(service, telling("Linnet", 15, "Island Herald"));
  const [whole] = (await settled(service)).items;
  read = 0;
  const { variants, ...others } = whole!;
  assert.deepEqual((await ask(service, `fields=${Object.keys(others).join(",")}`)).items, [others]);
  const lines = (await service.http.get("/v1/conflicts?format=ndjson&fields=kind").buffer().expect(200)).text;
  assert.deepEqual(JSON.parse(lines), { id: whole!.id, kind: "number" });
  assert.equal(read, 0);
  assert.deepEqual((await ask(service, "fields=variants")).items, [{ id: whole!.id, variants }]);
  assert.ok(read > 0);
});

test("places count code points where that is asked for", async () => {
  const service = await startService({ eventsRest: 0 });
  const mark = (document: { content: string; title: string }) => ({ ...document, title: `🚢 ${document.title}` });
  await stored(service, mark(telling("Linnet", 12, "Harbour Post")));
  await stored(service, mark(telling("Linnet", 15, "Island Herald")));
  const [units] = (await settled(service)).items;
  const [points] = (await ask(service, "offsets=codepoint")).items;
  assert.notDeepEqual(points, units);
  for (const { claims } of points!.variants)
    for (const { articleId, spans, text, evidence } of claims) {
      const { body } = await service.http.get(`/v1/articles/${articleId}`).expect(200);
      const slice = ({ part, start, end }: (typeof spans)[number]) =>
        [...((part === "title" ? body.title : body.text) as string)].slice(start, end).join("");
      assert.equal(spans.map(slice).join(" "), text);
      for (const place of evidence) assert.equal(slice(place), place.text);
    }
});

test("a correction of an article's title shows in its conflicts, which were found before", async () => {
  const service = await startService({ eventsRest: 0 });
  const { id } = await stored(service, telling("Linnet", 12, "Harbour Post"));
  await stored(service, telling("Linnet", 15, "Island Herald"));
  const [before] = (await settled(service)).items;
  await service.http
    .patch(`/v1/articles/${id}`)
    .set("x-api-key", adminKey)
    .send({ tags: ["seen"] })
    .expect(200);
  assert.deepEqual((await settled(service, "tag=seen")).items, [before]);
});

/** A service without an ear for changes, and one on the same file that looks once when it is told to. */
async function startServiceOn(service: Service) {
  const { lookForConflicts } = await import("../../src/http/look-for-conflicts.ts");
  const { store, pipeline } = service;
  return {
    async look(): Promise<void> {
      const looking = lookForConflicts({
        store,
        pipeline,
        compared: { laid: async () => null },
        clock: () => Date.parse("2024-05-01T00:00:00Z"),
        rests: 0,
        onFault: (error) => assert.fail(String(error)),
      });
      await settled(service);
      await looking.close();
    },
  };
}
