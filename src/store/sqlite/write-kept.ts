import { type Database, SqliteError } from "better-sqlite3";
import type { KeptComparison, WithoutArticles } from "../store.ts";
import { pack, unpack } from "./packing.ts";

/** Writes comparisons that are kept, and takes the words of removed articles out of them. */
export function makeKeptWriter(driver: Database, withoutArticles: WithoutArticles) {
  const put = driver.prepare(
    "INSERT INTO kept_comparisons (hash, body, query, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
  );
  const noteArticle = driver.prepare(
    "INSERT INTO kept_articles (article, hash) VALUES (?, ?) ON CONFLICT (article, hash) DO NOTHING",
  );
  const owe = driver.prepare("UPDATE kept_articles SET withdrawn = 2 WHERE article = ? AND withdrawn = 0");
  const owing = driver
    .prepare(
      "SELECT hash FROM kept_articles WHERE withdrawn = 2 AND hash NOT IN (SELECT value FROM json_each(?)) LIMIT 1",
    )
    .pluck();
  const owedOf = driver.prepare("SELECT article FROM kept_articles WHERE hash = ? AND withdrawn = 2").pluck();
  const bodyOf = driver.prepare("SELECT body FROM kept_comparisons WHERE hash = ?").pluck();
  const rewrite = driver.prepare("UPDATE kept_comparisons SET body = ? WHERE hash = ?");
  const removedOf = driver
    .prepare(`SELECT g.id FROM json_each(?) j CROSS JOIN articles g ON g.id = j.value WHERE g.removed_at IS NOT NULL`)
    .pluck();
  const noteWithdrawn = driver.prepare("UPDATE kept_articles SET withdrawn = 1 WHERE article = ? AND hash = ?");

  const keep = driver.transaction(({ hash, body, query, keptAt }: KeptComparison, articleIds: readonly string[]) => {
    if (removedOf.get(JSON.stringify(articleIds)) !== undefined) return "gone" as const;
    const { changes } = put.run(hash, pack(body), query, keptAt);
    for (const article of articleIds) noteArticle.run(article, hash);
    return changes > 0 ? ("kept" as const) : ("stands" as const);
  });

  function takeOut(hash: string, gone: readonly string[]): void {
    const body = bodyOf.get(hash) as Buffer | undefined;
    if (gone.length > 0 && body !== undefined) rewrite.run(pack(withoutArticles(unpack<string>(body), gone)), hash);
    for (const article of gone) noteWithdrawn.run(article, hash);
  }

  const note = driver.transaction((hash: string, articleIds: readonly string[]) => {
    for (const article of articleIds) noteArticle.run(article, hash);
    takeOut(hash, removedOf.all(JSON.stringify(articleIds)) as string[]);
  });

  const takeOwed = driver.transaction((hash: string) => takeOut(hash, owedOf.all(hash) as string[]));
  /** Bodies that could not be read: nobody is given them either, and the others do not wait for them. */
  const unreadable = new Set<string>();

  function step(): boolean {
    const hash = owing.get(JSON.stringify([...unreadable])) as string | undefined;
    if (hash === undefined) return false;
    try {
      takeOwed.immediate(hash);
    } catch (error) {
      if (error instanceof SqliteError) throw error;
      unreadable.add(hash);
    }
    return true;
  }

  return {
    note: (hash: string, articleIds: readonly string[]) => note.immediate(hash, articleIds),
    keep: (kept: KeptComparison, articleIds: readonly string[]) => keep.immediate(kept, articleIds),
    /** Runs inside the transaction that removes an article: from its end on nobody is given its words. */
    withdraw(articleId: string): void {
      owe.run(articleId);
    },
    /** Takes what is to go out of one comparison; false where nothing is left to do. */
    step,
  };
}
