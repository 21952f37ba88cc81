import type { Database } from "better-sqlite3";

/** Pages of a full-text index that one step writes: some milliseconds, between which others may write. */
const pagesAtOnce = 200;
/** A merge that had nothing to do changes fewer rows than this (FTS5's documentation). */
const somethingDone = 2;

/**
 * What the file's header says (`user_version`) from a removal on until the indexes have forgotten its words: whoever opens
 * a file that was closed meanwhile goes on with it.
 */
const header = { forgotten: 0, owed: 1 } as const;

/** What is left to forget: a step that can be taken now, one that has to wait for who reads, or nothing. */
export type LeftToForget = "now" | "later" | "nothing";

/** Forgets step by step, none of which waits for anybody. */
export interface Forgetter {
  /** Rows are removed, whose words the full-text indexes still hold; called in the transaction that does so. */
  removed(): void;
  /** Words were written over in a row. */
  rewrote(): void;
  step(): LeftToForget;
}

/**
 * Takes the words of what was removed or written over out of the full-text indexes and the write-ahead log; out of
 * their rows and pages they go at once (`secure_delete`). A row that is deleted from an index is only marked so; its
 * words and their places go when the index's parts are merged into one, which takes as long as the index is large. The
 * log holds the pages as they were until all of them are carried over and it is cut to nothing, which nobody may be
 * reading from it for.
 */
export function makeForgetter(driver: Database): Forgetter {
  const merges = ["articles_search", "claims_search"].map((index) =>
    driver.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`),
  );
  const changes = driver.prepare("SELECT total_changes()").pluck();
  const note = (state: keyof typeof header) => driver.pragma(`user_version = ${header[state]}`);
  let at = driver.pragma("user_version", { simple: true }) === header.owed ? 0 : merges.length;
  let begun = false;
  // Whoever wrote the file before may have ended too early to empty it.
  let logHolds = true;

  return {
    removed() {
      note("owed");
      at = 0;
      begun = false;
      logHolds = true;
    },
    rewrote() {
      logHolds = true;
    },
    step() {
      const merge = merges[at];
      if (merge === undefined) {
        if (logHolds) logHolds = !emptyLog(driver);
        return logHolds ? "later" : "nothing";
      }
      const before = changes.get() as number;
      // A negative number begins a merge of all parts, a positive one goes on with it.
      merge.run(begun ? pagesAtOnce : -pagesAtOnce);
      begun = true;
      if ((changes.get() as number) - before < somethingDone) {
        at++;
        begun = false;
        if (at === merges.length) note("forgotten");
      }
      return "now";
    },
  };
}

/** Cuts the write-ahead log to nothing; false where somebody reads from it or writes just now, who is not waited for. */
function emptyLog(driver: Database): boolean {
  const patience = driver.pragma("busy_timeout", { simple: true });
  driver.pragma("busy_timeout = 0");
  try {
    return driver.pragma("wal_checkpoint(TRUNCATE)", { simple: true }) === 0;
  } finally {
    driver.pragma(`busy_timeout = ${patience}`);
  }
}
