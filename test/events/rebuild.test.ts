import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArticleFeatures } from "../../src/events/features.ts";
import type { GroupingMemory } from "../../src/events/grouping-memory.ts";
import type { KnownArticle, Regrouping } from "../../src/events/neighbourhood.ts";
import { rebuild } from "../../src/events/rebuild.ts";
import { generateArticles } from "../bench/generate-articles.ts";
import { anniversary, arrive, features, ferry, inquiry, partition } from "./invented.ts";

const scene = [...Object.values(ferry), inquiry, anniversary];
const generated = [...generateArticles({ seed: 11, articles: 60, eventsPerDay: 6 })].map(({ document }, index) =>
  features(`g${index}`, document.content, {
    title: document.title ?? undefined,
    publishedAt: document.publishedAt ?? undefined,
  }),
);

function knownIn(memory: GroupingMemory): KnownArticle[] {
  return [...memory.articles.values()].map(({ features, eventId, copyGroupId }) => ({
    features,
    eventId,
    copyGroupId,
    storylineId: memory.events.get(eventId)!.storylineId,
  }));
}

const membersIn = ({ events }: Regrouping) =>
  events
    .map(({ members }) => members.map(({ articleId }) => articleId).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

test("a rebuild gives the same whatever came first", () => {
  const straight = rebuild(knownIn(arrive(scene).memory));
  const turned = rebuild(knownIn(arrive(scene.toReversed()).memory));
  assert.deepEqual(membersIn(turned), membersIn(straight));
});

test("a rebuild of what stands keeps the ids of events and storylines", () => {
  const { memory } = arrive(scene);
  const again = rebuild(knownIn(memory));
  assert.deepEqual(again.events.map(({ id }) => id).sort(), [...memory.events.keys()].sort());
  assert.deepEqual(again.storylines.map(({ id }) => id).sort(), [...memory.storylines.keys()].sort());
  assert.deepEqual([again.retiredEvents, again.retiredStorylines, again.retiredCopyGroups], [[], [], []]);
});

test("events wrongly put together come apart: the larger part keeps the id, and no id is used twice", () => {
  const known = knownIn(arrive(scene).memory).map((one) => ({ ...one, eventId: "evt_ferry-elsewhere" }));
  const { events, retiredEvents } = rebuild(known);
  const ids = events.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const kept = events.find(({ id }) => id === "evt_ferry-elsewhere");
  assert.deepEqual(
    kept?.members.map(({ articleId }) => articleId),
    ["art_ferry-first", "art_ferry-second"],
  );
  assert.deepEqual(retiredEvents, []);
});

/** What must hold after any arrivals, or the store would hold half a grouping. */
function assertWhole(memory: GroupingMemory, articles: readonly ArticleFeatures[]): void {
  const members = [...memory.events.values()].flatMap(({ members }) => [...members]);
  assert.deepEqual(members.sort(), articles.map(({ articleId }) => articleId).sort());
  for (const [id, { storylineId, members }] of memory.events) {
    assert.ok(members.size > 0);
    assert.ok(memory.storylines.get(storylineId)?.eventIds.includes(id), `${id} in ${storylineId}`);
  }
  for (const { eventIds, links } of memory.storylines.values()) {
    for (const id of eventIds) assert.ok(memory.events.has(id));
    assert.equal(links.length, eventIds.length - 1);
    for (const { a, b } of links) assert.ok(eventIds.includes(a) && eventIds.includes(b));
  }
  for (const group of memory.copyGroups.values()) assert.ok(group.size > 1);
}

test("after arrivals in any order every article stands in one event and every event in one storyline", () => {
  const orders = fc.shuffledSubarray(generated, { minLength: 20 });
  fc.assert(
    fc.property(orders, (order) => assertWhole(arrive(order).memory, order)),
    { numRuns: 12 },
  );
});

test("the order of arrival matters little", () => {
  const base = partition(arrive(generated).memory);
  const turned = partition(arrive(generated.toReversed()).memory);
  const same = base.filter((group) => turned.some((other) => other.join() === group.join())).length;
  assert.ok(same >= 0.9 * base.length, `${same} of ${base.length}`);
});
