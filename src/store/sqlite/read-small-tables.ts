import type { Outlet } from "../../documents/outlets.ts";
import type { Counts, KeptComparison, KeptHead, KeyRow, NamedOutlet, OutletLines, Reader } from "../store.ts";
import type { Connection } from "./connection.ts";
import { unpack } from "./packing.ts";

type SmallTables = Pick<
  Reader,
  | "outletOverrides"
  | "outletChange"
  | "outletsOfArticles"
  | "outletOfArticles"
  | "outletLines"
  | "keptHead"
  | "keptComparison"
  | "keptUnnoted"
  | "hasKey"
  | "keyCount"
  | "keys"
  | "counts"
>;

const toNamed = ({ id, name, articles }: NamedOutlet): NamedOutlet => ({ id, name, articles });

type KeptRow = Omit<KeptComparison, "body"> & { readonly body: Buffer };

const unpacked = <Row extends KeptRow>(row: Row) => ({ ...row, body: unpack<string>(row.body) });

/**
 * What stands in tables of its own beside articles and events: the registry, keys, kept comparisons and totals.
 *
 * @param changes see `Reader`
 */
export function makeSmallTablesReader({ driver }: Connection, changes: () => number): SmallTables {
  const overrides = driver.prepare("SELECT outlet FROM outlets").pluck();
  const changeOf = driver.prepare("SELECT updated_at FROM outlets WHERE id = ?").pluck();
  const lastChange = driver.prepare("SELECT max(updated_at) FROM outlets").pluck();
  // Beside a maximum SQLite answers the other columns out of the row that holds it.
  const named = "outlet_id AS id, outlet_name AS name, sum(articles) AS articles, max(articles) AS most";
  const namedAfter = driver.prepare(
    `SELECT ${named} FROM outlet_articles WHERE outlet_id > ? GROUP BY outlet_id ORDER BY outlet_id LIMIT ?`,
  );
  const namedOne = driver.prepare(`SELECT ${named} FROM outlet_articles WHERE outlet_id = ? GROUP BY outlet_id`);
  const lines = driver.prepare(
    "SELECT outlet_id AS outletId, lines, documents, learned_at AS learnedAt FROM outlet_lines ORDER BY outlet_id",
  );
  const keptColumns = "k.hash, k.body, k.query, k.kept_at AS keptAt";
  const kept = driver.prepare(`SELECT ${keptColumns} FROM kept_comparisons k WHERE k.hash = ?`);
  const keptHead = driver.prepare(`
    SELECT k.hash, k.kept_at AS keptAt, (
      SELECT max(g.updated_at) FROM kept_articles a JOIN articles g ON g.id = a.article
      WHERE a.hash = k.hash AND g.removed_at IS NOT NULL) AS removedAt, (
      SELECT coalesce(sum(a.withdrawn <> 0), 0) FROM kept_articles a WHERE a.hash = k.hash) AS withdrawn
    FROM kept_comparisons k WHERE k.hash = ?`);
  const owed = driver.prepare("SELECT article FROM kept_articles WHERE hash = ? AND withdrawn = 2").pluck();
  const unnoted = driver
    .prepare(`
      SELECT hash FROM kept_comparisons WHERE hash NOT IN (SELECT hash FROM kept_articles)
      UNION SELECT k.hash FROM kept_articles k CROSS JOIN articles a ON a.id = k.article
      WHERE k.withdrawn = 0 AND a.removed_at IS NOT NULL ORDER BY 1`)
    .pluck();
  const standing = driver.prepare("SELECT scope FROM api_keys WHERE hash = ? AND revoked_at IS NULL");
  const keyCount = driver.prepare("SELECT count(*) FROM api_keys WHERE revoked_at IS NULL AND scope <> 'read'").pluck();
  const keys = driver.prepare(
    `SELECT hash, scope, label, created_at AS createdAt, revoked_at AS revokedAt FROM api_keys ORDER BY created_at, hash`,
  );
  const totals = driver.prepare("SELECT kind, total FROM totals").raw();

  /** Outlets as they were read last; they are many where callers put many, and seldom others. */
  let put = { asOf: Number.NaN, rows: [] as readonly string[], outlets: [] as readonly Outlet[] };

  return {
    async outletOverrides() {
      const asOf = changes();
      if (asOf === put.asOf) return put.outlets;
      const rows = overrides.all() as string[];
      const same = rows.length === put.rows.length && rows.every((row, at) => row === put.rows[at]);
      const outlets = same ? put.outlets : rows.map((outlet) => JSON.parse(outlet) as Outlet);
      put = { asOf, rows, outlets };
      return outlets;
    },
    async outletChange(id) {
      return ((id === undefined ? lastChange.get() : changeOf.get(id)) as string | null | undefined) ?? null;
    },
    async outletsOfArticles(after, limit) {
      return (namedAfter.all(after, limit) as NamedOutlet[]).map(toNamed);
    },
    async outletOfArticles(id) {
      const row = namedOne.get(id) as NamedOutlet | undefined;
      return row ? toNamed(row) : null;
    },
    async outletLines() {
      const rows = lines.all() as (Omit<OutletLines, "lines"> & { lines: Buffer })[];
      return rows.map((row) => ({ ...row, lines: unpack<string[]>(row.lines) }));
    },
    async keptHead(hash) {
      return (keptHead.get(hash) as KeptHead | undefined) ?? null;
    },
    async keptComparison(hash) {
      const row = kept.get(hash) as KeptRow | undefined;
      return row ? { ...unpacked(row), owed: owed.all(hash) as string[] } : null;
    },
    async keptUnnoted() {
      return unnoted.all() as string[];
    },
    async hasKey(hash) {
      return (standing.get(hash) as Pick<KeyRow, "scope"> | undefined) ?? null;
    },
    async keyCount() {
      return keyCount.get() as number;
    },
    async keys() {
      return keys.all() as KeyRow[];
    },
    async counts() {
      const found = new Map(totals.all() as [keyof Counts, number][]);
      const total = (kind: keyof Counts) => found.get(kind) ?? 0;
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
