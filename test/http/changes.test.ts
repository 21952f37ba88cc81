import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { changeSchema } from "../../src/contract/changes.ts";
import { ferry, foundConflict } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const start = Date.parse("2024-05-01T12:00:00.000Z");
const clock = { now: start };
const service = await startService({}, { clock: () => clock.now });
const { http } = service;

interface Change {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
  readonly article?: { readonly title: string; readonly text?: string };
}
interface Changes {
  readonly items: readonly Change[];
  readonly next: string | null;
  readonly last: number;
  readonly oldest: number;
  readonly newest: number;
}
const ask = async (query = "") => (await http.get(`/v1/changes?${query}`).expect(200)).body as Changes;
const kinds = ({ items }: Changes) => items.map(({ kind }) => kind);
const remove = (id: string) => http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);

test("a store in which nothing happened has no changes, and says where to begin", async () => {
  assert.deepEqual(await ask(), { items: [], next: null, last: 0, oldest: 0, newest: 0 });
  assert.deepEqual((await ask("after=0")).items, []);
  assert.deepEqual((await ask("since=2024-01-01")).items, []);
});

test("what changed comes in the order in which it did, with what changed as it is now", async () => {
  const { id, eventId } = (await post(service, ferry.post).expect(201)).body as { id: string; eventId: string };
  const all = await ask();
  assert.deepEqual(kinds(all), ["article.created", "event.created"]);
  assert.deepEqual(
    all.items.map((change) => change.id),
    [id, eventId],
  );
  assert.equal(all.items[0]?.article?.title, ferry.post.title);
  assert.equal(all.items[0]?.article?.text, undefined);
  assert.equal((await ask("include=text")).items[0]?.article?.text, ferry.post.content);
  assert.ok(all.items.every((change) => changeSchema.safeParse(change).success));
  assert.deepEqual([all.oldest, all.last], [1, all.newest]);
});

test("who comes back with `last` is told what it missed, and nothing twice", async () => {
  const { last } = await ask();
  const { id } = (await post(service, ferry.orchard).expect(201)).body as { id: string };
  await post(service, ferry.herald).expect(201);
  await remove(id);
  const missed = await ask(`after=${last}&kinds=article`);
  assert.deepEqual(kinds(missed), ["article.created", "article.created", "article.removed"]);
  assert.equal(missed.items[0]?.article, undefined, "it is gone meanwhile");
  assert.deepEqual((await ask(`after=${missed.last}`)).items, []);
  // What is not asked for is passed over, so that it is not kept waiting for.
  const none = await ask(`after=${last}&kinds=conflict`);
  assert.deepEqual([none.items, none.last], [[], none.newest]);
});

test("pages hold every change once, and lines all of them", async () => {
  const whole = await ask("limit=100");
  const told: number[] = [];
  for (let next: string | null = "/v1/changes?limit=1"; next !== null; ) {
    const answer: { body: Changes; headers: { link?: string } } = await http.get(next).expect(200);
    told.push(...answer.body.items.map(({ seq }) => seq));
    next = answer.body.next;
    if (next !== null) {
      assert.equal(answer.headers.link, `<${next}>; rel="next"`);
      assert.equal(answer.body.last, told.at(-1));
    }
  }
  assert.deepEqual(
    told.filter((seq) => whole.items.some((change) => change.seq === seq)),
    whole.items.map(({ seq }) => seq),
  );
  assert.equal(new Set(told).size, told.length);
  const lines = (await http.get("/v1/changes?format=ndjson&after=1").buffer()).text.trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as Change).seq),
    whole.items.map(({ seq }) => seq).filter((seq) => seq > 1),
  );
});

test("what changed since a time begins with the first change from then on", async () => {
  const before = await ask();
  clock.now = start + 3_600_000;
  await post(service, { ...ferry.herald, url: "https://island-herald.example/other", title: "Another" }).expect(201);
  const since = (instant: number) => ask(`kinds=article&since=${new Date(instant).toISOString()}`);
  assert.deepEqual(kinds(await since(clock.now)), ["article.created"]);
  assert.deepEqual(kinds(await since(start + 1)), ["article.created"]);
  assert.equal((await since(start)).items.length, (await ask("kinds=article")).items.length);
  const later = await since(clock.now + 1);
  assert.deepEqual([later.items, later.last], [[], later.newest]);
  assert.ok(later.newest > before.newest);
  assert.ok((await ask("kinds=article&since=2024-05-01")).items.length > 1);
});

test("what does not go together is refused by name", async () => {
  for (const [query, name] of [
    ["after=1&since=2024-05-01", "since"],
    ["after=-1", "after"],
    ["after=x", "after"],
    ["kinds=claim", "kinds"],
    ["since=soon", "since"],
    ["limit=101", "limit"],
  ] as const) {
    const { body } = await http.get(`/v1/changes?${query}`).expect(400);
    assert.equal(body.faults[0].name, name, query);
  }
});

test("what is no longer kept is said, not passed over", async () => {
  const { newest, items } = await ask();
  const cursor = (await ask("limit=1")).next as string;
  const driver = new Database(service.file);
  driver.prepare("DELETE FROM changes WHERE seq < ?").run(newest);
  driver.close();
  assert.deepEqual((await ask()).oldest, newest);
  assert.equal((await ask(`after=${newest - 1}`)).items.length, 1);
  for (const path of [
    `/v1/changes?after=${items[0]!.seq}`,
    "/v1/changes?since=2024-01-01",
    `/v1/changes?after=${newest + 1}`,
    "/v1/changes?after=0&format=ndjson",
    cursor,
  ]) {
    const { body } = await http.get(path).expect(410);
    assert.equal(body.code, "changes.gone", path);
    assert.match(body.detail, new RegExp(`go on after ${newest}\\.$`));
  }
  assert.deepEqual((await ask(`since=${new Date(clock.now + 1).toISOString()}`)).items, []);
});

test("places in what changed count code points where that is asked for", async () => {
  const { newest } = await ask();
  const content = "⛴️🚢 The ferry is back.\n\n🚢 The quay is closed, the harbour office said on Monday.";
  const { id, eventId } = (await post(service, { content, title: "Quay" }).expect(201)).body as Record<string, string>;
  const claims = (await http.get(`/v1/articles/${id}/claims`)).body.items as { id: string }[];
  const claimIds = claims.map((claim) => claim.id);
  const found = [foundConflict("a", { 1: claimIds.map((claimId) => ({ claimId, articleId: id! })) })];
  const event = await service.store.event(eventId!);
  assert.ok(event && "version" in event);
  const look = { eventId: eventId!, version: event.version, found };
  assert.equal(await service.store.noteConflicts([look], "1"), 1);
  interface Placed {
    readonly start: number;
    readonly end: number;
  }
  type Told = Change & {
    readonly article?: { readonly blocks: readonly Placed[] };
    readonly conflict?: { readonly claims: readonly { readonly text: string; readonly spans: readonly Placed[] }[] };
  };
  const told = async (query: string) => (await ask(`after=${newest}&include=text&${query}`)).items as readonly Told[];
  const points = [...content];
  const sliced = ({ start, end }: Placed) => points.slice(start, end).join("");
  const counted = await told("offsets=codepoint");
  assert.deepEqual(counted.find(({ article }) => article)?.article?.blocks.map(sliced), content.split("\n\n"));
  const spoken = counted.find((change) => change.conflict)?.conflict?.claims ?? [];
  assert.ok(spoken.length > 0);
  for (const { text, spans } of spoken) assert.equal(spans.map(sliced).join(" "), text);
  const units = await told("offsets=utf16");
  assert.deepEqual(units, await told(""));
  assert.notDeepEqual(units, counted);
});
