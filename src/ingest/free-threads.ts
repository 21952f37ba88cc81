/** Since when at least so many threads have been free at a time, ms, and whether they have rested since. */
interface Free {
  readonly since: number;
  rested: boolean;
}

/**
 * Counts the threads that are free, and tells how many of them have been without a job for so long that they shall rest:
 * whoever hands out jobs knows how many threads are free, but not which.
 *
 * @param after how long they are without a job first, ms
 * @param now a clock that does not go back, ms
 */
export function makeFreeThreads(threads: number, after: number, now: () => number) {
  // The n-th is for n free threads at a time. Of a job that never was nothing is left.
  const free: Free[] = Array.from({ length: threads }, () => ({ since: now(), rested: true }));

  return {
    get count(): number {
      return free.length;
    },
    take(): void {
      free.pop();
    },
    giveBack(): void {
      free.push({ since: now(), rested: false });
    },
    /** How many of those that are free have to rest now; they are told once. With 0 they need not have been free for long. */
    toRest(forLong = after): number {
      const last = free.at(-1);
      if (last === undefined || last.rested || now() - last.since < forLong) return 0;
      for (const one of free) one.rested = true;
      return free.length;
    },
  };
}
