import assert from "node:assert/strict";
import { test } from "node:test";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

test("of a large event the earliest reports are read, as many as asked for", async (t) => {
  const store = temporaryStore(t);
  const { eventId } = await store.add(addition(ferry.post));
  await store.add(addition(ferry.herald));
  const read = async (limit?: number) =>
    (await store.reportsOfEvent(eventId, limit)).map(({ article }) => article.title);
  assert.deepEqual(await read(), [ferry.post.title, ferry.herald.title]);
  assert.deepEqual(await read(1), [ferry.post.title]);
});
