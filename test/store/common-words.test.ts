import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import type { ClaimFilter, Cursor, Order, Page } from "../../src/store/store.ts";
import { recordStatements, temporaryStore } from "./fixtures.ts";

/** More than the hits from which on a list is walked instead of sorted, and than the articles that are walked. */
const stored = 24_000;
const far = 16;
const speaker = "ab".repeat(12);

/** Filters besides the word: of what a walk meets soon, few articles, few claims anywhere, and one speaker's. */
const filters: readonly (readonly [filter: ClaimFilter, sql: string])[] = [
  [{}, "1"],
  [{ outlet: "far" }, "a.outlet_id = 'far'"],
  [{ type: "direct" }, "c.kind = 0"],
  [{ type: "direct", voice: "own" }, "0"],
  [{ speaker: `spk_${speaker}` }, "c.seq % 1201 = 0"],
  [{ speaker: `spk_${speaker}`, outlet: "near" }, "c.seq % 1201 = 0 AND a.outlet_id = 'near'"],
  [{ outlet: "nowhere" }, "0"],
];

test("what a common word finds comes in the list's order, page by page, whichever way it is looked for", async (t) => {
  const statements = recordStatements(t);
  const store = temporaryStore(t);
  const driver = new Database(store.file);
  t.after(() => driver.close());
  // Many share one time; one outlet has so few that walking meets some of them and fills no page.
  driver.exec(`
    CREATE TEMP TABLE numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${stored})
      SELECT i, (i * 7919) % 5000 AS at FROM n;
    INSERT INTO articles (seq, id, revision, outlet_id, sort_at, words, first_claim, claim_count, reading_hash, event_id,
      tags, meta, received_at, updated_at)
      SELECT i, printf('art_%024x', i), 1, iif(at < ${far}, 'far', 'near'), iif(at % 2, 0, at), 1, i * 2, 2, '', 'evt_' || i,
        '[]', '{}', '', '' FROM numbers;
    INSERT INTO events (seq, id, storyline_id, title_from, sort_at, people, places, articles, outlets,
      independent_origins, clustering, version, updated_at)
      SELECT i, 'evt_' || i, '', '', (i * 31) % 900, '', '', 1, i % 500, 1, '', 1, '' FROM numbers;
    INSERT INTO claims (seq, id, article, kind, claim)
      SELECT i * 2 + k, unhex(printf('%024x', i * 2 + k)), i, iif((i * 2 + k) % 977, 2, 0), ''
        FROM numbers, (SELECT 0 AS k UNION SELECT 1);
    INSERT INTO speakers (seq, id, claims, articles) VALUES (1, unhex('${speaker}'), 40, 40);
    INSERT INTO claim_speakers (speaker, claim) SELECT 1, seq FROM claims WHERE seq % 1201 = 0;
    INSERT INTO claims_search (rowid, text) SELECT seq, iif(seq % 3, 'common', 'other') FROM claims;
    INSERT INTO articles_search (rowid, text, title) SELECT i, iif(i % 9, 'common', 'other'), '' FROM numbers;`);
  const lists = {
    claims: {
      page: store.claimIds,
      filters,
      expected: `SELECT 'clm_' || lower(hex(c.id)) FROM claims c JOIN articles a ON a.seq = c.article WHERE c.seq % 3`,
      order: ["a.sort_at", "a.first_claim", "c.seq"],
    },
    articles: {
      page: store.articleIds,
      filters: filters.filter(([{ type, speaker }]) => type === undefined && speaker === undefined),
      expected: "SELECT a.id FROM articles a WHERE a.seq % 9",
      order: ["a.sort_at", "a.seq"],
    },
    events: {
      page: store.eventIds,
      filters: [
        [{}, "1"],
        [{ minOutlets: 499 }, "e.outlets = 499"],
        [{ outlet: "far" }, "a.outlet_id = 'far'"],
      ] as const,
      expected: "SELECT e.id FROM events e JOIN articles a ON a.event_id = e.id WHERE a.seq % 9",
      order: ["e.sort_at", "e.seq"],
    },
  };
  for (const { page, expected, filters, order: columns } of Object.values(lists))
    for (const order of ["newest", "oldest"] as const satisfies readonly Order[])
      for (const [filter, sql] of filters) {
        const found: string[] = [];
        let after: Cursor | null = null;
        for (let turn = 0; turn < 5; turn++) {
          const { items, next }: Page<string> = await page({ ...filter, q: "common" }, { after, limit: 30, order });
          found.push(...items);
          after = next;
          if (next === null) break;
        }
        const direction = order === "newest" ? "DESC" : "ASC";
        const wanted = driver
          .prepare(
            `${expected} AND ${sql}
             ORDER BY ${columns.map((column) => `${column} ${direction}`).join(", ")} LIMIT 150`,
          )
          .pluck()
          .all();
        assert.deepEqual(found, wanted.slice(0, found.length));
        assert.equal(found.length, wanted.length);
      }
  for (const { page, expected, filters, order: columns } of Object.values(lists))
    for (const [filter, sql] of filters) {
      const found: string[] = [];
      let after: Cursor | null = null;
      let turns = 0;
      do {
        const { items, next }: Page<string> = await page(
          { ...filter, q: "common" },
          { after, limit: 9_000, partial: true },
        );
        found.push(...items);
        after = next;
        turns++;
      } while (after !== null);
      const wanted = driver
        .prepare(`${expected} AND ${sql} ORDER BY ${columns.map((column) => `${column} DESC`).join(", ")}`)
        .pluck()
        .all();
      assert.deepEqual(found, wanted, JSON.stringify(filter));
      assert.ok(turns <= 12, `${turns} pages of ${found.length} rows`);
    }
  // Where hits are many, what leaves few articles or claims is where they are looked for.
  for (const [from, first] of [
    [/FROM json_each\(\+\?\) few/, /^SCAN few VIRTUAL TABLE/],
    [/CROSS JOIN claim_speakers t .* claims_search\b/s, /^SEARCH s USING .*INDEX speakers_id/],
  ] as const) {
    const asked = [...statements].filter((sql) => from.test(sql) && /MATCH/.test(sql));
    assert.ok(asked.length > 0, `${from} was never asked`);
    for (const sql of asked) {
      const plan = driver.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll("?", "NULL")}`).all() as { detail: string }[];
      assert.match(plan[0]!.detail, first);
      assert.ok(
        plan.every(({ detail }) => !/^SCAN [acst]\b/.test(detail)),
        JSON.stringify(plan),
      );
    }
  }
});
