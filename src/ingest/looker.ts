import { Piscina } from "piscina";
import type { FoundConflict } from "../store/store.ts";
import { endingOf, runIn } from "./job-end.ts";
import type { ConflictSource } from "./pipeline.ts";

/** Heap of the thread that looks, and what it may fill before it collects, MB; see run-jobs.ts. */
const [heap, nursery] = [1_500, 12];
/** The thread ends when it had nothing to look at for so long, ms: it holds some 80 MB, and starts within a second. */
const restsAfter = 30_000;
/** How many times as long as other jobs a look may take: where another thread wants the same core it has a tenth of it. */
const slowness = 10;

/** The longest that a timer can be told, ms. */
const longestTimer = 2 ** 31 - 1;

/**
 * Looks for conflicts in a thread of its own, which starts with the first look and ends when there are none for a while. So
 * no look keeps a thread from what somebody asks for, and none of these grows for it.
 *
 * @param usualLimit how long another job may take, ms
 * @param onStart hears when the thread starts
 */
export function makeLooker(
  usualLimit: number,
  { rests = restsAfter, onStart = () => {} }: { readonly rests?: number; readonly onStart?: () => void } = {},
) {
  const limit = Math.min(usualLimit * slowness, longestTimer);
  let pool: Piscina<ConflictSource, readonly FoundConflict[]> | undefined;
  function start() {
    const threads = new Piscina<ConflictSource, readonly FoundConflict[]>({
      filename: new URL("./looking-worker.ts", import.meta.url).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: rests,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: nursery },
    });
    threads.on("workerCreate", onStart);
    return threads;
  }

  return {
    /** How long a look may take, ms. */
    limit,
    /**
     * The conflicts of a set of articles.
     *
     * @param left says that nobody wants them any more: the thread ends
     * @throws JobEnded; the reason of `left`
     */
    async conflictsIn(source: ConflictSource, left?: AbortSignal): Promise<readonly FoundConflict[]> {
      const { signal, done } = endingOf(limit, left, 0);
      try {
        pool ??= start();
        return await runIn(pool, source, signal);
      } finally {
        done();
      }
    },
    async close(): Promise<void> {
      await pool?.destroy();
    },
  };
}
