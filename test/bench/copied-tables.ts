import type { Database } from "better-sqlite3";

/** How far the rows of a store reached before it was multiplied: the highest key of each table that counts its rows. */
export interface Edges {
  readonly articles: number;
  readonly claims: number;
  readonly events: number;
  readonly storylines: number;
  readonly changes: number;
  readonly aliases: number;
}

/** How the rows of one table are copied. SQL, in which `copy` is the copy's number, `days` and `ms` how far back it lies. */
export interface CopiedTable {
  readonly name: string;
  /** Which rows are those that are copied. */
  readonly original: string;
  readonly columns: string;
  /** Given where a copy's rows do not come at the end or in few places: the columns by whose numbers the table is ordered. */
  readonly key?: string;
}

export const copiedId = (column: string, copy = "copy") => `copied_id(${column}, ${copy})`;
const earlier = (column: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || days || ' days')`;
const earlierSort = (time: string) => `sort_at - iif(${time} IS NULL, 0, ms)`;
/** Of copies nobody is to look for conflicts: later than any version of the comparison. */
const lookedThrough = Number.MAX_SAFE_INTEGER;
/** A key of the copy's own: 32 bits, signed. */
const ownKey = "((key + 2 * copy + 2147483648) & 4294967295) - 2147483648";
/** Half of the keys are shared by all copies. */
const copiedKey = `iif(key & 1, key, ${ownKey})`;

export function edgesOf(driver: Database): Edges {
  const last = (table: string) =>
    driver.prepare(`SELECT coalesce(max(rowid), 0) FROM ${table}`).pluck().get() as number;
  return {
    articles: last("articles"),
    claims: last("claims"),
    events: last("events"),
    storylines: last("storylines"),
    changes: last("changes"),
    aliases: last("aliases"),
  };
}

/** Every table that grows with what is stored, but for the full-text indexes and for who is quoted. */
export function copiedTables({ articles, claims, events, storylines, aliases }: Edges): readonly CopiedTable[] {
  const seq = (edge: number) => `seq + copy * ${edge}`;
  const article = `article + copy * ${articles}`;
  const ofArticles = `article <= ${articles}`;
  return [
    {
      name: "articles",
      original: `seq <= ${articles}`,
      columns: `${seq(articles)}, ${copiedId("id")}, revision, external_id, url || '/' || copy, outlet_id, outlet_name,
        origin_key, language, title, ${earlierSort("published_from")}, ${earlier("published_from")},
        ${earlier("published_to")}, words, first_claim + copy * ${claims}, claim_count, reading_hash,
        ${copiedId("event_id")}, ${copiedId("copy_group_id")}, digest_of, tags, meta, correction, published_at,
        received_at, updated_at, removed_at`,
    },
    { name: "readings", original: ofArticles, columns: `${article}, head, text` },
    { name: "revisions", original: ofArticles, columns: `${article}, revision, recorded_at, document, replaced` },
    { name: "article_tags", original: ofArticles, columns: `tag, ${article}` },
    { name: "article_meta", original: ofArticles, columns: `name, value, ${article}` },
    {
      name: "claims",
      original: `seq <= ${claims}`,
      columns: `${seq(claims)}, ${copiedId("id")}, ${article},
        kind, claim`,
    },
    { name: "claim_speakers", original: `claim <= ${claims}`, columns: `speaker, claim + copy * ${claims}` },
    { name: "features", original: ofArticles, columns: `${article}, copied_features(features, copy, ms)` },
    { name: "shingles", original: ofArticles, columns: `${article}, copied_hashes(hashes, copy)` },
    {
      name: "postings",
      original: ofArticles,
      columns: `${copiedKey}, iif(day < 0, day, day - days), ${article}`,
      key: "1, 2, 3",
    },
    { name: "passage_postings", original: ofArticles, columns: `${copiedKey}, ${article}`, key: "1, 2" },
    { name: "bands", original: ofArticles, columns: `${ownKey}, ${article}`, key: "1, 2" },
    {
      name: "events",
      original: `seq <= ${events}`,
      columns: `${seq(events)}, ${copiedId("id")}, ${copiedId("storyline_id")}, title, ${copiedId("title_from")},
        ${earlier('"from"')}, ${earlier('"to"')}, ${earlierSort('"from"')}, copied_named(people, copy),
        copied_named(places, copy), articles, outlets, independent_origins, clustering, version, updated_at, algorithm,
        first_article + copy * ${articles}, last_article + copy * ${articles}, ${lookedThrough}`,
    },
    {
      name: "storylines",
      original: `seq <= ${storylines}`,
      columns: `${seq(storylines)}, ${copiedId("id")}, version, updated_at`,
    },
    {
      name: "storyline_links",
      original: `a IN (SELECT id FROM events WHERE seq <= ${events})`,
      columns: `${copiedId("a")}, ${copiedId("b")}, score, threshold, reasons`,
    },
    { name: "memberships", original: ofArticles, columns: `${article}, score, threshold, reasons` },
    {
      name: "near_misses",
      original: ofArticles,
      columns: `${article}, ${copiedId("event_id")}, score, threshold, reasons`,
    },
    {
      name: "mentions",
      original: `anchor <= ${articles} AND ${ofArticles}`,
      columns: `anchor + copy * ${articles}, ${article}, score, threshold, reasons, passages`,
    },
    { name: "copy_members", original: ofArticles, columns: `${copiedId("group_id")}, ${article}, containment` },
    {
      name: "aliases",
      original: `rowid <= ${aliases}`,
      columns: `${copiedId("id")}, ${copiedId('"into"')}, at`,
    },
  ];
}
