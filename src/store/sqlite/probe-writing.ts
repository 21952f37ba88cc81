import type { Database } from "better-sqlite3";

/** As many bytes as an article with its indexes writes in a large store: 64 pages. */
const probedBytes = 64 * 4096;

/**
 * Makes what tries whether the file can still be written: it commits the pages of an article in a table of their own and
 * gives them back. What a failure leaves of it the next try removes.
 *
 * @returns throws SQLite's error where it cannot
 */
export function makeWriteProbe(driver: Database): () => void {
  const commit = (sql: string) => driver.transaction(() => driver.exec(sql)).immediate();
  return () => {
    commit("DROP TABLE IF EXISTS write_probe");
    commit(`CREATE TABLE write_probe (bytes BLOB); INSERT INTO write_probe VALUES (zeroblob(${probedBytes}))`);
    commit("DROP TABLE write_probe");
  };
}
