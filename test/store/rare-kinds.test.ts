import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { commonKinds, kindsOf } from "../../src/store/sqlite/claim-kinds.ts";
import type { ClaimFilter, Cursor, Page } from "../../src/store/store.ts";
import { recordStatements, temporaryStore } from "./fixtures.ts";

const stored = 600;

test("claims of a rare kind are found by their index, in the list's order and page by page", async (t) => {
  const statements = recordStatements(t);
  const store = temporaryStore(t);
  const driver = new Database(store.file);
  t.after(() => driver.close());
  const index = driver.prepare("SELECT sql FROM sqlite_schema WHERE name = 'claims_rare_kind'").pluck().get() as string;
  assert.ok(index.includes(`NOT IN (${commonKinds.join(", ")})`), index);
  // Direct claims, those that deny and those that promise are rare, mixed ones are none; several articles share a time.
  driver.exec(`
    CREATE TEMP TABLE numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${stored})
      SELECT i, (i * 7919) % 90 AS at FROM n;
    INSERT INTO articles (seq, id, revision, outlet_id, sort_at, words, first_claim, claim_count, reading_hash, event_id,
      tags, meta, received_at, updated_at)
      SELECT i, printf('art_%024x', i), 1, iif(at % 3, 'near', 'far'), at, 1, i * 2, 2, '', '', '[]', '{}', '', ''
      FROM numbers;
    INSERT INTO claims (seq, id, article, kind, claim)
      SELECT i * 2 + k, unhex(printf('%024x', i * 2 + k)), i, iif((i + k) % 7, iif(k, 2, 7), k) + 8 * (i % 11 = 0) + 32 * (i % 13 = 0), ''
      FROM numbers, (SELECT 0 AS k UNION SELECT 1)`);
  const filters: readonly (readonly [ClaimFilter, string])[] = [
    [{ type: "direct" }, "c.kind % 8 < 2"],
    [{ type: "direct", voice: "own" }, "c.kind % 8 = 1"],
    [{ type: "direct", outlet: "far" }, "c.kind % 8 < 2 AND a.outlet_id = 'far'"],
    [{ negated: true }, "c.kind & 8"],
    [{ negated: true, type: "assertion", outlet: "far" }, "c.kind IN (15, 47) AND a.outlet_id = 'far'"],
    [{ negated: false, type: "direct" }, "c.kind IN (0, 1, 32, 33)"],
    [{ modality: "planned" }, "c.kind >= 32"],
    [{ modality: ["asked", "planned"], negated: true, outlet: "far" }, "c.kind >= 40 AND a.outlet_id = 'far'"],
    [{ modality: "asserted", type: "direct" }, "c.kind IN (0, 1, 8, 9)"],
    [{ modality: "possible" }, "0"],
    [{ type: "mixed" }, "0"],
    [{ type: "direct", tag: "none" }, "0"],
  ];
  for (const [filter, sql] of filters) {
    assert.ok(kindsOf(filter)!.every((kind) => !commonKinds.includes(kind)));
    for (const order of ["newest", "oldest"] as const) {
      const found: string[] = [];
      let after: Cursor | null = null;
      do {
        const page: Page<string> = await store.claimIds(filter, { after, limit: 30, order });
        found.push(...page.items);
        after = page.next;
      } while (after !== null);
      const direction = order === "newest" ? "DESC" : "ASC";
      const wanted = driver
        .prepare(
          `SELECT 'clm_' || lower(hex(c.id)) FROM claims c JOIN articles a ON a.seq = c.article WHERE ${sql}
           ORDER BY a.sort_at ${direction}, a.first_claim ${direction}, c.seq ${direction}`,
        )
        .pluck()
        .all();
      assert.deepEqual(found, wanted, JSON.stringify(filter));
    }
  }
  const asked = [...statements].filter((sql) => /INDEXED BY claims_rare_kind/.test(sql));
  assert.ok(asked.length > filters.length);
  for (const sql of asked) {
    const plan = driver.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll("?", "NULL")}`).all() as { detail: string }[];
    assert.ok(
      plan.some(({ detail }) => /^SEARCH c USING .*INDEX claims_rare_kind/.test(detail)),
      JSON.stringify(plan),
    );
  }
});
