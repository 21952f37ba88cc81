import type { Store } from "../store/store.ts";
import type { ComparedGroups } from "./compared-events.ts";
import { makeChangeSignal } from "./stream/change-signal.ts";

/** Events that are kept ready: those that were asked for last. */
const mostEvents = 32;
/** How long to wait for a change before looking again, ms. */
const patience = 60_000;

/** Compared groups whose events, once asked for, are laid side by side again whenever they change. */
export interface ReadyGroups extends ComparedGroups {
  close(): void;
}

/**
 * Keeps the comparisons of the events that were asked for last current, so that the next who asks finds them made: one
 * event at a time, in a worker, by what is new in it. What many changes in a row make of an event is compared once.
 */
export function keepReady(compared: ComparedGroups, store: Pick<Store, "changes">): ReadyGroups {
  const signal = makeChangeSignal(store);
  const asked = new Set<string>();
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (asked.size > 0 && !signal.closed) {
      const asOf = store.changes();
      for (const id of [...asked]) {
        if (signal.closed) break;
        // What went away or never rests is told to whoever asks next.
        await compared.event(id).catch(() => asked.delete(id));
      }
      if (asked.size > 0) await signal.wait(asOf, patience);
    }
    running = false;
  }

  return {
    ...compared,
    event(id) {
      asked.delete(id);
      asked.add(id);
      for (const oldest of asked) {
        if (asked.size <= mostEvents) break;
        asked.delete(oldest);
      }
      const made = compared.event(id);
      if (!running) void run();
      return made;
    },
    close: () => signal.close(),
  };
}
