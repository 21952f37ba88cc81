import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { addition, ferry, grouping, temporaryFolder } from "./fixtures.ts";

const migrations = fileURLToPath(new URL("../../migrations", import.meta.url));
const journalPath = "meta/_journal.json";
interface Journal {
  readonly entries: readonly { readonly idx: number; readonly tag: string; readonly when: number }[];
}
const journal = JSON.parse(readFileSync(path.join(migrations, journalPath), "utf8")) as Journal;

const mannerInKinds = journal.entries.find(({ tag }) => tag === "0012_manner_in_kinds")!;
const conflicts = journal.entries.find(({ tag }) => tag === "0018_conflicts")!;
const firstAndLast = journal.entries.find(({ tag }) => tag === "0017_published_first_last")!;

/** The migrations as they were when only the first `count` of them existed. */
function prefixOf(t: TestContext, count: number): string {
  const folder = temporaryFolder(t);
  cpSync(migrations, folder, { recursive: true });
  writeFileSync(
    path.join(folder, journalPath),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }),
  );
  return folder;
}

const tablesOf = (driver: Database.Database) =>
  driver
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%'",
    )
    .pluck()
    .all() as string[];

const rowsOf = (driver: Database.Database, table: string) =>
  driver.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;

/** One row in every table that is empty, made from what its columns ask for. */
function fill(driver: Database.Database): void {
  const own = tablesOf(driver).filter((name) => !name.startsWith("__"));
  for (const table of own) {
    // Triggers fill some with what goes into others.
    if (rowsOf(driver, table) > 0) continue;
    const columns = driver.prepare("SELECT name, type FROM pragma_table_info(?)").all(table) as {
      name: string;
      type: string;
    }[];
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    const values = columns.map(({ name, type }) =>
      type === "blob" ? Buffer.from("x") : name === "meta" ? '{"x":1}' : type === "text" ? "x" : 1,
    );
    driver.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`).run(...values);
  }
}

/** A database as it was before conflicts were listed. */
function takeBackConflicts(driver: Database.Database): void {
  for (const trigger of ["go", "event_goes", "event_shrinks", "article_leaves"])
    driver.exec(`DROP TRIGGER conflicts_${trigger}`);
  for (const table of ["conflicts", "conflict_articles", "comparison_versions"]) driver.exec(`DROP TABLE ${table}`);
  driver.exec("DROP INDEX events_looked");
  driver.exec("ALTER TABLE events DROP COLUMN looked_by");
  driver.exec("ALTER TABLE told_conflicts DROP COLUMN found_at");
  driver.exec(`DELETE FROM __drizzle_migrations WHERE created_at >= ${conflicts.when}`);
}

const countsOf = (driver: Database.Database, tables: readonly string[]) =>
  Object.fromEntries(tables.map((name) => [name, rowsOf(driver, name)]));

test("migrations are numbered in the order in which they were made", () => {
  assert.ok(journal.entries.length >= 2);
  for (const [index, { idx, tag, when }] of journal.entries.entries()) {
    assert.equal(idx, index);
    assert.ok(tag.startsWith(String(index).padStart(4, "0")), tag);
    assert.ok(index === 0 || when > journal.entries[index - 1]!.when, `${tag} is later than the one before it`);
  }
});

for (let count = 1; count <= journal.entries.length; count++)
  test(`a database that holds data at ${journal.entries[count - 1]!.tag} is brought up to date`, async (t) => {
    const file = path.join(temporaryFolder(t), "rashomon.db");
    const driver = new Database(file);
    migrate(driver, prefixOf(t, count));
    fill(driver);
    const tables = tablesOf(driver).filter((name) => !name.startsWith("__"));
    const before = countsOf(driver, tables);
    assert.ok(
      Object.values(before).every((rows) => rows >= 1),
      JSON.stringify(before),
    );
    driver.close();

    const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
    assert.equal((await store.counts()).claims, 1);
    await store.close();
    const after = new Database(file, { readonly: true });
    const kept = tablesOf(after);
    assert.deepEqual(
      countsOf(
        after,
        tables.filter((name) => kept.includes(name)),
      ),
      before,
    );
    assert.equal(
      after.prepare("SELECT count(*) FROM __drizzle_migrations").pluck().get(),
      journal.entries.length,
      "every migration was applied once",
    );
    after.close();
  });

test("claims that were stored before their kinds said how they are put are told apart", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  const { id } = addition(ferry.post);
  await store.add(
    addition({
      ...ferry.post,
      content: `${ferry.post.content}\n\nThe owner denied that it had been warned. The pier will reopen in May. The engine may have failed.`,
    }),
  );
  const claims = await store.claimsOf(id);
  assert.ok(claims.some(({ negated }) => negated));
  for (const wanted of ["possible", "planned"])
    assert.ok(
      claims.some(({ modality }) => modality === wanted),
      wanted,
    );
  await store.close();
  const driver = new Database(file);
  const kinds = driver.prepare("SELECT seq, kind FROM claims ORDER BY seq").all();
  // As an earlier version left it, with a row of JSON as still earlier ones wrote it.
  driver.exec("UPDATE claims SET kind = kind % 8");
  driver.exec("DROP INDEX kept_articles_hash");
  driver.exec("DROP INDEX kept_articles_owed");
  driver.exec("ALTER TABLE kept_articles DROP COLUMN withdrawn");
  for (const column of ["first_article", "last_article"]) driver.exec(`ALTER TABLE events DROP COLUMN ${column}`);
  takeBackConflicts(driver);
  driver.exec("DROP TRIGGER event_moves_note");
  driver.exec("DROP TABLE event_moves");
  driver.exec(`DELETE FROM __drizzle_migrations WHERE created_at >= ${mannerInKinds.when}`);
  const json = (claim: object) => ({ kind: 2, claim: JSON.stringify(claim) });
  const put = driver.prepare("INSERT INTO claims (id, article, kind, claim) VALUES (x'00', 1, @kind, @claim)");
  for (const claim of [{ s: [[0, 1]], n: true, m: "asked" }, { s: [[0, 1]] }]) put.run(json(claim));
  migrate(driver, migrations);
  const after = driver.prepare("SELECT seq, kind FROM claims ORDER BY seq").all() as { kind: number }[];
  assert.deepEqual(after.slice(0, -2), kinds);
  assert.deepEqual(
    after.slice(-2).map(({ kind }) => kind),
    [58, 2],
  );
  driver.close();
});

test("what events were stored before their first and last reports were noted tells them, too", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  const reports = [
    { ...ferry.post, publishedAt: "2024-04-16" },
    { ...ferry.herald, publishedAt: "2024-04-15T20:00:00Z" },
    { ...ferry.herald, url: null, publishedAt: null },
  ];
  for (const report of reports) await store.add(addition(report));
  await store.close();
  const driver = new Database(file);
  const ends = () => driver.prepare("SELECT id, first_article, last_article FROM events ORDER BY id").all();
  const noted = ends();
  assert.ok(noted.some((event) => Object.values(event as object).every((value) => value !== null)));
  takeBackConflicts(driver);
  for (const column of ["first_article", "last_article"]) driver.exec(`ALTER TABLE events DROP COLUMN ${column}`);
  driver.exec(`DELETE FROM __drizzle_migrations WHERE created_at >= ${firstAndLast.when}`);
  migrate(driver, migrations);
  assert.deepEqual(ends(), noted);
  driver.close();
});
