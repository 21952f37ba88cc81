import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { comparisonVersion } from "../../src/comparison/thresholds.ts";
import { RashomonError } from "../../src/errors.ts";
import { makeComparedGroups } from "../../src/http/compared-events.ts";
import { lookForConflicts } from "../../src/http/look-for-conflicts.ts";
import type { Pipeline } from "../../src/ingest/pipeline.ts";
import type { Store } from "../../src/store/store.ts";
import { now, post, type Service, startService, writeKey } from "./service.ts";

const telling = (ship: string, count: number, outlet: string) => ({
  content: `At least ${count} sailors were hurt when the ferry ${ship} struck the north pier on Monday.`,
  title: `Ferry ${ship} strikes north pier, ${count} sailors hurt`,
  outlet,
  url: `https://${outlet.slice(0, 5).toLowerCase()}.example/${ship}`.toLowerCase(),
  publishedAt: "2024-04-16T15:20:00Z",
});

async function collide(service: Service, ship = "Linnet"): Promise<string> {
  await post(service, telling(ship, 12, "Harbour Post")).expect(201);
  return (await post(service, telling(ship, 15, "Island Herald")).expect(201)).body.eventId;
}

/** Two outlets tell how many died in a mill of a place of its own. */
async function burn(service: Service, place: string): Promise<string> {
  let event = "";
  for (const [dead, outlet] of [
    [3, "Harbour Post"],
    [7, "Coast Wire"],
  ] as const)
    event = (
      await post(service, {
        content: `A fire at the ${place} mill killed ${dead} workers on Friday, the ${place} police said.`,
        title: `Fire at ${place} mill kills ${dead}`,
        outlet,
        publishedAt: "2024-03-08T10:00:00Z",
      }).expect(201)
    ).body.eventId;
  return event;
}

/** Looks until it is closed; whatever fails must be among the faults that the test expects. */
function look(
  t: TestContext,
  { store, pipeline }: Pick<Service, "store" | "pipeline">,
  { rests = 0, clock = () => Date.parse(now), compared = makeComparedGroups({ store, pipeline }) } = {},
) {
  const faults: string[] = [];
  let onFault = (): void => {};
  const looking = lookForConflicts({
    store,
    pipeline,
    compared,
    clock,
    rests,
    onFault: (error, what) => {
      faults.push(`${what}: ${error instanceof Error ? error.message : error}`);
      onFault();
    },
  });
  t.after(() => looking.close());
  return {
    ...looking,
    faults,
    faulted: () =>
      new Promise<void>((resolve) => {
        onFault = resolve;
        if (faults.length > 0) resolve();
      }),
  };
}

/** A store whose looks are told of as they are written. */
function heard(store: Store) {
  const written: string[][] = [];
  let wake = (): void => {};
  const wrapped: Store = {
    ...store,
    async noteConflicts(looks, version) {
      const count = await store.noteConflicts(looks, version);
      written.push(looks.map(({ eventId }) => eventId));
      wake();
      return count;
    },
  };
  const times = (count: number) =>
    new Promise<void>((resolve) => {
      wake = () => {
        if (written.length >= count) resolve();
      };
      wake();
    });
  return { store: wrapped, written, times };
}

const owed = (store: Store) => store.countToLookThrough(comparisonVersion);
const settle = async (store: Store) => {
  while ((await owed(store)) > 0) await pause(20);
};
const listed = async (store: Store) => (await store.conflicts({}, { after: null, limit: 10 })).items;

test("what an existing store holds is looked at, and nothing twice", async (t) => {
  const service = await startService();
  const events = [await collide(service, "Linnet")];
  events.push(await burn(service, "Castell"));
  const { store, written, times } = heard(service.store);
  assert.equal(await owed(store), 2);
  const { faults, close } = look(t, { store, pipeline: service.pipeline });
  await settle(store);
  assert.deepEqual(written.flat().sort(), events.toSorted());
  await close();
  const again = look(t, { store, pipeline: service.pipeline });
  await post(service, telling("Linnet", 15, "Coast Wire")).expect(201);
  await times(written.length + 1);
  assert.deepEqual(written.at(-1), [events[0]]);
  assert.deepEqual([faults, again.faults], [[], []]);
});

test("an event is looked at when it rests: many changes in a row are compared once", async (t) => {
  const clock = { now: Date.parse("2024-05-01T00:00:00Z") };
  const service = await startService({}, { clock: () => clock.now });
  const { store, written, times } = heard(service.store);
  const asked: string[] = [];
  const waiting: Store = {
    ...store,
    async countToLookThrough(version) {
      const count = await store.countToLookThrough(version);
      if (count > 0) asked.push("still owed");
      return count;
    },
  };
  const { faults } = look(t, { store: waiting, pipeline: service.pipeline }, { rests: 1_000, clock: () => clock.now });
  const event = await collide(service);
  await post(service, telling("Linnet", 15, "Coast Wire")).expect(201);
  while (asked.length === 0) await pause(20);
  assert.deepEqual(written, []);
  clock.now += 2_000;
  await times(1);
  assert.deepEqual([written, faults], [[[event]], []]);
});

test("an event that is laid side by side already is not compared again", async (t) => {
  const service = await startService();
  const event = await collide(service);
  const { store, times } = heard(service.store);
  const compared = makeComparedGroups({ store, pipeline: service.pipeline });
  await compared.event(event);
  let read = 0;
  const counting: Store = {
    ...store,
    reportsOfEvent(id, limit) {
      read++;
      return store.reportsOfEvent(id, limit);
    },
  };
  look(t, { store: counting, pipeline: service.pipeline }, { compared });
  await times(1);
  assert.deepEqual([read, (await listed(store)).length], [0, 1]);
});

test("an event that cannot be compared is looked at, and the log says why; the others do not wait for it", async (t) => {
  const service = await startService();
  const bad = await collide(service);
  const other = await burn(service, "Castell");
  const { store } = heard(service.store);
  const pipeline: Pipeline = {
    ...service.pipeline,
    async findConflicts(give, left) {
      const source = await give();
      if (
        source !== null &&
        !(source instanceof Uint8Array) &&
        source.articles.some(({ article }) => /15/.test(article.text))
      )
        throw new RashomonError("request.timeout", "The answer took longer than 30 s to work out.");
      return service.pipeline.findConflicts(async () => source, left);
    },
  };
  const { faults } = look(t, { store, pipeline });
  await settle(store);
  assert.equal(faults.length, 1);
  assert.match(faults[0]!, new RegExp(`${bad} could not be compared, .*longer than 30 s`));
  assert.deepEqual(
    (await listed(store)).map(({ eventId }) => eventId),
    [other],
  );
});

test("a store that cannot be read or written for a while is tried again", async (t) => {
  for (const verb of ["reportsOfEvent", "noteConflicts", "eventsToLookThrough"] as const) {
    const service = await startService();
    await collide(service);
    const { store, times } = heard(service.store);
    let failed = false;
    const failing = new Proxy(store, {
      get(target, name) {
        if (name !== verb || failed) return Reflect.get(target, name);
        return () => {
          failed = true;
          return Promise.reject(new RashomonError("service.storeUnwritable", "its disk fails"));
        };
      },
    });
    const { faults } = look(t, { store: failing, pipeline: service.pipeline });
    await times(1);
    assert.equal(faults.length, 1, verb);
    assert.match(faults[0]!, /its disk fails/);
    assert.equal((await listed(store)).length, 1, verb);
  }
});

test("an event that can never be read is given up after some tries", async (t) => {
  const service = await startService();
  const bad = await collide(service);
  const store: Store = {
    ...service.store,
    reportsOfEvent: async () => {
      throw new Error("a row is not what it was");
    },
  };
  const { faults } = look(t, { store, pipeline: service.pipeline });
  await settle(store);
  assert.equal(faults.length, 3);
  assert.match(faults.at(-1)!, new RegExp(`${bad} could not be compared, .*a row is not what it was`));
});

test("what was compared while an article was removed is not written", async (t) => {
  const service = await startService();
  const event = await collide(service);
  const { id } = (await service.http.get(`/v1/articles?event=${event}`)).body.items[0];
  let removed = false;
  const pipeline: Pipeline = {
    ...service.pipeline,
    async findConflicts(give, left) {
      const found = await service.pipeline.findConflicts(give, left);
      assert.equal(found?.length, 1);
      await service.http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
      removed = true;
      return found;
    },
  };
  const { store, times } = heard(service.store);
  look(t, { store, pipeline });
  await times(1);
  assert.ok(removed);
  assert.deepEqual([await listed(store), await owed(store)], [[], 0]);
});

test("a stop during a comparison does not wait for it, and the event is still owed", async (t) => {
  const service = await startService();
  await collide(service);
  let begun = (): void => {};
  const comparing = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const pipeline: Pipeline = {
    ...service.pipeline,
    async findConflicts(give) {
      await give();
      begun();
      return new Promise(() => {});
    },
  };
  const { close, faults } = look(t, { store: service.store, pipeline });
  await comparing;
  await close();
  assert.deepEqual([await owed(service.store), faults], [1, []]);
});

test("two services on one file list what both find once", async (t) => {
  const service = await startService();
  await collide(service);
  const stores = [heard(service.store), heard(service.store)];
  for (const { store } of stores) look(t, { store, pipeline: service.pipeline });
  await Promise.race(stores.map(({ times }) => times(1)));
  await post(service, telling("Linnet", 15, "Coast Wire")).expect(201);
  await settle(service.store);
  assert.equal((await listed(service.store)).length, 1);
  assert.equal((await service.store.changesAfter(0, 100, ["conflict"])).length, 1);
});
