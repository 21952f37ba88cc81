import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import type { Cursor, Order, Page } from "../../src/store/store.ts";
import { temporaryStore } from "./fixtures.ts";

/** More than the hits from which on a list is walked instead of sorted, and than the articles that are walked. */
const stored = 24_000;
const far = 16;

test("what a common word finds comes in the list's order, page by page, whichever way it is looked for", async (t) => {
  const store = temporaryStore(t);
  const driver = new Database(store.file);
  t.after(() => driver.close());
  // Many share one time; one outlet has so few that walking meets some of them and fills no page.
  driver.exec(`
    CREATE TEMP TABLE numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${stored})
      SELECT i, (i * 7919) % 5000 AS at FROM n;
    INSERT INTO articles (seq, id, revision, outlet_id, sort_at, words, first_claim, claim_count, reading_hash, event_id,
      tags, meta, received_at, updated_at)
      SELECT i, printf('art_%024x', i), 1, iif(at < ${far}, 'far', 'near'), iif(at % 2, 0, at), 1, i * 2, 2, '', '',
        '[]', '{}', '', '' FROM numbers;
    INSERT INTO claims (seq, id, article, kind, claim)
      SELECT i * 2 + k, unhex(printf('%024x', i * 2 + k)), i, 2, '' FROM numbers, (SELECT 0 AS k UNION SELECT 1);
    INSERT INTO claims_search (rowid, text) SELECT seq, iif(seq % 3, 'common', 'other') FROM claims;
    INSERT INTO articles_search (rowid, text, title) SELECT i, iif(i % 9, 'common', 'other'), '' FROM numbers;`);
  const lists = {
    claims: {
      page: store.claimIds,
      expected: `SELECT 'clm_' || lower(hex(c.id)) FROM claims c JOIN articles a ON a.seq = c.article WHERE c.seq % 3`,
      order: ["a.sort_at", "a.first_claim", "c.seq"],
    },
    articles: {
      page: store.articleIds,
      expected: "SELECT a.id FROM articles a WHERE a.seq % 9",
      order: ["a.sort_at", "a.seq"],
    },
  };
  for (const { page, expected, order: columns } of Object.values(lists))
    for (const order of ["newest", "oldest"] as const satisfies readonly Order[])
      for (const outlet of [undefined, "far"]) {
        const found: string[] = [];
        let after: Cursor | null = null;
        for (let turn = 0; turn < 5; turn++) {
          const filter = outlet === undefined ? { q: "common" } : { q: "common", outlet };
          const { items, next }: Page<string> = await page(filter, { after, limit: 30, order });
          found.push(...items);
          after = next;
          if (next === null) break;
        }
        const direction = order === "newest" ? "DESC" : "ASC";
        const wanted = driver
          .prepare(
            `${expected} AND a.outlet_id = coalesce(?, a.outlet_id)
             ORDER BY ${columns.map((column) => `${column} ${direction}`).join(", ")} LIMIT 150`,
          )
          .pluck()
          .all(outlet ?? null);
        assert.deepEqual(found, wanted.slice(0, found.length));
        assert.equal(found.length, wanted.length);
      }
});
