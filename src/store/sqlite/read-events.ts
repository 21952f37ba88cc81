import { and, desc, eq, gt, gte, type InferSelectModel, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import type { EventSummary } from "../../events/neighbourhood.ts";
import type { EventFilter, EventRow, Moved, Reader, StorylineRow } from "../store.ts";
import type { Connection } from "./connection.ts";
import { after, toPage } from "./page.ts";
import { articleColumns } from "./read-articles.ts";
import { toSearchExpression } from "./search-expression.ts";
import { articles, events, storylines } from "./tables.ts";

type EventReader = Pick<Reader, "event" | "events" | "storyline" | "storylines">;
type Row = InferSelectModel<typeof events>;

/** A storyline's own answer lists at most so many of its events, latest first; its counts are of all. */
const eventsShown = 200;

export function makeEventReader({ db, driver }: Connection): EventReader {
  const aliasOf = driver.prepare('SELECT "into" FROM aliases WHERE id = ?').pluck();
  const linksOf = driver.prepare(`
    SELECT l.a, l.b, l.score, l.threshold, l.reasons FROM storyline_links l JOIN events e ON e.id = l.a
    WHERE e.storyline_id = ?`);
  const sumOf = driver.prepare(`
    SELECT sum(articles) AS articles, sum(version) AS version, min("from") AS "from", max("to") AS "to",
      max(updated_at) AS updatedAt FROM events WHERE storyline_id = ?`);

  /** Follows aliases to an id that stands; null when the last article went or the id was never given out. */
  function movedTo(id: string, stands: (id: string) => boolean): Moved | null {
    const seen = new Set<string>();
    for (let at = id; !seen.has(at); ) {
      seen.add(at);
      const into = aliasOf.get(at) as string | null | undefined;
      if (into === null || into === undefined) return null;
      if (stands(into)) return { movedTo: into };
      at = into;
    }
    return null;
  }

  const eventRow = (id: string) => db.select().from(events).where(eq(events.id, id)).get();
  const storylineRow = (id: string) => db.select().from(storylines).where(eq(storylines.id, id)).get();

  function storyline(row: InferSelectModel<typeof storylines>): StorylineRow {
    const own = db
      .select()
      .from(events)
      .where(eq(events.storylineId, row.id))
      .orderBy(desc(events.sortAt), desc(events.seq))
      .limit(eventsShown)
      .all();
    const sum = sumOf.get(row.id) as {
      articles: number | null;
      version: number | null;
      from: string | null;
      to: string | null;
      updatedAt: string | null;
    };
    const largest = own.reduce<Row | null>(
      (best, event) => (best && best.articles >= event.articles ? best : event),
      null,
    );
    const links = linksOf.all(row.id) as { a: string; b: string; score: number; threshold: number; reasons: string }[];
    return {
      id: row.id,
      title: largest?.title ?? null,
      from: sum.from,
      to: sum.to,
      articles: sum.articles ?? 0,
      events: own.map(({ id, title, from, to, articles }) => ({ id, title, from, to, articles })),
      links: links.map((link) => ({ ...link, reasons: JSON.parse(link.reasons) as string[] })),
      version: row.version + (sum.version ?? 0),
      updatedAt: sum.updatedAt ?? row.updatedAt,
    };
  }

  return {
    async event(id) {
      const row = eventRow(id);
      return row ? toEvent(row) : movedTo(id, (other) => eventRow(other) !== undefined);
    },
    async events(filter, page) {
      const rows = db
        .select()
        .from(events)
        .where(and(after(page.after, events.sortAt, events.seq), ...conditions(filter)))
        .orderBy(desc(events.sortAt), desc(events.seq))
        .limit(page.limit + 1)
        .all();
      return toPage(rows, page, (row) => [row.sortAt, row.seq], toEvent);
    },
    async storyline(id) {
      const row = storylineRow(id);
      return row ? storyline(row) : movedTo(id, (other) => storylineRow(other) !== undefined);
    },
    async storylines(page) {
      const rows = db
        .select()
        .from(storylines)
        .where(after(page.after, storylines.seq, storylines.seq))
        .orderBy(desc(storylines.seq))
        .limit(page.limit + 1)
        .all();
      return toPage(rows, page, (row) => [row.seq, row.seq], storyline);
    },
  };
}

function toEvent(row: Row): EventRow {
  return {
    id: row.id,
    storylineId: row.storylineId,
    title: row.title,
    titleFrom: row.titleFrom,
    from: row.from,
    to: row.to,
    people: JSON.parse(row.people) as EventSummary["people"],
    places: JSON.parse(row.places) as EventSummary["places"],
    articles: row.articles,
    outlets: row.outlets,
    independentOrigins: row.independentOrigins,
    clustering: row.clustering as EventRow["clustering"],
    version: row.version,
    updatedAt: row.updatedAt,
  };
}

function conditions(filter: EventFilter): (SQL | undefined)[] {
  return [
    filter.storyline === undefined ? undefined : eq(events.storylineId, filter.storyline),
    filter.outlet === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM ${articles} WHERE ${articles.eventId} = ${events.id} AND ${articles.outletId} = ${filter.outlet})`,
    filter.from === undefined ? undefined : and(isNotNull(events.to), gt(events.to, filter.from)),
    filter.to === undefined ? undefined : and(isNotNull(events.from), lt(events.from, filter.to)),
    filter.minOutlets === undefined ? undefined : gte(events.outlets, filter.minOutlets),
    filter.q === undefined
      ? undefined
      : sql`${events.id} IN (SELECT ${articles.eventId} FROM ${articles} WHERE ${articles.seq} IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ${toSearchExpression(filter.q, articleColumns)}))`,
  ];
}
