import { Piscina } from "piscina";
import { RashomonError } from "../errors.ts";
import { makeFreeThreads } from "./free-threads.ts";
import type { Job, JobResult, WorkerData } from "./worker.ts";

/** A job ended before it was done: it took too long, or needed more memory than a thread has. */
export class JobEnded extends Error {
  override readonly name = "JobEnded";
  readonly because: "time" | "memory";

  constructor(because: "time" | "memory") {
    super(`a job was ended for ${because}`);
    this.because = because;
  }
}

/** So many jobs may wait for a thread: each holds a document or articles of up to some megabytes. */
export const mostWaiting = 128;
/** Heap of one worker, MB: the language model takes about 100, a 10 MB page some hundreds. */
const workerHeap = 1_500;
/**
 * What a worker may fill before it collects, MB: the default of 48 lets what one document leaves behind grow old, and a
 * thread then holds twice the memory for the same work.
 */
const workerNursery = 12;
/** A thread without a job for so long, ms, collects what its jobs left, 25 to 40 MB, also while others work. */
const restsAfter = 10_000;
/** By the other clock a timer may go off a little early, ms. */
const timerAhead = 2;

/**
 * Runs jobs in worker threads, as many at once as there are threads; the others wait here, in order, so that waiting
 * does not count as working. The threads start with the first job.
 *
 * @param limit how long one job may take, ms; then its thread is ended and replaced
 * @param rests how long threads are without a job before they collect what is left of the last ones, ms
 */
export function makeJobRunner(threads: number, limit: number, workerData: WorkerData, rests = restsAfter) {
  let pool: Piscina<Job> | undefined;
  const start = () =>
    new Piscina<Job>({
      filename: new URL("./worker.ts", import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: workerHeap, maxYoungGenerationSizeMb: workerNursery },
    });

  const free = makeFreeThreads(threads, rests, () => performance.now());
  let resting: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  async function slot(patient: boolean): Promise<void> {
    if (free.count > 0) free.take();
    else if (!patient && waiting.length >= mostWaiting)
      throw new RashomonError("service.busy", `${mostWaiting} requests are waiting to be worked on already.`);
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }
  function release(): void {
    const next = waiting.shift();
    if (next) {
      next();
      return;
    }
    free.giveBack();
    if (free.count === threads) resting = setTimeout(rest, rests + timerAhead).unref();
  }

  /** A thread that waits for a job does nothing else, so that resting is one too: so many at once are one for each that
   * is free. None of them is heard of: a pool that is closed meanwhile refuses them. */
  function rest(): void {
    for (let left = free.toRest(); left > 0; left--) pool?.run({ verb: "rest" }).catch(() => {});
  }

  return {
    /**
     * @param patient waits however many wait already: for whoever holds back what comes after
     * @throws JobEnded, RashomonError `service.busy`
     */
    async run(job: Job, patient: boolean): Promise<JobResult> {
      clearTimeout(resting);
      await slot(patient);
      pool ??= start();
      const ended = AbortSignal.timeout(limit);
      try {
        const result = pool.run(job, { signal: ended });
        // Those that are still free have had none of the jobs of late.
        rest();
        return (await result) as JobResult;
      } catch (error) {
        if (ended.aborted) throw new JobEnded("time");
        if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
          throw new JobEnded("memory");
        throw error;
      } finally {
        release();
      }
    },
    /** Starts the threads before they are needed. */
    warm(): void {
      pool ??= start();
    },
    async close(): Promise<void> {
      clearTimeout(resting);
      await pool?.destroy();
    },
  };
}
