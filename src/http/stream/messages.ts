import type { followedKinds } from "../../contract/changes.ts";
import type { Store } from "../../store/store.ts";
import { type ChangeSources, latest, presentChange } from "../presenters/changes.ts";
import type { ChangeSignal } from "./change-signal.ts";

type Followed = (typeof followedKinds)[number];
type Sources = ChangeSources & Pick<Store, "changes" | "changesAfter" | "changeBounds">;

/** Changes that one follower is read at a time: what is held for it, however slowly it takes them. */
const changesAtOnce = 100;
/** A comment is sent after so long a silence, ms, so that what stands in between keeps the connection. */
const heartbeat = 15_000;
/** How long a client waits before it connects again, ms. */
const retry = 3_000;

export interface Following {
  /** Messages after this one; null for what comes from now on. */
  readonly after: number | null;
  readonly kinds: readonly Followed[];
  /** Whether to wait for more, or to end with what is there. */
  readonly follow: boolean;
  /** Says that the follower has gone: a generator that waits hears of nothing else. */
  readonly left: AbortSignal;
}

/**
 * The messages of one follower as server-sent events. Each follower reads the log at its own pace, and the next changes
 * are read when it has taken those before: nothing piles up for one who is slow.
 */
export async function* messagesOf(
  store: Sources,
  signal: ChangeSignal,
  { after, kinds, follow, left }: Following,
): AsyncGenerator<string> {
  const { oldest, newest } = await store.changeBounds();
  let at = after ?? newest;
  // An id without data is no message, but what a client comes back with that was told nothing yet.
  yield after === null ? `retry: ${retry}\nid: ${at}\n\n` : `retry: ${retry}\n\n`;
  // A number beyond the last was given out by another file.
  if (at > newest || (at < oldest - 1 && after !== null)) {
    at = at > newest ? newest : oldest - 1;
    // With its id, or whoever comes back before anything else is told would be told the same again.
    yield `id: ${at}\nevent: reset\ndata: {"oldest":${oldest},"newest":${newest}}\n\n`;
  }
  for (;;) {
    const asOf = store.changes();
    const rows = await store.changesAfter(at, changesAtOnce);
    for (const row of latest(rows)) {
      if (!kinds.includes(row.kind.split(".", 1)[0] as Followed)) continue;
      const data = JSON.stringify(await presentChange(store, row));
      yield `id: ${row.seq}\nevent: ${row.kind}\ndata: ${data}\n\n`;
    }
    at = rows.at(-1)?.seq ?? at;
    if (rows.length === changesAtOnce) continue;
    if (!follow) return;
    const woken = await signal.wait(asOf, heartbeat, left);
    if (woken === "closed") return;
    // What passed was of other kinds, perhaps so much of it that the last message is no longer kept.
    if (woken === "quiet") yield `:\nid: ${at}\n\n`;
  }
}
