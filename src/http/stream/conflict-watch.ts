import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Comparison } from "../../comparison/comparison.ts";
import type { ChangeRow, FoundConflict, Store } from "../../store/store.ts";
import type { ComparedGroups } from "../compared-events.ts";
import type { ChangeSignal } from "./change-signal.ts";

/** Changes that are looked at at a time. */
const changesAtOnce = 500;
/** How far back events are looked at for whoever follows from earlier on, changes: what is older is told where it was found before. */
export const mostLookedBack = 5_000;
/** Events whose last look is remembered. */
const mostRemembered = 2_000;
/** How long a watch waits for a change before it looks whether anybody still follows, ms. */
const patience = 15_000;
/** How long it waits where the store could not be read, ms. */
const rest = 1_000;

interface Watching {
  readonly store: Pick<Store, "changes" | "changesAfter" | "event" | "tellConflicts">;
  readonly compared: Pick<ComparedGroups, "event">;
  readonly signal: ChangeSignal;
  readonly clock: () => number;
  readonly onError: (error: unknown) => void;
}

/**
 * Looks for conflicts while somebody follows them: compares each event that changed, one after another, and notes in
 * the change log what was not told before. Without followers nothing is compared; who comes back later has what changed
 * meanwhile looked at then. What was looked at for one follower is not looked at again for the next.
 */
export function makeConflictWatch({ store, compared, signal, clock, onError }: Watching) {
  const followers = new Set<{ readonly after: number }>();
  /** The changes that were looked at: those after `low`, up to `high`. */
  let looked = { low: 0, high: 0 };
  let running = false;
  /** The version of events that was looked at last, those of last put last. */
  const versions = new Map<string, number>();
  const isFollowed = () => followers.size > 0 && !signal.closed;

  async function run(): Promise<void> {
    running = true;
    while (isFollowed()) {
      try {
        const asOf = store.changes();
        const more = (await lookForward()) || (await lookBack());
        if (!more && isFollowed()) await signal.wait(asOf, patience);
      } catch (error) {
        onError(error);
        await pause(rest, undefined, { ref: false });
      }
    }
    running = false;
  }

  /** Looks at what came; tells whether more may have. */
  async function lookForward(): Promise<boolean> {
    const rows = await store.changesAfter(looked.high, changesAtOnce);
    if (await examineAll(rows)) looked = { ...looked, high: rows.at(-1)?.seq ?? looked.high };
    return rows.length === changesAtOnce;
  }

  /** Looks at what changed before, the newest first, for whoever follows from there on; tells whether there is more. */
  async function lookBack(): Promise<boolean> {
    const from = Math.min(...[...followers].map(({ after }) => after));
    if (from >= looked.low) return false;
    const low = Math.max(from, looked.low - changesAtOnce);
    const rows = await store.changesAfter(low, changesAtOnce);
    if (await examineAll(rows.filter(({ seq }) => seq <= looked.low))) looked = { ...looked, low };
    return true;
  }

  /** False where everybody left meanwhile. */
  async function examineAll(rows: readonly ChangeRow[]): Promise<boolean> {
    const events = new Set(rows.flatMap(({ kind, id }) => (/^event\.(created|updated)$/.test(kind) ? [id] : [])));
    for (const id of events) {
      if (!isFollowed()) return false;
      await examine(id);
    }
    return true;
  }

  async function examine(id: string): Promise<void> {
    const event = await store.event(id);
    if (event === null || "movedTo" in event || event.outlets < 2 || versions.get(id) === event.version) return;
    try {
      const { comparison } = await compared.event(id);
      const found = conflictsOf(comparison);
      if (found.length > 0) await store.tellConflicts(id, found, new Date(clock()).toISOString());
    } catch (error) {
      // An event that went meanwhile, or is too large to be compared: the others are still looked at.
      onError(error);
    }
    versions.delete(id);
    versions.set(id, event.version);
    for (const oldest of versions.keys()) {
      if (versions.size <= mostRemembered) break;
      versions.delete(oldest);
    }
  }

  return {
    /**
     * Begins to look at what changed after `after`, for as long as the follower stays. Returns how to leave.
     *
     * @param newest the last change there is
     */
    follow(after: number, newest: number): () => void {
      const earliest = Math.max(newest - mostLookedBack, 0);
      const follower = { after: Math.min(Math.max(after, earliest), newest) };
      // The first one begins; whoever comes when long nobody followed begins anew.
      if (looked.high === 0 || looked.high < earliest) looked = { low: follower.after, high: follower.after };
      followers.add(follower);
      if (!running) void run();
      return () => {
        followers.delete(follower);
      };
    },
  };
}

/** Every conflict of a comparison, keyed by what is said against what: more tellings of the same are no news. */
export function conflictsOf({ rows }: Pick<Comparison, "rows">): FoundConflict[] {
  return rows.flatMap((row) =>
    row.conflicts.map(({ kind, updates, variantIds }): FoundConflict => {
      const variants = row.variants.filter(({ id }) => variantIds.includes(id));
      const said = variants.map(({ value, unit }) => `${value} ${unit ?? ""}`).sort();
      const key = createHash("sha256")
        .update(JSON.stringify([kind, said]))
        .digest("base64url");
      return {
        key,
        rowId: row.id,
        kind,
        updates,
        claimIds: [...new Set(variants.flatMap(({ claimIds }) => claimIds))],
      };
    }),
  );
}
