import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

const post = addition(ferry.post);
const herald = addition(ferry.herald);

/** Every version that events and storylines have had, with what stood under it; a second content fails. */
function watch(t: TestContext) {
  const store = temporaryStore(t);
  const seen = new Map<string, string>();
  async function look(): Promise<void> {
    const { items: events } = await store.events({}, { after: null, limit: 100 });
    const { items: storylines } = await store.storylines({}, { after: null, limit: 100 });
    const texts = async (eventId: string) =>
      (await store.reportsOfEvent(eventId, 100)).map(({ id, article }) => `${id} ${article.textHash}`);
    const contents = await Promise.all([
      ...events.map(async (row) => [`${row.id}/${row.version}`, await texts(row.id)] as const),
      ...storylines.map(async (row) => {
        const ofEvents = await Promise.all(row.events.map(async ({ id }) => [id, ...(await texts(id))]));
        return [`${row.id}/${row.version}`, ofEvents] as const;
      }),
    ]);
    for (const [key, content] of contents) {
      const now = JSON.stringify(content);
      assert.equal(seen.get(key) ?? now, now, `${key} stands for two contents`);
      seen.set(key, now);
    }
  }
  return { store, look };
}

test("no version stands for two contents, whatever comes, changes, goes and comes back", async (t) => {
  const { store, look } = watch(t);
  const edited = addition({ ...ferry.post, content: ferry.post.content.replace("Twelve", "Thirteen") });
  const additions = [post, addition(ferry.orchard), herald, edited, post, edited];
  for (const one of additions) {
    await store.add(one);
    await look();
  }
  await store.remove(herald.id, "2024-06-01T00:00:00.000Z");
  await look();
  await store.rebuildGroups();
  await look();
});

test("an event and a storyline that come back under their old ids do not begin again", async (t) => {
  const { store, look } = watch(t);
  const other = addition({
    ...ferry.herald,
    title: "Quillan choir wins again",
    publishedAt: "2024-04-20",
    content:
      "The choir of Quillan won the singing contest in Marlow for the third year in a row, the jury said on Saturday.",
  });
  /** Joins the two in one event and parts them again: the event that is split off always has the same id. */
  async function joinAndPart(): Promise<string> {
    const { eventId } = await store.add(herald);
    await look();
    assert.equal((await store.events({}, { after: null, limit: 100 })).items.length, 1);
    await store.add(other);
    await look();
    const { items } = await store.events({}, { after: null, limit: 100 });
    return items.find(({ id }) => id !== eventId)!.id;
  }
  await store.add(post);
  const split = await joinAndPart();
  await store.add(herald);
  await store.add(addition({ ...ferry.post, content: ferry.post.content.replace("Twelve", "Thirteen") }));
  assert.equal(await joinAndPart(), split);
});
