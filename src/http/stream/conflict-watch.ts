import { createHash } from "node:crypto";
import type { Comparison } from "../../comparison/comparison.ts";
import type { FoundConflict, Store } from "../../store/store.ts";
import type { ComparedGroups } from "../compared-events.ts";
import type { ChangeSignal } from "./change-signal.ts";

/** Changes that are looked at at a time. */
const changesAtOnce = 500;
/** How long a watch waits for a change before it looks whether anybody still follows, ms. */
const patience = 15_000;

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
 * meanwhile looked at then.
 */
export function makeConflictWatch({ store, compared, signal, clock, onError }: Watching) {
  let followers = 0;
  let examined: number | null = null;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    try {
      while (followers > 0 && !signal.closed && examined !== null) {
        const asOf = store.changes();
        const rows = await store.changesAfter(examined, changesAtOnce);
        const events = new Set(rows.flatMap(({ kind, id }) => (/^event\.(created|updated)$/.test(kind) ? [id] : [])));
        for (const id of events) if (followers > 0 && !signal.closed) await examine(id);
        examined = rows.at(-1)?.seq ?? examined;
        if (rows.length < changesAtOnce) await signal.wait(asOf, patience);
      }
    } finally {
      running = false;
    }
  }

  async function examine(id: string): Promise<void> {
    const event = await store.event(id);
    if (event === null || "movedTo" in event || event.outlets < 2) return;
    try {
      const { comparison } = await compared.event(id);
      const found = conflictsOf(comparison);
      if (found.length > 0) await store.tellConflicts(id, found, new Date(clock()).toISOString());
    } catch (error) {
      // An event that went meanwhile, or is too large to be compared: the others are still looked at.
      onError(error);
    }
  }

  return {
    /** Begins to look at what changed after `after`, for as long as the follower stays. Returns how to leave. */
    follow(after: number): () => void {
      followers++;
      examined = Math.min(examined ?? after, after);
      if (!running) run().catch(onError);
      return () => {
        followers--;
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
