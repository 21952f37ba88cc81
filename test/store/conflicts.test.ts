import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { ConflictFilter, Cursor, FoundConflict, Order, Store } from "../../src/store/store.ts";
import { addition, ferry, foundConflict, grouping, temporaryFolder, temporaryStore } from "./fixtures.ts";

/** What the clock of the store says. */
const at = "2024-05-01T00:00:00.000Z";
const version = "compared-by.1";
const migration = new URL("../../migrations/0019_conflicts_found.sql", import.meta.url);
const rested = { ms: 0, by: at };
const first = { after: null, limit: 100 };

type Telling = { readonly claimId: string; readonly articleId: string };

/** An event of two outlets, and a claim of each article. */
async function ferryEvent(store: Store) {
  const [post, herald] = [addition(ferry.post, { tags: ["a"] }), addition(ferry.herald)];
  const { eventId } = await store.add(post);
  assert.equal((await store.add(herald)).eventId, eventId);
  const telling = ({ id, claims }: typeof post): Telling => ({ claimId: claims[0]!.id, articleId: id });
  return { eventId, post: telling(post), herald: telling(herald), articles: { post, herald } };
}

async function look(store: Store, eventId: string, found: readonly FoundConflict[], by = version): Promise<boolean> {
  return (await store.noteConflicts([{ eventId, version: await versionOf(store, eventId), found }], by)) === 1;
}

async function versionOf(store: Store, eventId: string): Promise<number> {
  const event = await store.event(eventId);
  assert.ok(event && "version" in event);
  return event.version;
}

const listed = async (store: Store, filter: ConflictFilter = {}) => (await store.conflicts(filter, first)).items;
const owed = async (store: Store, by = version) =>
  (await store.eventsToLookThrough(by, rested, 10)).map(({ id }) => id);
const told = async (store: Store) => (await store.changesAfter(0, 1_000, ["conflict"])).length;

async function noted(t: TestContext, clock?: () => string) {
  const store = temporaryStore(t, clock);
  const event = await ferryEvent(store);
  const { post, herald } = event;
  const conflict = foundConflict("hurt", { Twelve: [post], nine: [herald] });
  assert.ok(await look(store, event.eventId, [conflict]));
  return { store, ...event, conflict };
}

test("what was found is listed with its claims as they are, once for each event and values", async (t) => {
  const { store, eventId, post, herald, conflict } = await noted(t);
  const [row, ...others] = await listed(store);
  assert.deepEqual(others, []);
  assert.match(row!.id, /^cfl_[0-9a-f]{24}$/);
  assert.deepEqual(
    row!.variants.map(({ value, unit, claims }) => [value, unit, claims.map(({ claim }) => claim.id)]),
    [
      ["Twelve", "person", [post.claimId]],
      ["nine", "person", [herald.claimId]],
    ],
  );
  const [telling] = row!.variants[0]!.claims;
  assert.deepEqual([telling!.claim], [(await store.claim(post.claimId))?.claim]);
  assert.deepEqual([row!.eventId, row!.foundAt, row!.outdated, row!.outlets], [eventId, at, false, 2]);
  assert.equal(row!.since, conflict.since);
  assert.ok(await look(store, eventId, [{ ...conflict, updates: true }]));
  assert.deepEqual(await listed(store), [{ ...row, updates: true }]);
  assert.equal(await told(store), 1);
  // Two rows of one event may hold the same values, of two things: each is told.
  assert.ok(await look(store, eventId, [conflict, { ...conflict, rowId: "row_b" }]));
  assert.deepEqual((await listed(store)).map(({ rowId }) => rowId).sort(), ["row_a", "row_b"]);
  assert.equal(await told(store), 2);
  assert.ok(await look(store, eventId, []));
  assert.deepEqual(await listed(store), []);
});

test("an event is owed until it is looked at as it stands, and again when it changes or others compare", async (t) => {
  const store = temporaryStore(t);
  const { eventId, articles } = await ferryEvent(store);
  await store.add(addition(ferry.orchard));
  assert.deepEqual([await owed(store), await store.countToLookThrough(version)], [[eventId], 1]);
  assert.equal(await store.lastLook(), null);
  assert.ok(await look(store, eventId, []));
  assert.deepEqual([await owed(store), await store.countToLookThrough(version)], [[], 0]);
  assert.equal(await store.lastLook(), at);
  await store.add(addition({ ...ferry.post, content: ferry.post.content.replace("84", "85") }));
  assert.deepEqual([await owed(store), await store.countToLookThrough(version)], [[eventId], 1]);
  assert.ok(await look(store, eventId, []));
  // Another version of the comparison looks again; the one before it has nothing to do with that.
  assert.deepEqual(await owed(store, "compared-by.2"), [eventId]);
  assert.ok(await look(store, eventId, [], "compared-by.2"));
  assert.deepEqual([await owed(store), await owed(store, "compared-by.2")], [[], []]);
  await store.remove(articles.herald.id, at);
  assert.equal(await store.countToLookThrough(version), 0, "of one outlet nothing is compared");
});

test("an event that changed rests before it is handed out, a large one longer, one of a clock that was ahead not", async (t) => {
  let now = "2024-05-01T00:00:10.000Z";
  const store = temporaryStore(t, () => now);
  const { eventId } = await ferryEvent(store);
  const ids = async (by: string) =>
    (await store.eventsToLookThrough(version, { ms: 2_000, by }, 10)).map(({ id }) => id);
  assert.deepEqual(await ids("2024-05-01T00:00:12.300Z"), []);
  assert.equal(await store.countToLookThrough(version), 1);
  assert.deepEqual(await ids("2024-05-01T00:00:12.401Z"), [eventId]);
  const driver = new Database(store.file);
  driver.exec("UPDATE events SET articles = 500");
  driver.close();
  assert.deepEqual(await ids("2024-05-01T00:00:25.900Z"), []);
  assert.deepEqual(await ids("2024-05-01T00:00:26.001Z"), [eventId]);
  now = "2024-05-01T09:00:00.000Z";
  await store.add(addition({ ...ferry.post, content: ferry.post.content.replace("84", "85") }));
  assert.deepEqual(await ids("2024-05-01T00:00:12.000Z"), [eventId]);
});

test("what was compared before an article came, changed or was removed is not written", async (t) => {
  const store = temporaryStore(t);
  const { eventId, post, herald } = await ferryEvent(store);
  const stale = {
    eventId,
    version: await versionOf(store, eventId),
    found: [foundConflict("hurt", { 1: [post], 2: [herald] })],
  };
  await store.remove(post.articleId, at);
  assert.equal(await store.noteConflicts([stale], version), 0);
  assert.equal(await store.noteConflicts([{ ...stale, eventId: "evt_nowhere" }], version), 0);
  assert.deepEqual([await listed(store), await told(store)], [[], 0]);
});

test("a removed article takes its conflicts with it at once, words and all, also one that only tells the row", async (t) => {
  for (const role of ["says", "tells"] as const) {
    const store = temporaryStore(t);
    const { eventId, post, herald } = await ferryEvent(store);
    const third = addition({
      ...ferry.post,
      outlet: "Coast Wire",
      url: "https://coast-wire.example/linnet",
      content: ferry.post.content.replace("ninety", "sixty"),
    });
    assert.equal((await store.add(third)).eventId, eventId);
    const telling = { claimId: third.claims[0]!.id, articleId: third.id };
    const conflict = foundConflict(
      "zyzzyva",
      { quokkaone: [post], quokkatwo: role === "says" ? [herald, telling] : [herald] },
      role === "says" ? {} : { otherArticleIds: [third.id] },
    );
    const other = foundConflict("other", { 1: [post], 2: [herald] });
    assert.ok(await look(store, eventId, [conflict, other]));
    const driver = new Database(store.file);
    const packed = driver
      .prepare(
        "SELECT body FROM conflicts WHERE seq IN (SELECT conflict FROM conflict_articles GROUP BY 1 HAVING count(*) = 3)",
      )
      .pluck()
      .get() as Buffer;
    driver.close();
    await store.remove(third.id, at);
    assert.deepEqual(
      (await listed(store)).map(({ text, outdated }) => [text, outdated]),
      [["other is told in several ways", true]],
      role,
    );
    assert.deepEqual(await owed(store), [eventId]);
    const bytes = Buffer.concat([store.file, `${store.file}-wal`].filter(existsSync).map((name) => readFileSync(name)));
    assert.equal(bytes.indexOf(packed.subarray(24, 64)), -1, "its bytes are out of the file");
  }
});

test("a changed text takes them too, and what is found again has been found before", async (t) => {
  let now = at;
  const { store, eventId, conflict } = await noted(t, () => now);
  await store.add(addition({ ...ferry.post, content: ferry.post.content.replace("84", "85") }));
  assert.deepEqual(await listed(store), []);
  now = "2024-05-03T00:00:00.000Z";
  const again = [{ eventId, version: await versionOf(store, eventId), found: [conflict] }];
  assert.equal(await store.noteConflicts(again, version), 1);
  assert.deepEqual(
    (await listed(store)).map(({ foundAt }) => foundAt),
    [at],
  );
  assert.equal(await told(store), 1);
});

test("what an earlier version told without noting when is dated when it is found again, and not told again", async (t) => {
  const { store, eventId, conflict } = await noted(t);
  assert.ok(await look(store, eventId, []));
  const driver = new Database(store.file);
  driver.exec("UPDATE told_conflicts SET found_at = NULL");
  driver.close();
  assert.ok(await look(store, eventId, [conflict]));
  assert.deepEqual(
    (await listed(store)).map(({ foundAt }) => foundAt),
    [at],
  );
  assert.equal(await told(store), 1);
});

test("what was told by the words of its values keeps its time, as far as the changes say it, and is not told again", async (t) => {
  let now = at;
  const { store, eventId, conflict } = await noted(t, () => now);
  assert.ok(await look(store, eventId, []));
  const earlier = createHash("sha256")
    .update(JSON.stringify(["number", ["Twelve person", "nine person"]]))
    .digest("base64url");
  const driver = new Database(store.file);
  driver.prepare("UPDATE told_conflicts SET found_at = NULL, conflict = ?").run(earlier);
  // As at the start after an update.
  const [, ...later] = readFileSync(migration, "utf8").split("--> statement-breakpoint");
  for (const statement of later) driver.exec(statement);
  driver.close();
  now = "2024-05-03T00:00:00.000Z";
  assert.ok(await look(store, eventId, [conflict, { ...conflict, key: "another", kind: "date", rowId: "row_b" }]));
  assert.deepEqual(Object.fromEntries((await listed(store)).map(({ rowId, foundAt }) => [rowId, foundAt])), {
    row_a: at,
    row_b: now,
  });
  assert.equal(await told(store), 2);
});

test("without their claims conflicts are the same, but that no value has one", async (t) => {
  const { store, eventId, conflict } = await noted(t);
  const [whole] = await listed(store);
  const { items } = await store.conflicts({}, first, false);
  const undated = { ...conflict, key: "undated", from: null, to: null, since: null };
  assert.deepEqual(items, [{ ...whole, variants: whole!.variants.map((one) => ({ ...one, claims: [] })) }]);
  assert.equal(await store.weighConflicts({}, first), 2);
  assert.equal(await store.weighConflicts({ kind: "date" }, first), 0);
  assert.ok(await look(store, eventId, [undated]));
  assert.deepEqual(
    (await listed(store)).map(({ since }) => since),
    [null],
  );
});

test("an article that leaves an event, and an event that goes, take their conflicts with them", async (t) => {
  const { store, eventId, post } = await noted(t);
  const driver = new Database(store.file);
  t.after(() => driver.close());
  const left = () => driver.prepare("SELECT count(*) FROM conflict_articles").pluck().get();
  assert.equal(left(), 2);
  const back = driver.transaction((change: () => void) => {
    change();
    const rows = [driver.prepare("SELECT count(*) FROM conflicts").pluck().get(), left()];
    throw Object.assign(new Error("taken back"), { rows });
  });
  const after = (change: () => void) => {
    try {
      back(change);
    } catch (error) {
      return (error as { rows?: unknown }).rows;
    }
  };
  const move = driver.prepare("UPDATE articles SET event_id = ? WHERE id = ?");
  assert.deepEqual(
    after(() => move.run("evt_other", post.articleId)),
    [0, 0],
  );
  assert.deepEqual(
    after(() => driver.prepare("DELETE FROM events WHERE id = ?").run(eventId)),
    [0, 0],
  );
  assert.deepEqual(
    after(() => driver.exec("UPDATE events SET outlets = 1")),
    [0, 0],
  );
  assert.deepEqual(
    after(() => driver.exec("UPDATE events SET outlets = 3")),
    [1, 2],
  );
  // As a merge moves all of them.
  driver.exec("UPDATE articles SET event_id = 'evt_third'");
  assert.equal(left(), 0);
});

test("of an article that mentions an event its conflicts stay when it moves between others", async (t) => {
  const { store, eventId, post, herald } = await noted(t);
  const orchard = addition(ferry.orchard);
  await store.add(orchard);
  const mention = { claimId: orchard.claims[0]!.id, articleId: orchard.id };
  assert.ok(await look(store, eventId, [foundConflict("hurt", { 1: [post], 2: [herald, mention] })]));
  const driver = new Database(store.file);
  driver.prepare("UPDATE articles SET event_id = 'evt_other' WHERE id = ?").run(orchard.id);
  driver.close();
  assert.equal((await listed(store)).length, 1);
});

test("a rebuild has every event looked at again, and keeps what still stands until then", async (t) => {
  const { store, eventId } = await noted(t);
  await store.rebuildGroups();
  assert.deepEqual(await owed(store), [eventId]);
  assert.deepEqual(
    (await listed(store)).map(({ outdated }) => outdated),
    [true],
  );
});

test("what is found in an event that changed long ago is listed and not told", async (t) => {
  const { store, eventId, conflict } = await noted(t);
  const driver = new Database(store.file);
  driver.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5001)
    INSERT INTO changes (kind, id, at) SELECT 'article.updated', 'art_x', '2024-06-01T00:00:00.000Z' FROM n`);
  driver.close();
  const before = await told(store);
  assert.ok(await look(store, eventId, [conflict, { ...conflict, key: "another" }]));
  assert.equal((await listed(store)).length, 2);
  assert.equal(await told(store), before);
});

test("filters", async (t) => {
  const { store, eventId, post, herald, conflict } = await noted(t);
  const dated = { ...conflict, key: "day", kind: "date", updates: true, rowId: "row_b" } as const;
  const late = { from: "2024-05-20T00:00:00.000Z", to: "2024-05-21T00:00:00.000Z", since: "2024-05-20T00:00:00.000Z" };
  const three = foundConflict("three", { 1: [post], 2: [herald] }, { ...late, rowId: "row_c" });
  assert.ok(await look(store, eventId, [conflict, dated, three]));
  const event = await store.event(eventId);
  assert.ok(event && "storylineId" in event);
  const cases: readonly (readonly [ConflictFilter, readonly string[]])[] = [
    [{}, ["row_c", "row_a", "row_b"]],
    [{ kind: "date" }, ["row_b"]],
    [{ kind: ["date", "number"] }, ["row_c", "row_a", "row_b"]],
    [{ kind: "negation" }, []],
    [{ updates: true }, ["row_b"]],
    [{ updates: false }, ["row_c", "row_a"]],
    [{ event: eventId }, ["row_c", "row_a", "row_b"]],
    [{ event: "evt_nowhere" }, []],
    [{ storyline: event.storylineId }, ["row_c", "row_a", "row_b"]],
    [{ outlet: "harbour-post" }, ["row_c", "row_a", "row_b"]],
    [{ outlet: ["coast-wire", "island-herald"] }, ["row_c", "row_a", "row_b"]],
    [{ outlet: "coast-wire" }, []],
    [{ tag: "a" }, ["row_c", "row_a", "row_b"]],
    [{ tag: "b" }, []],
    [{ language: "en", minOutlets: 2 }, ["row_c", "row_a", "row_b"]],
    [{ language: "fr" }, []],
    [{ minOutlets: 3 }, []],
    // One of the articles was published then, whatever the bounds of all.
    [{ from: "2024-05-01T00:00:00.000Z" }, []],
    [{ from: "2024-04-16T15:00:00.000Z", to: "2024-04-16T15:40:00.000Z" }, ["row_a", "row_b"]],
    [{ to: "2024-05-01T00:00:00.000Z" }, ["row_a", "row_b"]],
    [{ from: "2024-04-16T15:30:00.000Z", to: "2024-04-16T15:40:00.000Z" }, []],
  ];
  for (const [filter, rows] of cases) {
    const found = (await listed(store, filter)).map(({ rowId }) => rowId);
    assert.deepEqual(found.toSorted(), rows.toSorted(), JSON.stringify(filter));
    assert.equal(found[0] === "row_c", rows[0] === "row_c", "the newest first");
    assert.equal(await store.countConflicts(filter), rows.length);
  }
  const [dayConflict] = await listed(store, { kind: "date" });
  assert.deepEqual(
    (await listed(store, { id: [dayConflict!.id, "cfl_x"] })).map(({ rowId }) => rowId),
    ["row_b"],
  );
});

test("who walks the list meets each conflict that stands all the while once, whatever else comes and goes", async (t) => {
  // Some looks come at one time.
  let now = Date.parse(at);
  const store = temporaryStore(t, () => new Date(now).toISOString());
  const { eventId, post, herald } = await ferryEvent(store);
  // Few instants, so that many share one; null is undated.
  const instants = ["2024-04-16T10:00:00.000Z", "2024-04-17T10:00:00.000Z", null];
  const conflicts = fc.uniqueArray(
    fc.record({ key: fc.integer({ min: 0, max: 15 }), since: fc.constantFrom(...instants) }),
    { selector: ({ key }) => key, maxLength: 12 },
  );
  const found = (drawn: readonly { readonly key: number; readonly since: string | null }[]) =>
    drawn.map(({ key, since }) => foundConflict(`${key}`, { 1: [post], 2: [herald] }, { since, rowId: `row_${key}` }));
  const walk = async (order: Order, limit: number, meanwhile: () => Promise<unknown>): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: Cursor | null = null; ; ) {
      const { items, next } = await store.conflicts({}, { after, limit, order });
      seen.push(...items.map(({ id }) => id));
      if (next === null) return seen;
      if (after === null) await meanwhile();
      after = next;
    }
  };
  await fc.assert(
    fc.asyncProperty(
      conflicts,
      conflicts,
      fc.constantFrom<Order>("newest", "oldest", "found"),
      fc.integer({ min: 1, max: 5 }),
      async (before, after, order, limit) => {
        await look(store, eventId, []);
        now += 1_000;
        await look(store, eventId, found(before.slice(0, 3)));
        now += 1_000;
        await look(store, eventId, found(before));
        now += before.length % 2;
        const standing = (await listed(store)).map(({ id }) => id);
        const seen = await walk(order, limit, () => look(store, eventId, found(after)));
        assert.equal(new Set(seen).size, seen.length, "none twice");
        const left = new Set((await listed(store)).map(({ id }) => id));
        for (const id of standing.filter((one) => left.has(one))) assert.ok(seen.includes(id), "none is missed");
        const still = await walk(order, limit, async () => {});
        const whole = (await store.conflicts({}, { ...first, order })).items.map(({ id }) => id);
        assert.deepEqual(still, whole);
      },
    ),
    { numRuns: 60 },
  );
});

test("two processes on one file tell a conflict once", async (t) => {
  const file = `${temporaryFolder(t)}/rashomon.db`;
  const [one, other] = [1, 2].map(() => openSqliteStore(file, grouping, () => at));
  t.after(() => Promise.all([one!.close(), other!.close()]));
  const { eventId, post, herald } = await ferryEvent(one!);
  const conflict = foundConflict("hurt", { 1: [post], 2: [herald] });
  assert.ok(await look(one!, eventId, [conflict]));
  assert.ok(await look(other!, eventId, [conflict]));
  assert.deepEqual(await listed(one!), await listed(other!));
  assert.equal(await told(other!), 1);
});
