/** So many members of the old group `id` stand in the new group `group`. */
export interface Overlap<Group> {
  readonly group: Group;
  readonly id: string;
}

export interface CarriedIds<Group> {
  /** The old id that a new group carries on; a group that carries none is not in it. */
  readonly idOf: ReadonlyMap<Group, string>;
  /** The new group that holds most of each old one. */
  readonly heirOf: ReadonlyMap<string, Group>;
}

/** Gives each old id to the new group that it overlaps most. `overlaps` come largest first, ties by the smaller id. */
export function carryIds<Group>(overlaps: Iterable<Overlap<Group>>): CarriedIds<Group> {
  const idOf = new Map<Group, string>();
  const heirOf = new Map<string, Group>();
  const carried = new Set<string>();
  for (const { group, id } of overlaps) {
    if (!heirOf.has(id)) heirOf.set(id, group);
    if (idOf.has(group) || carried.has(id)) continue;
    idOf.set(group, id);
    carried.add(id);
  }
  return { idOf, heirOf };
}
