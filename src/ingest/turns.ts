/** Runs what concerns the same thing one after another, in the order in which it came, and everything else beside it. */
export function makeTurns() {
  /** The last that is under way, by what it concerns. */
  const last = new Map<string, Promise<unknown>>();
  return function inTurn<Result>(of: string, work: () => Promise<Result>): Promise<Result> {
    const done = (last.get(of) ?? Promise.resolve()).then(work);
    const ended = done
      .catch(() => {})
      .finally(() => {
        if (last.get(of) === ended) last.delete(of);
      });
    last.set(of, ended);
    return done;
  };
}
