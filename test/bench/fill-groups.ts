import { eventIdOf, storylineIdOf } from "../../src/events/event-ids.ts";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeFeaturesShelf } from "../../src/store/sqlite/features-shelf.ts";
import { shortenId } from "../../src/store/sqlite/ids.ts";
import { dayOf, sortKey, termKey } from "../../src/store/sqlite/keys.ts";
import type { GeneratedReport } from "./generate-features.ts";

/** Articles in one transaction. */
const batch = 5_000;
/** Events of one kind that follow one another are taken for a storyline, up to so many. */
const lineLength = 8;

/**
 * Fills a new store's file with grouped articles by the shortest way: each report stands in the event that it was made
 * for. Only what is measured, and the weeks before it, has to come by the real way. Posting tables are filled in the order
 * of their keys, all at once.
 */
export function fillGroups(file: string, reports: Iterable<GeneratedReport>): void {
  const { driver } = connect(file);
  driver.pragma("synchronous = OFF");
  driver.pragma("temp_store = FILE");
  driver.exec(`
    CREATE TEMP TABLE unsorted (kind, key, day, article);
    CREATE TEMP TABLE lines (topic INTEGER PRIMARY KEY, line, last, events)`);
  const article = driver.prepare(`
    INSERT INTO articles (id, revision, outlet_id, origin_key, language, title, sort_at, published_from, published_to,
      words, first_claim, claim_count, reading_hash, event_id, tags, meta, received_at, updated_at)
    VALUES (@id, 1, @outlet, @outlet, 'en', @title, @sortAt, @from, @to, 500, 0, 0, '', @event, '[]', '{}', @at, @at)`);
  const shelf = makeFeaturesShelf(driver);
  const membership = driver.prepare(
    "INSERT INTO memberships (article, score, threshold, reasons) VALUES (?, 1, 0, '[]')",
  );
  const event = driver.prepare(`
    INSERT INTO events (id, storyline_id, title, title_from, "from", "to", sort_at, people, places, articles, outlets,
      independent_origins, clustering, version, updated_at)
    VALUES (@event, @line, @title, @id, @from, @to, @sortAt, @names, '{"a":[],"n":[]}', 1, 1, 1, 'incremental', 1, @at)
    ON CONFLICT (id) DO UPDATE SET articles = articles + 1, outlets = outlets + 1,
      independent_origins = independent_origins + 1,
      "from" = min(coalesce("from", excluded."from"), coalesce(excluded."from", "from")),
      "to" = max(coalesce("to", excluded."to"), coalesce(excluded."to", "to"))`);
  const storyline = driver.prepare("INSERT INTO storylines (id, version, updated_at) VALUES (?, 1, ?)");
  const link = driver.prepare(
    "INSERT INTO storyline_links (a, b, score, threshold, reasons) VALUES (?, ?, 0.2, 0.11, '[\"\"]')",
  );
  const lineOf = driver.prepare("SELECT line, last, events FROM lines WHERE topic = ?");
  const putLine = driver.prepare("INSERT OR REPLACE INTO lines (topic, line, last, events) VALUES (?, ?, ?, ?)");
  const unsorted = driver.prepare("INSERT INTO unsorted SELECT ?, value, ?, ? FROM json_each(?)");
  const keep = (kind: string, terms: readonly string[], day: number, seq: number) =>
    unsorted.run(kind, day, seq, JSON.stringify(terms.map(termKey)));

  /** The storyline that a new event goes on with, or its own. */
  function lineFor(topic: number, eventId: string, at: string): string {
    const before = lineOf.get(topic) as { line: string; last: string; events: number } | undefined;
    if (before === undefined || before.events === lineLength) {
      const own = storylineIdOf(eventId);
      storyline.run(own, at);
      putLine.run(topic, own, eventId, 1);
      return own;
    }
    link.run(...([before.last, eventId].sort() as [string, string]));
    putLine.run(topic, before.line, eventId, before.events + 1);
    return before.line;
  }

  const lines = new Map<string, string>();
  const addAll = driver.transaction((list: readonly GeneratedReport[]) => {
    for (const { features: own, founderId, topic } of list) {
      const id = own.articleId;
      const eventId = eventIdOf(founderId);
      const at = own.publishedFrom ?? "2020-01-01T00:00:00.000Z";
      if (id === founderId) lines.set(eventId, lineFor(topic, eventId, at));
      const row = { id, event: eventId, line: lines.get(eventId) ?? "", title: own.title, at };
      const times = { sortAt: sortKey(own.publishedFrom), from: own.publishedFrom, to: own.publishedTo };
      const names = JSON.stringify({ a: [shortenId(id)], n: own.people.map(({ name, key }) => [name, key, [0]]) });
      const seq = Number(
        article.run({ ...row, ...times, outlet: `outlet-${Number.parseInt(id.slice(-12, -8), 16) % 300}` })
          .lastInsertRowid,
      );
      shelf.put(seq, own);
      membership.run(seq);
      event.run({ ...row, ...times, names });
      const day = dayOf(own.publishedFrom);
      keep("postings", own.keys, day, seq);
      keep("passages", own.passageKeys, day, seq);
      keep("bands", own.bands, day, seq);
    }
  });
  let pending: GeneratedReport[] = [];
  for (const report of reports) {
    pending.push(report);
    if (pending.length < batch) continue;
    addAll(pending);
    pending = [];
  }
  addAll(pending);
  driver.exec(`
    INSERT OR IGNORE INTO postings SELECT key, day, article FROM unsorted WHERE kind = 'postings' ORDER BY 1, 2, 3;
    INSERT OR IGNORE INTO passage_postings SELECT key, article FROM unsorted WHERE kind = 'passages' ORDER BY 1, 2;
    INSERT OR IGNORE INTO bands SELECT key, article FROM unsorted WHERE kind = 'bands' ORDER BY 1, 2`);
  driver.pragma("wal_checkpoint(TRUNCATE)");
  driver.close();
}
