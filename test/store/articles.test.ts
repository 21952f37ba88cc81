import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import type { Store, StoredArticle } from "../../src/store/store.ts";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

async function stored(store: Store, id: string): Promise<StoredArticle> {
  const found = await store.article(id);
  assert.ok(found && !("removedAt" in found));
  return found;
}

const all = { after: null, limit: 100 } as const;

test("an article comes back to the letter, with its event and its claims", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post, { externalId: "x-1", tags: ["ferries"], meta: { study: "pilot" } });
  const added = await store.add(one);
  assert.equal(added.status, "created");
  const found = await stored(store, one.id);
  assert.deepEqual(found.article, one.article);
  assert.equal(found.externalId, "x-1");
  assert.deepEqual(found.tags, ["ferries"]);
  assert.deepEqual(found.meta, { study: "pilot" });
  assert.equal(found.eventId, added.eventId);
  assert.ok(found.storylineId);
  assert.equal(found.copyGroupId, null);
  assert.deepEqual(await store.claimsOf(one.id), one.claims);
  assert.deepEqual(await store.document(one.id), JSON.parse(JSON.stringify(one.document)));
});

test("adding the same again changes nothing", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  const first = await store.add(one);
  const before = await stored(store, one.id);
  const event = await store.event(first.eventId);
  const again = await store.add({ ...one, receivedAt: "2025-01-01T00:00:00.000Z" });
  assert.deepEqual(again, { ...first, status: "unchanged" });
  assert.deepEqual(await stored(store, one.id), before);
  assert.deepEqual(await store.event(first.eventId), event);
  assert.equal((await store.counts()).articles, 1);
});

test("other words under the same URL are a new revision; the old one stays readable", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  await store.add(one);
  const edited = addition({ ...ferry.post, content: ferry.post.content.replace("Twelve", "Thirteen") });
  assert.equal(edited.id, one.id);
  const result = await store.add({ ...edited, receivedAt: "2024-05-02T00:00:00.000Z" });
  assert.equal(result.status, "updated");
  assert.equal(result.revision, 2);
  const revisions = await store.revisions(one.id);
  assert.deepEqual(
    revisions.map((revision) => [revision.revision, revision.textHash, revision.recordedAt]),
    [
      [2, edited.article.textHash, "2024-05-02T00:00:00.000Z"],
      [1, one.article.textHash, "2024-05-01T00:00:00.000Z"],
    ],
  );
  assert.equal(revisions[1]!.text, one.article.text);
  assert.deepEqual(revisions[1]!.claims, one.claims);
  assert.deepEqual(await store.claimsOf(one.id), edited.claims);
  assert.equal((await store.counts()).claims, edited.claims.length);
});

test("a claim whose words did not change keeps its id over a revision", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  const edited = addition({
    ...ferry.post,
    content: `A later first paragraph was put before.\n\n${ferry.post.content}`,
  });
  await store.add(one);
  await store.add(edited);
  const kept = one.claims.filter((claim) => edited.claims.some((other) => other.id === claim.id));
  assert.deepEqual(
    kept,
    kept.filter((claim) => edited.claims.find((other) => other.id === claim.id)!.text === claim.text),
  );
  assert.ok(kept.length >= one.claims.length - 1, `${kept.length} of ${one.claims.length}`);
});

test("a claim that is not the words it points to is refused, and nothing of its article stays", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  const lying = { ...one, claims: one.claims.map((claim) => ({ ...claim, text: `${claim.text}!` })) };
  const [failed, good] = await store.addAll([lying, addition(ferry.herald)]);
  assert.ok(failed && "failed" in failed && /is not the words/.test(String(failed.failed)));
  assert.ok(good && "status" in good && good.status === "created");
  assert.equal(await store.article(one.id), null);
  assert.equal((await store.counts()).articles, 1);
  const raw = new Database(store.file, { readonly: true });
  for (const table of ["features", "memberships", "revisions", "articles_search"])
    assert.equal(raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), 1, table);
  raw.close();
});

test("removal leaves a tombstone and no words", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post, { tags: ["ferries"] });
  const other = addition(ferry.herald);
  await store.add(one);
  await store.add(other);
  assert.equal(await store.remove(one.id, "2024-06-01T00:00:00.000Z"), "removed");
  assert.equal(await store.remove(one.id, "2024-06-02T00:00:00.000Z"), "gone");
  assert.equal(await store.remove("art_nobody", "2024-06-02T00:00:00.000Z"), "unknown");
  assert.deepEqual(await store.article(one.id), { id: one.id, removedAt: "2024-06-01T00:00:00.000Z" });
  assert.deepEqual(
    (await store.articles({}, all)).items.map((article) => article.id),
    [other.id],
  );
  assert.deepEqual((await store.articles({ tag: "ferries" }, all)).items, []);
  assert.equal((await store.claims({ q: "quay" }, all)).items.length, 0);
  assert.equal((await store.counts()).claims, other.claims.length);
  const event = await store.event((await stored(store, other.id)).eventId);
  assert.ok(event && !("movedTo" in event));
  assert.equal(event.articles, 1);
  assert.equal((await store.reportsOfEvent(event.id)).length, 1);
});

test("a removed article stays removed, whoever sends it again", async (t) => {
  const store = temporaryStore(t);
  const one = addition(ferry.post);
  await store.add(one);
  await store.remove(one.id, "2024-06-01T00:00:00.000Z");
  const edited = addition({ ...ferry.post, content: ferry.post.content.replace("Twelve", "Thirteen") });
  for (const again of [one, edited]) assert.equal((await store.add(again)).status, "gone");
  assert.deepEqual(await store.article(one.id), { id: one.id, removedAt: "2024-06-01T00:00:00.000Z" });
  assert.deepEqual(await store.counts(), { articles: 0, claims: 0, events: 0, storylines: 0, speakers: 0 });
  assert.deepEqual(await store.revisions(one.id), []);
});

test("filters keep what they say", async (t) => {
  const store = temporaryStore(t);
  const [post, herald, orchard] = [
    addition(ferry.post, { tags: ["a"] }),
    addition(ferry.herald, { tags: ["a", "b"] }),
    addition(ferry.orchard, { tags: ["b"] }),
  ];
  for (const one of [post, herald, orchard]) await store.add(one);
  const eventId = (await stored(store, orchard.id)).eventId;
  const cases: [Parameters<Store["articles"]>[0], string[]][] = [
    [{}, [orchard.id, herald.id, post.id]],
    [{ outlet: "harbour-post" }, [post.id]],
    [{ event: eventId }, [orchard.id]],
    [{ storyline: (await stored(store, orchard.id)).storylineId }, [orchard.id]],
    [{ tag: "a" }, [herald.id, post.id]],
    [{ language: "en" }, [orchard.id, herald.id, post.id]],
    [{ language: "fr" }, []],
    [{ q: "Linnet" }, [herald.id, post.id]],
    [{ q: '"three of every four"' }, [orchard.id]],
    [{ q: "title:ferry NOT strikes" }, [post.id]],
    [{ q: "blosso*" }, [orchard.id]],
    [{ from: "2024-04-17T00:00:00.000Z" }, [orchard.id]],
    [{ to: "2024-04-16T15:30:00.000Z" }, [post.id]],
    [{ from: "2024-04-16T16:00:00.000Z", to: "2024-04-17T00:00:00.000Z" }, [herald.id]],
    [{ copies: "only" }, []],
    [{ copies: "skip" }, [orchard.id, herald.id, post.id]],
  ];
  for (const [filter, expected] of cases)
    assert.deepEqual(
      (await store.articles(filter, all)).items.map((article) => article.id),
      expected,
      JSON.stringify(filter),
    );
});

test("pages show every row once, also while others come and go between them", async (t) => {
  const store = temporaryStore(t);
  const number = (n: number) =>
    addition({
      content: `Gauge ${n} on the river Tamber read ${n} centimetres on the day, the water office said.`,
      title: `Gauge ${n}`,
      url: `https://harbour-post.example/gauge/${n}`,
      publishedAt: `2024-03-${String((n % 7) + 1).padStart(2, "0")}`,
    });
  const first = Array.from({ length: 23 }, (_, n) => number(n));
  await store.addAll(first);
  const seen: string[] = [];
  let after: readonly (string | number)[] | null = null;
  let extra = 100;
  do {
    const page: Awaited<ReturnType<Store["articles"]>> = await store.articles({}, { after, limit: 5 });
    seen.push(...page.items.map((article) => article.id));
    await store.add(number(extra++));
    const later = first.find((one) => !seen.includes(one.id));
    if (extra === 102 && later) {
      await store.remove(later.id, "2024-06-01T00:00:00.000Z");
      first.splice(first.indexOf(later), 1);
    }
    after = page.next;
  } while (after);
  assert.equal(new Set(seen).size, seen.length, "no row twice");
  assert.deepEqual(
    first.filter((one) => !seen.includes(one.id)).map((one) => one.id),
    [],
    "none missing",
  );
});

test("copies of one report share a group and count as one origin", async (t) => {
  const store = temporaryStore(t);
  const long = `${ferry.post.content}\n\nInspectors of the coast guard boarded the Linnet in the evening and took away the engine log. The company that runs the ferry, Sorrel Lines, said it would pay for lost luggage and bring the passengers home by bus. The crossing had been calm, and two freighters that passed at the time saw nothing unusual, according to the harbour office. A second ferry, the Plover, takes over the timetable from Wednesday.`;
  await store.add(addition({ ...ferry.post, content: long }));
  await store.add(
    addition({
      ...ferry.herald,
      content: long.replace("Twelve passengers", "A dozen passengers"),
      publishedAt: "2024-04-16T18:00:00Z",
    }),
  );
  const { items } = await store.articles({}, all);
  assert.equal(items.length, 2);
  assert.ok(items[0]!.copyGroupId);
  assert.equal(items[0]!.copyGroupId, items[1]!.copyGroupId);
  const event = await store.event(items[0]!.eventId);
  assert.ok(event && !("movedTo" in event));
  assert.deepEqual([event.articles, event.outlets, event.independentOrigins], [2, 2, 1]);
  const copies = await store.copies(items[0]!.id);
  assert.deepEqual(
    copies.map((copy) => copy.stored.article.outlet?.id),
    ["harbour-post", "island-herald"],
  );
  assert.equal((await store.articles({ copies: "skip" }, all)).items.length, 1);
  assert.equal((await store.articles({ copies: "only" }, all)).items.length, 2);
});
