import Database from "better-sqlite3";
import { type CopiedTable, copiedId, copiedTables, type Edges, edgesOf } from "./copied-tables.ts";
import { copyFeatures, copyHashes, copyId, copyNamed } from "./copied-values.ts";
import { fillSearch } from "./fill-search.ts";

/** Each copy of the stored world lies so many days before the one before it: beyond the window of grouping. */
export const daysApart = 62;
const dayLength = 86_400_000;
/** Page cache while filling, KiB (negative by SQLite's convention): the largest index that is filled at random fits in. */
const cacheSize = -786_432;
/**
 * Tables that new rows enter all over are filled in the order of their keys, so many times over: what comes later
 * splits the pages that came before, and they end up as full as if all had come in any order.
 */
const sweeps = 2;
/** Rows of the log of changes that a store keeps. */
const keptChanges = 50_000;

/** What a store held before it was multiplied, and how many times it stands in the file now. */
export interface Multiplied {
  readonly original: Edges;
  readonly copies: number;
}

/**
 * Fills a store's file up to `articles` by copying what it holds back in time, with ids, days and half of the posting
 * keys of its own for each copy: postings of common keys grow as long as they would, others stay short. Analysing a
 * million articles would take hours; only what is measured afterwards has to come by the real way.
 *
 * Table after table, so that the pages that one works on stay in memory: the time is linear in what is copied. Nothing
 * else may have the file open.
 *
 * @param before what an earlier call gave for the file, to go on from there
 */
export function multiply(file: string, articles: number, before: Multiplied | null = null): Multiplied {
  const driver = new Database(file);
  // A write-ahead log would hold all that is filled once more; a journal holds what was there before.
  driver.pragma("journal_mode = DELETE");
  driver.pragma("synchronous = OFF");
  driver.pragma("locking_mode = EXCLUSIVE");
  driver.pragma("temp_store = FILE");
  driver.pragma(`cache_size = ${cacheSize}`);
  driver.function("copied_id", { deterministic: true }, (id, copy) =>
    copyId(id as string | Buffer | null, copy as number),
  );
  driver.function("copied_features", { deterministic: true }, (features, copy, ms) =>
    copyFeatures(features as Buffer, copy as number, ms as number),
  );
  driver.function("copied_hashes", { deterministic: true }, (hashes, copy) =>
    copyHashes(hashes as Buffer, copy as number),
  );
  driver.function("copied_named", { deterministic: true }, (named, copy) => copyNamed(named as string, copy as number));
  const original = before?.original ?? edgesOf(driver);
  const made = before?.copies ?? 1;
  const copies = Math.max(made, Math.ceil(articles / original.articles));
  if (copies > made) {
    const triggers = takeTriggers(driver);
    driver.exec("BEGIN");
    // First, for what comes after to fill the pages that merging leaves free.
    fillSearch(driver, original, made, copies);
    for (const table of copiedTables(original)) copyTable(driver, table, made, copies);
    copyChanges(driver, original, made, copies);
    raiseCounts(driver, made, copies);
    for (const sql of triggers) driver.exec(sql);
    driver.exec("COMMIT");
  }
  driver.pragma("journal_mode = WAL");
  driver.close();
  return { original, copies };
}

/** What triggers do row by row is done for all copies at once: drops them and gives what makes them again. */
function takeTriggers(driver: Database.Database): readonly string[] {
  const triggers = driver.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
    readonly name: string;
    readonly sql: string;
  }[];
  for (const { name } of triggers) driver.exec(`DROP TRIGGER ${name}`);
  return triggers.map(({ sql }) => sql);
}

function copyTable(driver: Database.Database, table: CopiedTable, made: number, copies: number): void {
  driver.exec(`CREATE TEMP TABLE original AS SELECT * FROM ${table.name} WHERE ${table.original}`);
  const insert = driver.prepare(`
    WITH RECURSIVE copies(copy) AS (SELECT @first UNION ALL SELECT copy + 1 FROM copies WHERE copy < @last)
    INSERT INTO ${table.name} SELECT ${table.columns} FROM
      (SELECT copy, copy * ${daysApart} AS days, copy * ${daysApart * dayLength} AS ms FROM copies) CROSS JOIN temp.original
    ${table.key ? `ORDER BY ${table.key}` : ""}`);
  const times = table.key ? sweeps : 1;
  const edge = (sweep: number) => made + Math.round(((copies - made) * sweep) / times);
  for (let sweep = 0; sweep < times; sweep++) {
    const [first, last] = [edge(sweep), edge(sweep + 1) - 1];
    if (first <= last) insert.run({ first, last });
  }
  driver.exec("DROP TABLE temp.original");
}

/** The log of changes keeps its newest rows alone; the last copy's tell what those of others were. */
function copyChanges(driver: Database.Database, { changes }: Edges, made: number, copies: number): void {
  const oldest = copies * changes - keptChanges;
  const further = "@copy - @last";
  const insert = driver.prepare(`
    INSERT INTO changes SELECT seq + (${further}) * ${changes}, kind, ${copiedId("id", further)}, at,
      iif(kind = 'event.retired', json_object('into', ${copiedId("detail ->> 'into'", further)}), detail)
    FROM changes WHERE seq > @last * ${changes} AND seq <= (@last + 1) * ${changes}`);
  const last = made - 1;
  for (let copy = Math.max(made, Math.floor(oldest / changes)); copy < copies; copy++) insert.run({ copy, last });
  driver.prepare("DELETE FROM changes WHERE seq <= ?").run(oldest);
}

/** Speakers, outlets and languages stay the same, met so much more often. */
function raiseCounts(driver: Database.Database, made: number, copies: number): void {
  const raised = (column: string) => `${column} = ${column} * ${copies} / ${made}`;
  for (const table of ["speaker_names", "speaker_roles", "speaker_outlets"])
    driver.exec(`UPDATE ${table} SET ${raised("claims")}`);
  for (const table of ["outlet_articles", "language_articles"])
    driver.exec(`UPDATE ${table} SET ${raised("articles")}`);
  driver.exec(`UPDATE speakers SET ${raised("claims")}, ${raised("articles")}`);
  driver.exec(`UPDATE totals SET ${raised("total")} WHERE kind <> 'speakers'`);
  driver.exec(`UPDATE regroupings SET ${raised("last")}`);
}
