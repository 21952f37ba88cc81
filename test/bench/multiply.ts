import Database from "better-sqlite3";
import { ByteReader, ByteWriter } from "../../src/store/sqlite/bytes.ts";
import { decodeClaim } from "../../src/store/sqlite/claim-code.ts";
import { partsOf, searchedTextOf } from "../../src/store/sqlite/reading-code.ts";
import { readHashes, writeHashes } from "../../src/store/sqlite/sorted-hashes.ts";

/** Each copy of the stored world lies so many days before the one before it: beyond the window of grouping. */
const daysApart = 62;
const dayLength = 86_400_000;
/** Copies made in one transaction. */
const copiesAtATime = 4;

/** What a store held before it was multiplied, and how many times it stands in the file now. */
export interface Multiplied {
  readonly base: number;
  readonly claims: number;
  readonly events: number;
  readonly lines: number;
  readonly copies: number;
}

/**
 * Fills a store's file up to `articles` by copying what it holds back in time, with ids, days and half of the posting
 * keys of its own for each copy: postings of common keys grow as long as they would, others stay short. Analysing a
 * million articles would take hours; only what is measured afterwards has to come by the real way.
 *
 * @param before what an earlier call gave for the file, to go on from there
 */
export function multiply(file: string, articles: number, before: Multiplied | null = null): Multiplied {
  const driver = new Database(file);
  driver.pragma("synchronous = OFF");
  driver.pragma("journal_mode = WAL");
  driver.pragma("cache_size = -262144");
  driver.function("searched_text", { deterministic: true }, (head, text) =>
    searchedTextOf(head as string | Buffer, text as string | Buffer),
  );
  driver.function("features_of", { deterministic: true }, copiedFeatures);
  driver.function("hashes_of", { deterministic: true }, copiedHashes);
  const one = (sql: string) => driver.prepare(sql).pluck().get() as number;
  const {
    base,
    claims,
    events,
    lines,
    copies: made,
  } = before ?? {
    base: one("SELECT max(seq) FROM articles"),
    claims: one("SELECT coalesce(max(seq), 0) FROM claims"),
    events: one("SELECT max(seq) FROM events"),
    lines: one("SELECT max(seq) FROM storylines"),
    copies: 1,
  };
  driver.exec("CREATE TEMP TABLE claim_words (seq INTEGER PRIMARY KEY, words TEXT)");
  writeClaimWords(driver, base);

  const copies = Math.max(made, Math.ceil(articles / base));
  const statements = copyStatements.map((sql) => driver.prepare(sql));
  const copyAll = driver.transaction((from: number, to: number) => {
    for (let copy = from; copy < to; copy++)
      for (const statement of statements) {
        const values = { copy, base, claims, events, lines, days: copy * daysApart, ms: copy * daysApart * dayLength };
        statement.run(values);
      }
  });
  for (let copy = made; copy < copies; copy += copiesAtATime) copyAll(copy, Math.min(copies, copy + copiesAtATime));
  driver.exec(`UPDATE speakers SET claims = claims * ${copies} / ${made}, articles = articles * ${copies} / ${made}`);
  driver.pragma("wal_checkpoint(TRUNCATE)");
  driver.close();
  return { base, claims, events, lines, copies };
}

/** The last 8 digits of an id say which copy it belongs to. */
const copiedId = (column: string) => `substr(${column}, 1, length(${column}) - 8) || printf('%08x', @copy)`;
const earlier = (column: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || @days || ' days')`;
const copiedKey = "CASE WHEN key & 1 THEN key ELSE key + 2 * @copy END";

const copyStatements = [
  `INSERT INTO articles SELECT seq + @copy * @base, ${copiedId("id")}, revision, external_id, url || '/' || @copy,
    outlet_id, outlet_name, origin_key, language, title, sort_at - CASE WHEN published_from IS NULL THEN 0 ELSE @ms END,
    ${earlier("published_from")}, ${earlier("published_to")}, words, first_claim + @copy * @claims, claim_count,
    reading_hash, ${copiedId("event_id")}, ${copiedId("copy_group_id")}, digest_of, tags, meta, correction,
    published_at, received_at, updated_at, removed_at FROM articles WHERE seq <= @base`,
  "INSERT INTO readings SELECT article + @copy * @base, head, text FROM readings WHERE article <= @base",
  "INSERT INTO revisions SELECT article + @copy * @base, revision, recorded_at, document, replaced FROM revisions WHERE article <= @base",
  `INSERT INTO claims SELECT seq + @copy * @claims, unhex(substr(hex(id), 1, 4) || printf('%06x', @copy) || substr(hex(id), 11)),
    article + @copy * @base, kind, claim FROM claims WHERE seq <= @claims`,
  "INSERT INTO claim_speakers SELECT speaker, claim + @copy * @claims FROM claim_speakers WHERE claim <= @claims",
  "INSERT INTO features SELECT article + @copy * @base, features_of(features, @copy) FROM features WHERE article <= @base",
  "INSERT INTO shingles SELECT article + @copy * @base, hashes_of(hashes, @copy) FROM shingles WHERE article <= @base",
  `INSERT OR IGNORE INTO postings SELECT ${copiedKey}, CASE WHEN day < 0 THEN day ELSE day - @days END,
    article + @copy * @base FROM postings WHERE article <= @base`,
  `INSERT OR IGNORE INTO passage_postings SELECT ${copiedKey}, article + @copy * @base FROM passage_postings
    WHERE article <= @base`,
  "INSERT OR IGNORE INTO bands SELECT key + 2 * @copy, article + @copy * @base FROM bands WHERE article <= @base",
  `INSERT INTO events SELECT seq + @copy * @events, ${copiedId("id")}, ${copiedId("storyline_id")}, title,
    ${copiedId("title_from")}, ${earlier('"from"')}, ${earlier('"to"')},
    sort_at - CASE WHEN "from" IS NULL THEN 0 ELSE @ms END, people, places, articles, outlets, independent_origins,
    clustering, version, updated_at, algorithm FROM events WHERE seq <= @events`,
  `INSERT INTO storylines SELECT seq + @copy * @lines, ${copiedId("id")}, version, updated_at FROM storylines
    WHERE seq <= @lines`,
  `INSERT INTO near_misses SELECT article + @copy * @base, ${copiedId("event_id")}, score, threshold, reasons
    FROM near_misses WHERE article <= @base`,
  `INSERT OR IGNORE INTO storyline_links SELECT ${copiedId("a")}, ${copiedId("b")}, score, threshold, reasons
    FROM storyline_links l JOIN events e ON e.id = l.a WHERE e.seq <= @events`,
  "INSERT INTO memberships SELECT article + @copy * @base, score, threshold, reasons FROM memberships WHERE article <= @base",
  `INSERT INTO copy_members SELECT ${copiedId("group_id")}, article + @copy * @base, containment FROM copy_members
    WHERE article <= @base`,
  `INSERT INTO mentions SELECT anchor + @copy * @base, article + @copy * @base, score, threshold, reasons, passages
    FROM mentions WHERE article <= @base AND anchor <= @base`,
  `INSERT INTO articles_search (rowid, text, title) SELECT a.seq + @copy * @base, searched_text(r.head, r.text), a.title
    FROM articles a JOIN readings r ON r.article = a.seq WHERE a.seq <= @base`,
  `INSERT INTO claims_search (rowid, text) SELECT seq + @copy * @claims, words FROM temp.claim_words
    WHERE seq <= @claims`,
];

/** The features of an article's copy: id and time, which stand first, are its own. */
function copiedFeatures(features: unknown, copy: unknown): Buffer {
  const from = new ByteReader(features as Buffer);
  const [id, first, last] = [from.id("art"), from.instant(), from.instant()];
  const earlier = (instant: string | null) =>
    instant && new Date(Date.parse(instant) - (copy as number) * daysApart * dayLength).toISOString();
  const own = new ByteWriter().id(id.slice(0, -8) + (copy as number).toString(16).padStart(8, "0"));
  return own.instant(earlier(first)).instant(earlier(last)).raw(from.rest()).written();
}

function copiedHashes(hashes: unknown, copy: unknown): Buffer {
  const read = readHashes(new ByteReader(hashes as Buffer));
  const own = Uint32Array.from(read, (hash) => hash ^ Math.imul(copy as number, 0x9e3779b1)).sort();
  const to = new ByteWriter();
  writeHashes(to, [...own]);
  return to.written();
}

/** The full-text index keeps no words: they are read from the articles again. */
function writeClaimWords(driver: Database.Database, base: number): void {
  const put = driver.prepare("INSERT INTO temp.claim_words VALUES (?, ?)");
  const rows = driver
    .prepare(
      `SELECT c.seq, c.id, c.kind, c.claim, a.id AS articleId, a.title, r.head, r.text
       FROM claims c JOIN articles a ON a.seq = c.article JOIN readings r ON r.article = a.seq WHERE a.seq <= ?`,
    )
    .all(base) as ({ seq: number; id: Buffer; kind: number; claim: Buffer; articleId: string; title: string | null } & {
    head: string;
    text: string;
  })[];
  for (const row of rows) put.run(row.seq, decodeClaim(row, row.articleId, partsOf(row)).text);
}
