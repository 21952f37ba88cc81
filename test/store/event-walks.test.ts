import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Cursor, EventFilter, Order, Store } from "../../src/store/store.ts";
import { addition, temporaryStore } from "./fixtures.ts";

const barge = (outlet: string, publishedAt: string, first = "Nineteen") =>
  addition({
    outlet,
    publishedAt,
    url: `https://${outlet.toLowerCase().replace(" ", "-")}.example/barge`,
    title: `${first} rescued as barge Ottermole sinks off Port Callan`,
    content: `${first} sailors were rescued when the barge Ottermole sank off Port Callan on Tuesday, harbour master Tilda Voss said. The Ottermole had carried timber from Grisel Island. Captain Ewan Marsh said that the hull of the Ottermole had cracked. The quay of Port Callan stays closed until Friday, Voss said.`,
  });
const others = [
  addition({
    publishedAt: "2031-03-11T20:00:00Z",
    url: "https://harbour-post.example/budget",
    title: "Parliament of Gorland passes its budget",
    content:
      "The parliament of Gorland passed its budget on Wednesday after a night of debate, speaker Ilse Brunner said. Finance minister Pavo Lind said that the deficit would fall to 3 percent. The opposition walked out.",
  }),
  addition({
    publishedAt: "2031-03-11T12:00:00Z",
    url: "https://harbour-post.example/fire",
    title: "Forest burns near Castell",
    content:
      "A wildfire burned 400 hectares of forest near Castell on Thursday, fire chief Nuno Abreu said. Forty houses were evacuated, he said. The road to Vilaforte stayed closed.",
  }),
];

/** The ids of a list, page by page, with something that happens after the first. */
async function walk(store: Store, order: Order, meanwhile: () => Promise<unknown>, filter: EventFilter = {}) {
  const seen: string[] = [];
  for (let after: Cursor | null = null; ; ) {
    const { items, next } = await store.events(filter, { after, limit: 1, order });
    seen.push(...items.map(({ id }) => id));
    if (next === null) return seen;
    if (after === null) await meanwhile();
    after = next;
  }
}

async function filled(t: TestContext, barges: readonly string[]) {
  const store = temporaryStore(t);
  const ids: string[] = [];
  for (const article of [barge("Island Herald", barges[0]!), ...others]) ids.push((await store.add(article)).eventId);
  return { store, ids };
}

for (const filter of [{}, { q: "closed OR walked" }, { minOutlets: 1 }] satisfies EventFilter[])
  test(`an event that moves behind a walk is not seen again: ${JSON.stringify(filter)}`, async (t) => {
    const { store, ids } = await filled(t, ["2031-03-12T10:00:00Z"]);
    const earlier = async () => {
      const { eventId } = await store.add(barge("Coast Wire", "2031-03-11T08:00:00Z", "19"));
      assert.equal(eventId, ids[0]);
    };
    assert.deepEqual(await walk(store, "newest", earlier, filter), ids);
    assert.deepEqual(await walk(store, "newest", async () => {}, filter), [ids[1], ids[2], ids[0]]);
  });

test("an event that moves before a walk does not go missing", async (t) => {
  const { store, ids } = await filled(t, ["2031-03-12T10:00:00Z"]);
  const earlier = () => store.add(barge("Coast Wire", "2031-03-10T22:00:00Z", "19"));
  assert.deepEqual(await walk(store, "oldest", earlier), [ids[2], ids[1], ids[0]]);
  assert.deepEqual(await walk(store, "oldest", async () => {}), [ids[0], ids[2], ids[1]]);
});

test("one that moves twice is seen where it stood when the walk began", async (t) => {
  const { store, ids } = await filled(t, ["2031-03-12T10:00:00Z"]);
  const twice = async () => {
    await store.add(barge("Coast Wire", "2031-03-11T16:00:00Z", "19"));
    await store.add(barge("Harbour Post", "2031-03-11T08:00:00Z", "All 19"));
  };
  assert.deepEqual(await walk(store, "newest", twice), ids);
  const { items } = await store.events({}, { after: null, limit: 3 });
  assert.deepEqual(
    items.map(({ id }) => id),
    [ids[1], ids[2], ids[0]],
  );
});

test("a cursor of an earlier version goes on where it stands, and a forged one is refused", async (t) => {
  const { store, ids } = await filled(t, ["2031-03-12T10:00:00Z"]);
  const { next } = await store.events({}, { after: null, limit: 1 });
  const { items } = await store.events({}, { after: next!.slice(0, 2), limit: 3 });
  assert.deepEqual(
    items.map(({ id }) => id),
    ids.slice(1),
  );
  for (const after of [[1], [1, 2, "3"], [1, 2, 3, 4]])
    await assert.rejects(store.events({}, { after, limit: 1 }), { code: "request.badCursor" });
});
