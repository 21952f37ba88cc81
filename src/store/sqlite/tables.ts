import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * One row an article: what is filtered and ordered by; its words stand in `readings`, so that moving an article to
 * another event writes little. `seq` is the arrival order and the short key of the index tables; its claims are the
 * `claimCount` rows from `firstClaim` on; `sortAt` is `publishedFrom` in ms since 1970, or a time before all others
 * for an undated article, so that a list orders by one column. A removed article keeps its row, without words, as its tombstone.
 */
export const articles = sqliteTable(
  "articles",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull(),
    revision: integer("revision").notNull(),
    externalId: text("external_id"),
    url: text("url"),
    outletId: text("outlet_id"),
    outletName: text("outlet_name"),
    originKey: text("origin_key"),
    language: text("language"),
    title: text("title"),
    sortAt: integer("sort_at").notNull(),
    publishedFrom: text("published_from"),
    publishedTo: text("published_to"),
    words: integer("words").notNull(),
    firstClaim: integer("first_claim").notNull(),
    claimCount: integer("claim_count").notNull(),
    readingHash: text("reading_hash").notNull(),
    eventId: text("event_id").notNull(),
    copyGroupId: text("copy_group_id"),
    digestOf: text("digest_of"),
    tags: text("tags").notNull(),
    meta: text("meta").notNull(),
    /** What a caller corrected, beside what was read; JSON. */
    correction: text("correction"),
    publishedAt: text("published_at"),
    receivedAt: text("received_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    removedAt: text("removed_at"),
  },
  (t) => [
    uniqueIndex("articles_id").on(t.id),
    index("articles_order").on(t.sortAt, t.seq),
    index("articles_claims").on(t.sortAt, t.firstClaim),
    index("articles_event").on(t.eventId),
    index("articles_outlet").on(t.outletId, t.sortAt, t.seq),
    index("articles_language").on(t.language, t.sortAt, t.seq),
    index("articles_origin").on(t.originKey, t.sortAt, t.seq),
    index("articles_external_id").on(t.externalId).where(sql`external_id IS NOT NULL`),
    index("articles_url").on(t.url).where(sql`url IS NOT NULL`),
    index("articles_copy_group").on(t.copyGroupId).where(sql`copy_group_id IS NOT NULL`),
  ],
);

/** What was read: the text to the letter, and the rest that `articles` has no column for, both packed (see reading-code.ts). */
export const readings = sqliteTable("readings", {
  article: integer("article").primaryKey(),
  head: text("head").notNull(),
  text: text("text").notNull(),
});

export const articleTags = sqliteTable(
  "article_tags",
  { tag: text("tag").notNull(), article: integer("article").notNull() },
  (t) => [primaryKey({ columns: [t.tag, t.article] })],
);

/** What callers said of articles, a row a field; triggers keep it in step with `articles.meta`. */
export const articleMeta = sqliteTable(
  "article_meta",
  { name: text("name").notNull(), value: text("value").notNull(), article: integer("article").notNull() },
  (t) => [primaryKey({ columns: [t.name, t.value, t.article] })],
);

/**
 * Each revision's document as it came in (without its content where that is the article's text), and, once it is
 * replaced, what was read from it; packed JSON.
 */
export const revisions = sqliteTable(
  "revisions",
  {
    article: integer("article").notNull(),
    revision: integer("revision").notNull(),
    recordedAt: text("recorded_at").notNull(),
    document: blob("document", { mode: "buffer" }).notNull(),
    replaced: blob("replaced", { mode: "buffer" }),
  },
  (t) => [primaryKey({ columns: [t.article, t.revision] })],
);

/**
 * One row a claim, those of an article side by side in the order of its text. The id is packed (see ids.ts), `kind` is
 * type, voice, modality and whether it denies (see claim-kinds.ts), `claim` the rest (see claim-code.ts). The index holds the first
 * bytes of ids alone, which tell nearly all of them apart.
 */
export const claims = sqliteTable(
  "claims",
  {
    seq: integer("seq").primaryKey(),
    id: blob("id", { mode: "buffer" }).notNull(),
    article: integer("article").notNull(),
    kind: integer("kind").notNull(),
    claim: text("claim").notNull(),
  },
  (t) => [
    index("claims_id").on(sql`substr(id, 1, 5)`),
    // All but what others are told to have said and what outlets say themselves, as a fact and affirmed: most claims.
    index("claims_rare_kind").on(t.kind).where(sql`kind NOT IN (2, 7)`),
  ],
);

/**
 * Ids of claims that an article makes no more, packed and without a word of them: `revision` is the last that made it,
 * `reread` whether the same words are read otherwise since.
 */
export const formerClaims = sqliteTable("former_claims", {
  id: blob("id", { mode: "buffer" }).primaryKey(),
  article: integer("article").notNull(),
  revision: integer("revision").notNull(),
  reread: integer("reread", { mode: "boolean" }).notNull(),
});

/** Who is quoted, counted as claims come and go; the id is packed. */
export const speakers = sqliteTable(
  "speakers",
  {
    seq: integer("seq").primaryKey(),
    id: blob("id", { mode: "buffer" }).notNull(),
    claims: integer("claims").notNull(),
    articles: integer("articles").notNull(),
  },
  (t) => [uniqueIndex("speakers_id").on(t.id), index("speakers_order").on(t.claims, t.id)],
);

export const claimSpeakers = sqliteTable(
  "claim_speakers",
  { speaker: integer("speaker").notNull(), claim: integer("claim").notNull() },
  (t) => [primaryKey({ columns: [t.speaker, t.claim] }), index("claim_speakers_claim").on(t.claim)],
);

export const speakerNames = sqliteTable(
  "speaker_names",
  { speaker: integer("speaker").notNull(), name: text("name").notNull(), claims: integer("claims").notNull() },
  (t) => [primaryKey({ columns: [t.speaker, t.name] })],
);

export const speakerRoles = sqliteTable(
  "speaker_roles",
  { speaker: integer("speaker").notNull(), role: text("role").notNull(), claims: integer("claims").notNull() },
  (t) => [primaryKey({ columns: [t.speaker, t.role] })],
);

export const speakerOutlets = sqliteTable(
  "speaker_outlets",
  {
    speaker: integer("speaker").notNull(),
    outletId: text("outlet_id").notNull(),
    outletName: text("outlet_name").notNull(),
    claims: integer("claims").notNull(),
  },
  (t) => [primaryKey({ columns: [t.speaker, t.outletId] }), index("speaker_outlets_outlet").on(t.outletId)],
);

export const events = sqliteTable(
  "events",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull(),
    storylineId: text("storyline_id").notNull(),
    title: text("title"),
    titleFrom: text("title_from").notNull(),
    from: text("from"),
    to: text("to"),
    sortAt: integer("sort_at").notNull(),
    people: text("people").notNull(),
    places: text("places").notNull(),
    articles: integer("articles").notNull(),
    outlets: integer("outlets").notNull(),
    independentOrigins: integer("independent_origins").notNull(),
    clustering: text("clustering").notNull(),
    version: integer("version").notNull(),
    updatedAt: text("updated_at").notNull(),
    /** The version of the algorithm that grouped it last. */
    algorithm: text("algorithm").notNull().default("events.1"),
    /** `articles.seq` of those that came out first and last, as far as their times tell; null where all are undated. */
    firstArticle: integer("first_article"),
    lastArticle: integer("last_article"),
    /** By which of `comparison_versions` it was looked through for conflicts as it stands; 0 since it changed last. */
    lookedBy: integer("looked_by").notNull().default(0),
  },
  (t) => [
    uniqueIndex("events_id").on(t.id),
    index("events_order").on(t.sortAt, t.seq),
    index("events_storyline").on(t.storylineId, t.sortAt, t.seq),
    index("events_looked").on(t.lookedBy, sql`sort_at DESC`, t.outlets).where(sql`outlets >= 2`),
  ],
);

/**
 * Where events stood in the list before an earlier report moved them, in the order in which they moved; triggers keep the
 * newest 50,000. Whoever walks the list sees each event where it stood when the walk began, unless more have moved since.
 */
export const eventMoves = sqliteTable(
  "event_moves",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    event: integer("event").notNull(),
    /** The event's `sort_at` until then. */
    sortAt: integer("sort_at").notNull(),
  },
  (t) => [index("event_moves_event").on(t.event, t.seq), index("event_moves_order").on(t.sortAt, t.event, t.seq)],
);

/**
 * One row: the number of the last regrouping. It is the version of every event and storyline that the regrouping
 * changed, also of one that comes back under an id that was retired, so that no version ever stands for two contents.
 */
export const regroupings = sqliteTable("regroupings", {
  id: integer("id").primaryKey(),
  last: integer("last").notNull(),
});

/** Why an article stands in its event (`articles.event_id`). */
export const memberships = sqliteTable("memberships", {
  article: integer("article").primaryKey(),
  score: real("score").notNull(),
  threshold: real("threshold").notNull(),
  reasons: text("reasons").notNull(),
});

/** `article` tells in passing of the event of `anchor`, wherever the anchor goes. */
export const mentions = sqliteTable(
  "mentions",
  {
    anchor: integer("anchor").notNull(),
    article: integer("article").notNull(),
    score: real("score").notNull(),
    threshold: real("threshold").notNull(),
    reasons: text("reasons").notNull(),
    passages: text("passages").notNull(),
  },
  (t) => [primaryKey({ columns: [t.anchor, t.article] }), index("mentions_article").on(t.article)],
);

export const nearMisses = sqliteTable(
  "near_misses",
  {
    article: integer("article").notNull(),
    eventId: text("event_id").notNull(),
    score: real("score").notNull(),
    threshold: real("threshold").notNull(),
    reasons: text("reasons").notNull(),
  },
  (t) => [primaryKey({ columns: [t.article, t.eventId] })],
);

/** Ids of events and storylines that ceased, and which has taken them over: null where the last article went. */
export const aliases = sqliteTable("aliases", {
  id: text("id").primaryKey(),
  into: text("into"),
  at: text("at").notNull(),
});

export const storylines = sqliteTable(
  "storylines",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull(),
    version: integer("version").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [uniqueIndex("storylines_id").on(t.id)],
);

export const storylineLinks = sqliteTable(
  "storyline_links",
  {
    a: text("a").notNull(),
    b: text("b").notNull(),
    score: real("score").notNull(),
    threshold: real("threshold").notNull(),
    reasons: text("reasons").notNull(),
  },
  (t) => [primaryKey({ columns: [t.a, t.b] }), index("storyline_links_b").on(t.b)],
);

export const copyMembers = sqliteTable(
  "copy_members",
  {
    groupId: text("group_id").notNull(),
    article: integer("article").notNull(),
    containment: real("containment").notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.article] }), index("copy_members_article").on(t.article)],
);

/** What grouping knows of an article (see features-code.ts). */
export const features = sqliteTable("features", {
  article: integer("article").primaryKey(),
  features: blob("features", { mode: "buffer" }).notNull(),
});

/** The hashes of its shingles, which are as much again; rows of an earlier version have them among the features. */
export const shingles = sqliteTable("shingles", {
  article: integer("article").primaryKey(),
  hashes: blob("hashes", { mode: "buffer" }).notNull(),
});

/** Rare terms of articles: 32 bits of the term's hash, day of publication (days since 1970, -1 undated). */
export const postings = sqliteTable(
  "postings",
  { key: integer("key").notNull(), day: integer("day").notNull(), article: integer("article").notNull() },
  (t) => [primaryKey({ columns: [t.key, t.day, t.article] })],
);

/** The same for passages that may tell of another event. */
export const passagePostings = sqliteTable(
  "passage_postings",
  { key: integer("key").notNull(), article: integer("article").notNull() },
  (t) => [primaryKey({ columns: [t.key, t.article] })],
);

/** MinHash bands: articles that share one may be copies. */
export const bands = sqliteTable(
  "bands",
  { key: integer("key").notNull(), article: integer("article").notNull() },
  (t) => [primaryKey({ columns: [t.key, t.article] })],
);

/** Entries of the registry that callers put; `updatedAt` is null for those that were put before it was noted. */
export const outlets = sqliteTable("outlets", {
  id: text("id").primaryKey(),
  outlet: text("outlet").notNull(),
  updatedAt: text("updated_at"),
});

/** How many articles name an outlet, by each spelling of its name; triggers keep it. */
export const outletArticles = sqliteTable(
  "outlet_articles",
  {
    outletId: text("outlet_id").notNull(),
    outletName: text("outlet_name").notNull(),
    articles: integer("articles").notNull(),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.outletName] })],
);

/** How many articles are in a language; triggers keep it. */
export const languageArticles = sqliteTable("language_articles", {
  language: text("language").primaryKey(),
  articles: integer("articles").notNull(),
});

/** What `rashomon learn` found that an outlet's dumps repeat; packed JSON. */
export const outletLines = sqliteTable("outlet_lines", {
  outletId: text("outlet_id").primaryKey(),
  lines: blob("lines", { mode: "buffer" }).notNull(),
  documents: integer("documents").notNull(),
  learnedAt: text("learned_at").notNull(),
});

export const keptComparisons = sqliteTable("kept_comparisons", {
  hash: text("hash").primaryKey(),
  body: blob("body", { mode: "buffer" }).notNull(),
  query: text("query").notNull(),
  keptAt: text("kept_at").notNull(),
});

/** Which articles stand in a kept comparison: a removal takes their words out of it. */
export const keptArticles = sqliteTable(
  "kept_articles",
  {
    article: text("article").notNull(),
    hash: text("hash").notNull(),
    /** 0 where its words stand in the comparison, 1 where they are out of it, 2 where they are to go and nobody is given them. */
    withdrawn: integer("withdrawn").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.article, t.hash] }),
    index("kept_articles_hash").on(t.hash, t.withdrawn),
    index("kept_articles_owed").on(t.hash).where(sql`withdrawn = 2`),
  ],
);

export const apiKeys = sqliteTable("api_keys", {
  hash: text("hash").primaryKey(),
  label: text("label"),
  scope: text("scope").notNull(),
  createdAt: text("created_at").notNull(),
  revokedAt: text("revoked_at"),
});

/**
 * How many rows there are of a kind, which a large table takes long to count; triggers keep it. Of `claims.given` it is the
 * greatest number that a removed claim had, and who removes it writes it.
 */
export const totals = sqliteTable("totals", { kind: text("kind").primaryKey(), total: integer("total").notNull() });

/**
 * What changed, in order: `kind` is `article.created`, `article.updated`, `article.removed`, `event.created`,
 * `event.updated`, `event.retired` or `conflict`, `id` what it happened to. Triggers write it (a conflict is written by
 * whoever finds it) and keep the newest 50,000 rows.
 */
export const changes = sqliteTable("changes", {
  seq: integer("seq").primaryKey(),
  kind: text("kind").notNull(),
  id: text("id").notNull(),
  at: text("at").notNull(),
  /** JSON of what the id does not say; holds no words of any article. */
  detail: text("detail"),
});

/** Conflicts that were found in an event, whether they still stand or not: none is told twice. */
export const toldConflicts = sqliteTable(
  "told_conflicts",
  {
    eventId: text("event_id").notNull(),
    conflict: text("conflict").notNull(),
    /**
     * When it was found first; of one that was told before this was noted no later than so, and its `conflict` is by the
     * words of its values, not by their ids. Null where nothing is known of it.
     */
    foundAt: text("found_at"),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.conflict] })],
);

/**
 * Conflicts and updates of events as they were looked at last, a row each. One goes at once, with all of its words, when an
 * article of its row is removed, changes or leaves the event, and is found again if it still stands; triggers see to what
 * becomes of events.
 */
export const conflicts = sqliteTable(
  "conflicts",
  {
    seq: integer("seq").primaryKey(),
    id: text("id").notNull(),
    /** `events.seq`. */
    event: integer("event").notNull(),
    kind: text("kind").notNull(),
    updates: integer("updates", { mode: "boolean" }).notNull(),
    /** Outlets that give one of its values. */
    outlets: integer("outlets").notNull(),
    /** Where it stands in the list, ms since 1970: it stays there as long as the row does. */
    sortAt: integer("sort_at").notNull(),
    /** The bounds of when its claims were published; null where all are undated. */
    from: text("from"),
    to: text("to"),
    foundAt: text("found_at").notNull(),
    /** The rest, packed JSON. */
    body: blob("body", { mode: "buffer" }).notNull(),
  },
  (t) => [
    uniqueIndex("conflicts_id").on(t.id),
    index("conflicts_order").on(t.sortAt, t.id),
    index("conflicts_found").on(t.foundAt, t.id),
    index("conflicts_event").on(t.event),
  ],
);

/** Which articles tell the row of a conflict, and whether they give one of its values. */
export const conflictArticles = sqliteTable(
  "conflict_articles",
  {
    conflict: integer("conflict").notNull(),
    article: integer("article").notNull(),
    says: integer("says", { mode: "boolean" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.conflict, t.article] }), index("conflict_articles_article").on(t.article)],
);

/** Versions of the comparison that events were looked through with, in the order in which they came. */
export const comparisonVersions = sqliteTable(
  "comparison_versions",
  {
    id: integer("id").primaryKey(),
    version: text("version").notNull(),
    /** When an event was looked through with it last, RFC 3339. */
    lookedAt: text("looked_at").notNull(),
  },
  (t) => [uniqueIndex("comparison_versions_version").on(t.version)],
);
