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

/** Of a member, what tells when it came out; null where it is undated. */
interface DatedRow {
  readonly seq: number;
  readonly id: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

/** The bounds of an event's time; null where all of its articles are undated. */
interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The members that came out first and last, of those within the event's time (a copy that a crawl dated years later is
 * not); null where all are undated. A day or a time without a zone may mean instants of more than a day: its middle
 * counts, so that a day stands among its hours and not before all of them.
 */
export function firstAndLast<Row extends DatedRow>(
  members: readonly Row[],
  { from, to }: Bounds,
): { first: Row | null; last: Row | null } {
  let [first, last]: (Row | null)[] = [null, null];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of members) {
    if (row.publishedFrom === null || row.publishedTo === null || from === null || to === null) continue;
    if (row.publishedFrom < from || row.publishedTo > to) continue;
    const middle = Date.parse(row.publishedFrom) + Date.parse(row.publishedTo);
    if (middle < earliest || (middle === earliest && row.id < first!.id)) [first, earliest] = [row, middle];
    if (middle > latest || (middle === latest && row.id > last!.id)) [last, latest] = [row, middle];
  }
  return { first: first ?? null, last: last ?? null };
}

/**
 * Counts an event's articles, outlets and origins anew, notes its first and last, and gives it the version that they stand
 * under, in which nobody has looked for conflicts yet.
 */
export function makeEventCounter(driver: Database) {
  const members = driver.prepare(`
    SELECT seq, id, outlet_id AS outletId, origin_key AS originKey, copy_group_id AS copyGroupId,
      published_from AS publishedFrom, published_to AS publishedTo
    FROM articles INDEXED BY articles_event WHERE event_id = ? AND removed_at IS NULL`);
  const boundsOf = driver.prepare('SELECT "from", "to" FROM events WHERE id = ?');
  const update = driver.prepare(`
    UPDATE events SET articles = ?, outlets = ?, independent_origins = ?, first_article = ?, last_article = ?, version = ?,
      updated_at = ?, looked_by = 0
    WHERE id = ?`);
  return (eventId: string, version: number, at: string): void => {
    const bounds = boundsOf.get(eventId) as Bounds | undefined;
    if (bounds === undefined) return;
    const rows = members.all(eventId) as (MemberRow & DatedRow)[];
    const outlets = new Set(rows.map((row) => row.outletId ?? `article ${row.seq}`));
    const { first, last } = firstAndLast(rows, bounds);
    const ends = [first?.seq ?? null, last?.seq ?? null];
    update.run(rows.length, outlets.size, countOrigins(rows), ...ends, version, at, eventId);
  };
}
