import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import type { ConflictLook, ConflictWriter, FoundConflict } from "../store.ts";
import { sortKey } from "./keys.ts";
import type { SynchronousWriter } from "./make-writer.ts";
import { pack } from "./packing.ts";
import type { ConflictBody } from "./read-conflicts.ts";

/**
 * How far back a conflict is told among the changes, changes: one that is found in an event which changed before is listed,
 * but tells nobody of anything new. Else a store that is looked through for the first time would push all else out of the log.
 */
const mostLookedBack = 5_000;

interface EventRow {
  readonly seq: number;
  readonly version: number;
  readonly updatedAt: string;
}

/**
 * Writes what is found in events, in place of what stood.
 *
 * @param clock stamps what is found, RFC 3339, in the order of the commits
 */
export function makeConflictWriter(
  driver: Database,
  clock: () => string,
): Pick<SynchronousWriter, keyof ConflictWriter> {
  const eventOf = driver.prepare("SELECT seq, version, updated_at AS updatedAt FROM events WHERE id = ?");
  const putVersion = driver
    .prepare(`
      INSERT INTO comparison_versions (version, looked_at) VALUES (?, ?)
      ON CONFLICT (version) DO UPDATE SET looked_at = excluded.looked_at RETURNING id`)
    .pluck();
  const noteLook = driver.prepare("UPDATE events SET looked_by = ? WHERE seq = ?");
  const standing = driver.prepare("SELECT id FROM conflicts WHERE event = ?").pluck();
  const drop = driver.prepare("DELETE FROM conflicts WHERE id = ?");
  const put = driver
    .prepare(`
      INSERT INTO conflicts (id, event, kind, updates, outlets, sort_at, "from", "to", found_at, body)
      VALUES (@id, @event, @kind, @updates, @outlets, @sortAt, @from, @to, @foundAt, @body)
      ON CONFLICT (id) DO UPDATE SET updates = @updates, outlets = @outlets, "from" = @from, "to" = @to, body = @body
      RETURNING seq`)
    .pluck();
  const dropArticles = driver.prepare("DELETE FROM conflict_articles WHERE conflict = ?");
  const putArticle = driver.prepare(
    "INSERT OR IGNORE INTO conflict_articles (conflict, article, says) SELECT ?, seq, ? FROM articles WHERE id = ?",
  );
  const tell = driver.prepare("INSERT OR IGNORE INTO told_conflicts (event_id, conflict, found_at) VALUES (?, ?, ?)");
  const date = driver.prepare(`
    UPDATE told_conflicts SET found_at = ? WHERE event_id = ? AND conflict = ? AND found_at IS NULL`);
  const foundAt = driver.prepare("SELECT found_at FROM told_conflicts WHERE event_id = ? AND conflict = ?").pluck();
  const firstFoundAt = (eventId: string, told: string) => foundAt.get(eventId, told) as string | null | undefined;
  const newestChange = driver.prepare("SELECT max(seq) FROM changes").pluck();
  const changedAt = driver.prepare("SELECT at FROM changes WHERE seq > ? ORDER BY seq LIMIT 1").pluck();
  const noteChange = driver.prepare("INSERT INTO changes (kind, id, at, detail) VALUES ('conflict', ?, ?, ?)");

  /** @param since conflicts of events that have changed since then are told */
  function writeOne({ eventId, found }: ConflictLook, event: EventRow, at: string, since: string): void {
    const left = new Set(standing.all(event.seq) as string[]);
    const times = new Map<string, number>();
    for (const conflict of found) {
      const { key } = conflict;
      const before = times.get(key) ?? 0;
      times.set(key, before + 1);
      // Two rows may tell the same values of two things.
      const told = before === 0 ? key : `${key}#${before}`;
      const id = idOf(eventId, key, before);
      const former = before === 0 ? firstFoundAt(eventId, formerKeyOf(conflict)) : undefined;
      const isNew = tell.run(eventId, told, former ?? at).changes > 0 && former === undefined;
      if (isNew && event.updatedAt >= since) noteChange.run(eventId, at, JSON.stringify(detailOf(id, conflict)));
      if (!isNew) date.run(at, eventId, told);
      left.delete(id);
      const seq = put.get({
        id,
        event: event.seq,
        kind: conflict.kind,
        updates: Number(conflict.updates),
        outlets: new Set(conflict.variants.flatMap(({ outletIds }) => outletIds)).size,
        sortAt: sortKey(conflict.since),
        from: conflict.from,
        to: conflict.to,
        foundAt: firstFoundAt(eventId, told),
        body: pack(bodyOf(conflict)),
      }) as number;
      dropArticles.run(seq);
      for (const articleId of conflict.articleIds) putArticle.run(seq, 1, articleId);
      for (const articleId of conflict.otherArticleIds) putArticle.run(seq, 0, articleId);
    }
    for (const id of left) drop.run(id);
  }

  const noteConflicts = driver.transaction((looks: readonly ConflictLook[], version: string): number => {
    const at = clock();
    const by = putVersion.get(version, at) as number;
    const newest = (newestChange.get() as number | null) ?? 0;
    const since = (changedAt.get(newest - mostLookedBack) as string | undefined) ?? at;
    let written = 0;
    for (const look of looks) {
      const event = eventOf.get(look.eventId) as EventRow | undefined;
      // What was compared is no longer what stands: an article came, changed or was removed meanwhile.
      if (event?.version !== look.version) continue;
      writeOne(look, event, at, since);
      noteLook.run(by, event.seq);
      written++;
    }
    return written;
  });
  return { noteConflicts: (looks, version) => noteConflicts.immediate(looks, version) };
}

/** The same values in the same event have the same id, however many outlets give them; in another row another one. */
function idOf(eventId: string, key: string, before: number): string {
  const hash = createHash("sha256").update(JSON.stringify([eventId, key, before]));
  return `cfl_${hash.digest("hex").slice(0, 24)}`;
}

/** By which earlier versions of the service knew that it was told: the words of its values. */
function formerKeyOf({ kind, variants }: FoundConflict): string {
  const said = variants.map(({ value, unit }) => `${value} ${unit ?? ""}`).sort();
  return createHash("sha256")
    .update(JSON.stringify([kind, said]))
    .digest("base64url");
}

const detailOf = (id: string, { rowId, kind, updates, variants }: FoundConflict) => ({
  id,
  rowId,
  kind,
  updates,
  claimIds: [...new Set(variants.flatMap(({ claims }) => claims.map(({ id }) => id)))],
});

const bodyOf = ({ rowId, algorithm, between, text, reasons, variants }: FoundConflict): ConflictBody => ({
  rowId,
  algorithm,
  between,
  text,
  reasons,
  variants,
});
