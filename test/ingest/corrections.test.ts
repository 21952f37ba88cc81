import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeCorrections } from "../../src/ingest/corrections.ts";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import { ferry, forEver, packing, registry, temporaryStore } from "../store/fixtures.ts";

test("a later correction is laid over an earlier one, null takes it back", () => {
  assert.deepEqual(mergeCorrections({ title: "A", tags: ["x"] }, { title: null, outlet: "O" }), {
    tags: ["x"],
    outlet: "O",
  });
  assert.equal(mergeCorrections({ title: "A" }, { title: null }), null);
  assert.equal(mergeCorrections(null, {}), null);
});

test("a correction changes the reading, keeps what was read, and outlives the next arrival of the document", async (t) => {
  const store = temporaryStore(t);
  const pipeline = makePipeline({
    store,
    packing,
    outlets: registry.all(),
    workers: 1,
    jobTimeout: forEver,
    clock: () => "2024-05-03T00:00:00.000Z",
    onError: assert.ifError,
  });
  t.after(() => pipeline.close());
  const submission = { document: { format: "text" as const, outlet: "Harbour Post", ...ferry.post }, tags: ["a"] };
  const added = await pipeline.ingest(submission);
  assert.ok(added.ok);
  const title = "Ferry strikes pier at Port Maren, captain blames engines";
  const corrected = await pipeline.correct(added.articleId, { title, outlet: "island-herald", tags: ["b"] }, "key 1");
  assert.ok(corrected.ok);
  assert.deepEqual([corrected.articleId, corrected.revision], [added.articleId, 1]);

  const read = async () => {
    const article = await store.article(added.articleId);
    assert.ok(article && !("removedAt" in article));
    return article;
  };
  const now = await read();
  assert.equal(now.article.title, title);
  assert.equal(now.article.outlet?.id, "island-herald");
  assert.deepEqual(now.tags, ["b"]);
  assert.equal(now.correction?.by, "key 1");
  assert.equal(now.correction?.read.title, ferry.post.title);
  assert.equal(now.correction?.read.outlet?.id, "harbour-post");
  assert.deepEqual(now.correction?.read.tags, ["a"]);
  assert.equal((await store.document(added.articleId))?.title, ferry.post.title, "the document stays as it came");

  const again = await pipeline.ingest(submission);
  assert.ok(again.ok);
  assert.equal(again.status, "unchanged");
  assert.deepEqual(await read(), now);

  const back = await pipeline.correct(added.articleId, { title: null, outlet: null, tags: null }, null);
  assert.ok(back.ok);
  const plain = await read();
  assert.deepEqual(
    [plain.article.title, plain.article.outlet?.id, plain.tags, plain.correction],
    [ferry.post.title, "harbour-post", ["a"], null],
  );

  const unknown = await pipeline.correct("art_nobody", { title }, null);
  assert.deepEqual([unknown.ok, !unknown.ok && unknown.code], [false, "article.notFound"]);
  await store.remove(added.articleId, "2024-06-01T00:00:00.000Z");
  const gone = await pipeline.correct(added.articleId, { title }, null);
  assert.deepEqual([gone.ok, !gone.ok && gone.code], [false, "article.gone"]);
});
