import type { Moved, Store } from "../store/store.ts";

/** What an id may name that another id takes over. */
export const groupKinds = ["event", "storyline"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** The id under which an event or storyline stands now; its own where it ceased, null where none ever had it. */
export async function standingGroup(
  store: Pick<Store, GroupKind | "ceasedAt">,
  kind: GroupKind,
  id: string,
): Promise<string | null> {
  const found = (await store[kind](id)) as Moved | object | null;
  if (found !== null) return "movedTo" in found ? found.movedTo : id;
  return (await store.ceasedAt(kind, id)) === null ? null : id;
}

/** For whoever named one that never was: it would find nothing. */
export const noGroupHas = (kind: GroupKind, id: string): string =>
  `no ${kind} has the id ${JSON.stringify(id)}: /v1/${kind}s?q= finds ids by words`;
