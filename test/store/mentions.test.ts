import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import type { EventRow, Store } from "../../src/store/store.ts";
import { addition, temporaryStore } from "./fixtures.ts";

const fire = addition({
  url: "https://harbour-post.example/2031/05/06/ferry",
  title: "Fire on ferry Halcyon Bay kills 14 off Port Merrow",
  publishedAt: "2031-05-06T09:00:00.000Z",
  content: `A fire on the ferry Halcyon Bay killed 14 people off Port Merrow on Tuesday, the coast guard said. The blaze broke out in the engine room shortly before dawn.

Rescuers from Port Merrow pulled 212 passengers from the water. Captain Ines Calloway was the last to leave the Halcyon Bay.`,
});
const lawAs = (content: string) =>
  addition({
    url: "https://island-herald.example/2031/11/20/law",
    outlet: "Island Herald",
    title: "Parliament tightens rules for ships",
    publishedAt: "2031-11-20T17:00:00.000Z",
    content,
  });
const law = lawAs(
  "Parliament passed a law on ship safety on Thursday, by 88 votes to 41. In May, 14 people died when the ferry Halcyon Bay burned off Port Merrow, and Captain Ines Calloway was the last to leave. Minister Tobias Venn called the law overdue. It takes effect next spring.",
);
const roofs = lawAs("Parliament passed a law on library roofs on Thursday. Minister Tobias Venn called it overdue.");

/** Two events, where the later article tells in passing of the earlier one. */
async function mentioned(t: TestContext): Promise<Store & { readonly file: string; readonly fireEvent: string }> {
  const store = temporaryStore(t);
  const { eventId } = await store.add(fire);
  assert.notEqual((await store.add(law)).eventId, eventId);
  assert.deepEqual(await told(store, eventId), [law.id]);
  return { ...store, fireEvent: eventId };
}

async function told(store: Store, eventId: string): Promise<string[]> {
  const reports = await store.reportsOfEvent(eventId, 100);
  return reports.filter(({ role }) => role === "mention").map(({ id }) => id);
}

async function event(store: Store, id: string): Promise<EventRow> {
  const row = await store.event(id);
  assert.ok(row && !("movedTo" in row));
  return row;
}

test("a removed article's mentions go, and the events that it told of change", async (t) => {
  const store = await mentioned(t);
  const before = await event(store, store.fireEvent);
  await store.remove(law.id, "2031-12-01T00:00:00.000Z");
  assert.deepEqual(await told(store, store.fireEvent), []);
  assert.ok((await event(store, store.fireEvent)).version > before.version);
});

test("the mentions of a removed anchor go with it", async (t) => {
  const store = await mentioned(t);
  await store.remove(fire.id, "2031-12-01T00:00:00.000Z");
  const raw = new Database(store.file, { readonly: true });
  t.after(() => raw.close());
  assert.equal(raw.prepare("SELECT count(*) FROM mentions").pluck().get(), 0);
});

test("a revision that no longer tells of an event is no mention of it", async (t) => {
  const store = await mentioned(t);
  const before = await event(store, store.fireEvent);
  assert.equal(roofs.id, law.id);
  await store.add(roofs);
  assert.deepEqual(await told(store, store.fireEvent), []);
  const after = await event(store, store.fireEvent);
  assert.ok(after.version > before.version);
  await store.add(law);
  assert.deepEqual(await told(store, store.fireEvent), [law.id]);
});

test("an article that only gets other tags keeps its mentions, and the events that it tells of change", async (t) => {
  const store = await mentioned(t);
  const before = await event(store, store.fireEvent);
  await store.add({ ...law, tags: ["ships"] });
  assert.deepEqual(await told(store, store.fireEvent), [law.id]);
  assert.ok((await event(store, store.fireEvent)).version > before.version);
});
