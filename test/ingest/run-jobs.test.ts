import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { makeJobRunner } from "../../src/ingest/run-jobs.ts";
import { shareOutlets } from "../../src/ingest/shared-outlets.ts";

const packing = new URL("../../src/store/sqlite/pack-reading.ts", import.meta.url).href;

test("threads that rest take up the next jobs as others do", async (t) => {
  const jobs = makeJobRunner(2, 10_000, { outlets: [], repeatedLines: new Map(), packing }, { rests: 1 });
  t.after(() => jobs.close());
  const diff = (copy: string) =>
    jobs.run(
      { verb: "diff", original: "The ferry left at noon. Nobody was hurt.", copies: [copy] },
      { patient: false },
    );
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
  const jobs = makeJobRunner(2, 30_000, { outlets: [], repeatedLines: new Map(), packing }, { rests: 300 });
  t.after(() => jobs.close());
  const text = "The ferry left at noon, the harbour said. ".repeat(400);
  const diff = () => jobs.run({ verb: "diff", original: text, copies: [text] }, { patient: false });
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

/** Sentences that keep a thread for many seconds. */
const endless = Array.from({ length: 60_000 }, (_, i) => `Ship number ${i} left the quay, the harbour said.`).join(" ");
const endlessDiff = { verb: "diff", original: endless, copies: Array.from({ length: 16 }, () => endless) } as const;
const short = { verb: "diff", original: "The ferry left at noon.", copies: ["The ferry left at noon."] } as const;
const gone = new Error("nobody waits any more");

async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

test("what nobody waits for is taken out of the queue, and off its thread", async (t) => {
  const jobs = makeJobRunner(1, 60_000, { outlets: [], repeatedLines: new Map(), packing });
  t.after(() => jobs.close());
  await jobs.run(short, { patient: false });
  const leaving = new AbortController();
  const asked = [endlessDiff, endlessDiff].map((job) => jobs.run(job, { patient: false, left: leaving.signal }));
  const heard = Promise.all(asked.map((one) => assert.rejects(one, gone)));
  await pause(200);
  leaving.abort(gone);
  assert.ok((await took(() => jobs.run(short, { patient: false }))) < 8_000);
  await heard;
  await assert.rejects(jobs.run(short, { patient: false, left: leaving.signal }), gone);
});

test("what is soon done is not ended when nobody waits for it: its thread goes on", async (t) => {
  const threads: Worker[] = [];
  const note = (thread: Worker) => threads.push(thread);
  process.on("worker", note);
  t.after(() => process.off("worker", note));
  const jobs = makeJobRunner(1, 60_000, { outlets: [], repeatedLines: new Map(), packing });
  t.after(() => jobs.close());
  await jobs.run(short, { patient: false });
  const leaving = new AbortController();
  const asked = jobs.run(short, { patient: false, left: leaving.signal });
  leaving.abort(gone);
  await asked;
  await jobs.run(short, { patient: false });
  assert.equal(threads.length, 1);
});

test("a document is read to be stored while all threads are at what others ask for", async (t) => {
  const jobs = makeJobRunner(1, 60_000, { outlets: [], repeatedLines: new Map(), packing });
  t.after(() => jobs.close());
  const leaving = new AbortController();
  let done = false;
  const asked = jobs.run(endlessDiff, { patient: false, left: leaving.signal }).finally(() => {
    done = true;
  });
  const heard = assert.rejects(asked, gone);
  for (const name of ["first", "second"]) {
    const content = `The ${name} ferry left at noon, the harbour office said.`;
    const document = { format: "text" as const, content };
    const read = { verb: "read", document, knownId: null, overrides: shareOutlets([]), original: null } as const;
    assert.equal(((await jobs.run(read, { patient: false })) as { ok: boolean }).ok, true);
  }
  assert.equal(done, false);
  leaving.abort(gone);
  await heard;
});
