import type { ChangeReader, ChangeRow } from "../store.ts";
import type { Connection } from "./connection.ts";

/** Reads what triggers noted of changes (see the migration `following`). */
export function makeChangeReader({ driver }: Connection): ChangeReader {
  const after = driver.prepare("SELECT seq, kind, id, at, detail FROM changes WHERE seq > ? ORDER BY seq LIMIT ?");
  const afterOfKinds = driver.prepare(`
    SELECT seq, kind, id, at, detail FROM changes WHERE seq > ? AND kind IN (SELECT value FROM json_each(?))
    ORDER BY seq LIMIT ?`);
  const since = driver.prepare("SELECT seq FROM changes WHERE at >= ? ORDER BY seq LIMIT 1").pluck();
  const oldest = driver.prepare("SELECT min(seq) FROM changes").pluck();
  const newest = driver.prepare("SELECT max(seq) FROM changes").pluck();
  // A conflict is found some time after the change that made it, and alters nothing that a list shows.
  const last = driver.prepare("SELECT at FROM changes WHERE kind <> 'conflict' ORDER BY seq DESC LIMIT 1").pluck();
  return {
    async changesAfter(seq, limit, kinds) {
      const found = kinds === undefined ? after.all(seq, limit) : afterOfKinds.all(seq, JSON.stringify(kinds), limit);
      const rows = found as (Omit<ChangeRow, "detail"> & { detail: string | null })[];
      return rows.map((row) => ({ ...row, detail: row.detail === null ? null : JSON.parse(row.detail) }) as ChangeRow);
    },
    async firstChangeSince(at) {
      return (since.get(at) as number | undefined) ?? null;
    },
    async changeBounds() {
      return { oldest: (oldest.get() as number | null) ?? 0, newest: (newest.get() as number | null) ?? 0 };
    },
    async lastChange() {
      return (last.get() as string | undefined) ?? null;
    },
  };
}
