import v8 from "node:v8";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { keepHeapsSmall } from "../src/keep-heaps-small.ts";

/** What a thread's heap held at most, MB. */
export interface Held {
  readonly all: number;
  readonly young: number;
}

/** Objects that live at a time, and how often one takes another's place: nearly all of them grow old. */
const [living, replaced] = [200_000, 1_500_000];
const lookEvery = 2_000;

// Run by itself: prints what a thread of its own holds at most, with small heaps where the argument asks for them.
if (isMainThread) {
  const small = process.argv[2] === "small";
  const resourceLimits = small ? { maxYoungGenerationSizeMb: 12 } : {};
  const thread = new Worker(new URL(import.meta.url), { workerData: small ? "small" : "free", resourceLimits });
  thread.once("message", (held: Held) => process.stdout.write(JSON.stringify(held)));
} else {
  if (workerData === "small") keepHeapsSmall();
  parentPort?.postMessage(churn());
}

function churn(): Held {
  const make = (i: number) => ({ i, list: [i, i + 1, i + 2, i + 3] });
  const objects = Array.from({ length: living }, (_, i) => make(i));
  let [all, young] = [0, 0];
  for (let i = 0; i < replaced; i++) {
    objects[(i * 7919) % living] = make(i);
    if (i % lookEvery !== 0) continue;
    all = Math.max(all, v8.getHeapStatistics().total_heap_size);
    const space = v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    young = Math.max(young, space?.space_size ?? 0);
  }
  return { all: all / 1e6, young: young / 1e6 };
}
