import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { generateArticles } from "../bench/generate-articles.ts";
import type { GroupingMemory } from "./grouping-memory.ts";
import { arrive, features, partition } from "./invented.ts";

const generated = [...generateArticles({ seed: 11, articles: 60, eventsPerDay: 6 })].map(({ document }, index) =>
  features(`g${index}`, document.content, {
    title: document.title ?? undefined,
    publishedAt: document.publishedAt ?? undefined,
  }),
);

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
