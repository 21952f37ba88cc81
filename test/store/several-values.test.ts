import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import type { AnyOf, ArticleFilter, ClaimFilter, Cursor, Order, Page, Store } from "../../src/store/store.ts";
import { addition, temporaryStore } from "./fixtures.ts";

/** All rows of a list, page by page. */
async function walk(read: (after: Cursor | null) => Promise<Page<string>>): Promise<string[]> {
  const found: string[] = [];
  for (let after: Cursor | null = null; ; ) {
    const { items, next }: Page<string> = await read(after);
    found.push(...items);
    if (next === null) return found;
    after = next;
  }
}

const orders = fc.constantFrom<Order>("newest", "oldest");
/** Nothing, one of the values, or several. */
const anyOf = (values: readonly string[]) =>
  fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...values),
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength: values.length }),
  );
const given = <Filter extends object>(filter: Filter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Filter;

test("a list of any of several values holds each of their articles once, in order, over pages of any size", async (t) => {
  const store = temporaryStore(t);
  const driver = new Database(store.file);
  t.after(() => driver.close());
  const insert = driver.prepare(`
    INSERT INTO articles (seq, id, revision, outlet_id, origin_key, language, sort_at, words, first_claim, claim_count,
      reading_hash, event_id, tags, meta, received_at, updated_at)
    VALUES (?, ?, 1, ?, ?, ?, ?, 1, 0, 0, '', '', '[]', '{}', '', '')`);
  const tag = driver.prepare("INSERT INTO article_tags (tag, article) VALUES (?, ?)");
  for (let seq = 1; seq <= 200; seq++) {
    const id = `art_${seq.toString(16).padStart(24, "0")}`;
    // Many of one time, so that the second column decides.
    insert.run(seq, id, `o${seq % 5}`, `r${seq % 7}`, `l${seq % 3}`, (seq * 37) % 40);
    for (const name of ["a", "b", "c"].filter((_, n) => seq % (n + 2) === 0)) tag.run(name, seq);
  }
  const placeholders = (values: readonly string[]) => values.map(() => "?").join(", ");
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        outlet: anyOf(["o0", "o1", "o2", "o3", "nowhere"]),
        origin: anyOf(["r0", "r1", "r6"]),
        language: anyOf(["l0", "l1", "l2"]),
        tag: anyOf(["a", "b", "c", "none"]),
      }),
      orders,
      fc.integer({ min: 1, max: 40 }),
      async (filter: ArticleFilter, order, limit) => {
        const asked = given(filter);
        const found = await walk((after) => store.articleIds(asked, { after, limit, order }));
        const columns = { outlet: "outlet_id", origin: "origin_key", language: "language" } as const;
        const conditions = (Object.keys(columns) as (keyof typeof columns)[]).map((name) => {
          const values = [filter[name] ?? []].flat() as string[];
          return { sql: values.length === 0 ? "1" : `${columns[name]} IN (${placeholders(values)})`, values };
        });
        const tags = [filter.tag ?? []].flat() as string[];
        const tagged =
          tags.length === 0 ? "1" : `seq IN (SELECT article FROM article_tags WHERE tag IN (${placeholders(tags)}))`;
        const direction = order === "oldest" ? "ASC" : "DESC";
        const wanted = driver
          .prepare(
            `SELECT id FROM articles WHERE ${[...conditions.map(({ sql }) => sql), tagged].join(" AND ")}
             ORDER BY sort_at ${direction}, seq ${direction}`,
          )
          .pluck()
          .all(...conditions.flatMap(({ values }) => values), ...tags);
        assert.deepEqual(found, wanted);
        assert.equal(await store.countArticles(asked), wanted.length);
      },
    ),
    { numRuns: 150 },
  );
});

const names = ["Ana Ruiz", "Tomas Vidal", "Ruth Adeyemi"];
const outlets = ["Harbour Post", "Island Herald", "Coast Wire"];

/** Twelve reports, in each of which two people are quoted, sometimes for one sentence together. */
async function fill(store: Store): Promise<void> {
  for (let n = 0; n < 12; n++) {
    const [one, two] = [names[n % 3]!, names[(n + 1) % 3]!];
    const together = n % 2 === 0 ? ` ${one} and ${two} said the quay number ${n} would open.` : "";
    await store.add(
      addition(
        {
          content: `"We will open pier ${n} in May," ${one} said on Monday. ${two} said pier ${n} was closed.${together} The pier has number ${n}.`,
          title: `Pier ${n} opens`,
          outlet: outlets[n % 3]!,
          publishedAt: `2024-03-${String(10 + (n % 5)).padStart(2, "0")}`,
          url: `https://pier${n}.example/a`,
        },
        { tags: [`t${n % 4}`] },
      ),
    );
  }
}

test("claims of any of several speakers, outlets, types and tags are what each alone has, each once, in the list's order", async (t) => {
  const store = temporaryStore(t);
  await fill(store);
  const { items: speakers } = await store.speakers({}, { after: null, limit: 10 });
  assert.ok(speakers.length >= 3);
  const all = async (filter: ClaimFilter, order: Order) =>
    walk((after) => store.claimIds(filter, { after, limit: 100, order }));
  const single = (wanted: AnyOf<string> | undefined) => (wanted === undefined ? [undefined] : [wanted].flat());
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        speaker: anyOf(speakers.map(({ id }) => id)),
        outlet: anyOf(["harbour-post", "island-herald", "coast-wire"]),
        type: anyOf(["direct", "indirect", "assertion", "mixed"]),
        tag: anyOf(["t0", "t1", "t2"]),
        q: fc.constantFrom(undefined, "pier"),
      }),
      orders,
      fc.integer({ min: 1, max: 30 }),
      async (drawn, order, limit) => {
        const filter = given(drawn) as ClaimFilter;
        const wanted = new Set<string>();
        for (const speaker of single(drawn.speaker))
          for (const outlet of single(drawn.outlet))
            for (const type of single(drawn.type))
              for (const tag of single(drawn.tag))
                for (const id of await all(given({ q: drawn.q, speaker, outlet, type, tag }) as ClaimFilter, order))
                  wanted.add(id);
        const inOrder = (await all({}, order)).filter((id) => wanted.has(id));
        assert.deepEqual(await walk((after) => store.claimIds(filter, { after, limit, order })), inOrder);
        const shown = await store.claims(filter, { after: null, limit, order });
        assert.deepEqual(
          shown.items.map(({ claim }) => claim.id),
          inOrder.slice(0, limit),
        );
        assert.equal(await store.countClaims(filter), inOrder.length);
      },
    ),
    { numRuns: 80 },
  );
});

test("who several outlets quote is counted over all of them", async (t) => {
  const store = temporaryStore(t);
  await fill(store);
  const count = async (outlet: AnyOf<string>, event?: string) => {
    const found = new Map<string, number>();
    const filter = given({ outlet, event });
    for (let after: Cursor | null = null; ; ) {
      const { items, next }: Page<{ id: string; claims: number; articles: number }> = await store.speakers(filter, {
        after,
        limit: 1,
      });
      for (const { id, claims, articles } of items) {
        found.set(id, claims);
        const all = await store.articleIds({ speaker: id, outlet }, { after: null, limit: 100 });
        if (event === undefined) assert.equal(articles, all.items.length);
      }
      if (next === null) return found;
      after = next;
    }
  };
  const [first, second] = [await count("harbour-post"), await count("island-herald")];
  const both = await count(["harbour-post", "island-herald"]);
  const ids = new Set([...first.keys(), ...second.keys()]);
  assert.deepEqual(new Set(both.keys()), ids);
  for (const id of ids) assert.equal(both.get(id), (first.get(id) ?? 0) + (second.get(id) ?? 0));
});
