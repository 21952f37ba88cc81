import type { KnownArticle } from "../../events/neighbourhood.ts";
import type { Added, ArticleAddition, Grouping, WithdrawnComparison, Writer } from "../store.ts";
import { makeRegroupingWriter } from "./apply-regrouping.ts";
import { makeChangeWriter } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { decodeFeatures } from "./features-code.ts";
import { leavingNoTrace, makeForgetter } from "./forget-words.ts";
import { makeArticleWriter } from "./write-article.ts";
import { makeKeptWriter } from "./write-kept.ts";
import { makeSmallTablesWriter } from "./write-small-tables.ts";

/** The store's writer as SQLite has it: each verb runs to its commit before it returns. */
export type SynchronousWriter = {
  readonly [Verb in keyof Writer]: (...values: Parameters<Writer[Verb]>) => Awaited<ReturnType<Writer[Verb]>>;
};

/** The writer, and what it may do between two calls. */
export interface ResidentWriter extends SynchronousWriter {
  /** One step of forgetting the words of what was removed; false where nothing is left to forget. */
  forget(): boolean;
}

/** @param clock gives the time of a rebuild, RFC 3339 */
export function makeWriter(connection: Connection, grouping: Grouping, clock: () => string): ResidentWriter {
  const { driver } = connection;
  const articles = makeArticleWriter(connection, grouping);
  const applyRegrouping = makeRegroupingWriter(driver);

  // better-sqlite3's transactions are synchronous; inside another one they are savepoints, so that one bad article of
  // a bulk rolls back alone.
  const addInSavepoint = driver.transaction(articles.add);
  function addOne(addition: ArticleAddition): Added | { readonly failed: unknown } {
    const mark = articles.search.mark();
    try {
      return addInSavepoint(addition);
    } catch (failed) {
      articles.search.forget(mark);
      articles.shelf.clear();
      return { failed };
    }
  }
  const addMany = inTransaction((additions: readonly ArticleAddition[]) => additions.map(addOne));
  const kept = makeKeptWriter(driver);
  const removeOne = inTransaction((articleId: string, at: string, comparisons: readonly WithdrawnComparison[]) => {
    kept.withdraw(comparisons);
    return articles.remove(articleId, at);
  });

  /** Runs to its commit, with what it owes to the full-text indexes; after a failure nothing of it is left. */
  function inTransaction<In extends unknown[], Out>(work: (...values: In) => Out): (...values: In) => Out {
    const run = driver.transaction((...values: In) => {
      articles.shelf.refresh();
      const result = work(...values);
      articles.search.write();
      return result;
    });
    return (...values) => {
      try {
        return run.immediate(...values);
      } catch (error) {
        articles.search.forget(0);
        articles.shelf.clear();
        throw error;
      }
    };
  }

  const forgetStep = makeForgetter(driver);
  let removed = false;

  const rebuild = driver.transaction((at: string) => {
    const before = new Set(driver.prepare("SELECT id FROM events").pluck().all() as string[]);
    for (const table of ["near_misses", "mentions", "storyline_links", "copy_members"])
      driver.prepare(`DELETE FROM ${table}`).run();
    driver.prepare("UPDATE articles SET copy_group_id = NULL WHERE copy_group_id IS NOT NULL").run();
    const regrouping = grouping.rebuild(everyArticle());
    applyRegrouping(regrouping, null, "rebuilt", at);
    const now = new Set(driver.prepare("SELECT id FROM events").pluck().all() as string[]);
    return { events: now.size, retired: [...before].filter((id) => !now.has(id)).length };
  });

  function everyArticle(): KnownArticle[] {
    const rows = driver
      .prepare(`
        SELECT f.features, a.event_id AS eventId, a.copy_group_id AS copyGroupId, e.storyline_id AS storylineId
        FROM articles a JOIN features f ON f.article = a.seq JOIN events e ON e.id = a.event_id
        WHERE a.removed_at IS NULL ORDER BY a.id`)
      .all() as (Omit<KnownArticle, "features"> & { features: Buffer })[];
    return rows.map((row) => ({ ...row, features: decodeFeatures(row.features) }));
  }

  return {
    add(addition) {
      const added = addMany([addition])[0]!;
      if ("failed" in added) throw added.failed;
      return added;
    },
    addAll: addMany,
    remove(articleId, at, comparisons = []) {
      removed = true;
      return leavingNoTrace(driver, () => removeOne(articleId, at, comparisons));
    },
    forget() {
      const again = removed;
      removed = false;
      return leavingNoTrace(driver, () => forgetStep(again));
    },
    rebuildGroups: () => rebuild.immediate(clock()),
    keepComparison: kept.keep,
    ...makeSmallTablesWriter(driver),
    ...makeChangeWriter(driver),
  };
}
