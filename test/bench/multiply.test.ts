import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import Database from "better-sqlite3";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { addition, ferry, grouping, temporaryFolder } from "../store/fixtures.ts";
import { generateArticles } from "./generate-articles.ts";
import { multiply } from "./multiply.ts";

const clock = () => "2024-05-01T00:00:00.000Z";
const [stored, times] = [40, 5];
/** Tables that do not grow with what is stored, or grow by other rules. */
const standing = new Set([
  "__drizzle_migrations",
  "api_keys",
  "comparison_versions",
  "conflict_articles",
  "conflicts",
  "event_moves",
  "kept_articles",
  "kept_comparisons",
  "language_articles",
  "outlet_articles",
  "outlet_lines",
  "outlets",
  "regroupings",
  "speaker_names",
  "speaker_outlets",
  "speaker_roles",
  "speakers",
  "told_conflicts",
  "totals",
]);

test("a multiplied store holds every row so many times, counts them, and is read and written as others are", async (t) => {
  const folder = temporaryFolder(t);
  const [file, before] = ["filled.db", "founding.db"].map((name) => path.join(folder, name)) as [string, string];
  const founding = openSqliteStore(file, grouping, clock);
  const documents = [...generateArticles({ seed: 7, articles: stored })].map(({ document }) => document);
  await founding.addAll(
    documents.map((document, at) =>
      addition(document, { tags: [at % 2 === 0 ? "even" : "odd"], meta: { number: at }, receivedAt: clock() }),
    ),
  );
  await founding.close();
  copyFileSync(file, before);

  // In two steps, as a benchmark does that measures on the way.
  multiply(file, stored * times, multiply(file, stored * 2));

  const [driver, old] = [file, before].map((name) => new Database(name, { readonly: true })) as [
    Database.Database,
    Database.Database,
  ];
  t.after(() => {
    driver.close();
    old.close();
  });
  assert.deepEqual(driver.pragma("integrity_check"), [{ integrity_check: "ok" }]);
  const schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
  assert.deepEqual(driver.prepare(schema).all(), old.prepare(schema).all());
  const tables = old
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'
       AND (type = 'table' OR name LIKE '%\\_docsize' ESCAPE '\\')`,
    )
    .pluck()
    .all() as string[];
  const rows = (from: Database.Database, table: string) =>
    from.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  for (const table of tables.filter((name) => !standing.has(name)))
    assert.equal(rows(driver, table), rows(old, table) * times, table);

  for (const counted of ["outlet_articles", "language_articles"]) {
    const sum = (from: Database.Database) =>
      from.prepare(`SELECT coalesce(sum(articles), 0) FROM ${counted}`).pluck().get() as number;
    assert.equal(sum(driver), sum(old) * times, counted);
  }

  const filled = openSqliteStore(file, grouping, clock);
  t.after(() => filled.close());
  const counts = await filled.counts();
  for (const kind of ["articles", "claims", "events", "storylines", "speakers"] as const)
    assert.equal(counts[kind], rows(driver, kind), kind);
  const first = await filled.claims({ q: "said" }, { limit: 100, order: "newest", after: null });
  assert.ok(first.items.length > 0);
  assert.equal(
    await filled.countClaims({ q: "said" }),
    (old.prepare("SELECT count(*) FROM claims_search WHERE claims_search MATCH 'said'").pluck().get() as number) *
      times,
  );
  const added = await filled.add(addition(ferry.post));
  assert.equal(added.status, "created");
});
