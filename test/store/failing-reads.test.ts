import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { connectReader } from "../../src/store/sqlite/connection.ts";
import { makeReader } from "../../src/store/sqlite/make-reader.ts";
import { inOneSnapshot } from "../../src/store/sqlite/one-snapshot.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { addition, ferry, grouping, temporaryFolder } from "./fixtures.ts";

async function storeOne(folder: string) {
  const file = path.join(folder, "rashomon.db");
  const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  const { articleId } = await store.add(addition(ferry.post));
  await store.close();
  return { file, articleId };
}

test("a read that fails tells whoever asked and nobody else, and the next one begins anew", async (t) => {
  const { file, articleId } = await storeOne(temporaryFolder(t));
  const connection = connectReader(file);
  t.after(() => connection.driver.close());
  const reader = makeReader(connection);
  const failing = inOneSnapshot(
    {
      ...reader,
      // What SQLite does where the disk fails: the transaction is gone when its error is told.
      async document() {
        connection.driver.exec("ROLLBACK");
        throw new Error("disk I/O error");
      },
    },
    connection,
  );
  for (let tries = 0; tries < 2; tries++) await assert.rejects(failing.document(articleId), /disk I\/O error/);
  assert.ok(await failing.article(articleId));
  assert.equal(connection.driver.inTransaction, false);
});

test("a file whose pages are garbage fails each read with its own error", async (t) => {
  const { file, articleId } = await storeOne(temporaryFolder(t));
  const connection = connectReader(file);
  t.after(() => connection.driver.close());
  const reader = inOneSnapshot(makeReader(connection), connection);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 4096));
  for (let tries = 0; tries < 2; tries++)
    await assert.rejects(reader.article(articleId), { code: /^SQLITE_(CORRUPT|NOTADB)/ });
});
