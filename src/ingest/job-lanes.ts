import { RashomonError } from "../errors.ts";

/** So many jobs of a lane may wait for a thread unless another number is set: each holds up to some megabytes. */
export const mostJobsWaiting = 128;

/** `storing` reads documents to store them; `asking` is all whose result is answered and not kept. */
export type Lane = "storing" | "asking";

/** A usual thread, or the one that is there for what would wait too long. */
export type Thread = "usual" | "spare";

interface Waiting {
  readonly patient: boolean;
  begin(thread: Thread): void;
}

/**
 * The jobs that wait for a thread, in two lanes that take turns: neither a stream of documents nor a heap of comparisons
 * keeps the other waiting.
 *
 * @param mostWaiting so many of a lane that are not patient may wait at once
 */
export function makeJobLanes(mostWaiting = mostJobsWaiting) {
  const lanes: Record<Lane, Waiting[]> = { storing: [], asking: [] };
  let servedLast: Lane = "asking";

  return {
    waits: (lane: Lane): boolean => lanes[lane].length > 0,
    /**
     * Resolves with its thread when `next` gives the turn to it.
     *
     * @param patient waits however many wait already
     * @param left takes it out of its lane: nobody waits for it any more
     * @throws RashomonError `service.busy`; the reason of `left`
     */
    wait(lane: Lane, patient: boolean, left: AbortSignal | undefined): Promise<Thread> {
      const queue = lanes[lane];
      if (!patient && queue.filter((one) => !one.patient).length >= mostWaiting)
        throw new RashomonError("service.busy", `${mostWaiting} requests are waiting to be worked on already.`);
      return new Promise((resolve, reject) => {
        const one: Waiting = {
          patient,
          begin(thread) {
            left?.removeEventListener("abort", leave);
            resolve(thread);
          },
        };
        function leave(): void {
          queue.splice(queue.indexOf(one), 1);
          reject(left!.reason);
        }
        left?.addEventListener("abort", leave, { once: true });
        queue.push(one);
      });
    },
    /** Lets the next one begin on a usual thread; false where none waits. */
    next(): boolean {
      const other = servedLast === "asking" ? "storing" : "asking";
      const turn = lanes[other].length > 0 ? other : servedLast;
      const one = lanes[turn].shift();
      if (one !== undefined) servedLast = turn;
      one?.begin("usual");
      return one !== undefined;
    },
    /** The same of the next one that is to be stored, on the spare thread. */
    nextOnSpare(): boolean {
      const one = lanes.storing.shift();
      one?.begin("spare");
      return one !== undefined;
    },
  };
}
