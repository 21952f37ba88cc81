import { bandHashes } from "./band-hashes.ts";
import { copyRelation } from "./copies.ts";
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

function sharesBand(a: ArticleFeatures, b: ArticleFeatures): boolean {
  const others = bandHashes(b);
  return bandHashes(a).some((band, index) => others[index] === band);
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
  const parent = sorted.map((_, index) => index);
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (let a = 0; a < sorted.length; a++) {
    for (let b = a + 1; b < sorted.length; b++) {
      const { containment, isCopy } = copyRelation(sorted[a]!, sorted[b]!);
      if (!isCopy) continue;
      for (const one of [sorted[a]!, sorted[b]!])
        best.set(one.articleId, Math.max(best.get(one.articleId) ?? 0, containment));
      parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    }
  }
  const groups = new Map<number, string[]>();
  for (const [index, { articleId }] of sorted.entries()) {
    const group = groups.get(root(index));
    if (group) group.push(articleId);
    else groups.set(root(index), [articleId]);
  }
  const kept = keepIds(
    [...groups.values()].filter((group) => group.length > 1),
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

function earliestFirst(a: ArticleFeatures, b: ArticleFeatures): number {
  const [x, y] = [a.publishedFrom ?? "9999", b.publishedFrom ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.articleId < b.articleId ? -1 : 1;
}
