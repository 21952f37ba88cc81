import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

test("totals and the fields of callers stay in step with what comes, changes and goes", async (t) => {
  const store = temporaryStore(t);
  const driver = new Database(store.file, { readonly: true });
  t.after(() => driver.close());
  const counted = () =>
    Object.fromEntries(
      Object.entries({
        articles: "articles WHERE removed_at IS NULL",
        claims: "claims",
        events: "events",
        storylines: "storylines",
        speakers: "speakers",
      }).map(([kind, rows]) => [kind, driver.prepare(`SELECT count(*) FROM ${rows}`).pluck().get()]),
    );
  const fields = () => driver.prepare("SELECT name, value FROM article_meta ORDER BY name, value").raw().all();

  const post = addition(ferry.post, { meta: { study: "pilot", year: 2024, checked: true, note: null } });
  await store.addAll([post, addition(ferry.herald), addition(ferry.orchard)]);
  assert.deepEqual(await store.counts(), counted());
  assert.equal((await store.counts()).articles, 3);
  assert.deepEqual(fields(), [
    ["checked", "true"],
    ["note", "null"],
    ["study", "pilot"],
    ["year", "2024"],
  ]);

  const shorter = { ...ferry.post, content: ferry.post.content.slice(0, 120) };
  await store.add(addition(shorter, { meta: { study: "main" } }));
  assert.deepEqual(await store.counts(), counted());
  // Fields are laid over those that stand, by name.
  assert.deepEqual(fields(), [
    ["checked", "true"],
    ["note", "null"],
    ["study", "main"],
    ["year", "2024"],
  ]);

  await store.remove(post.id, "2024-05-02T00:00:00.000Z");
  assert.deepEqual(await store.counts(), counted());
  assert.equal((await store.counts()).articles, 2);
  assert.deepEqual(fields(), []);
  await store.rebuildGroups();
  assert.deepEqual(await store.counts(), counted());
});
