import type { Database, Statement } from "better-sqlite3";
import { eventIdOf } from "../../events/event-ids.ts";
import type { ArticleFeatures } from "../../events/features.ts";
import { gatherNeighbours, hitWeight } from "../../events/gather-neighbours.ts";
import type {
  CandidateQuery,
  KnownArticle,
  KnownCopyGroup,
  KnownEvent,
  Neighbourhood,
} from "../../events/neighbourhood.ts";
import type { FeaturesShelf } from "./features-shelf.ts";
import { dayOf, termKey, undatedDay } from "./keys.ts";
import type { StorylinesShelf } from "./storylines-shelf.ts";

const farthestDay = 10_000_000;

/** How many members of an event are handed over when one of them is removed. */
const membersOnRemoval = 200;

/** From so many members on copy groups count as equally large: an arrival must not pay for the size of its group. */
const countedCopies = 1000;

/** The groups that an article stands in. */
type Place = Omit<KnownArticle, "features">;
type Places = (seqs: Iterable<number>) => ReadonlyMap<number, Place>;
type PlaceRow = [seq: number, eventId: string, copyGroupId: string | null];
type Hits = ReadonlyMap<number, number>;

/** A neighbourhood with the row of each of its articles, and the event that it stands in, by article id. */
export interface StoredNeighbourhood extends Neighbourhood {
  readonly rows: ReadonlyMap<string, { readonly seq: number; readonly eventId: string }>;
}

/** Days since 1970, both included. */
interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** The newest articles under each of many keys, a string of numbers a key. */
const underKeys = (table: string, where: string, order: string) => `(
  SELECT group_concat(article) FROM (SELECT article FROM ${table} WHERE key = k.value ${where} ORDER BY ${order} LIMIT @most)
)`;
const newestFirst = "article DESC";

/**
 * Looks up the articles that a new one has to be held against, by postings and bands only. An article has more than a
 * hundred keys: each question is asked once for all of them, as JSON, because a call costs more than what it finds.
 */
export function makeNeighbourhoodReader(driver: Database, shelf: FeaturesShelf, storylines: StorylinesShelf) {
  const around = underKeys("postings", "AND day BETWEEN @first AND @last", `day DESC, ${newestFirst}`);
  const undated = underKeys("postings", `AND day = ${undatedDay}`, newestFirst);
  const ever = underKeys("postings", "", `day DESC, ${newestFirst}`);
  const lookUp = (...lists: string[]) => driver.prepare(`SELECT ${lists.join(", ")} FROM json_each(@keys) k`).raw();
  const inArticles = lookUp(around, undated);
  const everInArticles = lookUp(ever);
  const inPassages = lookUp(underKeys("passage_postings", "", newestFirst));
  const inBands = lookUp(underKeys("bands", "", newestFirst));

  // A removed article stands in no event.
  const inEvent = driver
    .prepare("SELECT seq FROM articles INDEXED BY articles_event WHERE event_id = ? ORDER BY seq DESC LIMIT ?")
    .pluck();
  const inCopies = driver
    .prepare("SELECT article FROM copy_members WHERE group_id = ? ORDER BY article DESC LIMIT ?")
    .pluck();
  const places = driver
    .prepare(`
      SELECT a.seq, a.event_id, a.copy_group_id FROM json_each(?) j CROSS JOIN articles a ON a.seq = j.value
      WHERE a.removed_at IS NULL`)
    .raw();
  const seqOf = driver.prepare("SELECT seq FROM articles WHERE id = ? AND removed_at IS NULL").pluck();
  const eventsById = driver.prepare(`
    SELECT e.id, e.storyline_id AS storylineId, e.articles AS size, e."from", e."to"
    FROM json_each(?) j CROSS JOIN events e ON e.id = j.value`);
  const copyGroupsById = driver.prepare(`
    SELECT j.value AS id, (
      SELECT count(*) FROM (SELECT 1 FROM copy_members WHERE group_id = j.value LIMIT ${countedCopies})
    ) AS size FROM json_each(?) j`);

  /** How strongly the keys hit each article. */
  function hitsOf(statement: Statement, keys: readonly string[], most: number, window?: DayWindow): Hits {
    const hits = new Map<number, number>();
    const rows = statement.all({ keys: JSON.stringify(keys.map(termKey)), most, ...window }) as (string | null)[][];
    for (const list of rows.flat()) {
      if (list === null) continue;
      const articles = list.split(",").map(Number);
      const weight = hitWeight(articles.length);
      for (const article of articles) hits.set(article, (hits.get(article) ?? 0) + weight);
    }
    return hits;
  }

  const members = (id: string, most: number) => inEvent.all(id, most) as number[];
  const copiesIn = (id: string, most: number) => inCopies.all(id, most) as number[];

  /** Where articles stand; those that stand nowhere are not in it. Each is looked up once. */
  function makePlaces(): Places {
    const known = new Map<number, Place>();
    return (seqs) => {
      const missing = [...seqs].filter((seq) => !known.has(seq));
      for (const [seq, eventId, copyGroupId] of places.all(JSON.stringify(missing)) as PlaceRow[])
        known.set(seq, { eventId, copyGroupId });
      return known;
    };
  }

  /** The articles with what they belong to. */
  function neighbourhoodOf(chosen: ReadonlySet<number>, founded: string | null, placesOf: Places): StoredNeighbourhood {
    const eventIds = new Set<string>(founded === null ? [] : [founded]);
    const groupIds = new Set<string>();
    const articles: KnownArticle[] = [];
    const rows = new Map<string, { readonly seq: number; readonly eventId: string }>();
    const standing = placesOf(chosen);
    for (const seq of chosen) {
      const [features, place] = [shelf.get(seq), standing.get(seq)];
      if (!features || !place) continue;
      articles.push({ ...place, features });
      rows.set(features.articleId, { seq, eventId: place.eventId });
      eventIds.add(place.eventId);
      if (place.copyGroupId !== null) groupIds.add(place.copyGroupId);
    }
    articles.sort((x, y) => (x.features.articleId < y.features.articleId ? -1 : 1));
    const events = eventsById.all(JSON.stringify([...eventIds].sort())) as KnownEvent[];
    const copyGroups =
      groupIds.size === 0 ? [] : (copyGroupsById.all(JSON.stringify([...groupIds].sort())) as KnownCopyGroup[]);
    return { articles, events, copyGroups, storyline: storylines.get, rows };
  }

  return {
    /** What `arrival` has to be held against. */
    read(arrival: ArticleFeatures, query: CandidateQuery): StoredNeighbourhood {
      const { perKey } = query;
      const window = query.window
        ? { first: dayOf(query.window.from), last: dayOf(query.window.to) }
        : { first: undatedDay + 1, last: farthestDay };
      const hits = {
        near: hitsOf(inArticles, query.keys, perKey, window),
        told: hitsOf(everInArticles, query.mentionKeys, perKey),
        telling: hitsOf(inPassages, query.passageLookups, perKey),
        copies: hitsOf(inBands, query.bands, perKey),
      };
      const older = (seqOf.get(arrival.articleId) as number | undefined) ?? null;
      const founded = eventIdOf(arrival.articleId);
      const placesOf = makePlaces();
      const chosen = gatherNeighbours(hits, { older, founded }, query, {
        places: placesOf,
        members,
        copies: copiesIn,
        order: (seq) => seq,
      });
      return neighbourhoodOf(chosen, founded, placesOf);
    },

    /** The neighbourhood of one article's groups alone, for its removal. */
    ofArticle(seq: number): StoredNeighbourhood {
      const placesOf = makePlaces();
      const own = placesOf([seq]).get(seq);
      if (own === undefined) return neighbourhoodOf(new Set(), null, placesOf);
      const group = own.copyGroupId === null ? [] : copiesIn(own.copyGroupId, membersOnRemoval);
      return neighbourhoodOf(new Set([seq, ...members(own.eventId, membersOnRemoval), ...group]), null, placesOf);
    },
  };
}
