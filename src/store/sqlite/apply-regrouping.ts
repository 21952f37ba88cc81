import type { Database } from "better-sqlite3";
import type { RegroupedEvent, Regrouping, StorylineLink } from "../../events/neighbourhood.ts";
import { makeEventCounter } from "./event-counts.ts";
import { sortKey } from "./keys.ts";
import { encodeNamed } from "./named-code.ts";
import type { StoredNeighbourhood } from "./neighbourhood.ts";
import { packReasons } from "./reasons-code.ts";
import type { StorylinesShelf } from "./storylines-shelf.ts";

/** The article whose coming or going causes a regrouping. */
export interface Arrival {
  readonly seq: number;
  /** The event that it stood in before; null for none. */
  readonly leaves: string | null;
  /** What becomes of its words: of those that went, no mention may stay. */
  readonly words: "same" | "changed" | "removed";
  readonly neighbourhood: StoredNeighbourhood;
}

/** The rows of the articles that a regrouping names, with the events that these were looked up in; null for an unknown event. */
type RowOf = (articleId: string) => { readonly seq: number; readonly eventId: string | null } | null;

/** Writes what a regrouping says, by the rules that stand at its type. Runs inside the caller's transaction. */
export function makeRegroupingWriter(driver: Database, known: StorylinesShelf) {
  const recount = makeEventCounter(driver);
  const nextVersion = driver
    .prepare(
      "INSERT INTO regroupings (id, last) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET last = last + 1 RETURNING last",
    )
    .pluck();
  const storylineOf = driver.prepare("SELECT storyline_id FROM events WHERE id = ?").pluck();
  const seqOf = driver.prepare("SELECT seq FROM articles WHERE id = ?").pluck();
  const eventOf = driver.prepare("SELECT event_id FROM articles WHERE seq = ?").pluck();

  const putEvent = driver.prepare(`
    INSERT INTO events (id, storyline_id, title, title_from, "from", "to", sort_at, people, places,
      articles, outlets, independent_origins, clustering, version, updated_at, algorithm)
    VALUES (@id, @storylineId, @title, @titleFrom, @from, @to, @sortAt, @people, @places, 0, 0, 0, @clustering, 0, @at,
      @algorithm)
    ON CONFLICT (id) DO UPDATE SET storyline_id = @storylineId, title = @title, title_from = @titleFrom, "from" = @from,
      "to" = @to, sort_at = @sortAt, people = @people, places = @places, clustering = @clustering,
      algorithm = @algorithm`);
  const moveArticle = driver.prepare(
    "UPDATE articles SET event_id = @event WHERE seq = @article AND event_id <> @event",
  );
  const putMembership = driver.prepare(
    "INSERT OR REPLACE INTO memberships (article, score, threshold, reasons) VALUES (?, ?, ?, ?)",
  );
  const dropEvent = driver.prepare("DELETE FROM events WHERE id = ?");
  const moveRest = driver.prepare("UPDATE articles SET event_id = ? WHERE event_id = ? AND removed_at IS NULL");
  const putAlias = driver.prepare('INSERT OR REPLACE INTO aliases (id, "into", at) VALUES (?, ?, ?)');
  const dropAlias = driver.prepare("DELETE FROM aliases WHERE id = ?");

  const dropNear = driver.prepare("DELETE FROM near_misses WHERE article = ?");
  const putNear = driver.prepare(
    "INSERT OR REPLACE INTO near_misses (article, event_id, score, threshold, reasons) VALUES (?, ?, ?, ?, ?)",
  );
  const mentionsOf = driver.prepare("SELECT anchor, article FROM mentions WHERE anchor = @seq OR article = @seq");
  const dropMention = driver.prepare("DELETE FROM mentions WHERE anchor = ? AND article = ?");
  const putMention = driver.prepare(
    "INSERT OR REPLACE INTO mentions (anchor, article, score, threshold, reasons, passages) VALUES (?, ?, ?, ?, ?, ?)",
  );

  const putStoryline = driver.prepare(`
    INSERT INTO storylines (id, version, updated_at) VALUES (@id, @version, @at)
    ON CONFLICT (id) DO UPDATE SET version = @version, updated_at = @at`);
  const touchStoryline = driver.prepare("UPDATE storylines SET version = ?, updated_at = ? WHERE id = ?");
  const dropStoryline = driver.prepare("DELETE FROM storylines WHERE id = ?");
  const joinStoryline = driver.prepare("UPDATE events SET storyline_id = ? WHERE id = ?");
  const moveStoryline = driver.prepare("UPDATE events SET storyline_id = ? WHERE storyline_id = ?");
  const dropLinks = driver.prepare("DELETE FROM storyline_links WHERE a = @id OR b = @id");
  const dropLink = driver.prepare("DELETE FROM storyline_links WHERE a = ? AND b = ?");
  const putLink = driver.prepare(
    "INSERT OR REPLACE INTO storyline_links (a, b, score, threshold, reasons) VALUES (?, ?, ?, ?, ?)",
  );

  const copyOf = driver.prepare("SELECT group_id AS id, containment FROM copy_members WHERE article = ?");
  const inCopyGroup = driver.prepare("SELECT article FROM copy_members WHERE group_id = ?").pluck();
  const dropCopy = driver.prepare("DELETE FROM copy_members WHERE article = ?");
  const putCopy = driver.prepare("INSERT INTO copy_members (group_id, article, containment) VALUES (?, ?, ?)");
  const setContainment = driver.prepare("UPDATE copy_members SET containment = ? WHERE group_id = ? AND article = ?");
  const moveCopy = driver.prepare("UPDATE copy_members SET group_id = ? WHERE article = ?");
  const setCopyGroup = driver.prepare("UPDATE articles SET copy_group_id = ? WHERE seq = ?");

  /** Nearly all of the articles are those of the neighbourhood, whose rows are at hand; the others are looked up once. */
  function makeRowOf(arrival: Arrival | null): RowOf {
    const found = new Map<string, ReturnType<RowOf>>(arrival?.neighbourhood.rows);
    return (articleId) => {
      let row = found.get(articleId);
      if (row === undefined) {
        const seq = seqOf.get(articleId) as number | undefined;
        row = seq === undefined ? null : { seq, eventId: null };
        found.set(articleId, row);
      }
      return row;
    };
  }

  function writeEvent(event: RegroupedEvent, rowOf: RowOf, clustering: string, at: string): void {
    const { summary } = event;
    putEvent.run({
      id: event.id,
      storylineId: event.storylineId,
      title: summary.title,
      titleFrom: summary.titleFrom,
      from: summary.from,
      to: summary.to,
      sortAt: sortKey(summary.from),
      people: encodeNamed(summary.people),
      places: encodeNamed(summary.places),
      clustering,
      at,
      algorithm: summary.algorithm,
    });
    dropAlias.run(event.id);
    for (const member of event.members) {
      const row = rowOf(member.articleId);
      if (row === null) continue;
      if (row.eventId !== event.id) moveArticle.run({ event: event.id, article: row.seq });
      putMembership.run(row.seq, member.score, member.threshold, packReasons(member.reasons));
    }
  }

  /**
   * Writes of the copy groups what differs from how they stood: one row of a report that two hundred outlets carry.
   *
   * @returns the articles whose group changed
   */
  function writeCopyGroups({ copyGroups, withoutCopies, retiredCopyGroups }: Regrouping, rowOf: RowOf): Set<number> {
    const moved = new Set<number>();
    const heirOf = new Map(retiredCopyGroups.map((retired) => [retired.id, retired.into]));
    const standing = (article: number) => copyOf.get(article) as { id: string; containment: number } | undefined;
    for (const { id, whole, members } of copyGroups)
      for (const { articleId, containment } of members) {
        const article = rowOf(articleId)?.seq ?? null;
        if (article === null) continue;
        const stood = standing(article);
        // Of a group that is not handed over whole, what it stood by was not looked at anew; in another group it stood by others.
        const remains = stood !== undefined && (stood.id === id || heirOf.get(stood.id) === id);
        const now = whole || !remains ? containment : Math.max(containment, stood.containment);
        if (stood?.id !== id) {
          dropCopy.run(article);
          putCopy.run(id, article, now);
          setCopyGroup.run(id, article);
          moved.add(article);
        } else if (stood.containment !== now) setContainment.run(now, id, article);
      }
    for (const articleId of withoutCopies) {
      const article = rowOf(articleId)?.seq ?? null;
      if (article === null || standing(article) === undefined) continue;
      dropCopy.run(article);
      setCopyGroup.run(null, article);
      moved.add(article);
    }
    for (const { id, into } of retiredCopyGroups)
      for (const article of inCopyGroup.all(id) as number[]) {
        if (into === null) dropCopy.run(article);
        else moveCopy.run(into, article);
        setCopyGroup.run(into, article);
        moved.add(article);
      }
    return moved;
  }

  /**
   * Drops the mentions that the regrouping gives anew or that point into words that went. All others stay: their other
   * article was not looked at. Whatever an article tells is shown in the events of its anchors, so these change with it.
   */
  function dropOutdatedMentions({ seq: own, words, neighbourhood }: Arrival, changed: Set<string>): void {
    const standing = mentionsOf.all({ seq: own }) as { anchor: number; article: number }[];
    if (standing.length === 0) return;
    const neighbours = new Set([...neighbourhood.rows.values()].map(({ seq }) => seq));
    for (const { anchor, article } of standing) {
      const tells = article === own;
      const other = tells ? anchor : article;
      changed.add(eventOf.get(other) as string);
      if (neighbours.has(other) || words === "removed" || (tells && words === "changed"))
        dropMention.run(anchor, article);
    }
  }

  /** Writes of the storylines what differs from how they stood: of dozens of events and links that is one or two. */
  function writeStorylines({ storylines, retiredStorylines }: Regrouping, version: number, at: string): void {
    const lineOf = new Map<string, string>();
    const stood = new Set<StorylineLink>();
    for (const { id } of [...storylines, ...retiredStorylines]) {
      const before = known.get(id);
      for (const event of before.eventIds) lineOf.set(event, id);
      for (const link of before.links) stood.add(link);
    }
    for (const line of storylines) {
      putStoryline.run({ id: line.id, version, at });
      dropAlias.run(line.id);
      for (const event of line.eventIds) if (lineOf.get(event) !== line.id) joinStoryline.run(line.id, event);
      for (const link of line.links) {
        // A link that stays is handed back as it was handed over.
        if (stood.delete(link)) continue;
        putLink.run(link.a, link.b, link.score, link.threshold, packReasons(link.reasons));
      }
      known.put(line);
    }
    if (stood.size > 0) {
      const stand = new Set(storylines.flatMap(({ links }) => links.map(keyOf)));
      for (const link of stood) if (!stand.has(keyOf(link))) dropLink.run(link.a, link.b);
    }
    for (const { id, into } of retiredStorylines) {
      if (into !== null && moveStoryline.run(into, id).changes > 0) known.remove(into);
      known.remove(id);
      dropStoryline.run(id);
      putAlias.run(id, into, at);
    }
  }

  /** @param arrival null for a rebuild, which starts from cleared tables */
  return function apply(
    regrouping: Regrouping,
    arrival: Arrival | null,
    clustering: "incremental" | "rebuilt",
    at: string,
  ): void {
    const version = nextVersion.get() as number;
    const rowOf = makeRowOf(arrival);
    const changed = new Set<string>();
    // Storylines change with their events: those that an event leaves, and those that it stands in afterwards.
    const lines = new Set<string>(regrouping.storylines.map(({ id }) => id));
    const noteLineOf = (eventId: string): void => {
      const line = storylineOf.get(eventId) as string | undefined;
      if (line !== undefined) lines.add(line);
    };
    for (const { id } of [...regrouping.events, ...regrouping.retiredEvents]) noteLineOf(id);

    for (const event of regrouping.events) {
      writeEvent(event, rowOf, clustering, at);
      changed.add(event.id);
    }
    for (const { id, into } of regrouping.retiredEvents) {
      if (into !== null) {
        moveRest.run(into, id);
        changed.add(into);
      }
      dropEvent.run(id);
      dropLinks.run({ id });
      putAlias.run(id, into, at);
    }

    // Of a new article nothing stands yet.
    if (arrival && arrival.leaves !== null) {
      changed.add(arrival.leaves);
      dropNear.run(arrival.seq);
      dropOutdatedMentions(arrival, changed);
    }
    for (const near of regrouping.nearMisses) {
      const row = rowOf(near.articleId);
      if (row === null) continue;
      putNear.run(row.seq, near.eventId, near.score, near.threshold, packReasons(near.reasons));
    }
    for (const link of regrouping.mentions) {
      const [anchor, article] = [rowOf(link.anchorId), rowOf(link.articleId)];
      if (anchor === null || article === null) continue;
      const passages = JSON.stringify(link.passages);
      putMention.run(anchor.seq, article.seq, link.score, link.threshold, packReasons(link.reasons), passages);
      changed.add(eventOf.get(anchor.seq) as string);
    }

    writeStorylines(regrouping, version, at);
    for (const { into } of regrouping.retiredStorylines) if (into !== null) lines.add(into);

    for (const article of writeCopyGroups(regrouping, rowOf)) changed.add(eventOf.get(article) as string);
    for (const id of changed) {
      recount(id, version, at);
      noteLineOf(id);
    }
    for (const id of lines) touchStoryline.run(version, at, id);
  };
}

const keyOf = ({ a, b }: StorylineLink): string => `${a} ${b}`;
