import assert from "node:assert/strict";
import { test } from "node:test";
import type { Outlet } from "../../src/documents/outlets.ts";
import type { RashomonError } from "../../src/errors.ts";
import type { Ingested, Refusal, Submission } from "../../src/ingest/pipeline.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { ferry, grouping } from "../store/fixtures.ts";
import { assertWhole, everythingIn, note, startLine } from "./fixtures.ts";

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const short = (outcome: Ingested) => (outcome.ok ? outcome.status : outcome.code);

const badLine: Refusal = { code: "request.invalidJson", detail: "The line is not JSON." };
const empty: Submission = { document: { format: "text", content: " \n " } };

test("one outcome an input, in input order, with the bad ones in their places", async (t) => {
  const { pipeline, store } = startLine(t);
  const submissions = [note(1), badLine, note(2), empty, note(1), note(3)];
  const outcomes = await Array.fromAsync(pipeline.ingestAll(stream(submissions)));
  assert.deepEqual(outcomes.map(short), [
    "created",
    "request.invalidJson",
    "created",
    "document.empty",
    "unchanged",
    "created",
  ]);
  assert.deepEqual(outcomes[1], { ok: false, ...badLine });
  assert.equal((await store.counts()).articles, 3);
});

test("articles enter the store in the order of the stream, however long each takes to read", async (t) => {
  const { pipeline, committed } = startLine(t, { workers: 2 });
  const lengths = [300, 1, 1, 200, 1, 1, 1, 60, 1, 1];
  const submissions = lengths.map((sentences, number) => note(number, sentences));
  const outcomes = await Array.fromAsync(pipeline.ingestAll(stream(submissions)));
  const ids = outcomes.map((outcome) => outcome.ok && outcome.articleId);
  assert.equal(new Set(ids).size, lengths.length);
  assert.deepEqual(committed, ids);
});

test("an outcome is known only once its article is stored", async (t) => {
  const { pipeline, store } = startLine(t);
  for await (const outcome of pipeline.ingestAll(stream([note(1), note(2), note(3)]))) {
    assert.ok(outcome.ok);
    assert.equal((await store.claimsOf(outcome.articleId)).length > 0, true);
    assert.ok(await store.event(outcome.eventId));
  }
});

test("an article that was removed is refused, alone and in a stream", async (t) => {
  const { pipeline, store } = startLine(t);
  const first = await pipeline.ingest(note(1));
  assert.ok(first.ok);
  await store.remove(first.articleId, "2024-06-01T00:00:00.000Z");
  assert.equal(short(await pipeline.ingest(note(1))), "article.gone");
  const outcomes = await Array.fromAsync(pipeline.ingestAll(stream([note(2), note(1), note(3)])));
  assert.deepEqual(outcomes.map(short), ["created", "article.gone", "created"]);
});

test("the same document posted many times at once is stored once", async (t) => {
  const { pipeline, store } = startLine(t, { workers: 2 });
  const same: Submission = { document: { format: "text", outlet: "Harbour Post", ...ferry.post } };
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => pipeline.ingest(same)));
  assert.deepEqual(outcomes.map(short).sort(), ["created", ...Array.from({ length: 7 }, () => "unchanged")]);
  assert.equal(new Set(outcomes.map((outcome) => outcome.ok && outcome.articleId)).size, 1);
  const { counts, articles } = await everythingIn(store);
  assert.equal(counts.articles, 1);
  assert.equal(counts.events, 1);
  assert.equal(articles[0]!.revision, 1);
});

test("two texts under one URL at once are two revisions of one article", async (t) => {
  const { pipeline, store } = startLine(t);
  const first: Submission = { document: { format: "text", outlet: "Harbour Post", ...ferry.post } };
  const second = {
    document: { ...first.document, content: ferry.post.content.replace("Twelve passengers", "Thirteen passengers") },
  };
  const outcomes = await Promise.all([pipeline.ingest(first), pipeline.ingest(second)]);
  assert.deepEqual(outcomes.map(short).sort(), ["created", "updated"]);
  assert.equal((await store.counts()).articles, 1);
  const [article] = (await everythingIn(store)).articles;
  assert.equal((await store.revisions(article!.id)).length, 2);
});

test("a reader who goes away half way leaves whole articles", async (t) => {
  const { pipeline, store } = startLine(t);
  let asked = 0;
  async function* endless() {
    for (;;) yield note(asked++, 5);
  }
  let taken = 0;
  for await (const outcome of pipeline.ingestAll(endless())) {
    assert.equal(short(outcome), "created");
    if (++taken === 5) break;
  }
  const whenLeft = asked;
  await pipeline.close();
  assert.equal(asked, whenLeft);
  const { articles } = await everythingIn(store);
  assert.ok(articles.length >= taken && articles.length <= asked);
  for (const { id, article, claimCount, eventId } of articles) {
    await assertWhole(store, id);
    assert.ok(claimCount >= 5, "each of its five sentences");
    assert.equal((await store.document(id))?.content, article.text);
    assert.ok((await store.reportsOfEvent(eventId)).some((report) => report.id === id));
  }
});

test("reading alone stores nothing", async (t) => {
  const { pipeline, store } = startLine(t);
  const analysed = await pipeline.analyse(note(1).document);
  assert.ok(analysed.ok && analysed.claims.length > 0);
  assert.deepEqual((await store.counts()).articles, 0);
});

test("outlets put by callers, of another process too, are known from the next document on", async (t) => {
  const { pipeline, store } = startLine(t);
  const gull: Outlet = {
    id: "gull",
    name: "The Gull",
    kind: "newspaper",
    aliases: [],
    domains: ["gull.example"],
    country: "IE",
    language: "en",
    owner: "Gull Trust",
    stateAffiliation: null,
  };
  const document = { format: "text", content: "The tide was late.", url: "https://gull.example/tide" } as const;
  const outlet = async () => {
    const analysed = await pipeline.analyse(document);
    return analysed.ok ? analysed.article.outlet : null;
  };
  assert.equal((await outlet())?.owner, null);
  await store.putOutlet(gull);
  assert.equal((await outlet())?.owner, "Gull Trust");
  const elsewhere = openSqliteStore(store.file, grouping, () => "2024-05-01T00:00:00.000Z");
  await elsewhere.putOutlet({ ...gull, owner: "Tide & Sons" });
  assert.equal((await outlet())?.owner, "Tide & Sons");
  await elsewhere.close();
});

test("an article that the store refuses is answered, heard of, and holds up nobody", async (t) => {
  const { pipeline, store, faults } = startLine(t);
  // A meta value that JSON cannot hold: what comes over the wire never has one, a caller in the same process might.
  const bad = { ...note(2), meta: { count: 1n as unknown as number } };
  const outcomes = await Array.fromAsync(pipeline.ingestAll(stream([note(1), bad, note(3)])));
  assert.deepEqual(outcomes.map(short), ["created", "service.internal", "created"]);
  assert.equal(faults.length, 1);
  assert.equal((await store.counts()).articles, 2);
});

test("alignment and comparison answer from the workers, in input order", async (t) => {
  const { pipeline, store } = startLine(t);
  const [same, other] = await pipeline.align([
    { a: { text: "The ferry hit a pier." }, b: { text: "The ferry hit a pier." } },
    { a: { text: "The ferry hit a pier." }, b: { text: "Apple growers expect a small harvest." } },
  ]);
  assert.equal(same!.relation, "same");
  assert.equal(other!.relation, "unrelated");
  await Array.fromAsync(
    pipeline.ingestAll(
      stream([
        { document: { format: "text", outlet: "Harbour Post", ...ferry.post } },
        { document: { format: "text", ...ferry.herald } },
      ] satisfies Submission[]),
    ),
  );
  const { articles } = await everythingIn(store);
  const comparison = await pipeline.compare(await store.reports(articles.map(({ id }) => id)), null);
  assert.deepEqual(comparison.columns.map(({ outletId }) => outletId).sort(), ["harbour-post", "island-herald"]);
});

test("what nobody waits for any more makes room for others who wait", async (t) => {
  const { pipeline } = startLine(t, { workers: 0, mostWaiting: 1 });
  for (let asked = 0; asked < 3; asked++) {
    const leaving = new AbortController();
    const waiting = pipeline.analyse(note(1).document, leaving.signal);
    await assert.rejects(pipeline.analyse(note(2).document), { code: "service.busy" });
    leaving.abort(new Error("gone"));
    await assert.rejects(waiting, /gone/);
  }
});

test("more requests than may wait are told to come again, and a stream is not", async (t) => {
  const mostWaiting = 10;
  const { pipeline } = startLine(t, { mostWaiting });
  const numbers = Array.from({ length: 2 * mostWaiting }, (_, number) => number);
  const streamed = Array.fromAsync(pipeline.ingestAll(stream(numbers.map((number) => note(number)))));
  const read = await Promise.allSettled(numbers.map((number) => pipeline.analyse(note(number).document)));
  const refused = read.filter((one) => one.status === "rejected").map((one) => one.reason as RashomonError);
  assert.ok(refused.length > 0 && refused.length < numbers.length, `${refused.length} were refused`);
  assert.deepEqual(new Set(refused.map(({ code }) => code)), new Set(["service.busy"]));
  assert.ok(read.every((one) => one.status === "rejected" || one.value.ok));
  assert.deepEqual(new Set((await streamed).map(short)), new Set(["created"]));
});
