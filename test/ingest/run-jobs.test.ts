import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Worker } from "node:worker_threads";
import { Piscina } from "piscina";
import { makeJobRunner, type RunnerOptions } from "../../src/ingest/run-jobs.ts";
import { shareOutlets } from "../../src/ingest/shared-outlets.ts";
import type { Job } from "../../src/ingest/worker.ts";
import { forEver } from "../store/fixtures.ts";

const packing = new URL("../../src/store/sqlite/pack-reading.ts", import.meta.url).href;

/** A runner without a limit, its threads as they start and its times of rest as they come. */
function startRunner(t: TestContext, threads: number, options: RunnerOptions) {
  const started: Worker[] = [];
  const note = (thread: Worker) => started.push(thread);
  process.on("worker", note);
  const rests: Promise<unknown>[] = [];
  const { run } = Piscina.prototype;
  t.mock.method(Piscina.prototype, "run", function (this: Piscina, ...values: Parameters<typeof run>) {
    const result = run.apply(this, values);
    if ((values[0] as Job).verb === "rest") rests.push(result);
    return result;
  });
  const jobs = makeJobRunner(threads, forEver, { outlets: [], repeatedLines: new Map(), packing }, options);
  t.after(async () => {
    process.off("worker", note);
    await jobs.close();
  });
  return { jobs, started, rests };
}

test("threads that rest take up the next jobs as others do", async (t) => {
  let now = 0;
  const { jobs, rests } = startRunner(t, 2, { rests: 100, now: () => now });
  const diff = (copy: string) =>
    jobs.run(
      { verb: "diff", original: "The ferry left at noon. Nobody was hurt.", copies: [copy] },
      { patient: false },
    );
  const once = await diff("The ferry left at noon.");
  for (let round = 1; round <= 5; round++) {
    assert.deepEqual(await Promise.all([diff("The ferry left at noon."), diff("The ferry left at noon.")]), [
      once,
      once,
    ]);
    now += 100;
    const first = diff("The ferry left at noon.");
    // By then it has its thread, and the other one has gone to rest.
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(rests.length, round);
    assert.deepEqual(await Promise.all([first, diff("The ferry left at noon.")]), [once, once]);
  }
  await Promise.all(rests);
});

test("a thread without a job collects what its last ones left while another works", async (t) => {
  let now = 0;
  const { jobs, started, rests } = startRunner(t, 2, { rests: 100, now: () => now });
  const text = "The ferry left at noon, the harbour said. ".repeat(400);
  const diff = () => jobs.run({ verb: "diff", original: text, copies: [text] }, { patient: false });
  await Promise.all([diff(), diff()]);
  const used = () => Promise.all(started.map(async (thread) => (await thread.getHeapStatistics()).used_heap_size));
  // A thread may have collected just before it is looked at; what nobody collects, no round takes away.
  const rounds: string[] = [];
  for (let collected = false; !collected; ) {
    assert.ok(rounds.length < 5, rounds.join("; "));
    await Promise.all([diff(), diff(), diff(), diff()]);
    const before = await used();
    now += 100;
    await diff();
    assert.equal(rests.length, rounds.length + 1);
    await Promise.all(rests);
    const after = await used();
    collected = after.some((now, thread) => now < before[thread]! * 0.9);
    rounds.push(`${before} before, ${after} after`);
  }
});

const longText = Array.from({ length: 200 }, (_, i) => `Ship number ${i} left the quay, the harbour said.`).join(" ");
/** Keeps a thread for an hour: what ends it is never its end. */
const endless: Job = { verb: "align", pairs: Array(1_000_000).fill({ a: { text: longText }, b: { text: longText } }) };
const short = { verb: "diff", original: "The ferry left at noon.", copies: ["The ferry left at noon."] } as const;
const gone = new Error("nobody waits any more");

test("what nobody waits for is taken out of the queue, and off its thread", async (t) => {
  const { jobs, started } = startRunner(t, 1, { endsAfter: 0 });
  await jobs.run(short, { patient: false });
  const leaving = new AbortController();
  const asked = [endless, endless].map((job) => jobs.run(job, { patient: false, left: leaving.signal }));
  const heard = Promise.all(asked.map((one) => assert.rejects(one, gone)));
  // By then the thread has been given the first of them.
  await new Promise((resolve) => setImmediate(resolve));
  leaving.abort(gone);
  await jobs.run(short, { patient: false });
  await heard;
  assert.equal(started.length, 2);
  await assert.rejects(jobs.run(short, { patient: false, left: leaving.signal }), gone);
});

test("what is soon done is not ended when nobody waits for it: its thread goes on", async (t) => {
  const { jobs, started } = startRunner(t, 1, { endsAfter: forEver });
  await jobs.run(short, { patient: false });
  for (const leave of [(go: () => void) => go(), (go: () => void) => setImmediate(go)]) {
    const leaving = new AbortController();
    const asked = jobs.run(short, { patient: false, left: leaving.signal });
    leave(() => leaving.abort(gone));
    await asked;
    await jobs.run(short, { patient: false });
  }
  assert.equal(started.length, 1);
});

test("who leaves at once leaves no work behind either", async (t) => {
  const { jobs } = startRunner(t, 1, { endsAfter: 0 });
  const leaving = new AbortController();
  const asked = jobs.run(endless, { patient: false, left: leaving.signal });
  leaving.abort(gone);
  await assert.rejects(asked, gone);
});

test("a document is read to be stored while all threads are at what others ask for", async (t) => {
  const { jobs } = startRunner(t, 1, { storingWaits: 0, endsAfter: 0 });
  const leaving = new AbortController();
  let done = false;
  const asked = jobs.run(endless, { patient: false, left: leaving.signal }).finally(() => {
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

/** A thread is given back just before whoever asked hears of the result. */
const heard = () => new Promise((resolve) => setImmediate(resolve));

test("what nobody waits for has its turn when all who wait have had theirs", async (t) => {
  const { jobs } = startRunner(t, 1, {});
  const order: string[] = [];
  const asked = (name: string) => jobs.run(short, { patient: false }).then(() => order.push(name));
  const first = asked("first");
  const idle = jobs
    .untilIdle()
    .then(heard)
    .then(() => order.push("idle"));
  await Promise.all([first, idle, asked("second"), asked("third")]);
  assert.deepEqual(order, ["first", "second", "third", "idle"]);
  await jobs.untilIdle();
});

test("of several threads two are free by then, and no documents are read to be stored", async (t) => {
  const { jobs } = startRunner(t, 2, { endsAfter: 0 });
  const read = {
    verb: "read",
    document: { format: "text" as const, content: longText },
    knownId: null,
    overrides: shareOutlets([]),
    original: null,
  } as const;
  const busy: readonly Job[] = [endless, read];
  for (const job of busy) {
    const leaving = new AbortController();
    let over = false;
    const end = () => {
      over = true;
    };
    const running = jobs.run(job, { patient: true, left: leaving.signal }).then(end, end);
    let begun = false;
    const idle = jobs
      .untilIdle()
      .then(heard)
      .then(() => {
        begun = true;
        assert.ok(over);
      });
    // The other thread is free all the while.
    await jobs.run(short, { patient: false });
    assert.ok(over || !begun);
    if (job === endless) leaving.abort(gone);
    await Promise.all([running, idle]);
    assert.ok(begun);
  }
});

test("a turn that nobody waits for comes beside other jobs when these do not end", async (t) => {
  const { jobs } = startRunner(t, 1, { idleWaits: 20, endsAfter: 0 });
  const leaving = new AbortController();
  let over = false;
  const asked = jobs.run(endless, { patient: false, left: leaving.signal }).finally(() => {
    over = true;
  });
  const rejected = assert.rejects(asked, gone);
  await jobs.untilIdle();
  assert.equal(over, false);
  leaving.abort(gone);
  await rejected;
});

test("such a turn can be given up", async (t) => {
  const { jobs } = startRunner(t, 1, {});
  const running = jobs.run(short, { patient: false });
  const leaving = new AbortController();
  const idle = jobs.untilIdle(leaving.signal);
  leaving.abort(gone);
  await assert.rejects(idle, gone);
  await assert.rejects(jobs.untilIdle(leaving.signal), gone);
  await running;
});

test("it does not come before what was read is stored", async (t) => {
  let storing = true;
  const { jobs } = startRunner(t, 1, { isStoring: () => storing });
  let begun = false;
  const idle = jobs.untilIdle().then(() => {
    begun = true;
  });
  await jobs.run(short, { patient: false });
  jobs.lookAgain();
  await jobs.run(short, { patient: false });
  assert.equal(begun, false);
  storing = false;
  jobs.lookAgain();
  await idle;
});

test("threads that are free make room for another at once, each time they had a job", async (t) => {
  const { jobs, rests } = startRunner(t, 2, { rests: 60_000, now: () => 0 });
  jobs.makeRoom();
  assert.equal(rests.length, 0, "none of them had a job");
  for (const times of [1, 2]) {
    await jobs.run(short, { patient: false });
    jobs.makeRoom();
    jobs.makeRoom();
    assert.equal(rests.length, 2 * times);
    await Promise.all(rests);
  }
});
