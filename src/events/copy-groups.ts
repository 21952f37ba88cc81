import { sharesBand } from "./band-hashes.ts";
import { connectParts } from "./connect-parts.ts";
import { copyRelation } from "./copies.ts";
import { earliestFirst } from "./earliest-first.ts";
import { copyGroupIdOf, splitCopyGroupId } from "./event-ids.ts";
import type { ArticleFeatures } from "./features.ts";
import { keepIds } from "./keep-ids.ts";
import type { KnownArticle, Regrouping } from "./neighbourhood.ts";

type CopyChange = Pick<Regrouping, "copyGroups" | "retiredCopyGroups">;

/**
 * Groups copies anew around an arrival: those that share a band with it and are copies indeed, with the groups that
 * they stand in. Without an arrival (`null`), the groups of `known` alone.
 */
export function regroupCopies(arrival: ArticleFeatures | null, known: readonly KnownArticle[]): CopyChange {
  const groupOf = new Map<string, string>();
  for (const { features, copyGroupId } of known) if (copyGroupId !== null) groupOf.set(features.articleId, copyGroupId);
  const isNew = !known.some(({ features }) => features.articleId === arrival?.articleId);
  const touched = new Set<string>();
  const near = new Set<ArticleFeatures>();
  if (arrival) {
    near.add(arrival);
    const old = groupOf.get(arrival.articleId);
    if (old) touched.add(old);
    for (const { features } of known) {
      if (features.articleId === arrival.articleId || !sharesBand(arrival, features)) continue;
      if (!copyRelation(arrival, features).isCopy) continue;
      near.add(features);
      const group = groupOf.get(features.articleId);
      if (group) touched.add(group);
    }
  } else for (const group of groupOf.values()) touched.add(group);
  for (const { features, copyGroupId } of known)
    if (copyGroupId !== null && touched.has(copyGroupId) && features.articleId !== arrival?.articleId)
      near.add(features);
  const fresh = (members: readonly string[]) =>
    arrival && isNew ? copyGroupIdOf(arrival.articleId) : splitCopyGroupId(arrival?.articleId ?? members[0]!, members);
  return groupCopies([...near], groupOf, touched, fresh);
}

/** Connected copies among `articles`; the largest overlap keeps a group's id. */
function groupCopies(
  articles: readonly ArticleFeatures[],
  groupOf: ReadonlyMap<string, string>,
  touched: ReadonlySet<string>,
  fresh: (members: readonly string[]) => string,
): CopyChange {
  const sorted = [...articles].sort(earliestFirst);
  const best = new Map<string, number>();
  const groups = connectParts(sorted, (a, b) => {
    const { containment, isCopy } = copyRelation(a, b);
    if (isCopy)
      for (const { articleId } of [a, b]) best.set(articleId, Math.max(best.get(articleId) ?? 0, containment));
    return isCopy;
  }).map((group) => group.map(({ articleId }) => articleId));
  const kept = keepIds(
    groups.filter((group) => group.length > 1),
    [...touched].map((id) => ({
      id,
      unseen: 0,
      members: sorted.filter(({ articleId }) => groupOf.get(articleId) === id).map(({ articleId }) => articleId),
    })),
    fresh,
  );
  return {
    copyGroups: kept.groups.map(({ id, members }) => ({
      id,
      members: members.map((articleId) => ({ articleId, containment: best.get(articleId) ?? 0 })),
    })),
    retiredCopyGroups: kept.retired.map(({ id }) => id),
  };
}
