import type { ChangeReader } from "../store/store.ts";

/** How long what goes on is looked at before it is called calm or not, ms, at least and at most. */
const [usualMoment, glance, longestLook] = [500, 100, 10_000];
/** What was judged so long ago says nothing of how long it has gone on, ms. */
const forgotten = 60_000;
/** Changes of a moment from which on a bulk is being stored, by this process or another. */
const bulk = 10;
/** By how much of the time this thread must have answered to be busy, and how long it counts as busy after that, ms. */
const [busyShare, busyLasts] = [1 / 3, 2_000];
/** How long what nobody waits for gives way: to who reads, and to a bulk, ms. */
const [longestBusy, longestBulk] = [30_000, 600_000];

/** Calm, or for so long no longer that what nobody waits for is done all the same, if slowly. */
export type Calm = "calm" | "overdue";

/** What was going on at a time. */
interface Snapshot {
  readonly at: number;
  readonly newest: number;
  readonly used: ReturnType<typeof performance.eventLoopUtilization>;
}

interface Given {
  readonly store: Pick<ChangeReader, "changeBounds">;
  /** A moment, ms: 0 calls everything calm. */
  readonly moment?: number;
  /** Waits for so many ms. */
  readonly rest: (ms: number) => Promise<void>;
  /** ms; does not go back. */
  readonly now?: () => number;
  /** By how much of the time since then this thread was busy, 0…1. */
  readonly share?: (since: Snapshot["used"]) => number;
}

const shareSince = (since: Snapshot["used"]): number => performance.eventLoopUtilization(since).utilization;

/**
 * Tells when there is time for what nobody waits for: not while a bulk is stored, by whatever process, nor while this
 * thread is busy answering, both up to a bound.
 */
export function makeCalm({
  store,
  moment = usualMoment,
  rest,
  now = () => performance.now(),
  share = shareSince,
}: Given) {
  let last: Snapshot | null = null;
  let judged: Calm | null = null;
  let judgedAt = Number.NEGATIVE_INFINITY;
  /** Since when it has not been calm, of each kind. */
  let busySince: number | null = null;
  let busyLast = Number.NEGATIVE_INFINITY;
  let bulkSince: number | null = null;

  async function look(): Promise<Snapshot> {
    return { at: now(), newest: (await store.changeBounds()).newest, used: performance.eventLoopUtilization() };
  }

  /** What the time between two snapshots was like. */
  function judge(before: Snapshot, after: Snapshot): Calm | null {
    if (after.at - judgedAt > forgotten) [busySince, bulkSince] = [null, null];
    const isBulk = after.newest - before.newest >= bulk * Math.max(1, (after.at - before.at) / moment);
    // Who has asked much just now may go on after a breath.
    if (share(before.used) > busyShare) busyLast = after.at;
    busySince = after.at - busyLast < busyLasts ? (busySince ?? before.at) : null;
    bulkSince = isBulk ? (bulkSince ?? before.at) : null;
    judgedAt = after.at;
    if (busySince === null && bulkSince === null) return "calm";
    const isOverdue =
      (busySince === null || after.at - busySince >= longestBusy) &&
      (bulkSince === null || after.at - bulkSince >= longestBulk);
    return isOverdue ? "overdue" : null;
  }

  /** What it is like now, without waiting; null while it is not calm, or where it was not looked at of late. */
  async function tell(): Promise<Calm | null> {
    if (moment === 0) return "calm";
    const [before, after] = [last, await look()];
    if (before !== null && after.at - before.at < glance) return judged;
    last = after;
    judged = before === null || after.at - before.at > longestLook ? null : judge(before, after);
    return judged;
  }

  return {
    now: tell,
    /** Waits until it is calm, or overdue. */
    async come(isClosed: () => boolean): Promise<Calm> {
      for (;;) {
        const told = await tell();
        if (told !== null || isClosed()) return told ?? "calm";
        await rest(moment);
      }
    },
  };
}
