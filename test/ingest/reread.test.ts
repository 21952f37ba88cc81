import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsVersion } from "../../src/claims/claims-version.ts";
import type { Store, StoredArticle } from "../../src/store/store.ts";
import { addition, ferry } from "../store/fixtures.ts";
import { readBy } from "../store/read-by.ts";
import { assertWhole, note, startLine } from "./fixtures.ts";

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function stored(store: Store, id: string): Promise<StoredArticle> {
  const article = await store.article(id);
  assert.ok(article && !("removedAt" in article));
  return article;
}

/** The article as an earlier version would have left it: one claim of another id, and most of its claims not found. */
async function storeAsEarlier(store: Store & { readonly file: string }) {
  const whole = addition(ferry.post, { tags: ["pilot"], meta: { wave: 1 }, externalId: "x-1" });
  const [first, second] = whole.claims;
  const former = "clm_000000000000000000000000";
  await store.add({ ...whole, claims: [{ ...first!, id: former }, second!] });
  readBy(store.file, whole.id, "claims.1");
  return { whole, former };
}

test("claims are read again; all else that is known of the article stays", async (t) => {
  const { pipeline, store } = startLine(t);
  const { whole, former } = await storeAsEarlier(store);
  const before = await stored(store, whole.id);
  const [outcome] = await Array.fromAsync(pipeline.rereadAll(each([whole.id])));
  assert.deepEqual(outcome && { ...outcome }, {
    ok: true,
    status: "updated",
    articleId: whole.id,
    eventId: before.eventId,
    revision: 1,
  });
  const after = await stored(store, whole.id);
  assert.deepEqual(after, { ...before, claimCount: whole.claims.length, claimsVersion });
  await assertWhole(store, whole.id);
  assert.deepEqual(await store.claimsOf(whole.id), whole.claims);
  assert.deepEqual((await store.revisions(whole.id)).length, 1);
  assert.equal((await store.formerClaim(former))?.reread, true);
  assert.deepEqual((await store.document(whole.id))?.content, ferry.post.content);
});

test("a correction and what it replaced stay", async (t) => {
  const { pipeline, store } = startLine(t);
  const { whole } = await storeAsEarlier(store);
  await pipeline.correct(whole.id, { title: "Pier hit by ferry", tags: ["checked"] }, "key 1");
  readBy(store.file, whole.id, null);
  const before = await stored(store, whole.id);
  await Array.fromAsync(pipeline.rereadAll(each([whole.id])));
  assert.deepEqual(await stored(store, whole.id), { ...before, claimsVersion });
  await pipeline.correct(whole.id, { title: null, tags: null }, null);
  const plain = await stored(store, whole.id);
  assert.deepEqual([plain.article.title, plain.tags, plain.meta], [ferry.post.title, ["pilot"], { wave: 1 }]);
});

test("an article that changed while its claims were read again is not written over", async (t) => {
  const { pipeline, store } = startLine(t, { workers: 2 });
  const one = addition(ferry.post);
  await store.add(one);
  const changed = addition({ ...ferry.post, title: "Fifteen hurt as ferry Linnet hits pier" });
  assert.equal((await store.add(changed)).revision, 2);
  assert.equal((await store.add({ ...one, kind: "rereading" })).status, "outdated");
  assert.equal((await stored(store, one.id)).article.title, changed.article.title);

  readBy(store.file, one.id, "claims.1");
  const edits = Array.from({ length: 4 }, (_, i) =>
    pipeline.ingest({ document: { format: "text", outlet: "Harbour Post", ...ferry.post, title: `Edition ${i}` } }),
  );
  await Promise.all([Array.fromAsync(pipeline.rereadAll(each([one.id, one.id, one.id]))), ...edits]);
  assert.match((await stored(store, one.id)).article.title ?? "", /^Edition \d$/);
  await assertWhole(store, one.id);
});

test("many are read side by side and answered in their order; what is not there is refused", async (t) => {
  const { pipeline, store } = startLine(t, { workers: 2 });
  const ids: string[] = [];
  for await (const outcome of pipeline.ingestAll(each(Array.from({ length: 40 }, (_, i) => note(i)))))
    if (outcome.ok) ids.push(outcome.articleId);
  await store.remove(ids[3]!, "2024-06-01T00:00:00.000Z");
  const outcomes = await Array.fromAsync(pipeline.rereadAll(each([...ids, "art_nobody"])));
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.ok ? outcome.articleId : outcome.code)),
    [...ids.map((id, i) => (i === 3 ? "article.gone" : id)), "article.notFound"],
  );
});
