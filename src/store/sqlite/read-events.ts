import { publishedHow } from "../../documents/published-how.ts";
import type { EventFilter, EventRow, Moved, Page, PageRequest, Reader, StorylineRow } from "../store.ts";
import { all, beyond, type Condition, given, preparedOnce, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { eventConditions, ofItsEvents, searchOf, tellsOf } from "./event-conditions.ts";
import { firstMove, makeMoveReader, unmoved } from "./event-moves.ts";
import { decodeNamed } from "./named-code.ts";
import { toPage } from "./page.ts";
import { unpackReasons, type WithStoredReasons } from "./reasons-code.ts";
import { rowsInShares, sharesJson } from "./shares.ts";
import { makeWalkBound, walkedEvents } from "./walk-bound.ts";

type GroupReader = Pick<
  Reader,
  | "event"
  | "events"
  | "eventIds"
  | "eventsInShares"
  | "eventsById"
  | "countEvents"
  | "ceasedAt"
  | "storyline"
  | "storylines"
>;

interface Row extends Omit<EventRow, "people" | "places" | "firstPublished" | "lastPublished">, Ends {
  readonly seq: number;
  readonly sortAt: number;
  readonly people: string;
  readonly places: string;
}

/** The articles that came out first and last. */
interface Ends {
  readonly firstArticle: number | null;
  readonly lastArticle: number | null;
}

interface PublicationRow {
  readonly articleId: string;
  readonly publishedAt: string;
  readonly from: string;
  readonly to: string;
}

interface LineRow {
  readonly seq: number;
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
}

const columns = `e.seq, e.id, e.storyline_id AS storylineId, e.title, e.title_from AS titleFrom, e."from", e."to",
  e.people, e.places, e.articles, e.outlets, e.independent_origins AS independentOrigins,
  e.clustering, e.version, e.updated_at AS updatedAt, e.algorithm, e.first_article AS firstArticle,
  e.last_article AS lastArticle`;
const lineColumns = "seq, id, version, updated_at AS updatedAt";

/** A storyline's own answer lists at most so many of its events, latest first; its counts are of all. */
const eventsShown = 200;

/** Aliases of events and of storylines stand in one table. */
const idPrefixes = { event: "evt_", storyline: "sty_" } as const;

export function makeEventReader({ driver }: Connection): GroupReader {
  const prepared = preparedOnce(driver);
  const walkedFrom = makeMoveReader(driver);
  const walkBound = makeWalkBound(driver, "articles_search", walkedEvents);
  const byId = driver.prepare(`SELECT ${columns} FROM events e WHERE e.id = ?`);
  const lineById = driver.prepare(`SELECT ${lineColumns} FROM storylines WHERE id = ?`);
  const eventsOf = driver.prepare(`
    SELECT id, title, "from", "to", articles, first_article AS firstArticle, last_article AS lastArticle
    FROM events WHERE storyline_id = ? ORDER BY sort_at DESC, seq DESC LIMIT ?`);
  const publicationOf = driver.prepare(`
    SELECT id AS articleId, published_at AS publishedAt, published_from AS "from", published_to AS "to"
    FROM articles WHERE seq = ? AND published_at IS NOT NULL AND published_from IS NOT NULL AND published_to IS NOT NULL`);
  const aliasOf = driver.prepare('SELECT "into", at FROM aliases WHERE id = ?');
  const linksOf = driver.prepare(`
    SELECT l.a, l.b, l.score, l.threshold, l.reasons FROM storyline_links l JOIN events e ON e.id = l.a
    WHERE e.storyline_id = ?`);
  const sumOf = driver.prepare(`
    SELECT sum(articles) AS articles, min("from") AS "from", max("to") AS "to"
    FROM events WHERE storyline_id = ?`);

  /** The aliases from an id on, each into the next. */
  function* aliasesOf(id: string): Generator<{ readonly into: string | null; readonly at: string }> {
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null && !seen.has(next); ) {
      seen.add(next);
      const alias = aliasOf.get(next) as { into: string | null; at: string } | undefined;
      if (alias === undefined) return;
      yield alias;
      next = alias.into;
    }
  }

  /** Follows aliases to an id that stands; null when the last article went or the id was never given out. */
  function movedTo(id: string, stands: (id: string) => boolean): Moved | null {
    for (const { into } of aliasesOf(id)) if (into !== null && stands(into)) return { movedTo: into };
    return null;
  }

  function published(seq: number | null): EventRow["firstPublished"] {
    const row = seq === null ? undefined : (publicationOf.get(seq) as PublicationRow | undefined);
    if (row === undefined) return null;
    const { articleId, publishedAt, from, to } = row;
    return { articleId, publishedAt, ...publishedHow(publishedAt, from, to) };
  }

  const ends = ({ firstArticle, lastArticle }: Ends) => ({
    firstPublished: published(firstArticle),
    lastPublished: published(lastArticle),
  });

  function toEvent({ seq: _seq, sortAt: _sortAt, firstArticle, lastArticle, people, places, ...row }: Row): EventRow {
    return {
      ...row,
      ...ends({ firstArticle, lastArticle }),
      people: decodeNamed(people),
      places: decodeNamed(places),
    };
  }

  const eventRow = (id: string) => byId.get(id) as Row | undefined;
  const storylineRow = (id: string) => lineById.get(id) as LineRow | undefined;

  function storyline(row: LineRow): StorylineRow {
    const own = (eventsOf.all(row.id, eventsShown) as (StorylineRow["events"][number] & Ends)[]).map(
      ({ firstArticle, lastArticle, ...event }) => ({ ...event, ...ends({ firstArticle, lastArticle }) }),
    );
    const sum = sumOf.get(row.id) as {
      articles: number | null;
      from: string | null;
      to: string | null;
    };
    const largest = own.reduce<StorylineRow["events"][number] | null>(
      (best, event) => (best && best.articles >= event.articles ? best : event),
      null,
    );
    const links = linksOf.all(row.id) as WithStoredReasons<StorylineRow["links"][number]>[];
    return {
      id: row.id,
      title: largest?.title ?? null,
      from: sum.from,
      to: sum.to,
      articles: sum.articles ?? 0,
      events: own,
      links: links.map((link) => ({ ...link, reasons: unpackReasons(link.reasons) })),
      version: row.version,
      updatedAt: row.updatedAt,
    };
  }

  function pageInOrder<Item>(
    filter: EventFilter,
    page: PageRequest,
    shown: (sortAt: string) => string,
    present: (row: Row) => Item,
  ): Page<Item> {
    const { asOf, still, ...asked } = walkedFrom(page);
    const [sign, direction] = page.order === "oldest" ? ([">", "ASC"] as const) : (["<", "DESC"] as const);
    const rowsFrom = (...conditions: (Condition | null)[]): Row[] => {
      const { sql, values } = all([
        beyond(asked.after, "e.sort_at, e.seq", sign),
        still ? null : unmoved(asOf),
        ...conditions,
      ]);
      const found = prepared(`
        SELECT ${shown("e.sort_at")} FROM events e WHERE ${sql}
        ORDER BY e.sort_at ${direction}, e.seq ${direction} LIMIT ?`);
      return found.all(...values, page.limit + 1) as Row[];
    };
    const moved = (): Row[] => {
      const { sql, values } = all([
        firstMove(asOf),
        beyond(asked.after, "m.sort_at, m.event", sign),
        ...eventConditions(filter, "+"),
      ]);
      const found = prepared(`
        SELECT ${shown("m.sort_at")} FROM event_moves m CROSS JOIN events e ON e.seq = m.event WHERE ${sql}
        ORDER BY m.sort_at ${direction}, m.event ${direction} LIMIT ?`);
      return found.all(...values, page.limit + 1) as Row[];
    };
    const match = searchOf(filter);
    const bound = match === null ? null : walkBound(match, asked);
    const walked = bound && rowsFrom(bound, ...eventConditions({ ...filter, q: undefined }), where(tellsOf, match!));
    const standing = walked && walked.length > page.limit ? walked : rowsFrom(...eventConditions(filter));
    const inOrder = (a: Row, b: Row) => (a.sortAt - b.sortAt || a.seq - b.seq) * (sign === "<" ? -1 : 1);
    const rows = still ? standing : [...standing, ...moved()].sort(inOrder).slice(0, page.limit + 1);
    return toPage(rows, page, (row) => [row.sortAt, row.seq, asOf], present);
  }

  return {
    async event(id) {
      const row = eventRow(id);
      return row ? toEvent(row) : movedTo(id, (other) => eventRow(other) !== undefined);
    },
    async events(filter, page) {
      return pageInOrder(filter, page, (sortAt) => `${columns}, ${sortAt} AS sortAt`, toEvent);
    },
    async eventIds(filter, page) {
      return pageInOrder(
        filter,
        page,
        (sortAt) => `e.seq, e.id, ${sortAt} AS sortAt`,
        (row) => row.id,
      );
    },
    async eventsInShares(filter, chosen) {
      const { sql, values } = all(eventConditions(filter));
      const rows = prepared(`
        SELECT e.id, e.sort_at AS sortAt, e.seq FROM json_each(?) share
        CROSS JOIN events e INDEXED BY events_id ON ${rowsInShares("e.id", "evt")} WHERE ${sql}`);
      return (rows.all(sharesJson(chosen), ...values) as Row[]).map(({ id, sortAt, seq }) => ({
        id,
        at: [sortAt, seq],
      }));
    },
    async eventsById(ids) {
      return ids
        .map(eventRow)
        .filter((row) => row !== undefined)
        .map(toEvent);
    },
    async storyline(id) {
      const row = storylineRow(id);
      return row ? storyline(row) : movedTo(id, (other) => storylineRow(other) !== undefined);
    },
    async countEvents(filter) {
      const { sql, values } = all(eventConditions(filter));
      return prepared(`SELECT count(*) FROM events e WHERE ${sql}`)
        .pluck()
        .get(...values) as number;
    },
    async ceasedAt(kind, id) {
      if (!id.startsWith(idPrefixes[kind])) return null;
      const stands = (other: string) => (kind === "event" ? eventRow(other) : storylineRow(other)) !== undefined;
      if (stands(id) || movedTo(id, stands) !== null) return null;
      return [...aliasesOf(id)].find(({ into }) => into === null)?.at ?? null;
    },
    async storylines({ minEvents, ...ofEvents }, page) {
      const { sql, values } = all([
        beyond(page.after, "l.seq, l.seq", "<"),
        given(minEvents, (least) =>
          where("EXISTS (SELECT 1 FROM events WHERE storyline_id = l.id LIMIT 1 OFFSET ?)", least - 1),
        ),
        ofItsEvents(ofEvents),
      ]);
      const list = prepared(`SELECT ${lineColumns} FROM storylines l WHERE ${sql} ORDER BY l.seq DESC LIMIT ?`);
      const rows = list.all(...values, page.limit + 1) as LineRow[];
      return toPage(rows, page, (row) => [row.seq, row.seq], storyline);
    },
  };
}
