import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { makeComparedGroups } from "../../src/http/compared-events.ts";
import { keepReady } from "../../src/http/keep-ready.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

/** How often the reports of an event were read, by event. */
const read = new Map<string, number>();
const service = await startService(
  {},
  {
    wrapStore: (store) => ({
      ...store,
      reportsOfEvent(id) {
        read.set(id, (read.get(id) ?? 0) + 1);
        return store.reportsOfEvent(id);
      },
    }),
  },
);
const { http } = service;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(25);
}

test("an event that was asked for is compared anew when it changes, before anybody asks", async () => {
  const { eventId } = (await post(service, ferry.post)).body as { eventId: string };
  assert.equal(read.get(eventId), undefined);
  await http.get(`/v1/events/${eventId}/comparison`).expect(200);
  assert.equal(read.get(eventId), 1);
  assert.equal((await post(service, ferry.herald)).body.eventId, eventId);
  await until(() => read.get(eventId) === 2);
  const { body } = await http.get(`/v1/events/${eventId}/comparison`).expect(200);
  assert.equal(body.columns.length, 2);
  assert.equal(read.get(eventId), 2);
});

test("an event that nobody asked for is not", async () => {
  const { eventId } = (await post(service, ferry.orchard)).body as { eventId: string };
  const asked = (await http.get("/v1/events")).body.items.find((one: { id: string }) => one.id !== eventId)
    .id as string;
  const before = read.get(asked)!;
  await post(service, { ...ferry.herald, content: `${ferry.herald.content}\n\nThe mayor promised a new pier.` });
  await until(() => read.get(asked)! > before);
  assert.equal(read.get(eventId), undefined);
});

test("an event that stands as it was laid is left alone when others change, also where its set is no longer kept", async () => {
  const looked = new Map<string, number>();
  const laid: string[] = [];
  const store: typeof service.store = {
    ...service.store,
    async event(id) {
      looked.set(id, (looked.get(id) ?? 0) + 1);
      return service.store.event(id);
    },
    reportsOfEvent(id) {
      laid.push(id);
      return service.store.reportsOfEvent(id);
    },
  };
  const groups = keepReady(makeComparedGroups({ store, pipeline: service.pipeline }, 1), store);
  try {
    const [one, other] = (await service.store.events({}, { after: null, limit: 2 })).items.map(({ id }) => id) as [
      string,
      string,
    ];
    for (const id of [one, other]) await groups.event(id);
    const seen = () => [one, other].map((id) => looked.get(id)!);
    const elsewhere = (wins: number) => ({
      ...ferry.orchard,
      url: `https://coast-wire.example/choir/${wins}`,
      title: "Choir",
      content: `A choir of Quillan won the national contest on Sunday, the jury said. It has won ${wins} times.`,
    });
    // What was looked at for one change has been laid, or left alone, when they are looked at for the next.
    for (const wins of [1, 2]) {
      const before = seen();
      assert.ok(![one, other].includes((await post(service, elsewhere(wins))).body.eventId));
      await until(() => seen().every((times, i) => times > before[i]!));
    }
    assert.deepEqual(laid, [one, other]);
  } finally {
    groups.close();
  }
});

test("a store that cannot be read for a while ends nothing: who asks next begins anew", async () => {
  let readable = true;
  let failed = 0;
  const changes = () => {
    if (!readable) {
      failed++;
      throw new Error("disk I/O error");
    }
    return service.store.changes();
  };
  const { eventId } = (await post(service, ferry.orchard)).body as { eventId: string };
  const compared = makeComparedGroups({ store: service.store, pipeline: service.pipeline });
  let laid = 0;
  const ready = keepReady(
    {
      ...compared,
      layEvent(id) {
        laid++;
        return compared.layEvent(id);
      },
    },
    { ...service.store, changes },
  );
  readable = false;
  assert.ok(await ready.event(eventId));
  await until(() => failed > 0);
  readable = true;
  assert.ok(await ready.event(eventId));
  await post(service, { ...ferry.orchard, content: `${ferry.orchard.content} Prices will rise.` });
  await until(() => laid > 0);
  ready.close();
});
