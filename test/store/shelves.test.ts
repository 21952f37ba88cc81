import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import Database from "better-sqlite3";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { ArticleAddition } from "../../src/store/store.ts";
import { generateArticles } from "../bench/generate-articles.ts";
import { addition, grouping, temporaryFolder } from "./fixtures.ts";

const at = "2024-05-01T00:00:00.000Z";
const everyTwelfth = 12;
const dayLength = 86_400_000;

/** All that grouping wrote, without the order in which rows came. */
const grouped = [
  "SELECT id, event_id, copy_group_id FROM articles ORDER BY id",
  'SELECT id, storyline_id, title, "from", "to", people, places, articles, version FROM events ORDER BY id',
  "SELECT id, version FROM storylines ORDER BY id",
  "SELECT a, b, score, reasons FROM storyline_links ORDER BY a, b",
  "SELECT * FROM memberships ORDER BY article",
  'SELECT id, "into" FROM aliases ORDER BY id',
];

/** Stores the articles one by one, takes some of them out again, and says how they are grouped. */
async function fill(file: string, additions: readonly ArticleAddition[], reopen: boolean): Promise<unknown[][]> {
  const open = () => openSqliteStore(file, grouping, () => at);
  let store = open();
  for (const [index, one] of additions.entries()) {
    if (reopen) {
      await store.close();
      store = open();
    }
    await store.add(one);
    if (index % everyTwelfth === everyTwelfth - 1) await store.remove(additions[index - 5]!.id, at);
  }
  await store.close();
  const driver = new Database(file, { readonly: true });
  const rows = grouped.map((sql) => driver.prepare(sql).raw().all());
  driver.close();
  return rows;
}

/** Reports of courses of events: some weeks apart, with words of the course and of their own. */
function* courses(): Generator<ArticleAddition> {
  const texts = [...generateArticles({ seed: 11, articles: 60, undated: 0 })].map(({ document }) => document.content);
  const half = (text: string, part: 0 | 1) => text.slice(part * (text.length >> 1)).slice(0, text.length >> 1);
  for (let report = 0; report < 48; report++) {
    const [course, week] = [report % 3, Math.floor(report / 6)];
    const content = `${half(texts[course]!, 0)} ${half(texts[(course + 3 * week + 3) % texts.length]!, 1)} ${report}`;
    const publishedAt = new Date(Date.parse("2024-01-01") + ((week * 5) % 8) * 20 * dayLength).toISOString();
    yield addition({ content, publishedAt, url: `https://harbour-post.example/${report}` });
  }
}

test("a writer that keeps what it read at hand groups as one that reads everything anew", async (t) => {
  const folder = temporaryFolder(t);
  const additions = [...courses()];
  const resident = await fill(path.join(folder, "resident.db"), additions, false);
  const anew = await fill(path.join(folder, "anew.db"), additions, true);
  assert.deepEqual(resident, anew);
  const [, events, storylines, links] = resident.map((rows) => rows.length);
  const merged = (resident[5] as [string, string | null][]).filter(
    ([id, into]) => id.startsWith("sty_") && into !== null,
  );
  assert.ok(merged.length > 1, "storylines merge while both are at hand");
  assert.ok(links! > 5 && storylines! < events!, "storylines join events");
});
