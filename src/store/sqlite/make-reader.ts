import { asc, eq } from "drizzle-orm";
import type { Outlet } from "../../documents/outlets.ts";
import type { Counts, KeyRow, Reader } from "../store.ts";
import type { Connection } from "./connection.ts";
import { unpack } from "./packing.ts";
import { makeArticleReader } from "./read-articles.ts";
import { makeClaimsReader } from "./read-claims.ts";
import { makeEventReader } from "./read-events.ts";
import { makeReportReader } from "./read-reports.ts";
import { makeSpeakerReader } from "./read-speakers.ts";
import { apiKeys, keptComparisons, outletLines, outlets, totals } from "./tables.ts";

/** Everything that is read, over one connection; each call sees what is committed when it is made. */
export function makeReader(connection: Connection): Reader {
  const { db, driver } = connection;
  // One counts what other connections commit, the other what this one writes itself.
  const others = driver.prepare("PRAGMA data_version").pluck();
  const own = driver.prepare("SELECT total_changes()").pluck();
  return {
    changes: () => (others.get() as number) + (own.get() as number),
    ...makeArticleReader(connection),
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
    async outletLines() {
      const rows = db.select().from(outletLines).orderBy(asc(outletLines.outletId)).all();
      return rows.map((row) => ({ ...row, lines: unpack<string[]>(row.lines) }));
    },
    async keptComparison(hash) {
      const row = db.select().from(keptComparisons).where(eq(keptComparisons.hash, hash)).get();
      return row ? { ...row, body: unpack<string>(row.body) } : null;
    },
    async hasKey(hash) {
      const row = db.select().from(apiKeys).where(eq(apiKeys.hash, hash)).get();
      return row && row.revokedAt === null ? { scope: row.scope as KeyRow["scope"] } : null;
    },
    async keyCount() {
      return driver.prepare("SELECT count(*) FROM api_keys WHERE revoked_at IS NULL").pluck().get() as number;
    },
    async keys() {
      const rows = db.select().from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.hash)).all();
      return rows.map((row) => ({ ...row, scope: row.scope as KeyRow["scope"] }));
    },
    async counts() {
      const rows = db.select().from(totals).all();
      const total = (kind: keyof Counts) => rows.find((row) => row.kind === kind)?.total ?? 0;
      return {
        articles: total("articles"),
        claims: total("claims"),
        events: total("events"),
        storylines: total("storylines"),
        speakers: total("speakers"),
      };
    },
  };
}
