/**
 * Turns for what nobody waits for: each comes when nothing else is done, or has waited long enough for that.
 *
 * @param longest how long a turn is waited for, ms
 */
export function makeIdleTurns(isIdle: () => boolean, longest: number) {
  const waiting = new Set<() => void>();

  return {
    /** To be called when something is done: whoever waits has a turn where nothing is left. */
    lookAgain(): void {
      if (waiting.size > 0 && isIdle()) for (const begin of [...waiting]) begin();
    },
    /** Resolves when the turn has come; rejects with the reason of `left`. */
    wait(left?: AbortSignal): Promise<void> {
      return new Promise((resolve, reject) => {
        if (left?.aborted) return reject(left.reason);
        if (isIdle()) return resolve();
        const late = setTimeout(begin, longest);
        function stop(): void {
          clearTimeout(late);
          waiting.delete(begin);
          left?.removeEventListener("abort", leave);
        }
        function begin(): void {
          stop();
          resolve();
        }
        function leave(): void {
          stop();
          reject(left!.reason);
        }
        left?.addEventListener("abort", leave, { once: true });
        waiting.add(begin);
      });
    },
  };
}
