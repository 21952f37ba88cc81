import type { Reader } from "../store.ts";
import type { Connection } from "./connection.ts";

/**
 * Makes each call of a reader see one state of the file, however many statements it takes: a commit of the writer in
 * between stays unseen until the next call. Readers do all their reading before they first give up the thread.
 */
export function inOneSnapshot({ changes, ...reader }: Reader, { driver }: Connection): Reader {
  const begin = driver.prepare("BEGIN");
  const commit = driver.prepare("COMMIT");
  const rollback = driver.prepare("ROLLBACK");

  /** Where the disk fails SQLite has ended the transaction by itself; whatever fails, none may stay open. */
  function end(): void {
    try {
      if (driver.inTransaction) commit.run();
    } catch {
      if (driver.inTransaction) rollback.run();
    }
  }

  const verbs = Object.entries<unknown>({ ...reader }).map(([name, verb]) => [
    name,
    // A fault of the disk is an answer like any other: a promise that is rejected, for whoever asked.
    async (...values: unknown[]) => {
      begin.run();
      try {
        return (verb as (...values: unknown[]) => unknown)(...values);
      } finally {
        end();
      }
    },
  ]);
  return { ...(Object.fromEntries(verbs) as unknown as Omit<Reader, "changes">), changes };
}
