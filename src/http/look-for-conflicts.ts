import { setTimeout as pause } from "node:timers/promises";
import { comparisonVersion } from "../comparison/thresholds.ts";
import type { ConflictSource } from "../ingest/pipeline.ts";
import type { ConflictLook, OwedEvent } from "../store/store.ts";
import { type Calm, makeCalm } from "./calm.ts";
import { type ComparedGroups, eventArticles } from "./compared-events.ts";
import type { HttpContext } from "./context.ts";
import { makeChangeSignal } from "./stream/change-signal.ts";

/**
 * How long a small event must not have changed before it is looked at, ms: what many changes in a row make of it is compared
 * once. A large one rests longer.
 */
export const usualRest = 2_000;
/** Events that are looked at before what was found in them is written, and for how long at most, ms: each commit costs all readers. */
const eventsAtOnce = 16;
const writtenAfter = 2_000;
/** How long to rest before looking whether much is stored or answered, ms. */
const moment = 500;
/** After each look nothing is looked at for so many times as long as it took, and for so long at most, ms. */
const breaths = { calm: { times: 1, longest: 2_000 }, overdue: { times: 9, longest: 30_000 } } as const;
/** How long to wait for a change before looking again; and after a fault, twice as long each time: ms. */
const [patience, firstRetry, lastRetry] = [60_000, 1_000, 60_000];
/** So often an event is tried that cannot be read. */
const mostTries = 3;

interface Looking extends Pick<HttpContext, "store" | "pipeline" | "clock"> {
  readonly compared: Pick<ComparedGroups, "laid">;
  /** See `usualRest`. */
  readonly rests: number;
  /** Hears why an event could not be compared, or none could. */
  readonly onFault: (error: unknown, what: string) => void;
}

/**
 * Looks for the conflicts of every event of two outlets and more that changed, in the background: one event after another,
 * while there is nothing else to do. What is still to be looked at stands in the store, so that it is gone on with after a
 * start, also where another process stored it or an earlier version looked at it.
 */
export function lookForConflicts({ store, pipeline, compared, clock, rests, onFault }: Looking) {
  const signal = makeChangeSignal(store);
  const closing = new AbortController();
  const { signal: closed } = closing;
  const gone = new Promise<null>((resolve) => closed.addEventListener("abort", () => resolve(null)));

  /** Cut short by the end. */
  const rest = (ms: number): Promise<void> => pause(ms, undefined, { ref: false, signal: closed }).catch(() => {});
  const calm = makeCalm({ store, moment: Math.min(moment, rests), rest });

  /** The event that could not be read last, and how often in a row. */
  let unread = { id: "", times: 0 };

  async function run(): Promise<void> {
    for (let retry = firstRetry; !closed.aborted; ) {
      try {
        const asOf = store.changes();
        const more = await lookThrough();
        retry = firstRetry;
        if (more || closed.aborted) continue;
        const owed = await store.countToLookThrough(comparisonVersion);
        await signal.wait(asOf, owed > 0 ? Math.max(rests, moment) : patience);
      } catch (error) {
        if (closed.aborted) return;
        onFault(error, "events cannot be looked through for conflicts");
        await rest(retry);
        retry = Math.min(2 * retry, lastRetry);
      }
    }
  }

  /** Looks at some of the events that have rested; false where there are none, or none of them stood still. */
  async function lookThrough(): Promise<boolean> {
    const rested = { ms: rests, by: new Date(clock()).toISOString() };
    const owed = await store.eventsToLookThrough(comparisonVersion, rested, eventsAtOnce);
    if (owed.length === 0) return false;
    const looks: ConflictLook[] = [];
    const begun = performance.now();
    for (const event of owed) {
      const told = await calm.now();
      // What is found already does not wait.
      if (told === null && looks.length > 0) break;
      const look = await lookAt(event, told ?? (await calm.come(() => closed.aborted)));
      if (closed.aborted) return false;
      if (look !== null) looks.push(look);
      if (performance.now() - begun > writtenAfter) break;
    }
    if (looks.length === 0) return false;
    const noting = store.noteConflicts(looks, comparisonVersion);
    // What waits for another process to write is not waited for by a stop.
    return ((await Promise.race([noting, gone])) ?? 0) > 0;
  }

  /** Null for an event that is another by now. One that cannot be compared is looked at, or all others would wait for it. */
  async function lookAt({ id, version }: OwedEvent, pace: Calm): Promise<ConflictLook | null> {
    let begun = Number.NaN;
    const give = async (): Promise<ConflictSource | null> => {
      const source = await sourceOf({ id, version });
      begun = performance.now();
      return source;
    };
    const job = pipeline.findConflicts(give, closed);
    try {
      const found = await Promise.race([job, gone]);
      return found && { eventId: id, version, found };
    } catch (error) {
      if (closed.aborted) return null;
      // What could not even be read may be another time.
      if (Number.isNaN(begun) && !givesUp(id)) throw error;
      onFault(error, `event ${id} could not be compared, and is taken to hold no conflict`);
      return { eventId: id, version, found: [] };
    } finally {
      const { times, longest } = breaths[pace];
      await rest(Math.min(times * (performance.now() - begun || 0), longest));
    }
  }

  /** Whether an event could not be read so often that the others wait for it no longer. */
  function givesUp(id: string): boolean {
    unread = { id, times: unread.id === id ? unread.times + 1 : 1 };
    return unread.times >= mostTries;
  }

  /** Somebody may have asked for it already. */
  async function sourceOf({ id, version }: OwedEvent): Promise<ConflictSource | null> {
    const event = await store.event(id);
    if (event === null || "movedTo" in event || event.version !== version) return null;
    const laid = await compared.laid(id, version);
    return laid ?? { articles: await store.reportsOfEvent(id, eventArticles) };
  }

  const running = run();
  return {
    /** Resolves when nothing more is looked at: what was, and is not written, is looked at again at the next start. */
    async close(): Promise<void> {
      closing.abort();
      signal.close();
      await running;
    },
  };
}
