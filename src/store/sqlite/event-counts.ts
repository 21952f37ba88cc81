import type { Database } from "better-sqlite3";

interface MemberRow {
  readonly seq: number;
  readonly outletId: string | null;
  readonly originKey: string | null;
  readonly copyGroupId: string | null;
}

/**
 * How many origins stand behind some articles: articles of one copy group or of one origin count once, one without a
 * known origin counts for itself.
 */
export function countOrigins(members: readonly MemberRow[]): number {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (let above = parent.get(at)!; above !== at; above = parent.get(at)!) {
      // Whoever passes shortens the way: without it the copies of one report would hang in a chain as long as they are many.
      parent.set(at, parent.get(above)!);
      at = above;
    }
    return at;
  };
  for (const { seq, originKey, copyGroupId } of members) {
    const names = [
      `a:${seq}`,
      originKey === null ? null : `o:${originKey}`,
      copyGroupId === null ? null : `c:${copyGroupId}`,
    ];
    for (const name of names) {
      if (name === null) continue;
      if (!parent.has(name)) parent.set(name, name);
      parent.set(root(names[0]!), root(name));
    }
  }
  return new Set(members.map(({ seq }) => root(`a:${seq}`))).size;
}

/** Counts an event's articles, outlets and origins anew and gives it the version that they stand under. */
export function makeEventCounter(driver: Database) {
  const members = driver.prepare(`
    SELECT seq, outlet_id AS outletId, origin_key AS originKey, copy_group_id AS copyGroupId
    FROM articles INDEXED BY articles_event WHERE event_id = ? AND removed_at IS NULL`);
  const update = driver.prepare(`
    UPDATE events SET articles = ?, outlets = ?, independent_origins = ?, version = ?, updated_at = ?
    WHERE id = ?`);
  return (eventId: string, version: number, at: string): void => {
    const rows = members.all(eventId) as MemberRow[];
    const outlets = new Set(rows.map((row) => row.outletId ?? `article ${row.seq}`));
    update.run(rows.length, outlets.size, countOrigins(rows), version, at, eventId);
  };
}
