import { sharesBand } from "./band-hashes.ts";
import { connectParts } from "./connect-parts.ts";
import { copyRelation } from "./copies.ts";
import { earliestFirst } from "./earliest-first.ts";
import { copyGroupIdOf, splitCopyGroupId } from "./event-ids.ts";
import type { ArticleFeatures } from "./features.ts";
import { keepIds, type OldGroup } from "./keep-ids.ts";
import type { Neighbourhood, Regrouping } from "./neighbourhood.ts";

export type CopyChange = Pick<Regrouping, "copyGroups" | "withoutCopies" | "retiredCopyGroups">;

const unchanged: CopyChange = { copyGroups: [], withoutCopies: [], retiredCopyGroups: [] };

/**
 * Groups copies anew around an arrival: those that share a band with it and are copies indeed, with the groups that
 * they stand in. A group that is not handed over whole stays in one piece: of two hundred reprints the newest are held
 * against the arrival, and what holds the others together is not looked at again. Without an arrival (`null`), the
 * groups of `known` alone.
 */
export function regroupCopies(
  arrival: ArticleFeatures | null,
  { articles: known, copyGroups }: Pick<Neighbourhood, "articles" | "copyGroups">,
): CopyChange {
  const membersOf = new Map<string, ArticleFeatures[]>();
  for (const { features, copyGroupId } of known) {
    if (copyGroupId === null) continue;
    const members = membersOf.get(copyGroupId);
    if (members) members.push(features);
    else membersOf.set(copyGroupId, [features]);
  }
  const isNew = !known.some(({ features }) => features.articleId === arrival?.articleId);
  const touched = new Set<string>();
  const near = new Set<ArticleFeatures>();
  if (arrival) {
    near.add(arrival);
    for (const { features, copyGroupId } of known) {
      if (features.articleId !== arrival.articleId) {
        if (!sharesBand(arrival, features) || !copyRelation(arrival, features).isCopy) continue;
        near.add(features);
      }
      if (copyGroupId !== null) touched.add(copyGroupId);
    }
  } else for (const id of membersOf.keys()) touched.add(id);
  if (touched.size === 0 && near.size < 2) return unchanged;
  const sizes = new Map(copyGroups.map(({ id, size }) => [id, size]));
  const standing = [...touched].map((id): OldGroup => {
    const members = membersOf.get(id)!.map(({ articleId }) => articleId);
    const unseen = Math.max(0, (sizes.get(id) ?? 0) - members.length);
    // The arrival's text may have changed: it has to find its way back.
    return { id, unseen, members: unseen === 0 ? members : members.filter((member) => member !== arrival?.articleId) };
  });
  for (const id of touched)
    for (const features of membersOf.get(id)!) if (features.articleId !== arrival?.articleId) near.add(features);
  const fresh = (members: readonly string[]) =>
    arrival && isNew ? copyGroupIdOf(arrival.articleId) : splitCopyGroupId(arrival?.articleId ?? members[0]!, members);
  return groupCopies([...near], standing, fresh);
}

/** Connected copies among `articles`; the largest overlap keeps a group's id. */
function groupCopies(
  articles: readonly ArticleFeatures[],
  standing: readonly OldGroup[],
  fresh: (members: readonly string[]) => string,
): CopyChange {
  const sorted = [...articles].sort(earliestFirst);
  const pieceOf = new Map<string, string>();
  for (const { id, unseen, members } of standing) if (unseen > 0) for (const member of members) pieceOf.set(member, id);
  const best = new Map<string, number>();
  const parts = connectParts(sorted, (a, b) => {
    const piece = pieceOf.get(a.articleId);
    if (piece !== undefined && piece === pieceOf.get(b.articleId)) return true;
    const { containment, isCopy } = copyRelation(a, b);
    if (isCopy)
      for (const { articleId } of [a, b]) best.set(articleId, Math.max(best.get(articleId) ?? 0, containment));
    return isCopy;
  }).map((part) => part.map(({ articleId }) => articleId));
  const lone = (part: readonly string[]) => part.length === 1 && !pieceOf.has(part[0]!);
  const kept = keepIds(
    parts.filter((part) => !lone(part)),
    standing,
    fresh,
  );
  return {
    copyGroups: kept.groups.map(({ id, members }) => ({
      id,
      whole: !members.some((articleId) => pieceOf.has(articleId)),
      members: members.map((articleId) => ({ articleId, containment: best.get(articleId) ?? 0 })),
    })),
    withoutCopies: parts.filter(lone).flat(),
    retiredCopyGroups: kept.retired,
  };
}
