import assert from "node:assert/strict";
import { test } from "node:test";
import { makeComparedGroups } from "../../src/http/compared-events.ts";
import { makeChangeSignal } from "../../src/http/stream/change-signal.ts";
import { makeConflictWatch } from "../../src/http/stream/conflict-watch.ts";
import type { Store } from "../../src/store/store.ts";
import { now, post, startService } from "./service.ts";

const service = await startService();

/** Two outlets report that a quay of its own is closed. */
async function closeQuay(quay: number): Promise<string> {
  let event = "";
  for (const outlet of ["Harbour Post", "Island Herald"])
    event = (
      await post(service, {
        content: `The council of Ward ${quay} closed quay ${quay}, Mayor Jo Tanner${quay} said. ${outlet} saw it closed.`,
        title: `Ward ${quay} closes quay ${quay}`,
        outlet,
        publishedAt: `2024-0${quay}-16`,
        url: `https://${outlet.slice(0, 6).toLowerCase()}.example/${quay}`,
      }).expect(201)
    ).body.eventId;
  return event;
}

test("an event that was looked at for one follower is not looked at again for the next", async (t) => {
  const before = [await closeQuay(1), await closeQuay(2), await closeQuay(3)];
  const looks = new Map<string, number>();
  const store: Store = {
    ...service.store,
    event(id) {
      looks.set(id, (looks.get(id) ?? 0) + 1);
      return service.store.event(id);
    },
  };
  const changes = makeChangeSignal(store);
  t.after(() => changes.close());
  /** What was looked at when the watch came to rest last, and who waits for that. */
  let rested: ReadonlySet<string> = new Set();
  let onRest = (): void => {};
  const watch = makeConflictWatch({
    store,
    compared: makeComparedGroups({ store: service.store, pipeline: service.pipeline }),
    signal: {
      ...changes,
      get closed() {
        return changes.closed;
      },
      wait(asOf, ms) {
        rested = new Set(looks.keys());
        onRest();
        return changes.wait(asOf, ms);
      },
    },
    clock: () => Date.parse(now),
    onError: (error) => assert.ok(changes.closed, String(error)),
  });
  /** Resolves when an event was looked at, and nothing else is left to look at. */
  const lookedAt = (id: string) =>
    new Promise<void>((resolve) => {
      onRest = () => {
        if (rested.has(id)) resolve();
      };
      onRest();
    });
  const { newest } = await service.store.changeBounds();
  const follow = () => watch.follow(0, newest);

  const first = follow();
  await lookedAt(before.at(-1)!);
  const beside = follow();
  await lookedAt(await closeQuay(4));
  first();
  beside();
  follow();
  await lookedAt(await closeQuay(5));
  assert.deepEqual(
    before.map((id) => looks.get(id)),
    [1, 1, 1],
  );
});
