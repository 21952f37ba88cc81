import type { Database, Statement } from "better-sqlite3";
import { eventIdOf } from "../../events/event-ids.ts";
import type { ArticleFeatures } from "../../events/features.ts";
import type {
  CandidateQuery,
  KnownArticle,
  KnownEvent,
  KnownStoryline,
  Neighbourhood,
  StorylineLink,
} from "../../events/neighbourhood.ts";
import type { FeaturesShelf } from "./features-shelf.ts";
import { dayOf, termKey, undatedDay } from "./keys.ts";

const farthestDay = 10_000_000;

/** How many members of an event are handed over when one of them is removed. */
const membersOnRemoval = 200;

/** The groups that an article stands in. */
type Place = Omit<KnownArticle, "features">;

/** Looks up the articles that a new one has to be held against, by postings and bands only. */
export function makeNeighbourhoodReader(driver: Database, shelf: FeaturesShelf) {
  const inArticles = driver
    .prepare(
      "SELECT article FROM postings WHERE key = ? AND day BETWEEN ? AND ? ORDER BY day DESC, article DESC LIMIT ?",
    )
    .pluck();
  const inPassages = driver
    .prepare("SELECT article FROM passage_postings WHERE key = ? ORDER BY article DESC LIMIT ?")
    .pluck();
  const inBands = driver.prepare("SELECT article FROM bands WHERE key = ? ORDER BY article DESC LIMIT ?").pluck();
  const inEvent = driver
    .prepare(
      // A removed article stands in no event.
      "SELECT seq FROM articles INDEXED BY articles_event WHERE event_id = ? ORDER BY seq DESC LIMIT ?",
    )
    .pluck();
  const inCopies = driver
    .prepare("SELECT article FROM copy_members WHERE group_id = ? ORDER BY article DESC LIMIT ?")
    .pluck();
  const known = driver.prepare(`
    SELECT a.event_id AS eventId, a.copy_group_id AS copyGroupId, e.storyline_id AS storylineId
    FROM articles a JOIN events e ON e.id = a.event_id WHERE a.seq = ? AND a.removed_at IS NULL`);
  const seqOf = driver.prepare("SELECT seq FROM articles WHERE id = ? AND removed_at IS NULL").pluck();
  const eventById = driver.prepare(
    'SELECT id, storyline_id AS storylineId, articles AS size, "from", "to" FROM events WHERE id = ?',
  );
  const eventsIn = driver.prepare("SELECT id FROM events WHERE storyline_id = ? ORDER BY sort_at, seq").pluck();
  const linksFrom = driver.prepare(
    "SELECT l.a, l.b, l.score, l.threshold, l.reasons FROM storyline_links l JOIN events e ON e.id = l.a WHERE e.storyline_id = ?",
  );

  function count(hits: Map<number, number>, statement: Statement, ...values: number[]): void {
    // All at once: stepping through them from outside costs more than finding them.
    for (const article of statement.all(...values) as number[]) hits.set(article, (hits.get(article) ?? 0) + 1);
  }

  /** The `most` articles with the most hits; ties go to the earlier one. */
  function strongest(hits: Map<number, number>, most: number): number[] {
    return [...hits]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, most)
      .map(([article]) => article);
  }

  function storyline(id: string): KnownStoryline {
    const links = linksFrom.all(id) as (Omit<StorylineLink, "reasons"> & { reasons: string })[];
    return {
      id,
      eventIds: eventsIn.all(id) as string[],
      links: links.map((link) => ({ ...link, reasons: JSON.parse(link.reasons) as string[] })),
    };
  }

  /** The candidates, the other members of their events and copy groups, and what these belong to. */
  function around(candidates: Iterable<number>, founded: string | null, members: number): Neighbourhood {
    const places = new Map<number, Place>();
    const eventIds = new Set<string>(founded === null ? [] : [founded]);
    const copyGroups = new Set<string>();
    function take(seq: number): void {
      if (places.has(seq)) return;
      const place = known.get(seq) as Place | undefined;
      if (place) places.set(seq, place);
    }
    for (const seq of candidates) take(seq);
    for (const { eventId, copyGroupId } of places.values()) {
      eventIds.add(eventId);
      if (copyGroupId !== null) copyGroups.add(copyGroupId);
    }
    for (const id of eventIds) for (const seq of inEvent.all(id, members) as number[]) take(seq);
    for (const id of copyGroups) for (const seq of inCopies.all(id, members) as number[]) take(seq);

    const articles: KnownArticle[] = [];
    for (const [seq, place] of places) {
      const features = shelf.get(seq);
      if (!features) continue;
      articles.push({ ...place, features });
      eventIds.add(place.eventId);
    }
    articles.sort((x, y) => (x.features.articleId < y.features.articleId ? -1 : 1));
    const events = [...eventIds]
      .sort()
      .map((id) => eventById.get(id) as KnownEvent | undefined)
      .filter((event) => event !== undefined);
    const storylines = [...new Set(events.map((event) => event.storylineId))].sort().map(storyline);
    return { articles, events, storylines };
  }

  return {
    /** What `arrival` has to be held against. */
    read(arrival: ArticleFeatures, query: CandidateQuery): Neighbourhood {
      const [first, last] = query.window
        ? [dayOf(query.window.from), dayOf(query.window.to)]
        : [undatedDay + 1, farthestDay];
      const near = new Map<number, number>();
      const told = new Map<number, number>();
      const telling = new Map<number, number>();
      const copies = new Map<number, number>();
      for (const key of query.keys.map(termKey)) {
        count(near, inArticles, key, first, last, query.perKey);
        count(near, inArticles, key, undatedDay, undatedDay, query.perKey);
      }
      for (const key of query.mentionKeys.map(termKey))
        count(told, inArticles, key, undatedDay, farthestDay, query.perKey);
      for (const key of query.passageLookups.map(termKey)) count(telling, inPassages, key, query.perKey);
      for (const key of query.bands.map(termKey)) count(copies, inBands, key, query.perKey);

      const candidates = new Set([near, told, telling, copies].flatMap((hits) => strongest(hits, query.candidates)));
      const older = seqOf.get(arrival.articleId) as number | undefined;
      if (older !== undefined) candidates.add(older);
      return around(candidates, eventIdOf(arrival.articleId), query.members);
    },

    /** The neighbourhood of one article's groups alone, for its removal. */
    ofArticle(seq: number): Neighbourhood {
      return around([seq], null, membersOnRemoval);
    },
  };
}
