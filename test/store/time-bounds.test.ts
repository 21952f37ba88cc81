import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import type { Cursor, Order, Page } from "../../src/store/store.ts";
import { temporaryStore } from "./fixtures.ts";

const stored = 400;
/** Days of a time of publication: an instant, a day, a day in no known zone, a month, a year. */
const widths = [0, 1, 2.2, 31, 366];
const dayMs = 86_400_000;
const start = Date.parse("2020-01-01T00:00:00.000Z");
const instant = (day: number) => new Date(start + day * dayMs).toISOString();

test("a list between two times holds what may have been published then, however wide its times, page by page", async (t) => {
  const store = temporaryStore(t);
  const driver = new Database(store.file);
  t.after(() => driver.close());
  const insert = driver.prepare(`
    INSERT INTO articles (seq, id, revision, sort_at, published_from, published_to, words, first_claim, claim_count,
      reading_hash, event_id, tags, meta, received_at, updated_at)
    VALUES (?, ?, 1, ?, ?, ?, 1, 0, 0, '', '', '[]', '{}', '', '')`);
  for (let seq = 1; seq <= stored; seq++) {
    const day = (seq * 37) % 900;
    const to = day + widths[seq % widths.length]!;
    insert.run(seq, `art_${seq.toString(16).padStart(24, "0")}`, start + day * dayMs, instant(day), instant(to));
  }
  const days = fc.option(fc.integer({ min: -10, max: 1_300 }), { nil: undefined });
  const orders = fc.constantFrom<Order>("newest", "oldest");
  await fc.assert(
    fc.asyncProperty(days, days, orders, async (first, last, order) => {
      const filter = {
        ...(first !== undefined && { from: instant(first) }),
        ...(last !== undefined && { to: instant(last) }),
      };
      const found: string[] = [];
      for (let after: Cursor | null = null; ; ) {
        const { items, next }: Page<string> = await store.articleIds(filter, { after, limit: 50, order });
        found.push(...items);
        if (next === null) break;
        after = next;
      }
      const direction = order === "newest" ? "DESC" : "ASC";
      const wanted = driver
        .prepare(
          `SELECT id FROM articles WHERE published_to > ? AND published_from < ?
           ORDER BY sort_at ${direction}, seq ${direction}`,
        )
        .pluck()
        .all(filter.from ?? "", filter.to ?? "9");
      assert.deepEqual(found, wanted);
    }),
  );
});
