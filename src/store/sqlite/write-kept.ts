import type { Database } from "better-sqlite3";
import type { KeptComparison, WithdrawnComparison } from "../store.ts";
import { pack } from "./packing.ts";

/** Writes comparisons that are kept, and takes the words of removed articles out of them. */
export function makeKeptWriter(driver: Database) {
  const removed = driver
    .prepare("SELECT 1 FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND removed_at IS NOT NULL")
    .pluck();
  const put = driver.prepare(
    "INSERT INTO kept_comparisons (hash, body, query, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
  );
  const noteArticle = driver.prepare("INSERT OR IGNORE INTO kept_articles (article, hash) VALUES (?, ?)");
  const rewrite = driver.prepare("UPDATE kept_comparisons SET body = ? WHERE hash = ?");

  const keep = driver.transaction(({ hash, body, query, keptAt }: KeptComparison, articleIds: readonly string[]) => {
    if (removed.get(JSON.stringify(articleIds)) !== undefined) return "gone" as const;
    const { changes } = put.run(hash, pack(body), query, keptAt);
    for (const article of articleIds) noteArticle.run(article, hash);
    return changes > 0 ? ("kept" as const) : ("stands" as const);
  });

  const note = driver.transaction(({ hash, body }: WithdrawnComparison, articleIds: readonly string[]) => {
    rewrite.run(pack(body), hash);
    for (const article of articleIds) noteArticle.run(article, hash);
  });

  return {
    note: (kept: WithdrawnComparison, articleIds: readonly string[]) => note.immediate(kept, articleIds),
    keep: (kept: KeptComparison, articleIds: readonly string[]) => keep.immediate(kept, articleIds),
    /** Runs inside the transaction that removes an article. */
    withdraw(comparisons: readonly WithdrawnComparison[]): void {
      for (const { hash, body } of comparisons) rewrite.run(pack(body), hash);
    },
  };
}
