import { carryIds } from "./carry-ids.ts";

/** One part of a new grouping under the id that it keeps or gets. */
export interface NamedGroup {
  readonly id: string;
  readonly members: readonly string[];
}

export interface OldGroup {
  readonly id: string;
  /** The members that are still here. */
  readonly members: readonly string[];
  /** How much its overlap with a new group counts for besides: members that are not handed over and stay. */
  readonly unseen: number;
}

export interface KeptIds {
  readonly groups: readonly NamedGroup[];
  /** Old groups that no new one carries on, with the group that holds most of their members. */
  readonly retired: readonly { readonly id: string; readonly into: string | null }[];
}

/**
 * Names the groups of a new grouping: the largest overlap keeps an old id (ties: the smaller id), and `fresh` names
 * those left over. It is given the members, and whether they are all newcomers.
 */
export function keepIds(
  groups: readonly (readonly string[])[],
  old: readonly OldGroup[],
  fresh: (members: readonly string[]) => string,
): KeptIds {
  const groupOf = new Map<string, number>();
  for (const [index, group] of groups.entries()) for (const member of group) groupOf.set(member, index);

  const overlaps: { group: number; id: string; count: number }[] = [];
  for (const { id, members, unseen } of old) {
    const counts = new Map<number, number>();
    for (const member of members) {
      const group = groupOf.get(member);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? unseen) + 1);
    }
    for (const [group, count] of counts) overlaps.push({ group, id, count });
  }
  overlaps.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.group - b.group));

  const { idOf: kept, heirOf } = carryIds(overlaps);
  const carried = new Set(kept.values());
  const named = groups.map((members, index) => ({ id: kept.get(index) ?? fresh(members), members }));
  return {
    groups: named,
    retired: old
      .filter(({ id }) => !carried.has(id))
      .map(({ id }) => ({ id, into: heirOf.has(id) ? named[heirOf.get(id)!]!.id : null })),
  };
}
