import type { Database } from "better-sqlite3";
import { charactersApart } from "../search/words.ts";

/** A change to a full-text index: a row's words by column, or null to take the row out. */
interface Change {
  readonly index: "articles" | "claims";
  readonly row: number;
  readonly words: readonly string[] | null;
}

/**
 * Collects what a transaction changes in the full-text indexes, to write it at its end and outside of savepoints: FTS5
 * writes a segment of its own at every savepoint, and merging these cost more than all else that a bulk writes.
 */
export function makeSearchWriter(driver: Database) {
  const statements = {
    articles: {
      put: driver.prepare("INSERT INTO articles_search (rowid, text, title) VALUES (?, ?, ?)"),
      drop: driver.prepare("DELETE FROM articles_search WHERE rowid = ?"),
    },
    claims: {
      put: driver.prepare("INSERT INTO claims_search (rowid, text) VALUES (?, ?)"),
      drop: driver.prepare("DELETE FROM claims_search WHERE rowid = ?"),
    },
  };
  let changes: Change[] = [];

  return {
    put(index: Change["index"], row: number, ...words: string[]): void {
      changes.push({ index, row, words });
    },
    drop(index: Change["index"], row: number): void {
      changes.push({ index, row, words: null });
    },
    /** Where a savepoint begins: `forget` takes back what came after it. */
    mark: (): number => changes.length,
    forget(mark: number): void {
      changes = changes.slice(0, mark);
    },
    /** Writes what was collected, index by index; runs inside the transaction, after its last savepoint. */
    write(): void {
      const collected = changes;
      changes = [];
      for (const index of ["articles", "claims"] as const)
        for (const { row, words } of collected.filter((change) => change.index === index)) {
          if (words === null) statements[index].drop.run(row);
          else statements[index].put.run(row, ...words.map(charactersApart));
        }
    },
  };
}

export type SearchWriter = ReturnType<typeof makeSearchWriter>;
