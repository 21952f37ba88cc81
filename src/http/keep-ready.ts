import type { EventRow, Store } from "../store/store.ts";
import type { Compared, ComparedGroups } from "./compared-events.ts";
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
export function keepReady(compared: ComparedGroups, store: Pick<Store, "changes" | "event">): ReadyGroups {
  const signal = makeChangeSignal(store);
  /** The version of each event that was laid last; null before. */
  const asked = new Map<string, number | null>();
  let running = false;

  async function run(): Promise<void> {
    while (asked.size > 0 && !signal.closed) {
      const asOf = store.changes();
      for (const id of [...asked.keys()]) {
        if (signal.closed) break;
        // What went away or never rests is told to whoever asks next.
        await layAgain(id).catch(() => asked.delete(id));
      }
      if (asked.size > 0) await signal.wait(asOf, patience);
    }
  }

  /** Until nobody asks for anything more, or the store cannot be read: whoever asks next is told so, and begins anew. */
  function runOnce(): void {
    if (running) return;
    running = true;
    const rest = () => {
      running = false;
    };
    run().then(rest, rest);
  }

  /** Not where it stands as it was laid: sets that were laid are not kept for ever. */
  async function layAgain(id: string): Promise<void> {
    const event = await store.event(id);
    if (event === null || "movedTo" in event) asked.delete(id);
    else if (event.version !== asked.get(id)) note(id, await compared.layEvent(id));
  }

  function note(id: string, { version }: EventRow): void {
    if (asked.has(id)) asked.set(id, version);
  }

  async function lay(id: string): Promise<Compared<EventRow>> {
    const made = await compared.event(id);
    note(id, made.group);
    return made;
  }

  return {
    ...compared,
    event(id) {
      asked.delete(id);
      asked.set(id, null);
      for (const oldest of asked.keys()) {
        if (asked.size <= mostEvents) break;
        asked.delete(oldest);
      }
      const made = lay(id);
      runOnce();
      return made;
    },
    close: () => signal.close(),
  };
}
