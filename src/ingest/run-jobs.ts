import { Piscina } from "piscina";
import { makeFreeThreads } from "./free-threads.ts";
import { makeIdleTurns } from "./idle-turns.ts";
import { endingOf, runIn } from "./job-end.ts";
import { type Lane, makeJobLanes, type Thread } from "./job-lanes.ts";
import type { Job, JobResult, WorkerData } from "./worker.ts";

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

/** What nobody waits for is done beside other jobs after so long, ms. */
const idleComes = 30_000;

/** What a runner of jobs may be told; all but the last for when something is done, ms. */
export interface RunnerOptions {
  /** How long threads are without a job before they collect what is left of the last ones. */
  readonly rests?: number;
  /** How long a job goes on that nobody waits for any more. */
  readonly endsAfter?: number;
  /** How long what is to be stored waits for a usual thread before a spare one reads it. */
  readonly storingWaits?: number;
  /** How long what nobody waits for waits for its turn. */
  readonly idleWaits?: number;
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

const laneOf = ({ verb }: Job): Lane => (verb === "read" || verb === "reread" ? "storing" : "asking");

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
    idleWaits = idleComes,
    now = () => performance.now(),
    isStoring = () => false,
    mostWaiting,
  }: RunnerOptions = {},
) {
  const start = (most: number, idleTimeout: number) =>
    new Piscina<Job, JobResult>({
      filename: new URL("./worker.ts", import.meta.url).href,
      minThreads: Number.isFinite(idleTimeout) ? 0 : most,
      maxThreads: most,
      idleTimeout,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: workerHeap, maxYoungGenerationSizeMb: workerNursery },
    });
  let usual: Piscina<Job, JobResult> | undefined;
  const usualPool = () => (usual ??= start(threads, Number.POSITIVE_INFINITY));
  let spare: Piscina<Job, JobResult> | undefined;
  const sparePool = () => (spare ??= start(1, spareRests));

  const free = makeFreeThreads(threads, rests, now);
  let resting: NodeJS.Timeout | undefined;
  const lanes = makeJobLanes(mostWaiting);
  /** Jobs of the usual threads that read what is to be stored. */
  let storing = 0;
  let spareWorks = false;
  let calling: NodeJS.Timeout | undefined;

  /** Whether nothing is read to be stored, nobody waits, and of several threads two are free. */
  const isIdle = (): boolean =>
    free.count > Math.min(threads - 1, 1) &&
    storing === 0 &&
    !isStoring() &&
    !lanes.waits("storing") &&
    !lanes.waits("asking");

  const idle = makeIdleTurns(isIdle, idleWaits);

  async function slot(lane: Lane, { patient, left }: Asking): Promise<Thread> {
    if (left?.aborted) throw left.reason;
    if (free.count > 0) {
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
      idle.lookAgain();
      if (free.count === threads) resting = setTimeout(() => rest(), rests + timerAhead).unref();
    }
    callSpare();
  }

  /** A thread that waits for a job does nothing else, so that resting is one too: so many at once are one for each that
   * is free. None of them is heard of: a pool that is closed meanwhile refuses them. */
  function rest(forLong?: number): void {
    for (let left = free.toRest(forLong); left > 0; left--) usual?.run({ verb: "rest" }).catch(() => {});
  }

  return {
    /** @throws JobEnded, RashomonError `service.busy` */
    async run(job: Job, asking: Asking): Promise<JobResult> {
      const { left } = asking;
      const lane = laneOf(job);
      const thread = await slot(lane, asking);
      clearTimeout(resting);
      const counted = thread === "usual" && lane === "storing" ? 1 : 0;
      storing += counted;
      const { signal, done } = endingOf(limit, left, endsAfter);
      try {
        const result = runIn(thread === "spare" ? sparePool() : usualPool(), job, signal);
        // Those that are still free have had none of the jobs of late.
        rest();
        return await result;
      } finally {
        done();
        storing -= counted;
        release(thread);
      }
    },
    /**
     * Resolves when nothing else is done: nothing is read to be stored and nobody waits for a thread; or when that has been
     * waited for long enough.
     */
    untilIdle: (left?: AbortSignal) => idle.wait(left),
    /** Has the threads that are free collect what their jobs left, for another that needs room. */
    makeRoom: () => rest(0),
    /** To be called when nothing is stored any more. */
    lookAgain: () => idle.lookAgain(),
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
