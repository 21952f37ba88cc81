import type { Store } from "../../store/store.ts";

/** How often the store is asked whether it changed while somebody waits, ms: other processes write to it too. */
const pollEvery = 250;

export type Woken = "changed" | "quiet" | "closed";

/** Wakes those who wait for changes of the store, however they come about. */
export interface ChangeSignal {
  /**
   * `changed` when something was committed since `asOf`, `quiet` after so many ms, `closed` when the service stops, or
   * whoever waits has `left`.
   */
  wait(asOf: number, ms: number, left?: AbortSignal): Promise<Woken>;
  readonly closed: boolean;
  close(): void;
}

/** One timer for all who wait, and none while nobody does. */
export function makeChangeSignal(store: Pick<Store, "changes">): ChangeSignal {
  const waiting = new Set<{ readonly asOf: number; wake(woken: Woken): void }>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  /** A store that cannot be read has changed for everybody who waits: reading it tells them so. */
  function current(): number | null {
    try {
      return store.changes();
    } catch {
      return null;
    }
  }

  function poll(): void {
    const now = current();
    for (const one of waiting) if (one.asOf !== now) one.wake("changed");
  }

  return {
    wait(asOf, ms, left) {
      if (closed || left?.aborted) return Promise.resolve("closed");
      if (current() !== asOf) return Promise.resolve("changed");
      return new Promise((resolve) => {
        const patience = setTimeout(() => one.wake("quiet"), ms);
        const leave = () => one.wake("closed");
        left?.addEventListener("abort", leave);
        const one = {
          asOf,
          wake(woken: Woken) {
            clearTimeout(patience);
            left?.removeEventListener("abort", leave);
            waiting.delete(one);
            if (waiting.size === 0 && timer !== null) {
              clearInterval(timer);
              timer = null;
            }
            resolve(woken);
          },
        };
        waiting.add(one);
        timer ??= setInterval(poll, pollEvery);
      });
    },
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      for (const one of waiting) one.wake("closed");
    },
  };
}
