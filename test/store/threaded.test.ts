import assert from "node:assert/strict";
import { existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import { makeWriteQueue } from "../../src/ingest/write-queue.ts";
import { openThreadedStore } from "../../src/store/sqlite/open-threaded-store.ts";
import type { Store } from "../../src/store/store.ts";
import { addition, ferry, temporaryFolder } from "./fixtures.ts";

const entry = new URL("../../src/writer-thread.ts", import.meta.url);
const all = { after: null, limit: 100 } as const;

/** The store as the service opens it. */
async function threadedStore(t: TestContext, writer = entry): Promise<{ store: Store; file: string }> {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = await openThreadedStore(file, writer);
  t.after(() => store.close());
  return { store, file };
}

/** A report of its own event, whose every claim carries its number. */
const report = (number: number, edition = 1) =>
  addition({
    content: `Gauge ${number} on the river Tamber read ${number} centimetres in edition ${edition}, the water office said.

"We watch gauge ${number} day and night for edition ${edition}," Warden Lena Ostrow said.`,
    title: `Gauge ${number}`,
    url: `https://harbour-post.example/gauge/${number}`,
    publishedAt: "2024-03-05",
  });

test("what was answered can be read at once, and stands in the file after closing", async (t) => {
  const { store, file } = await threadedStore(t);
  const one = addition(ferry.post);
  const added = await store.add(one);
  const found = await store.article(one.id);
  assert.ok(found && !("removedAt" in found));
  assert.deepEqual(found.article, one.article);
  assert.equal(found.eventId, added.eventId);
  assert.deepEqual(await store.claimsOf(one.id), one.claims);
  await store.close();
  assert.ok(!existsSync(`${file}-wal`), "the WAL was carried over");
  const raw = new Database(file, { readonly: true });
  assert.equal(raw.prepare("SELECT count(*) FROM articles").pluck().get(), 1);
  raw.close();
});

test("every verb of the writer reaches it, and calls are carried out in their order", async (t) => {
  const { store } = await threadedStore(t);
  const [one, other] = [addition(ferry.post), addition(ferry.herald)];
  const outcomes = await Promise.all([
    store.addAll([one, other]),
    store.remove(one.id, "2024-06-01T00:00:00.000Z"),
    store.remove(one.id, "2024-06-02T00:00:00.000Z"),
    store.rebuildGroups(),
    store.addKey({ hash: "a".repeat(64), scope: "write", createdAt: "2024-05-01T00:00:00.000Z" }),
    store.revokeKey("a".repeat(64), "2024-05-02T00:00:00.000Z"),
    store.keepComparison({ hash: "b".repeat(64), body: "{}", query: "{}", keptAt: "2024-05-01T00:00:00.000Z" }, []),
    store.putOutlet({ ...one.article.outlet!, kind: "newspaper", aliases: [], domains: [], stateAffiliation: null }),
  ]);
  assert.deepEqual(outcomes.slice(1, 4), ["removed", "gone", { events: 1, retired: 0 }]);
  assert.equal(outcomes[5], true);
  assert.equal(await store.hasKey("a".repeat(64)), null);
  assert.equal((await store.keptComparison("b".repeat(64)))?.body, "{}");
  assert.deepEqual(
    (await store.outletOverrides()).map(({ id }) => id),
    ["harbour-post"],
  );
});

test("a refused article keeps its reason, and the others of its commit are stored", async (t) => {
  const { store } = await threadedStore(t);
  const one = addition(ferry.post);
  const lying = { ...one, claims: one.claims.map((claim) => ({ ...claim, text: `${claim.text}!` })) };
  const [refused, stored] = await store.addAll([lying, addition(ferry.herald)]);
  assert.ok(refused && "failed" in refused && refused.failed instanceof Error);
  assert.match(refused.failed.message, /is not the words that it points to/);
  assert.ok(stored && "status" in stored && stored.status === "created");
  await assert.rejects(store.add(lying), { name: "Error", message: /is not the words that it points to/ });
  assert.equal((await store.counts()).articles, 1);
});

test("closing lets what was handed over end; afterwards writing is refused", async (t) => {
  const { store, file } = await threadedStore(t);
  const handedOver = [report(1), report(2), report(3)].map((one) => store.add(one));
  await store.close();
  assert.deepEqual(
    (await Promise.all(handedOver)).map(({ status }) => status),
    ["created", "created", "created"],
  );
  await assert.rejects(store.add(report(4)), /closed/);
  assert.ok(statSync(file).size > 0);
});

test("a file that is no database is refused with SQLite's reason", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  writeFileSync(file, "this is a letter and not a database, however long it goes on; ".repeat(40));
  await assert.rejects(openThreadedStore(file, entry), /not a database/);
});

test("a reader sees an article's old words or its new ones, never some of each", async (t) => {
  const { store } = await threadedStore(t);
  await store.add(report(7));
  const seen = new Set<string>();
  for (let edition = 2; edition < 30; edition++) {
    let writing = true;
    const written = store.add(report(7, edition)).finally(() => {
      writing = false;
    });
    do {
      const [event] = (await store.events({}, all)).items;
      const [shown] = await store.reportsOfEvent(event!.id, 100);
      const told = /edition (\d+)/.exec(shown!.article.text)![1]!;
      seen.add(told);
      for (const claim of shown!.claims.filter(({ spans }) => spans[0]!.part === "text"))
        assert.ok(claim.text.includes(`edition ${told}`), claim.text);
      await new Promise((resolve) => setImmediate(resolve));
    } while (writing);
    await written;
  }
  assert.ok(seen.size > 1, "it was read while it was written");
});

test("while another process writes, what waits for its turn is answered as soon as what is tried first", async (t) => {
  const { store, file } = await threadedStore(t, new URL("./hasty-writer.ts", import.meta.url));
  const added = await store.add(report(1));
  const waits: number[] = [];
  const channel = new BroadcastChannel(file);
  t.after(() => channel.close());
  const all = new Promise<void>((resolve) => {
    channel.onmessage = (message: unknown) => {
      const { data } = message as { readonly data: number | "all" };
      if (data === "all") resolve();
      else waits.push(data);
    };
  });
  const other = new Database(file);
  t.after(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  const queue = makeWriteQueue(store);
  const outcomes = await Promise.allSettled([
    ...[2, 3, 4].map((number) => queue.add(report(number))),
    ...Array.from({ length: 6 }, () => store.remove(added.articleId, "2024-06-01T00:00:00.000Z")),
  ]);
  for (const outcome of outcomes) {
    assert.equal(outcome.status, "rejected");
    assert.equal((outcome.reason as { code?: unknown }).code, "service.busy");
  }
  channel.postMessage("all");
  await all;
  // Who is tried first waits the whole time, all others for the least there is: the commit and five removals.
  assert.equal(waits.filter((ms) => ms === 100).length, 6, `${waits}`);
  other.exec("ROLLBACK");
});

test("a call that has only just come waits for another process as long as ever", async (t) => {
  const { store, file } = await threadedStore(t, new URL("./patient-writer.ts", import.meta.url));
  const added = await store.add(report(1));
  const other = new Database(file);
  t.after(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  // Longer than what waited too long for its turn is given.
  setTimeout(() => other.exec("ROLLBACK"), 1_500);
  assert.equal(await store.remove(added.articleId, "2024-06-01T00:00:00.000Z"), "removed");
});
