import assert from "node:assert/strict";
import { test } from "node:test";
import { makeComparedGroups } from "../../src/http/compared-events.ts";
import type { EventRow, Store } from "../../src/store/store.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

const service = await startService();
const { eventId, storylineId } = (await post(service, ferry.post)).body as { eventId: string; storylineId: string };
await post(service, ferry.herald);
const stored = (await service.store.event(eventId)) as EventRow;

/** The store as it is, but for what others do to it meanwhile; it counts how often articles are read. */
function meanwhile(changed: Partial<Pick<Store, "event" | "storyline">>, mostBytes?: number) {
  const read = { reports: 0 };
  const store: Store = {
    ...service.store,
    reportsOfEvent(id) {
      read.reports++;
      return service.store.reportsOfEvent(id);
    },
    ...changed,
  };
  return { read, groups: makeComparedGroups({ store, pipeline: service.pipeline }, mostBytes) };
}

test("a version is laid side by side once, whoever asks", async () => {
  const { groups, read } = meanwhile({});
  const [one, other] = await Promise.all([groups.event(eventId), groups.event(eventId)]);
  const later = await groups.event(eventId);
  assert.equal(one, other);
  assert.deepEqual(later, one);
  assert.equal(one.articles.length, 2);
  assert.equal(read.reports, 1);
});

test("articles of a version that passed away meanwhile are read again", async () => {
  const versions = [1, 2, 2, 2];
  const { groups, read } = meanwhile({ event: async () => ({ ...stored, version: versions.shift() ?? 2 }) });
  assert.equal((await groups.event(eventId)).group.version, 2);
  assert.equal(read.reports, 2);
});

test("an id that another takes over meanwhile is followed", async () => {
  const { groups } = meanwhile({
    event: async (id) => (id === "evt_old" ? { movedTo: eventId } : service.store.event(id)),
    storyline: async (id) => (id === "sty_old" ? { movedTo: storylineId } : service.store.storyline(id)),
  });
  assert.equal((await groups.event("evt_old")).group.id, eventId);
  assert.equal((await groups.storyline("sty_old")).group.id, storylineId);
});

test("what went away is not found, and what never rests is to be asked for again", async () => {
  let version = 0;
  const { groups } = meanwhile({
    event: async () => ({ ...stored, version: version++ }),
    storyline: async () => null,
  });
  await assert.rejects(groups.event(eventId), { code: "service.busy" });
  await assert.rejects(groups.storyline(storylineId), { code: "storyline.notFound" });
});

test("sets are kept while they are small, and the last one always", async () => {
  const other = (await post(service, ferry.orchard)).body.eventId as string;
  for (const [mostBytes, read] of [
    [1_000_000, 2],
    [1, 4],
  ] as const) {
    const { groups, read: counted } = meanwhile({}, mostBytes);
    for (const id of [eventId, eventId, other, other, eventId, other]) await groups.event(id);
    assert.equal(counted.reports, read, `${mostBytes} bytes`);
  }
});
