import type { Database } from "better-sqlite3";

/** Pages of a full-text index that one step writes: some milliseconds, between which others may write. */
const pagesAtOnce = 200;
/** A merge that had nothing to do changes fewer rows than this (FTS5's documentation). */
const somethingDone = 2;

/**
 * Takes the words of removed rows out of the full-text indexes. A row that is deleted there is only marked so; its
 * words and their places go when the index's parts are merged into one, which takes as long as the index is large.
 *
 * @returns one step of that merge, to be run until it answers false; `again` says that rows were removed since
 */
export function makeForgetter(driver: Database) {
  const steps = ["articles_search", "claims_search"].map((index) =>
    driver.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`),
  );
  const changes = driver.prepare("SELECT total_changes()").pluck();
  let at = steps.length;
  let begun = false;

  return function step(again: boolean): boolean {
    if (again) at = 0;
    const merge = steps[at];
    if (merge === undefined) return false;
    if (again) begun = false;
    const before = changes.get() as number;
    // A negative number begins a merge of all parts, a positive one goes on with it.
    merge.run(begun ? pagesAtOnce : -pagesAtOnce);
    begun = true;
    if ((changes.get() as number) - before < somethingDone) {
      at++;
      begun = false;
    }
    return at < steps.length;
  };
}

/** Runs a deletion so that what it deletes is written over with zeros, and empties the write-ahead log that held it. */
export function leavingNoTrace<Result>(driver: Database, deletion: () => Result): Result {
  driver.pragma("secure_delete = ON");
  try {
    return deletion();
  } finally {
    driver.pragma("secure_delete = OFF");
    driver.pragma("wal_checkpoint(TRUNCATE)");
  }
}
