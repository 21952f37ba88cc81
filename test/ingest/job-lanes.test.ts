import assert from "node:assert/strict";
import { test } from "node:test";
import { makeJobLanes } from "../../src/ingest/job-lanes.ts";

test("the lanes take turns while both wait, each in its order", async () => {
  const lanes = makeJobLanes();
  const begun: string[] = [];
  const wait = (lane: "storing" | "asking", name: string) =>
    lanes.wait(lane, true, undefined).then((thread) => begun.push(`${name} ${thread}`));
  const all = ["a1", "a2", "a3", "s1", "s2"].map((name) => wait(name.startsWith("a") ? "asking" : "storing", name));
  assert.ok(lanes.nextOnSpare());
  while (lanes.next());
  await Promise.all(all);
  assert.deepEqual(begun, ["s1 spare", "s2 usual", "a1 usual", "a2 usual", "a3 usual"]);
  assert.deepEqual([lanes.next(), lanes.nextOnSpare()], [false, false]);
});

test("who left is passed over, and makes room for another", async () => {
  const mostWaiting = 5;
  const lanes = makeJobLanes(mostWaiting);
  const leaving = new AbortController();
  const left = lanes.wait("asking", false, leaving.signal);
  const others = Array.from({ length: mostWaiting - 1 }, () => lanes.wait("asking", false, undefined));
  assert.throws(() => lanes.wait("asking", false, undefined), { code: "service.busy" });
  // Patient ones and those of the other lane have their own room.
  const patient = lanes.wait("asking", true, undefined);
  const storing = lanes.wait("storing", false, undefined);
  leaving.abort(new Error("gone"));
  await assert.rejects(left, /gone/);
  const late = lanes.wait("asking", false, undefined);
  for (let begun = 0; begun < mostWaiting + 2; begun++) assert.ok(lanes.next());
  await Promise.all([...others, patient, storing, late]);
});
