import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Held } from "./churning-thread.ts";

const entry = fileURLToPath(new URL("./churning-thread.ts", import.meta.url));
const held = (heaps: "small" | "free"): Held =>
  JSON.parse(execFileSync(process.execPath, [entry, heaps], { encoding: "utf8" }));

/** What V8 makes of a nursery of 12 MB, with some pages more on a busy machine; a free one takes 33 and more. */
const mostYoung = 20;

test("threads under the flag and with a small nursery hold less for the same work", () => {
  const [small, free] = [held("small"), held("free")];
  // What is young keeps to its size, and what is old is collected before it has grown by half.
  // How far a free nursery grows hangs on how busy the machine is.
  assert.ok(
    small.young < mostYoung && small.young < free.young,
    `${small.young} and ${free.young} MB of young objects`,
  );
  assert.ok(small.all < free.all * 0.8, `${small.all} and ${free.all} MB in all`);
});
