import type { Added, ArticleAddition, Rules, Standing, Writer } from "../store.ts";
import type { Connection } from "./connection.ts";
import { type LeftToForget, makeForgetter } from "./forget-words.ts";
import { makeWriteProbe } from "./probe-writing.ts";
import { rebuildGroups } from "./rebuild-groups.ts";
import { makeArticleWriter } from "./write-article.ts";
import { makeConflictWriter } from "./write-conflicts.ts";
import { writeFault } from "./write-faults.ts";
import { makeKeptWriter } from "./write-kept.ts";
import { makeSmallTablesWriter } from "./write-small-tables.ts";

/** The store's writer as SQLite has it: each verb runs to its commit before it returns. */
export type SynchronousWriter = {
  readonly [Verb in keyof Writer]: (...values: Parameters<Writer[Verb]>) => Awaited<ReturnType<Writer[Verb]>>;
};

/** The writer, and what it may do between two calls. */
export interface ResidentWriter extends SynchronousWriter {
  /** One step of forgetting the words of what was removed or written over. */
  forget(): LeftToForget;
  /** Gives up what is kept at hand for articles to come, some 100 MB with the pages of the file: read again, as they come. */
  rest(): void;
  /** Writes as much as an article and takes it back; throws where the file cannot be written. */
  probe(): void;
}

/** @param clock stamps what changes, RFC 3339 */
export function makeWriter(connection: Connection, rules: Rules, clock: () => string): ResidentWriter {
  const { driver } = connection;
  const articles = makeArticleWriter(connection, rules, clock);
  // Changes when another connection commits, and only then.
  const othersVersion = driver.prepare("PRAGMA data_version").pluck();
  let seen = othersVersion.get();

  // better-sqlite3's transactions are synchronous; inside another one they are savepoints, so that one bad article of
  // a bulk rolls back alone.
  const addInSavepoint = driver.transaction(articles.add);
  function addOne(addition: ArticleAddition): Added | { readonly failed: unknown } {
    const mark = articles.search.mark();
    try {
      return addInSavepoint(addition);
    } catch (failed) {
      // Then SQLite may have ended the transaction, and the next article would be committed outside of any.
      if (writeFault(failed) !== null) throw failed;
      articles.search.forget(mark);
      articles.forgetRead();
      return { failed };
    }
  }
  const addEach = inTransaction((additions: readonly ArticleAddition[]) => additions.map(addOne));
  const addTogether = inTransaction((additions: readonly ArticleAddition[]) => additions.map(articles.add));
  /** A savepoint keeps every page as it was at its beginning: only where one of the articles fails are they taken. */
  function addMany(additions: readonly ArticleAddition[]): (Added | { readonly failed: unknown })[] {
    try {
      return addTogether(additions);
    } catch (failed) {
      if (writeFault(failed) !== null) throw failed;
      return addEach(additions);
    }
  }
  const kept = makeKeptWriter(driver, rules.withoutArticles);
  const forgetter = makeForgetter(driver);
  const removeOne = inTransaction((articleId: string, at: string, over?: Standing) => {
    const outcome = articles.remove(articleId, at, over);
    if (outcome !== "removed") return outcome;
    forgetter.removed();
    kept.withdraw(articleId);
    return outcome;
  });

  /** Runs to its commit, with what it owes to the full-text indexes; after a failure nothing of it is left. */
  function inTransaction<In extends unknown[], Out>(work: (...values: In) => Out): (...values: In) => Out {
    const run = driver.transaction((...values: In) => {
      const version = othersVersion.get();
      if (version !== seen) articles.forgetRead();
      seen = version;
      const result = work(...values);
      articles.search.write();
      return result;
    });
    return (...values) => {
      try {
        return run.immediate(...values);
      } catch (error) {
        articles.search.forget(0);
        articles.forgetRead();
        throw error;
      }
    };
  }

  const rebuild = driver.transaction(() => rebuildGroups(driver, rules, clock));

  return {
    add(addition) {
      const added = addMany([addition])[0]!;
      if ("failed" in added) throw added.failed;
      return added;
    },
    addAll: (additions) => addMany(additions),
    remove: removeOne,
    forget() {
      if (!kept.step()) return forgetter.step();
      forgetter.rewrote();
      return "now";
    },
    probe: makeWriteProbe(driver),
    rest() {
      articles.forgetRead();
      driver.pragma("shrink_memory");
    },
    rebuildGroups() {
      articles.forgetRead();
      return rebuild.immediate();
    },
    keepComparison: kept.keep,
    noteKept(hash, articleIds) {
      forgetter.rewrote();
      return kept.note(hash, articleIds);
    },
    ...makeSmallTablesWriter(driver, clock),
    ...makeConflictWriter(driver, clock),
  };
}
