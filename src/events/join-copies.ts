import { sharesBand } from "./band-hashes.ts";
import { connectParts } from "./connect-parts.ts";
import { copyRelation } from "./copies.ts";
import { earliestFirst } from "./earliest-first.ts";
import { copyGroupIdOf, splitCopyGroupId } from "./event-ids.ts";
import type { CopyFeatures } from "./features.ts";

/** An article that may be a copy, with the group in which it stands; null for none. */
export interface PlacedCopy {
  readonly features: CopyFeatures;
  readonly copyGroupId: string | null;
}

/**
 * The copy groups of articles that were sent, among themselves and with stored ones, as if they were stored too: by
 * article id, without those that stand alone. Groups of stored articles stay whole, because what holds them together may
 * not be among these; where an article that was sent holds two of them together, they are one. The same for any order.
 */
export function joinCopies(sent: readonly CopyFeatures[], stored: readonly PlacedCopy[]): ReadonlyMap<string, string> {
  const groupOf = new Map(stored.map(({ features, copyGroupId }) => [features.articleId, copyGroupId]));
  const taken = new Set(groupOf.values());
  const all = [...sent, ...stored.map(({ features }) => features)].sort(earliestFirst);
  const parts = connectParts(all, (a, b) => {
    const [x, y] = [groupOf.get(a.articleId), groupOf.get(b.articleId)];
    if (x !== undefined && y !== undefined) return x !== null && x === y;
    return sharesBand(a, b) && copyRelation(a, b).isCopy;
  });
  const joined = new Map<string, string>();
  for (const part of parts) {
    const members = part.map(({ articleId }) => articleId);
    const standing = largest(members.map((id) => groupOf.get(id) ?? null).filter((id) => id !== null));
    if (members.length < 2 && standing === null) continue;
    const founded = copyGroupIdOf(members[0]!);
    const id = standing ?? (taken.has(founded) ? splitCopyGroupId(members[0]!, members) : founded);
    for (const articleId of members) joined.set(articleId, id);
  }
  return joined;
}

/** The id that stands there most often, the first of those; null for none. */
function largest(ids: readonly string[]): string | null {
  const counts = [...Map.groupBy(ids, (id) => id)].map(([id, { length }]) => ({ id, length }));
  return counts.sort((a, b) => b.length - a.length || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}
