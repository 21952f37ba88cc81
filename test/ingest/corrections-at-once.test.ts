import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import type { Submission } from "../../src/ingest/pipeline.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Correction, Store, StoredArticle } from "../../src/store/store.ts";
import { ferry, forEver, grouping, packing, registry, temporaryStore } from "../store/fixtures.ts";
import { note, startLine } from "./fixtures.ts";

const submission: Submission = { document: { format: "text", outlet: "Harbour Post", ...ferry.post } };
const title = "A better title";

async function stored(store: Store, id: string): Promise<StoredArticle> {
  const article = await store.article(id);
  assert.ok(article && !("removedAt" in article));
  return article;
}

/** A second service on the same file, and what it does between the first one's reading and writing of a correction. */
function startBeside(t: TestContext, file: string) {
  const clock = () => "2024-05-01T00:00:00.000Z";
  const [one, other] = [openSqliteStore(file, grouping, clock), openSqliteStore(file, grouping, clock)];
  const begin = (store: Store) =>
    makePipeline({
      store,
      outlets: registry.all(),
      packing,
      workers: 1,
      jobTimeout: forEver,
      clock,
      onError: assert.ifError,
    });
  let meanwhile: (() => Promise<unknown>) | null = null;
  const first = begin({
    ...one,
    async document(id) {
      const document = await one.document(id);
      const work = meanwhile;
      meanwhile = null;
      await work?.();
      return document;
    },
  });
  const second = begin(other);
  t.after(async () => {
    await Promise.all([first.close(), second.close()]);
    await Promise.all([one.close(), other.close()]);
  });
  return {
    second,
    async correct(
      id: string,
      correction: Correction,
      work: () => Promise<unknown>,
      allow?: (stored: StoredArticle) => void,
    ) {
      meanwhile = work;
      const corrected = await first.correct(id, correction, null, allow);
      assert.ok(corrected.ok);
      return corrected;
    },
  };
}

test("who allows a correction is asked again where the article changed meanwhile", async (t) => {
  const { store, id } = await startWithOne(t);
  const beside = startBeside(t, store.file);
  const next = { document: { ...submission.document, content: `${ferry.post.content} It opened again on Saturday.` } };
  const seen: number[] = [];
  const refused = beside.correct(
    id,
    { title },
    () => beside.second.ingest(next),
    ({ revision }) => {
      seen.push(revision);
      assert.equal(revision, 1);
    },
  );
  await assert.rejects(refused, assert.AssertionError);
  assert.deepEqual(seen, [1, 2]);
  assert.notEqual((await stored(store, id)).article.title, title);
});

async function startWithOne(t: TestContext) {
  const line = startLine(t, { workers: 2 });
  const added = await line.pipeline.ingest(submission);
  assert.ok(added.ok);
  return { ...line, id: added.articleId };
}

test("two corrections at once both stand", async (t) => {
  const { pipeline, store, id } = await startWithOne(t);
  await Promise.all([pipeline.correct(id, { title }, null), pipeline.correct(id, { authors: ["Ada Moss"] }, null)]);
  const { article } = await stored(store, id);
  assert.deepEqual([article.title, article.authors], [title, ["Ada Moss"]]);
});

test("a correction takes back no text that comes between its reading and its writing", async (t) => {
  const { store, id } = await startWithOne(t);
  const beside = startBeside(t, store.file);
  const content = `${ferry.post.content} It opened again on Saturday.`;
  const next = { document: { ...submission.document, content } };
  const corrected = await beside.correct(id, { title }, () => beside.second.ingest(next));
  assert.equal(corrected.revision, 2);
  const { article, revision } = await stored(store, id);
  assert.deepEqual([article.text, article.title, revision], [content, title, 2]);
});

test("two services that correct one article each keep what the other stated", async (t) => {
  const { store, id } = await startWithOne(t);
  const beside = startBeside(t, store.file);
  await beside.correct(id, { title }, () => beside.second.correct(id, { authors: ["Ada Moss"] }, null));
  const { article, correction } = await stored(store, id);
  assert.deepEqual([article.title, article.authors], [title, ["Ada Moss"]]);
  assert.deepEqual(correction?.stated, { authors: ["Ada Moss"], title });
});

test("tags, fields and an external id that come meanwhile stay", async (t) => {
  const { store, id } = await startWithOne(t);
  const beside = startBeside(t, store.file);
  const again = { ...submission, tags: ["pilot"], meta: { wave: 2 }, externalId: "x-2" };
  await beside.correct(id, { title }, () => beside.second.ingest(again));
  const { tags, meta, externalId } = await stored(store, id);
  assert.deepEqual([tags, meta, externalId], [["pilot"], { wave: 2 }, "x-2"]);
});

test("a correction is laid over what the document's sender stated last", async (t) => {
  const { pipeline, store, id } = await startWithOne(t);
  await pipeline.ingest({ document: { ...submission.document, publishedAt: "2024-04-17" } });
  await pipeline.correct(id, { title }, null);
  const { article, revision } = await stored(store, id);
  assert.deepEqual([article.title, article.publishedAt, revision], [title, "2024-04-17", 1]);
});

test("corrections of other articles do not wait for a long one", async (t) => {
  const { pipeline, store, id } = await startWithOne(t);
  const long = await pipeline.ingest(note(1));
  assert.ok(long.ok);
  const beside = startBeside(t, store.file);
  // The long one is under way until the other is done.
  await beside.correct(long.articleId, { title }, () => beside.correct(id, { title }, async () => {}));
  for (const one of [long.articleId, id]) assert.equal((await stored(store, one)).article.title, title);
});

test("a correction that states what stands changes nothing", async (t) => {
  let now = Date.parse("2024-05-01T00:00:00.000Z");
  const clock = () => new Date(now++).toISOString();
  const store = temporaryStore(t, clock);
  const pipeline = makePipeline({
    store,
    outlets: registry.all(),
    packing,
    workers: 1,
    jobTimeout: forEver,
    clock,
    onError: assert.ifError,
  });
  t.after(() => pipeline.close());
  const added = await pipeline.ingest(submission);
  assert.ok(added.ok);
  const correct = (by: string) => pipeline.correct(added.articleId, { title, tags: ["checked"] }, by);
  await correct("key 1");
  const once = await stored(store, added.articleId);
  assert.equal((await correct("key 2")).ok, true);
  assert.deepEqual(await stored(store, added.articleId), once);
});

test("a correction among arrivals of the same document stands", async (t) => {
  const { pipeline, store, id } = await startWithOne(t);
  const arrivals = () => Array.from({ length: 3 }, () => pipeline.ingest(submission));
  await Promise.all([...arrivals(), pipeline.correct(id, { title }, null), ...arrivals()]);
  assert.equal((await stored(store, id)).article.title, title);
});

test("a line that waits for a slow one before it does not take back a correction made meanwhile", async (t) => {
  const { pipeline, store, id } = await startWithOne(t);
  // Both threads are at work already, so that the line is read at once and then waits for its turn.
  await Promise.all([2, 3, 4, 5].map((number) => pipeline.analyse(note(number, 20).document)));
  let corrected: Promise<unknown> = Promise.resolve();
  async function* lines() {
    yield note(1, 2000);
    yield submission;
    corrected = pipeline.correct(id, { title }, null);
    await corrected;
  }
  await Array.fromAsync(pipeline.ingestAll(lines()));
  await corrected;
  assert.equal((await stored(store, id)).article.title, title);
});

test("a correction that is no date is refused, and the earlier one stands", async (t) => {
  const { pipeline, store, id } = await startWithOne(t);
  await pipeline.correct(id, { publishedAt: "2024-04-17" }, null);
  const before = await stored(store, id);
  const refused = await pipeline.correct(id, { publishedAt: "soon" }, null);
  assert.equal(refused.ok ? "" : refused.code, "document.badDate");
  assert.deepEqual(await stored(store, id), before);
});
