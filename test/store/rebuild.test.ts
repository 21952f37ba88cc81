import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import type { ArticleAddition, Store } from "../../src/store/store.ts";
import { addition, temporaryStore } from "./fixtures.ts";

const fire = addition({
  url: "https://harbour-post.example/2031/05/06/ferry",
  title: "Fire on ferry Halcyon Bay kills 14 off Port Merrow",
  publishedAt: "2031-05-06T09:00:00.000Z",
  content: `A fire on the ferry Halcyon Bay killed 14 people off Port Merrow on Tuesday, the coast guard said. The blaze broke out in the engine room shortly before dawn.

Rescuers from Port Merrow pulled 212 passengers from the water. Captain Ines Calloway was the last to leave the Halcyon Bay.`,
});
const blaze = addition({
  url: "https://island-herald.example/2031/05/06/blaze",
  outlet: "Island Herald",
  title: "Fourteen dead in Halcyon Bay ferry blaze",
  publishedAt: "2031-05-06T13:30:00.000Z",
  content: `At least 14 passengers died when the Halcyon Bay caught fire near Port Merrow on Tuesday morning. Flames spread from the engine room, according to the coast guard.

Some 212 people were rescued, among them Captain Ines Calloway, who had ordered everyone off the ferry.`,
});
const copy = addition({
  url: "https://coast-wire.example/ferry",
  outlet: "Coast Wire",
  title: "Ferry fire kills 14",
  publishedAt: "2031-05-06T11:00:00.000Z",
  content: fire.document.content,
});
const council = addition({
  url: "https://harbour-post.example/2031/05/06/library",
  title: "Upper Wendle votes to close its library",
  publishedAt: "2031-05-06T18:00:00.000Z",
  content:
    "The council of Upper Wendle voted 9 to 4 on Tuesday to close the public library on Mill Lane. Mayor Dora Quillfeather said that the roof could not be repaired. Residents have collected 3,100 signatures against it.",
});
const law = addition({
  url: "https://island-herald.example/2031/11/20/law",
  outlet: "Island Herald",
  title: "Parliament tightens rules for ships",
  publishedAt: "2031-11-20T17:00:00.000Z",
  content:
    "Parliament passed a law on ship safety on Thursday, by 88 votes to 41. In May, 14 people died when the ferry Halcyon Bay burned off Port Merrow, and Captain Ines Calloway was the last to leave. Minister Tobias Venn called the law overdue. It takes effect next spring.",
});
const scene = [fire, blaze, copy, council, law];

async function filled(
  t: TestContext,
  articles: readonly ArticleAddition[],
): Promise<Store & { readonly file: string }> {
  const store = temporaryStore(t);
  for (const article of articles) await store.add(article);
  return store;
}

/** All that grouping says, as the store keeps it; what only tells of when and how often it was written left out. */
function groupsIn(file: string): unknown {
  const raw = new Database(file, { readonly: true });
  const rows = (sql: string) => raw.prepare(sql).raw().all();
  const groups = {
    members:
      rows(`SELECT a.id, a.event_id, e.storyline_id, a.copy_group_id, m.score, m.threshold, m.reasons FROM articles a
      JOIN events e ON e.id = a.event_id JOIN memberships m ON m.article = a.seq ORDER BY a.id`),
    events: rows(
      'SELECT id, title, title_from, "from", "to", people, places, articles, outlets FROM events ORDER BY id',
    ),
    mentions: rows(`SELECT a.id, b.id, m.score, m.passages FROM mentions m JOIN articles a ON a.seq = m.article
      JOIN articles b ON b.seq = m.anchor ORDER BY 1, 2`),
    links: rows("SELECT a, b, score FROM storyline_links ORDER BY 1, 2"),
    copies: rows(
      `SELECT c.group_id, a.id, c.containment FROM copy_members c JOIN articles a ON a.seq = c.article ORDER BY 2`,
    ),
  };
  raw.close();
  return groups;
}

/** The groups without their ids: which articles stand together. */
function partitionIn(file: string): string[] {
  const raw = new Database(file, { readonly: true });
  const groups = raw.prepare(
    "SELECT group_concat(id) FROM (SELECT id, event_id FROM articles ORDER BY id) GROUP BY event_id",
  );
  const found = (groups.pluck().all() as string[]).sort();
  raw.close();
  return found;
}

test("a rebuild gives the same whatever came first", async (t) => {
  const straight = await filled(t, scene);
  const turned = await filled(t, scene.toReversed());
  await straight.rebuildGroups();
  await turned.rebuildGroups();
  assert.deepEqual(partitionIn(turned.file), partitionIn(straight.file));
  assert.equal(partitionIn(straight.file).length, 3);
});

test("a rebuild of what stands changes no id, and leaves no file behind", async (t) => {
  const store = await filled(t, scene);
  await store.rebuildGroups();
  const once = groupsIn(store.file);
  assert.deepEqual(await store.rebuildGroups(), { events: 3, retired: 0 });
  assert.deepEqual(groupsIn(store.file), once);
  const left = readdirSync(path.dirname(store.file)).filter((file) => file.includes("recluster"));
  assert.deepEqual(left, []);
});

test("events wrongly put together come apart: the larger part keeps the id, and no id is used twice", async (t) => {
  const store = await filled(t, scene);
  const { eventId } = await store.add(council);
  const raw = new Database(store.file);
  raw.prepare("UPDATE articles SET event_id = ?").run(eventId);
  raw.prepare("DELETE FROM events WHERE id <> ?").run(eventId);
  raw.close();
  await store.rebuildGroups();
  const standing = await Promise.all(scene.map(async ({ id }) => (await store.article(id)) as { eventId: string }));
  const [first, second, third, alone, later] = standing.map((article) => article.eventId);
  assert.deepEqual([first, second, third], [eventId, eventId, eventId]);
  assert.equal(new Set([eventId, alone, later]).size, 3);
});

test("events wrongly kept apart come together, and the id that ceases leads to its heir", async (t) => {
  const store = await filled(t, scene);
  const { eventId } = await store.add(fire);
  const stray = "evt_00000000000000aa";
  const raw = new Database(store.file);
  raw.exec(`INSERT INTO events (id, storyline_id, title_from, sort_at, people, places, articles, outlets, independent_origins,
      clustering, version, updated_at)
    SELECT '${stray}', storyline_id, title_from, sort_at, people, places, 1, 1, 1, clustering, version, updated_at FROM events
    WHERE id = '${eventId}';
    UPDATE articles SET event_id = '${stray}' WHERE id = '${blaze.id}'`);
  raw.close();
  assert.deepEqual(await store.rebuildGroups(), { events: 3, retired: 1 });
  assert.deepEqual(await store.event(stray), { movedTo: eventId });
});
