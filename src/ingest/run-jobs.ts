import { Piscina } from "piscina";
import { makeFreeThreads } from "./free-threads.ts";
import { type Lane, makeJobLanes, type Thread } from "./job-lanes.ts";
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
/** What nobody waits for any more may still take so long, ms: about what a thread costs that is started in place of its own. */
const abandonedEnds = 1_500;
/** While all threads do what others ask for, nothing that is to be stored waits longer than so, ms: a spare thread reads it. */
const spareComes = 1_000;
/** The spare thread ends when there was nothing to read for so long, ms. */
const spareRests = 15_000;

/** What a runner of jobs may be told; all but the last for when something is done, ms. */
export interface RunnerOptions {
  /** How long threads are without a job before they collect what is left of the last ones. */
  readonly rests?: number;
  /** How long a job goes on that nobody waits for any more. */
  readonly endsAfter?: number;
  /** How long what is to be stored waits for a usual thread before a spare one reads it. */
  readonly storingWaits?: number;
  /** A clock that does not go back. */
  readonly now?: () => number;
  /** Whether what was read is still being stored: until that is done, nothing begins that nobody waits for. */
  readonly isStoring?: () => boolean;
  /** See `makeJobLanes`. */
  readonly mostWaiting?: number | undefined;
}

/** How a job is asked for. */
export interface Asking {
  /** Waits however many wait already: for whoever holds back what comes after. */
  readonly patient: boolean;
  /** Says, and why, that nobody waits for the result any more. */
  readonly left?: AbortSignal | undefined;
}

/** What nobody waits for is made when its turn has come; null where there is nothing to do by then. */
export type IdleJob = () => Promise<Job | null>;

const laneOf = (job: Job | IdleJob): Lane => {
  if (typeof job === "function") return "idle";
  return job.verb === "read" || job.verb === "reread" ? "storing" : "asking";
};

/**
 * Runs jobs in worker threads, as many at once as there are threads; the others wait here, so that waiting does not count
 * as working. The threads start with the first job. Where all of them are at what others ask for, one more reads what is to
 * be stored.
 *
 * @param limit how long one job may take, ms; then its thread is ended and replaced
 * @param threads none: every job waits
 */
export function makeJobRunner(
  threads: number,
  limit: number,
  workerData: WorkerData,
  {
    rests = restsAfter,
    endsAfter = abandonedEnds,
    storingWaits = spareComes,
    now = () => performance.now(),
    isStoring = () => false,
    mostWaiting,
  }: RunnerOptions = {},
) {
  const start = (most: number, idleTimeout: number) =>
    new Piscina<Job>({
      filename: new URL("./worker.ts", import.meta.url).href,
      minThreads: Number.isFinite(idleTimeout) ? 0 : most,
      maxThreads: most,
      idleTimeout,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: workerHeap, maxYoungGenerationSizeMb: workerNursery },
    });
  let usual: Piscina<Job> | undefined;
  const usualPool = () => (usual ??= start(threads, Number.POSITIVE_INFINITY));
  let spare: Piscina<Job> | undefined;
  const sparePool = () => (spare ??= start(1, spareRests));

  const free = makeFreeThreads(threads, rests, now);
  let resting: NodeJS.Timeout | undefined;
  const lanes = makeJobLanes(mostWaiting);
  /** Jobs of the usual threads that read what is to be stored. */
  let storing = 0;
  let spareWorks = false;
  let calling: NodeJS.Timeout | undefined;

  /** Whether nothing is read to be stored, nobody waits, and a thread would be left for who comes next, where there are several. */
  const isIdle = (): boolean =>
    free.count > Math.min(threads - 1, 1) &&
    storing === 0 &&
    !isStoring() &&
    !lanes.waits("storing") &&
    !lanes.waits("asking");

  function beginIdle(): void {
    if (!lanes.waits("idle") || !isIdle()) return;
    free.take();
    lanes.nextIdle();
  }

  async function slot(lane: Lane, { patient, left }: Asking): Promise<Thread> {
    if (left?.aborted) throw left.reason;
    if (lane === "idle" ? isIdle() : free.count > 0) {
      free.take();
      return "usual";
    }
    const turn = lanes.wait(lane, patient, left);
    callSpare();
    return turn;
  }

  /** Has the spare thread take what is to be stored, once that has waited long enough for the others. */
  function callSpare(): void {
    if (calling !== undefined || spareWorks || storing > 0 || !lanes.waits("storing")) return;
    calling = setTimeout(() => {
      calling = undefined;
      spareWorks = storing === 0 && lanes.nextOnSpare();
    }, storingWaits);
  }

  function release(thread: Thread): void {
    if (thread === "spare") spareWorks = storing === 0 && lanes.nextOnSpare();
    else if (!lanes.next()) {
      free.giveBack();
      beginIdle();
      if (free.count === threads) resting = setTimeout(rest, rests + timerAhead).unref();
    }
    callSpare();
  }

  /** A thread that waits for a job does nothing else, so that resting is one too: so many at once are one for each that
   * is free. None of them is heard of: a pool that is closed meanwhile refuses them. */
  function rest(): void {
    for (let left = free.toRest(); left > 0; left--) usual?.run({ verb: "rest" }).catch(() => {});
  }

  return {
    /** @throws JobEnded, RashomonError `service.busy` */
    async run(given: Job | IdleJob, asking: Asking): Promise<JobResult> {
      const { left } = asking;
      const lane = laneOf(given);
      const thread = await slot(lane, asking);
      clearTimeout(resting);
      const counted = thread === "usual" && lane === "storing" ? 1 : 0;
      storing += counted;
      const { signal, done } = endingOf(limit, left, endsAfter);
      try {
        const job = typeof given === "function" ? await given() : given;
        if (job === null) return null;
        const pool = thread === "spare" ? sparePool() : usualPool();
        const result = pool.run(job, { signal });
        // Those that are still free have had none of the jobs of late.
        rest();
        return (await result) as JobResult;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
          throw new JobEnded("memory");
        throw error;
      } finally {
        done();
        storing -= counted;
        release(thread);
      }
    },
    /** To be called when nothing is stored any more. */
    beginIdle,
    /** Starts the threads before they are needed. */
    warm(): void {
      usualPool();
    },
    async close(): Promise<void> {
      clearTimeout(resting);
      clearTimeout(calling);
      await Promise.all([usual?.destroy(), spare?.destroy()]);
    },
  };
}

/** Ends a job that takes too long, or that goes on for a while after whoever asked for it has left. */
function endingOf(limit: number, left: AbortSignal | undefined, endsAfter: number) {
  const ending = new AbortController();
  const late = setTimeout(() => ending.abort(new JobEnded("time")), limit).unref();
  let abandoned: NodeJS.Timeout | undefined;
  const leave = () => {
    abandoned = setTimeout(() => ending.abort(left?.reason), endsAfter).unref();
  };
  if (left?.aborted) leave();
  else left?.addEventListener("abort", leave, { once: true });
  return {
    signal: ending.signal,
    done() {
      clearTimeout(late);
      clearTimeout(abandoned);
      left?.removeEventListener("abort", leave);
    },
  };
}
