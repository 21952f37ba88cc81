import assert from "node:assert/strict";
import path from "node:path";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import { connectReader } from "../../src/store/sqlite/connection.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { ArticleFilter, ClaimFilter, ConflictFilter, EventFilter, Store } from "../../src/store/store.ts";
import { addition, ferry, foundConflict, grouping, recordStatements, temporaryFolder } from "./fixtures.ts";

/** Statements that read a growing table whole on purpose. */
const wholeOnPurpose: readonly (readonly [statement: RegExp, reason: string])[] = [
  [/^SELECT count\(\*\) FROM /, "totals that a caller asks for"],
  [/^DELETE FROM (near_misses|mentions|storyline_links|copy_members)$/, "a rebuild starts from cleared tables"],
  [/^UPDATE articles SET copy_group_id = NULL WHERE copy_group_id IS NOT NULL$/, "a rebuild groups copies anew"],
  [
    /^SELECT seq FROM articles WHERE removed_at IS NULL ORDER BY published_from IS NULL, /,
    "a rebuild takes every article",
  ],
  [
    /^SELECT (id FROM storylines|DISTINCT group_id FROM copy_members) ORDER BY \S+$/,
    "a rebuild carries all groups over",
  ],
  [/^SELECT id, storyline_id AS storylineId, .* FROM events ORDER BY seq$/, "a rebuild carries all events over"],
  [
    / FROM (near_misses n|mentions m) JOIN articles a .* WHERE a\.event_id <> \S+$/,
    "a rebuild carries all of them over",
  ],
  [/^UPDATE `(events|storylines)` SET `version` = 0;$/, "a migration, once"],
  [/^(-- .*)?UPDATE `told_conflicts` SET `found_at` = /, "a migration, once"],
  [/^INSERT OR IGNORE INTO `(\w+)_short` SELECT .* FROM `\1`;$/, "a migration, once"],
  [
    /^(-- .*)?INSERT INTO `(totals|article_meta|articles_search|outlet_articles|language_articles)` /,
    "a migration, once",
  ],
  [/^\s*SELECT hash FROM kept_comparisons WHERE hash NOT IN/, "once at the start"],
  [
    /^SELECT hash FROM kept_articles WHERE withdrawn = 2 AND hash NOT IN /,
    "by an index of what is owed alone, to its first row",
  ],
  [/^SELECT (min|max)\(seq\) FROM \w+$/, "the first or the last row"],
  [/^SELECT seq FROM changes WHERE at >= /, "the newest 50,000 are kept, and it stops at the first"],
  [/^SELECT at FROM changes WHERE kind <> 'conflict' ORDER BY seq DESC LIMIT 1$/, "the last one, from the end"],
  [
    / FROM (outlets|outlet_lines|totals|api_keys|language_articles|comparison_versions)\b/,
    "outlets that callers put, keys, languages, versions and totals are few",
  ],
];

/** Lists walk their tables in the order of an index and stop when a page is full. */
const walkedInOrder = /^SCAN (a|e|f|s|l) USING (COVERING )?INDEX \S+$|^SCAN l$/;
const stopsAtPage = / LIMIT \+\?\)?$/;
/** Full-text indexes, lists of values and the results of other parts are not tables that are scanned. */
const harmless = /VIRTUAL TABLE INDEX|CONSTANT ROW|^SCAN (json_each|said$|each_tag$|\(|\w+-\d)/;

/** A walk over all rows, also where SQLite calls it a search: for a maximum it says so of one that nothing bounds. */
const isScan = (detail: string) =>
  detail.startsWith("SCAN") || (/^SEARCH \S+( USING .*)?$/.test(detail) && !/\(.*[<=>]/.test(detail));

const oneLine = (sql: string) => sql.replace(/\s+/g, " ").trim();

/** Every statement that a store prepares while all of its verbs run, with all of their filters. */
async function statementsOf(t: TestContext): Promise<{ statements: Set<string>; file: string }> {
  const statements = new Set<string>();
  const prepare = Database.prototype.prepare;
  t.mock.method(Database.prototype, "prepare", function (this: Database.Database, sql: string) {
    // A rebuild groups in a scratch store, whose own table says where articles stood.
    if (!/\bstood\b/.test(sql)) statements.add(oneLine(sql));
    return prepare.call(this, sql);
  });
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  await useEverything(store);
  await store.close();
  t.mock.restoreAll();
  return { statements, file };
}

async function useEverything(store: Store): Promise<void> {
  const [post, herald, orchard] = [ferry.post, ferry.herald, ferry.orchard].map((one) =>
    addition(one, { tags: ["a"] }),
  );
  const { eventId } = await store.add(post!);
  await store.addAll([herald!, orchard!]);
  await store.add(addition({ ...ferry.post, content: ferry.post.content.replace("Twelve", "Thirteen") }));
  await store.rebuildGroups();
  const found = await store.article(post!.id);
  assert.ok(found && "storylineId" in found);
  const { storylineId: storyline } = found;
  const first = { after: null, limit: 2 };
  const pages = [first, { after: [1e12, 5], limit: 2 }] as const;

  const from = "2024-01-01T00:00:00.000Z";
  const shared = {
    outlet: "harbour-post",
    event: eventId,
    speaker: `spk_${"a".repeat(24)}`,
    tag: "a",
    meta: ["study:pilot"],
    from,
    to: from,
  };
  const articleFilter: Required<ArticleFilter> = {
    id: [post!.id, herald!.id],
    ...shared,
    storyline,
    origin: "Reuters",
    language: "en",
    externalId: "x",
    url: "u",
    q: "ferry",
    copies: "skip",
  };
  const claimFilter: Required<ClaimFilter> = {
    id: [`clm_${"a".repeat(24)}`, `clm_${"b".repeat(24)}`],
    ...shared,
    q: "ferry",
    type: "direct",
    voice: "own",
    modality: "planned",
    negated: true,
    article: post!.id,
    storyline,
    origin: "Reuters",
    language: "en",
  };
  const eventFilter: Required<EventFilter> = {
    id: [eventId, "evt_a"],
    outlet: "harbour-post",
    storyline,
    from,
    to: from,
    q: "ferry",
    minOutlets: 2,
    tag: "a",
    meta: ["study:pilot"],
    speaker: shared.speaker,
  };
  const { id: _, storyline: ___, ...ofStorylines } = eventFilter;
  const one = <Filter extends object>(filter: Filter) =>
    [{}, ...Object.entries(filter).map(([name, value]) => ({ [name]: value }))] as Partial<Filter>[];
  // Any of several values.
  const [outlets, speakers, tags] = [
    ["harbour-post", "island-herald"],
    [shared.speaker, `spk_${"b".repeat(24)}`],
    ["a", "b"],
  ];
  const severalArticles: readonly ArticleFilter[] = [
    ...one({ outlet: outlets, origin: ["Reuters", "AP"], language: ["en", "fr"], speaker: speakers, tag: tags }),
    ...one<ArticleFilter>({ outlet: outlets, q: "ferry" }).map((filter) => ({ ...filter, event: [eventId, "evt_b"] })),
    { outlet: outlets, language: ["en", "fr"], copies: "skip" },
    { outlet: "harbour-post", language: ["en", "fr"] },
    ...one({ event: eventId, storyline, tag: tags, meta: ["study:pilot"], q: "ferry" }).map((filter) => ({
      ...filter,
      outlet: outlets,
      speaker: speakers,
      language: ["en", "fr"],
    })),
  ];
  const severalClaims: readonly ClaimFilter[] = [
    ...one<ClaimFilter>({
      outlet: outlets,
      speaker: speakers,
      tag: tags,
      type: ["direct", "mixed"],
      modality: ["possible", "planned"],
    }),
    ...one<ClaimFilter>({ speaker: speakers, q: "ferry" }).map((filter) => ({ ...filter, event: [eventId, "evt_b"] })),
    { outlet: outlets, speaker: speakers, type: ["indirect", "assertion"] },
    ...one({ event: eventId, tag: tags, meta: ["study:pilot"], q: "ferry" }).map((filter) => ({
      ...filter,
      outlet: outlets,
      speaker: speakers,
    })),
  ];
  const severalEvents: readonly EventFilter[] = [{ outlet: outlets }, { tag: tags }, { outlet: outlets, tag: tags }];
  for (const filter of severalArticles) await store.countArticles(filter);
  for (const filter of severalClaims) await store.countClaims(filter);
  for (const filter of [
    { outlet: outlets },
    { outlet: outlets, tag: tags },
    { event: [eventId, "evt_b"], outlet: outlets },
  ])
    for (const after of [null, [1, shared.speaker]]) await store.speakers(filter, { after, limit: 2 });
  for (const page of pages) {
    for (const filter of [...one(articleFilter), ...severalArticles]) {
      await store.articles(filter, page);
      await store.articles(filter, { ...page, order: "oldest" });
      await store.articleIds(filter, page);
      await store.articlesInShares(filter, [1]);
    }
    await store.articles({ copies: "only" }, page);
    for (const filter of [...one(claimFilter), ...severalClaims]) {
      await store.claims(filter, page);
      await store.claims(filter, { ...page, order: "oldest" });
      await store.claimIds(filter, page);
      await store.claimsInShares(filter, [1]);
    }
    for (const filter of [...one(eventFilter), ...severalEvents]) {
      await store.events(filter, page);
      // As a walk goes on behind whose back events moved.
      await store.events(filter, { ...page, after: page.after && [...page.after, -1] });
      await store.eventIds(filter, { ...page, order: "oldest" });
      await store.eventsInShares(filter, [1]);
    }
    for (const filter of one({ ...ofStorylines, minEvents: 2 })) await store.storylines(filter, page);
    await store.storylines({ ...ofStorylines, minEvents: 2 }, page);
  }
  for (const filter of one({ ...shared, q: "ferry" })) {
    const relevance = { ...first, order: "relevance" } as const;
    await store.articles({ ...filter, q: "ferry" }, relevance);
    await store.claims({ ...filter, q: "ferry" }, relevance);
  }
  const { outlet, speaker: __, ...ofSpeakers } = shared;
  for (const filter of one({ ...ofSpeakers, q: "ruth", outlet, storyline, origin: "Reuters", language: "en" }))
    await store.speakers(filter, first);
  await store.countEvents({ tag: "a" });
  for (const filter of [{}, { q: "ruth" }, { outlet }, { outlet: outlets }, { event: eventId }, { tag: tags }])
    await store.countSpeakers(filter);
  const next = { after: [1, shared.speaker], limit: 2 } as const;
  for (const filter of [{}, { event: eventId }, { outlet }]) await store.speakers(filter, next);
  await store.countArticles({ q: "ferry" });
  await store.countClaims({ speaker: shared.speaker });
  await store.revisions(post!.id);
  await store.copies(post!.id);
  await store.correction(post!.id);
  await store.document(post!.id);
  await store.articlesById([post!.id]);
  await store.eventsById([eventId]);
  const [claim] = await store.claimsOf(post!.id);
  await store.claim(claim!.id);
  await store.claimsById([claim!.id]);
  await store.formerClaim(claim!.id);
  await store.event("evt_nowhere");
  await store.ceasedAt("event", "evt_nowhere");
  await store.storyline(storyline);
  await store.reportsOfEvent(eventId, 100);
  await store.reportsOfStoryline(storyline, 10);
  await store.reports([post!.id]);
  await store.speaker(shared.speaker);
  await store.outletOverrides();
  await store.outletChange();
  await store.tags({ q: "a" }, first);
  await store.languages();
  await store.outletsOfArticles("", 10);
  await store.outletOfArticles("harbour-post");
  await store.outletChange("harbour-post");
  await store.keepComparison({ hash: "h", body: "{}", query: "{}", keptAt: from }, ["a"]);
  await store.keptComparison("h");
  await store.keptHead("h");
  await store.keptUnnoted();
  await store.noteKept("h", ["a"]);
  await store.addKey({ hash: "k", scope: "write", createdAt: from });
  await store.hasKey("k");
  await store.keyCount();
  await store.keys();
  await store.revokeKey("k", from);
  await store.counts();
  await store.changesAfter(0, 10);
  await store.changesAfter(0, 10, ["conflict"]);
  await store.firstChangeSince(from);
  await store.changeBounds();
  await store.lastChange();
  await store.articleChange(post!.id);
  const event = await store.event(eventId);
  assert.ok(event && "version" in event);
  const told = { 1: [{ claimId: claim!.id, articleId: post!.id }] };
  await store.noteConflicts([{ eventId, version: event.version, found: [foundConflict("k", told)] }], "1");
  await store.noteConflicts([{ eventId, version: event.version, found: [] }], "1");
  await store.eventsToLookThrough("1", { ms: 1, by: from }, 10);
  await store.countToLookThrough("1");
  await store.lastLook();
  const conflictFilter: Required<ConflictFilter> = {
    id: ["cfl_a", "cfl_b"],
    kind: "number",
    updates: true,
    event: eventId,
    storyline,
    outlet,
    tag: "a",
    meta: ["study:pilot"],
    language: "en",
    from,
    to: from,
    minOutlets: 2,
  };
  for (const filter of [
    ...one(conflictFilter),
    { outlet: outlets, tag: tags, kind: ["number", "date"] as const, language: ["en", "fr"] },
    { event: [eventId, "evt_b"], outlet: outlets },
  ]) {
    for (const page of [first, { after: [1e12, "cfl_a"], limit: 2 }]) {
      await store.conflicts(filter, page);
      await store.conflicts(filter, { ...page, order: "oldest" });
      await store.conflicts(filter, { ...page, order: "found" }, false);
      await store.weighConflicts(filter, page);
    }
    await store.countConflicts(filter);
  }
  await store.remove(post!.id, from);
}

test("no statement scans a table that grows, but those that mean to", async (t) => {
  const { statements, file } = await statementsOf(t);
  const { driver } = connectReader(file);
  const planned = [...statements].filter(
    (sql) => /^(SELECT|INSERT|UPDATE|DELETE)\b/i.test(sql) && !/__drizzle/.test(sql),
  );
  assert.ok(planned.length > 100, `${planned.length} statements were seen`);
  // SQLite would prepare it anew at each run.
  assert.deepEqual(
    planned.filter((sql) => / (=|<|>|<=|>=|<>|LIMIT) [?@]/.test(sql)),
    [],
  );
  const scans = planned
    .filter((sql) => !wholeOnPurpose.some(([statement]) => statement.test(sql)))
    .flatMap((sql) => {
      const unbound = sql.replaceAll(/@\w+/g, "NULL").replaceAll("?", "NULL");
      const plan = driver.prepare(`EXPLAIN QUERY PLAN ${unbound}`).all() as { detail: string }[];
      return plan
        .map(({ detail }) => detail)
        .filter((detail) => isScan(detail) && !harmless.test(detail))
        .filter((detail) => !(walkedInOrder.test(detail) && stopsAtPage.test(sql)))
        .map((detail) => `${detail}: ${sql}`);
    });
  driver.close();
  assert.deepEqual(scans, []);
});

test("what leaves few articles is looked up first, whatever else is asked of them and however far down", async (t) => {
  const statements = recordStatements(t);
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const store = openSqliteStore(file, grouping, () => "2024-05-01T00:00:00.000Z");
  t.after(() => store.close());
  await store.add(addition(ferry.post));
  const before = new Set(statements);
  const [from, speaker] = ["2024-01-01T00:00:00.000Z", `spk_${"a".repeat(24)}`];
  const others = { outlet: "a", origin: "a", language: "en", speaker, tag: "a", meta: ["a:b"], from, to: from };
  const several = { outlet: ["a", "b"], language: ["en", "fr"], tag: ["a", "b"] };
  const pages = (["newest", "oldest"] as const).flatMap((order) =>
    [null, [1e12, 5]].map((after) => ({ after, limit: 2, order })),
  );
  const each = [others, several].flatMap((filters) =>
    Object.entries(filters).map(([name, value]) => ({ [name]: value })),
  );
  const asked = [{}, others, ...each];
  for (const filter of asked)
    for (const page of pages) {
      for (const few of [{ event: "evt_a" }, { storyline: "sty_a" }, { externalId: "a" }, { url: "a" }])
        await store.articles({ ...filter, ...few } as ArticleFilter, page);
      const ofClaims = filter as Partial<typeof others>;
      const { speaker: _, ...ofSpeakers } = ofClaims;
      const { origin, language, ...ofEvents } = ofClaims;
      for (const few of [{ event: "evt_a" }, { storyline: "sty_a" }]) {
        await store.claims({ ...ofClaims, ...few }, page);
        await store.speakers({ ...ofSpeakers, ...few }, page.after ? { ...page, after: [1, speaker] } : page);
      }
      await store.articles({ ...(filter as object), id: ["art_a", "art_b"] }, page);
      await store.events({ ...ofEvents, id: ["evt_a", "evt_b"] }, page);
      await store.events({ ...ofEvents, minOutlets: 2 }, page);
      await store.storylines({ ...ofEvents, minEvents: 2 }, page);
    }
  const { driver } = connectReader(file);
  const made = [...statements].filter((sql) => !before.has(sql) && / articles a\b/.test(sql)).map(oneLine);
  assert.ok(made.length > 60, `${made.length} statements were seen`);
  const byFew = /^SEARCH a (EXISTS )?USING (COVERING )?INDEX articles_(event|external_id|url|id) /;
  const byKey = /^SEARCH a USING INTEGER PRIMARY KEY /;
  const isFew = /\ba\.(event_id|external_id|url|id) (=|IN)/;
  /** All that have a tag or a field, or that somebody says, listed to look into. */
  const listed = /^SEARCH \w+ USING PRIMARY KEY \((tag=\?|name=\? AND value=\?|speaker=\?)\)$/;
  const otherwise = made.flatMap((sql) => {
    const plan = driver.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll("?", "NULL")}`).all() as { detail: string }[];
    const first = plan.find(({ detail }) => /^(SEARCH|SCAN) a\b/.test(detail))?.detail ?? "";
    // Events of tagged articles are found by these.
    const soon = byFew.test(first) || (/ \+?e\.id IN /.test(sql) && byKey.test(first));
    const lists =
      isFew.test(sql) && !/ FROM events e /.test(sql) ? plan.filter(({ detail }) => listed.test(detail)) : [];
    return soon && lists.length === 0 ? [] : [`${first} ${lists.map(({ detail }) => detail)}: ${sql}`];
  });
  driver.close();
  assert.deepEqual(otherwise, []);
});

test("conflicts are walked in the order of an index, by when they came out and by when they were found", async (t) => {
  const { statements, file } = await statementsOf(t);
  const { driver } = connectReader(file);
  const walks = [...statements].filter((sql) =>
    / FROM conflicts f CROSS JOIN events e .* WHERE (1|\(f\.\w+, f\.id\) . \(\S+ \S+) ORDER BY f\./.test(sql),
  );
  const plans = walks.map((sql) => {
    const plan = driver.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll("?", "NULL")}`).all() as { detail: string }[];
    assert.ok(!plan.some(({ detail }) => detail.includes("TEMP B-TREE")), sql);
    return plan.map(({ detail }) => detail).find((detail) => / f USING /.test(detail));
  });
  driver.close();
  assert.deepEqual([...new Set(plans)].sort(), [
    "SCAN f USING INDEX conflicts_found",
    "SCAN f USING INDEX conflicts_order",
    "SEARCH f USING INDEX conflicts_found ((found_at,id)<(?,?))",
    "SEARCH f USING INDEX conflicts_order ((sort_at,id)<(?,?))",
    "SEARCH f USING INDEX conflicts_order ((sort_at,id)>(?,?))",
  ]);
});

test("samples look for rows by their ids' index, whatever else is asked of them", async (t) => {
  const { statements, file } = await statementsOf(t);
  const { driver } = connectReader(file);
  const sampled = [...statements].filter((sql) => / json_each\(\+\?\) share /.test(sql));
  assert.ok(sampled.length > 20, `${sampled.length} statements were seen`);
  const others = sampled.flatMap((sql) => {
    const plan = driver.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll("?", "NULL")}`).all() as { detail: string }[];
    const [, rows] = plan.map(({ detail }) => detail);
    return /^SEARCH [ace] USING INDEX (articles|claims|events)_id /.test(rows!) ? [] : [`${rows}: ${sql}`];
  });
  driver.close();
  assert.deepEqual(others, []);
});

test("the check sees a scan", (t) => {
  const driver = new Database(":memory:");
  t.after(() => driver.close());
  driver.exec("CREATE TABLE grows (a, b)");
  const [plan] = driver.prepare("EXPLAIN QUERY PLAN SELECT a FROM grows WHERE b = NULL").all() as { detail: string }[];
  assert.ok(isScan(plan!.detail) && !harmless.test(plan!.detail) && !walkedInOrder.test(plan!.detail));
  const [most] = driver.prepare("EXPLAIN QUERY PLAN SELECT max(a) FROM grows WHERE b = NULL").all() as {
    detail: string;
  }[];
  assert.ok(isScan(most!.detail) && !harmless.test(most!.detail), most!.detail);
});
