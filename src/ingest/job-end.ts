import type { Piscina } from "piscina";

/** A job ended before it was done: it took too long, or needed more memory than a thread has. */
export class JobEnded extends Error {
  override readonly name = "JobEnded";
  readonly because: "time" | "memory";

  constructor(because: "time" | "memory") {
    super(`a job was ended for ${because}`);
    this.because = because;
  }
}

/**
 * Ends a job that takes too long, or that goes on for a while after whoever asked for it has left.
 *
 * @param limit how long it may take, ms
 * @param endsAfter how long it goes on when nobody waits for it any more, ms
 */
export function endingOf(limit: number, left: AbortSignal | undefined, endsAfter: number) {
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

/** Why a job failed that a thread was given: the reason of the signal that ended it, or its own. */
export function reasonOf(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? new JobEnded("memory")
    : error;
}

/** Runs a job in a thread of the pool. */
export async function runIn<Job, Result>(pool: Piscina<Job, Result>, job: Job, signal: AbortSignal): Promise<Result> {
  try {
    return await pool.run(job, { signal });
  } catch (error) {
    throw reasonOf(error, signal);
  }
}
