import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { makeJobRunner } from "../../src/ingest/run-jobs.ts";

const packing = new URL("../../src/store/sqlite/pack-reading.ts", import.meta.url).href;

test("threads that rest take up the next jobs as others do", async (t) => {
  const jobs = makeJobRunner(2, 10_000, { outlets: [], repeatedLines: new Map(), packing }, 1);
  t.after(() => jobs.close());
  const diff = (copy: string) =>
    jobs.run({ verb: "diff", original: "The ferry left at noon. Nobody was hurt.", copies: [copy] }, false);
  const once = await diff("The ferry left at noon.");
  // Between the rounds they rest, and while they do the next jobs come.
  for (let round = 0; round < 5; round++) {
    assert.deepEqual(await Promise.all([diff("The ferry left at noon."), diff("The ferry left at noon.")]), [
      once,
      once,
    ]);
    await pause(2 * round);
  }
});

test("a thread without a job collects what its last ones left while another works", async (t) => {
  const threads: Worker[] = [];
  const note = (thread: Worker) => threads.push(thread);
  process.on("worker", note);
  const jobs = makeJobRunner(2, 30_000, { outlets: [], repeatedLines: new Map(), packing }, 300);
  t.after(() => jobs.close());
  const text = "The ferry left at noon, the harbour said. ".repeat(400);
  const diff = () => jobs.run({ verb: "diff", original: text, copies: [text] }, false);
  await Promise.all([diff(), diff()]);
  process.off("worker", note);
  const used = () => Promise.all(threads.map(async (thread) => (await thread.getHeapStatistics()).used_heap_size));
  // A thread may have collected just before it is looked at; what nobody collects, no round takes away.
  const rounds: string[] = [];
  for (let collected = false; !collected; ) {
    assert.ok(rounds.length < 5, rounds.join("; "));
    await Promise.all([diff(), diff(), diff(), diff()]);
    const before = await used();
    // One job after the other keeps one thread at work for longer than the other needs to come to rest.
    for (const until = performance.now() + 900; performance.now() < until; ) await diff();
    const after = await used();
    collected = after.some((now, thread) => now < before[thread]! * 0.9);
    rounds.push(`${before} before, ${after} after`);
  }
});
