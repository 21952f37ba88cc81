import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import Database from "better-sqlite3";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { addition, grouping, temporaryFolder } from "./fixtures.ts";

const clock = () => "2024-05-01T00:00:00.000Z";
const tables = ["postings", "passage_postings", "bands"];

test("an article that two writers change in turn leaves no trace of its former words", async (t) => {
  const versions = [
    "The Ardmere bridge in Tolvane collapsed on Monday and three ferries were sent by the harbour master to Quillan.",
    "A choir from Quillan won the singing contest in Marlow for the third year in a row, beating Hesketh.",
    "The zoo of Brackley bought two elephants from Windermere and opened a pavilion for tortoises.",
  ].map((content) => addition({ content, url: "https://harbour-post.example/front", publishedAt: "2024-05-01" }));

  /** What the posting tables hold after the versions went in, one by each store in turn. */
  async function postingsAfter(versions: readonly ReturnType<typeof addition>[], writers: number) {
    const file = path.join(temporaryFolder(t), "rashomon.db");
    const stores = Array.from({ length: writers }, () => openSqliteStore(file, grouping, clock));
    for (const [index, version] of versions.entries()) await stores[index % writers]!.add(version);
    const driver = new Database(file, { readonly: true });
    const held = tables.map((table) => driver.prepare(`SELECT key FROM ${table} ORDER BY key`).pluck().all());
    driver.close();
    for (const store of stores) await store.close();
    return held;
  }

  assert.deepEqual(await postingsAfter(versions, 2), await postingsAfter(versions.slice(-1), 1));
});
