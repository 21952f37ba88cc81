import assert from "node:assert/strict";
import { test } from "node:test";
import { makeFreeThreads } from "../../src/ingest/free-threads.ts";

/** What happens at a time, ms: a job takes a thread (-1) or gives it back (1), and how many shall rest after it. */
type Step = readonly [at: number, what: -1 | 0 | 1, toRest: number];

const cases: readonly (readonly [says: string, steps: readonly Step[]])[] = [
  [
    "threads that never had a job need no rest",
    [
      [0, 0, 0],
      [500, 0, 0],
      [501, -1, 0],
    ],
  ],
  [
    "all that are free rest once, after the time",
    [
      [0, -1, 0],
      [1, -1, 0],
      [2, 1, 0],
      [3, 1, 0],
      [102, 0, 0],
      [103, 0, 3],
      [104, 0, 0],
      [300, 0, 0],
    ],
  ],
  [
    "while one job follows another those that had none of them rest",
    [
      [0, -1, 0],
      [1, -1, 0],
      [2, -1, 0],
      [3, 1, 0],
      [4, 1, 0],
      [5, 1, 0],
      // All three are free, though two of them have been for long: which two cannot be told.
      [90, -1, 0],
      [100, 1, 0],
      [104, 0, 0],
      [104, -1, 2],
      [150, 1, 0],
      [151, -1, 0],
      [400, 1, 0],
      [500, 0, 3],
    ],
  ],
  [
    "who had a job in between has to wait anew",
    [
      [0, -1, 0],
      [1, -1, 0],
      [2, 1, 0],
      [90, -1, 0],
      [95, 1, 0],
      [110, 0, 0],
      [194, 0, 0],
      [195, 0, 2],
    ],
  ],
];

for (const [says, steps] of cases)
  test(says, () => {
    let now = 0;
    const free = makeFreeThreads(3, 100, () => now);
    for (const [at, what, toRest] of steps) {
      now = at;
      if (what === -1) free.take();
      else if (what === 1) free.giveBack();
      assert.equal(free.toRest(), toRest, `at ${at} ms`);
    }
  });
