import type { Database, Statement } from "better-sqlite3";
import { eventIdOf } from "../../events/event-ids.ts";
import type { ArticleFeatures } from "../../events/features.ts";
import { gatherNeighbours, hitWeight } from "../../events/gather-neighbours.ts";
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
    const found = statement.all(...values) as number[];
    const weight = hitWeight(found.length);
    for (const article of found) hits.set(article, (hits.get(article) ?? 0) + weight);
  }

  function storyline(id: string): KnownStoryline {
    const links = linksFrom.all(id) as (Omit<StorylineLink, "reasons"> & { reasons: string })[];
    return {
      id,
      eventIds: eventsIn.all(id) as string[],
      links: links.map(({ a, b, score, threshold, reasons }) => ({
        a,
        b,
        score,
        threshold,
        // Read only where the link is written anew: most storylines stay as they are.
        get reasons() {
          return JSON.parse(reasons) as string[];
        },
      })),
    };
  }

  const members = (id: string, most: number) => inEvent.all(id, most) as number[];
  const copiesIn = (id: string, most: number) => inCopies.all(id, most) as number[];

  /** Where articles stand, each looked up once. */
  function makePlaces() {
    const places = new Map<number, Place | null>();
    return (seq: number): Place | null => {
      const before = places.get(seq);
      if (before !== undefined) return before;
      const place = (known.get(seq) as Place | undefined) ?? null;
      places.set(seq, place);
      return place;
    };
  }

  /** The articles with what they belong to. */
  function around(
    chosen: Iterable<number>,
    founded: string | null,
    placeOf: (seq: number) => Place | null,
  ): Neighbourhood {
    const eventIds = new Set<string>(founded === null ? [] : [founded]);
    const articles: KnownArticle[] = [];
    for (const seq of chosen) {
      const [features, place] = [shelf.get(seq), placeOf(seq)];
      if (!features || !place) continue;
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

      const older = (seqOf.get(arrival.articleId) as number | undefined) ?? null;
      const founded = eventIdOf(arrival.articleId);
      const place = makePlaces();
      const chosen = gatherNeighbours({ near, told, telling, copies }, { older, founded }, query, {
        place,
        members,
        copies: copiesIn,
        order: (seq) => seq,
      });
      return around(chosen, founded, place);
    },

    /** The neighbourhood of one article's groups alone, for its removal. */
    ofArticle(seq: number): Neighbourhood {
      const place = makePlaces();
      const own = place(seq);
      if (own === null) return around([], null, place);
      const group = own.copyGroupId === null ? [] : copiesIn(own.copyGroupId, membersOnRemoval);
      return around(new Set([seq, ...members(own.eventId, membersOnRemoval), ...group]), null, place);
    },
  };
}
