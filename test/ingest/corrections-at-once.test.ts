import assert from "node:assert/strict";
import { test } from "node:test";
import type { Submission } from "../../src/ingest/pipeline.ts";
import type { Store, StoredArticle } from "../../src/store/store.ts";
import { ferry } from "../store/fixtures.ts";
import { note, startLine } from "./fixtures.ts";

const submission: Submission = { document: { format: "text", outlet: "Harbour Post", ...ferry.post } };
const title = "A better title";

async function stored(store: Store, id: string): Promise<StoredArticle> {
  const article = await store.article(id);
  assert.ok(article && !("removedAt" in article));
  return article;
}

async function startWithOne(t: Parameters<typeof startLine>[0]) {
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
