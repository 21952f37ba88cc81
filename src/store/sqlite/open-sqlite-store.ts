import { and, asc, eq, isNull } from "drizzle-orm";
import type { Outlet } from "../../documents/outlets.ts";
import type { ArticleFeatures } from "../../events/features.ts";
import type { KnownArticle } from "../../events/neighbourhood.ts";
import type { Added, Grouping, KeyRow, Store } from "../store.ts";
import { makeRegroupingWriter } from "./apply-regrouping.ts";
import { connect } from "./connection.ts";
import { pack, unpack } from "./packing.ts";
import { makeArticleReader } from "./read-articles.ts";
import { makeClaimsReader } from "./read-claims.ts";
import { makeEventReader } from "./read-events.ts";
import { makeReportReader } from "./read-reports.ts";
import { makeSpeakerReader } from "./read-speakers.ts";
import { apiKeys, keptComparisons, outlets } from "./tables.ts";
import { makeArticleWriter } from "./write-article.ts";

/**
 * The embedded store: one SQLite file in WAL mode.
 *
 * @param file a path, or `:memory:`
 * @param clock gives the time of a rebuild, RFC 3339
 */
export function openSqliteStore(file: string, grouping: Grouping, clock: () => string): Store {
  const connection = connect(file);
  const { db, driver } = connection;
  const writer = makeArticleWriter(connection, grouping);
  const applyRegrouping = makeRegroupingWriter(driver);
  const { article, articles, countArticles, revisions, copies, correction, document } = makeArticleReader(connection);

  // better-sqlite3's transactions are synchronous; inside another one they are savepoints, so that one bad article of
  // a bulk rolls back alone.
  const addOne = driver.transaction(writer.add);
  const removeOne = driver.transaction(writer.remove);
  const addMany = driver.transaction((additions: Parameters<Store["addAll"]>[0]) =>
    additions.map((addition): Added | { failed: unknown } => {
      try {
        return addOne(addition);
      } catch (failed) {
        return { failed };
      }
    }),
  );
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
        SELECT f.features AS features, a.event_id AS eventId, a.copy_group_id AS copyGroupId,
          e.storyline_id AS storylineId
        FROM articles a JOIN features f ON f.article = a.seq JOIN events e ON e.id = a.event_id
        WHERE a.removed_at IS NULL ORDER BY a.id`)
      .all() as (Omit<KnownArticle, "features"> & { features: Buffer })[];
    return rows.map((row) => ({ ...row, features: unpack<ArticleFeatures>(row.features) }));
  }

  return {
    add: async (addition) => addOne.immediate(addition),
    addAll: async (additions) => addMany.immediate(additions),
    remove: async (articleId, at) => removeOne.immediate(articleId, at),
    async putOutlet(outlet) {
      const values = { id: outlet.id, outlet: JSON.stringify(outlet) };
      db.insert(outlets).values(values).onConflictDoUpdate({ target: outlets.id, set: values }).run();
    },
    async keepComparison({ hash, body, query, keptAt }) {
      db.insert(keptComparisons)
        .values({ hash, body: pack(body), query, keptAt })
        .onConflictDoNothing()
        .run();
    },
    rebuildGroups: async () => rebuild.immediate(clock()),
    async addKey(key) {
      db.insert(apiKeys).values(key).onConflictDoNothing().run();
    },

    async revokeKey(hash, at) {
      const standing = and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt));
      return db.update(apiKeys).set({ revokedAt: at }).where(standing).run().changes > 0;
    },

    article,
    articles,
    countArticles,
    revisions,
    copies,
    correction,
    document,
    ...makeClaimsReader(connection),
    ...makeEventReader(connection),
    ...makeReportReader(connection),
    ...makeSpeakerReader(connection),
    async outletOverrides() {
      return db
        .select()
        .from(outlets)
        .all()
        .map((row) => JSON.parse(row.outlet) as Outlet);
    },
    async keptComparison(hash) {
      const row = db.select().from(keptComparisons).where(eq(keptComparisons.hash, hash)).get();
      return row ? { ...row, body: unpack<string>(row.body) } : null;
    },
    async hasKey(hash) {
      const row = db.select().from(apiKeys).where(eq(apiKeys.hash, hash)).get();
      return row && row.revokedAt === null ? { scope: row.scope as "read" | "write" | "admin" } : null;
    },
    async keyCount() {
      return driver.prepare("SELECT count(*) FROM api_keys WHERE revoked_at IS NULL").pluck().get() as number;
    },
    async keys() {
      const rows = db.select().from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.hash)).all();
      return rows.map((row) => ({ ...row, scope: row.scope as KeyRow["scope"] }));
    },
    async counts() {
      const count = (of: string) => driver.prepare(`SELECT count(*) FROM ${of}`).pluck().get() as number;
      return {
        articles: count("articles WHERE removed_at IS NULL"),
        claims: count("claims"),
        events: count("events"),
        storylines: count("storylines"),
        speakers: count("speakers"),
      };
    },
    async close() {
      driver.pragma("optimize");
      driver.close();
    },
  };
}
