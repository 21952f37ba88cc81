import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { shownInstant } from "../../src/http/exports/feeds.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const clock = { now: Date.parse("2024-05-01T00:00:00.000Z") };
const started = clock.now;
const at = (ms: number) => new Date(started + ms).toISOString();
const service = await startService({}, { clock: () => clock.now });
const empty = (await service.http.get("/v1/articles?format=atom").buffer()).text;
await post(service, { ...ferry.post, title: 'Ferry & pier: "<b>hit</b>" \ufffe' });
await post(service, { ...ferry.herald, url: null, publishedAt: null });

const read = async (path: string) => {
  const answer = await service.http.get(path).buffer();
  assert.equal(answer.status, 200, answer.text);
  return { type: answer.headers["content-type"] as string, text: answer.text };
};
const parse = (xml: string) => parseHTML(xml).document;

test("lists can be followed as Atom, RSS and JSON Feed", async () => {
  const atom = await read("/v1/articles?format=atom");
  assert.match(atom.type, /^application\/atom\+xml/);
  assert.match(atom.text, /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/);
  const entries = parse(atom.text).querySelectorAll("entry");
  assert.equal(entries.length, 2);
  assert.equal(entries[0]?.querySelector("published")?.textContent, "2024-04-16T15:20:00.000Z");
  assert.equal(entries[1]?.querySelector("published"), null, "it is undated");
  const rss = await read("/v1/events?format=rss");
  assert.match(rss.type, /^application\/rss\+xml/);
  assert.ok(parse(rss.text).querySelectorAll("item").length > 0);
  const feed = JSON.parse((await read("/v1/claims?format=jsonfeed")).text);
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  assert.ok(feed.items.length > 2);
  assert.ok(
    feed.items.every((item: { url: string; content_text: string }) => URL.canParse(item.url) && item.content_text),
  );
});

const shown = [
  { at: "2024-04-16T15:20:00Z", as: "2024-04-16T15:20:00.000Z" },
  { at: "2024-04-16T15:20:00+02:00", as: "2024-04-16T13:20:00.000Z" },
  { at: "2024-04-16T15:20", as: "2024-04-16T15:20:00.000Z" },
  { at: "2024-04-16", as: "2024-04-16T12:00:00.000Z" },
  { at: "2024-04", as: "2024-04-01T12:00:00.000Z" },
  { at: "2024", as: "2024-01-01T12:00:00.000Z" },
];
for (const { at: written, as } of shown)
  test(`a feed shows ${written} on its own day`, () => assert.equal(shownInstant(written), as));

test("titles are escaped and lose what XML forbids", async () => {
  const { text } = await read("/v1/articles?format=rss");
  assert.match(text, /<title>Ferry &amp; pier: &quot;&lt;b&gt;hit&lt;\/b&gt;&quot; ?<\/title>/);
  assert.ok(!text.includes("\ufffe"));
});

test("a feed holds the newest page, not the whole list", async () => {
  const feed = JSON.parse((await read("/v1/claims?format=jsonfeed&limit=2")).text);
  assert.equal(feed.items.length, 2);
});

test("a feed of nothing is a feed", () => {
  assert.equal(parse(empty).querySelectorAll("entry").length, 0);
  assert.equal(parse(empty).querySelectorAll("feed > updated").length, 1);
});

test("an entry is updated when it changes here, and a feed when any of its entries does", async () => {
  const updates = async () => {
    const atom = parse((await read("/v1/articles?format=atom")).text);
    const entries = [...atom.querySelectorAll("entry > updated")].map((node) => node.textContent);
    const items = JSON.parse((await read("/v1/articles?format=jsonfeed")).text).items as { date_modified: string }[];
    assert.deepEqual(
      items.map((item) => item.date_modified),
      entries,
    );
    return { feed: atom.querySelector("feed > updated")?.textContent, entries };
  };
  const before = await updates();
  assert.deepEqual(before, { feed: at(0), entries: [at(0), at(0)] });
  clock.now += 60_000;
  const [{ id }] = (await service.http.get("/v1/articles?sort=oldest&limit=1&include=total")).body.items;
  await service.http
    .patch(`/v1/articles/${id}`)
    .set("x-api-key", writeKey)
    .send({ tags: ["seen"] })
    .expect(200);
  const { feed, entries } = await updates();
  assert.equal(feed, at(60_000));
  assert.deepEqual([...entries].sort(), [at(0), at(60_000)]);
});

test("a feed leads on to the page after it, and ends", async () => {
  const seen: string[] = [];
  let path: string | null = "/v1/claims?format=jsonfeed&limit=2";
  for (; path !== null; ) {
    const feed = JSON.parse((await read(path)).text) as { items: { id: string }[]; next_url?: string };
    seen.push(...feed.items.map(({ id }) => id));
    const next: URL | null = feed.next_url === undefined ? null : new URL(feed.next_url);
    path = next && next.pathname + next.search;
  }
  const { total } = (await service.http.get("/v1/claims?include=total")).body as { total: number };
  assert.deepEqual([seen.length, new Set(seen).size], [total, total]);
  const atom = parse((await read("/v1/claims?format=atom&limit=2")).text);
  const next = new URL(atom.querySelector('link[rel="next"]')?.getAttribute("href") ?? "");
  assert.equal(parse((await read(next.pathname + next.search)).text).querySelectorAll("entry").length, 2);
});

test("what a feed links to answers", async () => {
  const feed = JSON.parse((await read("/v1/events?format=jsonfeed")).text);
  const { pathname } = new URL(feed.items[0].url);
  assert.equal((await service.http.get(pathname)).status, 200);
});

test("a feed is tagged, and who has it is told that it stands", async () => {
  for (const format of ["atom", "rss", "jsonfeed"]) {
    const first = await service.http.get(`/v1/articles?format=${format}`).buffer();
    assert.match(first.headers.etag as string, /^"[\w-]{20,}"$/, format);
    const again = await service.http.get(`/v1/articles?format=${format}`).set("if-none-match", first.headers.etag!);
    assert.equal(again.status, 304);
  }
});
