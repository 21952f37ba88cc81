import type { Database } from "better-sqlite3";
import { carryIds } from "../../events/carry-ids.ts";
import { splitCopyGroupId, splitEventId, splitStorylineId } from "../../events/event-ids.ts";
import type { Because, MentionLink, NearMiss, RegroupedEvent, Regrouping } from "../../events/neighbourhood.ts";
import type { Span } from "../../text/span.ts";
import type { Grouping } from "../store.ts";
import { makeRegroupingWriter } from "./apply-regrouping.ts";
import { decodeNamed } from "./named-code.ts";
import { unpackReasons, type WithStoredReasons } from "./reasons-code.ts";
import { groupInScratch } from "./scratch-groups.ts";
import { makeStorylinesShelf } from "./storylines-shelf.ts";

/** Events, storylines or links that are carried over at a time. */
const chunk = 500;

const nothing: Regrouping = {
  events: [],
  retiredEvents: [],
  nearMisses: [],
  mentions: [],
  storylines: [],
  retiredStorylines: [],
  copyGroups: [],
  withoutCopies: [],
  retiredCopyGroups: [],
};

/** How the groups of the scratch store are called in the store. */
interface Names {
  readonly nameOf: (id: string) => string;
  readonly retired: readonly { readonly id: string; readonly into: string | null }[];
}

const explain = ({ score, threshold, reasons }: WithStoredReasons<Because>): Because => ({
  score,
  threshold,
  reasons: unpackReasons(reasons),
});

/**
 * Groups everything anew, from nothing and in one order, and carries the result over: the largest overlap keeps the id
 * that an event, storyline or copy group had, and ids that cease are aliases of their heirs. Runs inside the caller's
 * transaction; takes time in proportion to the articles, and memory for their ids alone.
 *
 * @param clock stamps what changes, RFC 3339: as late as it can, because nobody sees it before the commit
 */
export function rebuildGroups(
  driver: Database,
  grouping: Grouping,
  clock: () => string,
): { readonly events: number; readonly retired: number } {
  const scratch = groupInScratch(driver, grouping, clock());
  try {
    const at = clock();
    const anew = scratch.driver;
    const events = namesOf(anew, eventOverlaps, eventsWithout, splitEventId);
    const lines = namesOf(anew, storylineOverlaps, storylinesWithout, splitStorylineId);
    const copies = namesOf(anew, copyOverlaps, copiesWithout, splitCopyGroupId);
    const writer = makeRegroupingWriter(driver, makeStorylinesShelf(driver));
    const apply = (part: Partial<Regrouping>) => writer({ ...nothing, ...part }, null, "rebuilt", at);

    for (const table of ["near_misses", "mentions", "storyline_links", "copy_members"])
      driver.prepare(`DELETE FROM ${table}`).run();
    driver.prepare("UPDATE articles SET copy_group_id = NULL WHERE copy_group_id IS NOT NULL").run();
    for (const part of inChunks(eventsIn(anew, events, lines))) apply({ events: part });
    apply({ retiredEvents: events.retired });
    for (const part of inChunks(storylinesIn(anew, events, lines))) apply({ storylines: part });
    apply({ retiredStorylines: lines.retired });
    for (const part of inChunks(copyGroupsIn(anew, copies))) apply({ copyGroups: part });
    for (const part of inChunks(nearMissesIn(anew, events))) apply({ nearMisses: part });
    for (const part of inChunks(mentionsIn(anew, events))) apply({ mentions: part });
    const count = anew.prepare("SELECT count(*) FROM events").pluck().get() as number;
    return { events: count, retired: events.retired.length };
  } finally {
    scratch.close();
  }
}

const eventOverlaps = `SELECT s.event AS id, a.event_id AS "group" FROM articles a JOIN stood s ON s.article = a.seq
  GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2`;
const storylineOverlaps = `SELECT s.storyline AS id, e.storyline_id AS "group" FROM articles a
  JOIN stood s ON s.article = a.seq JOIN events e ON e.id = a.event_id GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2`;
const copyOverlaps = `SELECT s.copies AS id, a.copy_group_id AS "group" FROM articles a JOIN stood s ON s.article = a.seq
  WHERE s.copies IS NOT NULL AND a.copy_group_id IS NOT NULL GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2`;
// Articles of a group: what a part that splits off is named after.
const eventsWithout = "SELECT id FROM articles WHERE event_id = ? ORDER BY id";
const storylinesWithout = "SELECT id FROM events WHERE storyline_id = ? ORDER BY id";
const copiesWithout =
  "SELECT a.id FROM copy_members c JOIN articles a ON a.seq = c.article WHERE c.group_id = ? ORDER BY a.id";

/** A group that carries no old id on keeps the one it was given, unless that is an old one: then it gets one of its own. */
function namesOf(
  anew: Database,
  overlaps: string,
  membersOf: string,
  fresh: (cause: string, members: readonly string[]) => string,
): Names {
  const pairs = anew.prepare(overlaps).iterate() as IterableIterator<{ id: string; group: string }>;
  const { idOf, heirOf } = carryIds(pairs);
  const members = anew.prepare(membersOf).pluck();
  const carried = new Set(idOf.values());
  const nameOf = (group: string): string =>
    idOf.get(group) ?? (heirOf.has(group) ? fresh(group, members.all(group) as string[]) : group);
  const retired = [...heirOf].filter(([id]) => !carried.has(id)).map(([id, heir]) => ({ id, into: nameOf(heir) }));
  return { nameOf, retired };
}

function* inChunks<T>(items: Iterable<T>): Generator<readonly T[]> {
  let part: T[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < chunk) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

interface EventColumns {
  readonly id: string;
  readonly storylineId: string;
  readonly title: string | null;
  readonly titleFrom: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly people: string;
  readonly places: string;
  readonly algorithm: string;
}

function* eventsIn(anew: Database, events: Names, lines: Names): Generator<RegroupedEvent> {
  const members = anew.prepare(`
    SELECT a.id AS articleId, m.score, m.threshold, m.reasons FROM articles a JOIN memberships m ON m.article = a.seq
    WHERE a.event_id = ? ORDER BY a.id`);
  const rows = anew.prepare(
    'SELECT id, storyline_id AS storylineId, title, title_from AS titleFrom, "from", "to", people, places, algorithm FROM events ORDER BY seq',
  );
  for (const row of rows.iterate() as IterableIterator<EventColumns>) {
    const { id, storylineId, people, places, ...summary } = row;
    yield {
      id: events.nameOf(id),
      storylineId: lines.nameOf(storylineId),
      members: (members.all(id) as (WithStoredReasons<Because> & { articleId: string })[]).map((member) => ({
        articleId: member.articleId,
        ...explain(member),
      })),
      summary: { ...summary, people: decodeNamed(people), places: decodeNamed(places) },
    };
  }
}

function* storylinesIn(anew: Database, events: Names, lines: Names): Generator<Regrouping["storylines"][number]> {
  const eventIds = anew.prepare("SELECT id FROM events WHERE storyline_id = ? ORDER BY id").pluck();
  const links = anew.prepare(`
    SELECT l.a, l.b, l.score, l.threshold, l.reasons FROM storyline_links l JOIN events e ON e.id = l.a
    WHERE e.storyline_id = ?`);
  const ids = anew.prepare("SELECT id FROM storylines ORDER BY seq").pluck();
  for (const id of ids.iterate() as IterableIterator<string>)
    yield {
      id: lines.nameOf(id),
      eventIds: (eventIds.all(id) as string[]).map(events.nameOf).sort(),
      links: (links.all(id) as (WithStoredReasons<Because> & { a: string; b: string })[]).map((link) => {
        const [a, b] = [events.nameOf(link.a), events.nameOf(link.b)].sort() as [string, string];
        return { a, b, ...explain(link) };
      }),
    };
}

function* copyGroupsIn(anew: Database, copies: Names): Generator<Regrouping["copyGroups"][number]> {
  const members = anew.prepare(`
    SELECT a.id AS articleId, c.containment FROM copy_members c JOIN articles a ON a.seq = c.article
    WHERE c.group_id = ? ORDER BY a.sort_at, a.id`);
  const ids = anew.prepare("SELECT DISTINCT group_id FROM copy_members ORDER BY group_id").pluck();
  for (const id of ids.iterate() as IterableIterator<string>)
    yield {
      id: copies.nameOf(id),
      whole: true,
      members: members.all(id) as { articleId: string; containment: number }[],
    };
}

function* nearMissesIn(anew: Database, events: Names): Generator<NearMiss> {
  // Only of events that stand still, and not of the one that the article has joined since.
  const rows = anew.prepare(`
    SELECT a.id AS articleId, n.event_id AS eventId, n.score, n.threshold, n.reasons
    FROM near_misses n JOIN articles a ON a.seq = n.article JOIN events e ON e.id = n.event_id
    WHERE a.event_id <> n.event_id`);
  for (const row of rows.iterate() as IterableIterator<
    WithStoredReasons<Because> & { articleId: string; eventId: string }
  >)
    yield { articleId: row.articleId, eventId: events.nameOf(row.eventId), ...explain(row) };
}

function* mentionsIn(anew: Database, events: Names): Generator<MentionLink> {
  const rows = anew.prepare(`
    SELECT a.id AS articleId, anchor.id AS anchorId, anchor.event_id AS eventId, m.score, m.threshold, m.reasons, m.passages
    FROM mentions m JOIN articles a ON a.seq = m.article JOIN articles anchor ON anchor.seq = m.anchor
    WHERE a.event_id <> anchor.event_id`);
  type Row = WithStoredReasons<Because> & { articleId: string; anchorId: string; eventId: string; passages: string };
  for (const row of rows.iterate() as IterableIterator<Row>)
    yield {
      articleId: row.articleId,
      anchorId: row.anchorId,
      eventId: events.nameOf(row.eventId),
      passages: JSON.parse(row.passages) as Span[],
      ...explain(row),
    };
}
