import assert from "node:assert/strict";
import { once } from "node:events";
import path from "node:path";
import { type TestContext, test } from "node:test";
import type { Worker } from "node:worker_threads";
import type { RashomonError } from "../../src/errors.ts";
import { isQuick, mostWaiting } from "../../src/store/sqlite/long-reads.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { openThreadedStore } from "../../src/store/sqlite/open-threaded-store.ts";
import type { Store } from "../../src/store/store.ts";
import { addition, ferry, foundConflict, grouping, temporaryFolder } from "./fixtures.ts";

const writer = new URL("../../src/writer-thread.ts", import.meta.url);
const page = { after: null, limit: 2 } as const;

async function filled(t: TestContext): Promise<{ readonly threaded: Store; readonly plain: Store }> {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const threaded = await openThreadedStore(file, writer);
  t.after(() => threaded.close());
  await threaded.addAll([ferry.post, ferry.herald, ferry.orchard].map((one) => addition(one, { tags: ["a"] })));
  const plain = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  t.after(() => plain.close());
  return { threaded, plain };
}

test("what may stand anywhere in a large store is told from what an index holds side by side", () => {
  const rows = [
    ["claims", {}, true],
    ["claims", { outlet: "a", from: "x", to: "y" }, true],
    ["claims", { outlet: "a", type: undefined }, true],
    ["claims", { event: "e", type: "direct", voice: "own" }, true],
    ["claims", { language: "en" }, true],
    ["claims", { language: "en", outlet: ["a", "b"] }, false],
    ["claims", { storyline: "s" }, false],
    ["claims", { id: ["a", "b"], type: "direct" }, true],
    ["events", { id: "e", tag: "t" }, true],
    ["claims", { type: "direct" }, false],
    ["claims", { outlet: "a", type: "direct" }, false],
    ["claims", { q: "said" }, false],
    ["claims", { q: "said", event: "e" }, false],
    ["claimIds", { speaker: "s" }, false],
    ["articles", { language: "en" }, true],
    ["articles", { language: "en", outlet: "a" }, false],
    ["articles", { url: "u", tag: "t", language: "en" }, true],
    ["articles", { tag: "t" }, false],
    ["events", { storyline: "s" }, true],
    ["events", { minOutlets: 3 }, false],
    ["storylines", {}, true],
    ["storylines", { minEvents: 2 }, false],
    ["countEvents", {}, false],
    ["speakers", { outlet: "a" }, false],
    ["countSpeakers", { event: "e" }, false],
    ["speakers", { event: "e", q: "ruth" }, false],
    ["countClaims", {}, false],
    ["claimsInShares", {}, false],
  ] as const;
  for (const [verb, filter, quick] of rows)
    assert.equal(isQuick(verb, filter), quick, `${verb} ${JSON.stringify(filter)}`);
});

test("of too many long reads at once those that find no room are told that the service is busy", async (t) => {
  const { threaded } = await filled(t);
  const asked = await Promise.allSettled(Array.from({ length: mostWaiting + 5 }, () => threaded.countClaims({})));
  const refused = asked.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
  assert.equal(refused.length, 5);
  for (const { reason } of refused) assert.equal((reason as RashomonError).code, "service.busy");
  // What goes on with an answer that has begun waits however many do.
  const many = Array.from({ length: mostWaiting }, () => threaded.countClaims({}));
  const more = threaded.claims({ type: "direct" }, { ...page, patient: true });
  await assert.rejects(threaded.claims({ type: "direct" }, page), { code: "service.busy" });
  assert.ok((await more).items.length > 0);
  await Promise.all(many);
  assert.ok((await threaded.countClaims({})) > 0);
});

test("long reads answer what short ones would, in their thread or not", async (t) => {
  const { threaded, plain } = await filled(t);
  for (const store of [threaded, plain]) assert.equal((await store.counts()).articles, 3);
  const asked = [
    (store: Store) => store.claims({ q: "engines" }, page),
    (store: Store) => store.claims({ q: "engines" }, { ...page, order: "relevance" }),
    (store: Store) => store.claims({ type: "indirect" }, page),
    (store: Store) => store.claimIds({ tag: "a" }, page),
    (store: Store) => store.claimsInShares({}, [1, 2, 3]),
    (store: Store) => store.countClaims({}),
    (store: Store) => store.articles({ q: "pier", tag: "a" }, page),
    (store: Store) => store.articleIds({ tag: "a", copies: "skip" }, page),
    (store: Store) => store.countArticles({ q: "pier" }),
    (store: Store) => store.events({ minOutlets: 2 }, page),
    (store: Store) => store.eventIds({ q: "ferry" }, page),
    (store: Store) => store.speakers({ q: "ruth" }, page),
  ];
  for (const ask of asked) assert.deepEqual(await ask(threaded), await ask(plain));
});

test("they see every commit that was answered, and nobody waits for them", async (t) => {
  const { threaded } = await filled(t);
  const count = () => threaded.countArticles({});
  assert.equal(await count(), 3);
  const late = addition({ ...ferry.orchard, url: "https://coast-wire.example/late", content: ferry.orchard.content });
  await threaded.add(late);
  const order: string[] = [];
  const long = threaded.claims({ q: "frost" }, page).then(({ items }) => {
    order.push("long");
    return items;
  });
  await threaded.article(late.id);
  order.push("short");
  assert.equal((await long).length, 2);
  assert.deepEqual(order, ["short", "long"]);
  assert.equal(await count(), 4);
});

test("what is wrong with a search comes back as it was thrown, and closing ends what still runs", async (t) => {
  const { threaded } = await filled(t);
  const starting = once(process, "worker");
  await assert.rejects(threaded.claims({ q: '"open' }, page), { code: "request.badQuery" });
  const [thread] = (await starting) as [Worker];
  // It never hears of the next one, which runs until it is ended.
  t.mock.method(thread, "postMessage", () => {});
  const running = threaded.claims({ q: "frost" }, page);
  const heard = assert.rejects(running, /ended|closed/);
  await threaded.close();
  await heard;
  await assert.rejects(threaded.claims({ q: "frost" }, page), /closed/);
});

test("conflicts that many outlets tell are read in the thread, with their claims alone, and as they are elsewhere", async (t) => {
  const { threaded, plain } = await filled(t);
  const { items: events } = await plain.events({ minOutlets: 2 }, page);
  const [event] = events;
  const { items: claims } = await threaded.claims({ event: event!.id }, { after: null, limit: 100 });
  const [one, other] = claims.map(({ claim, articleId }) => ({ claimId: claim.id, articleId }));
  const few = foundConflict("few", { 1: [one!], 2: [other!] });
  const many = foundConflict("many", { 1: [one!], 2: [other!] });
  const told = (outlets: number) => ({
    ...many,
    variants: many.variants.map((variant, i) => ({
      ...variant,
      outletIds: i === 0 ? Array.from({ length: outlets }, (_, n) => `outlet-${n}`) : [],
    })),
  });
  let threads = 0;
  const count = () => threads++;
  process.on("worker", count);
  t.after(() => process.off("worker", count));
  const look = (...found: (typeof many)[]) =>
    threaded.noteConflicts([{ eventId: event!.id, version: event!.version, found }], "1");
  const ask = async (limit: number, claims?: boolean) => {
    const asked = [{}, { after: null, limit }, claims] as const;
    const got = await threaded.conflicts(...asked);
    assert.deepEqual(got, await plain.conflicts(...asked));
    return got.items.length;
  };
  assert.equal(await look(few, told(50)), 1);
  assert.deepEqual([await ask(2), threads], [2, 0]);
  assert.equal(await look(few, told(100)), 1);
  assert.deepEqual([await ask(2, false), threads], [2, 0]);
  assert.deepEqual([await ask(2), threads], [2, 1]);
});
