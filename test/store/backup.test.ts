import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import Database from "better-sqlite3";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { everythingIn } from "../ingest/fixtures.ts";
import { addition, ferry, grouping, temporaryFolder, temporaryStore } from "./fixtures.ts";

const boat = (number: number) =>
  addition({
    content: `The harbour office counted ${number} boats at the quay of Port Maren, its clerk Ada Moss said.`,
    url: `https://harbour-post.example/boats/${number}`,
    publishedAt: "2024-04-20",
  });

test("VACUUM INTO of another process, while the store is open, makes a file that holds the same", async (t) => {
  const store = temporaryStore(t);
  for (let number = 0; number < 30; number++) await store.add(boat(number));
  for (const one of [ferry.post, ferry.herald]) await store.add(addition(one, { tags: ["ferry"] }));
  // What is removed leaves gaps in every table.
  for (let number = 0; number < 30; number += 3) await store.remove(boat(number).id, "2024-06-01T00:00:00.000Z");
  const copy = path.join(temporaryFolder(t), "copy.db");
  const other = new Database(store.file);
  other.exec(`VACUUM INTO '${copy}'`);
  other.close();
  await store.add(addition(ferry.orchard));
  await store.remove(addition(ferry.orchard).id, "2024-06-01T00:00:00.000Z");

  const restored = openSqliteStore(copy, grouping, () => "2024-05-01T00:00:00.000Z");
  t.after(() => restored.close());
  const all = { after: null, limit: 100 } as const;
  const found = async (from: typeof restored) => ({
    ...(await everythingIn(from)),
    searched: (await from.articles({ q: "quay" }, all)).items.map(({ id }) => id),
    claims: (await from.claims({ q: "boats" }, all)).items,
    tagged: (await from.articles({ tag: "ferry" }, all)).items,
  });
  assert.deepEqual(await found(restored), await found(store));
  assert.equal((await restored.add(boat(1))).status, "unchanged");
  assert.equal((await restored.add(addition(ferry.orchard))).status, "created");
});
