import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
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
