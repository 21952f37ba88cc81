import { candidateQuery } from "./candidate-query.ts";
import { describeEvent } from "./describe-event.ts";
import { splitCopyGroupId, splitEventId, splitStorylineId } from "./event-ids.ts";
import type { ArticleFeatures } from "./features.ts";
import { GroupingMemory } from "./grouping-memory.ts";
import { keepIds } from "./keep-ids.ts";
import { rememberLikenesses } from "./likenesses.ts";
import type { KnownArticle, MentionLink, NearMiss, Regrouping } from "./neighbourhood.ts";
import { profileOf } from "./profile.ts";
import { regroup } from "./regroup.ts";

/**
 * Groups everything anew, from nothing and in one order (publication, then id), each article against its
 * neighbourhood only. The largest overlap keeps the id that an event, storyline or copy group had.
 */
export function rebuild(all: Iterable<KnownArticle>): Regrouping {
  const known = [...all].sort((a, b) => compare(a.features, b.features));
  const memory = new GroupingMemory();
  const mentions = new Map<string, MentionLink>();
  const nearMisses = new Map<string, readonly NearMiss[]>();
  for (const { features } of known) {
    const step = regroup(features, memory.neighbourhood(features, candidateQuery(features)));
    memory.apply(step, features);
    for (const link of step.mentions) mentions.set(`${link.articleId} ${link.anchorId}`, link);
    nearMisses.set(features.articleId, step.nearMisses);
  }
  return withOldIds(known, memory, [...mentions.values()], [...nearMisses.values()].flat());
}

function compare(a: ArticleFeatures, b: ArticleFeatures): number {
  const [x, y] = [a.publishedFrom ?? "9999", b.publishedFrom ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.articleId < b.articleId ? -1 : 1;
}

function withOldIds(
  known: readonly KnownArticle[],
  memory: GroupingMemory,
  mentions: readonly MentionLink[],
  nearMisses: readonly NearMiss[],
): Regrouping {
  const kept = rename(
    new Map([...memory.events].map(([id, { members }]) => [id, [...members].sort()])),
    groupBy(known, ({ eventId }) => eventId),
    splitEventId,
  );
  const storylineOfArticle = groupBy(known, ({ storylineId }) => storylineId);
  const lines = rename(
    new Map(
      [...memory.storylines].map(([id, { eventIds }]) => [
        id,
        eventIds.flatMap((event) => [...(memory.events.get(event)?.members ?? [])]).sort(),
      ]),
    ),
    storylineOfArticle,
    splitStorylineId,
  );
  const copies = rename(
    new Map([...memory.copyGroups].map(([id, members]) => [id, [...members.keys()]])),
    groupBy(known, ({ copyGroupId }) => copyGroupId),
    splitCopyGroupId,
  );
  const event = (id: string) => kept.nameOf.get(id) ?? id;
  const eventOf = (articleId: string) => event(memory.articles.get(articleId)!.eventId);
  return {
    events: [...memory.events].map(([id, { storylineId, members }]) => ({
      id: event(id),
      storylineId: lines.nameOf.get(storylineId)!,
      ...describeEvent(
        [...members].map((member) => profileOf(memory.articles.get(member)!.features)),
        { from: null, to: null },
        rememberLikenesses(),
      ),
    })),
    retiredEvents: kept.retired,
    nearMisses: nearMisses
      .filter(
        ({ articleId, eventId }) => memory.events.has(eventId) && memory.articles.get(articleId)!.eventId !== eventId,
      )
      .map((miss) => ({ ...miss, eventId: event(miss.eventId) })),
    mentions: mentions
      .map((link) => ({ ...link, eventId: eventOf(link.anchorId) }))
      .filter((link) => link.eventId !== eventOf(link.articleId)),
    storylines: [...memory.storylines.values()].map(({ id, eventIds, links }) => ({
      id: lines.nameOf.get(id)!,
      eventIds: eventIds.map(event).sort(),
      links: links.map((link) => ({ ...link, a: event(link.a), b: event(link.b) })),
    })),
    retiredStorylines: lines.retired,
    copyGroups: [...memory.copyGroups].map(([id, members]) => ({
      id: copies.nameOf.get(id)!,
      members: [...members].map(([articleId, containment]) => ({ articleId, containment })),
    })),
    retiredCopyGroups: copies.retired.map(({ id }) => id),
  };
}

/** The new groups' names after the old ones: the largest overlap keeps the id, the others keep what they were given. */
function rename(
  groups: ReadonlyMap<string, readonly string[]>,
  old: ReadonlyMap<string, readonly string[]>,
  fresh: (given: string, members: readonly string[]) => string,
): {
  readonly nameOf: ReadonlyMap<string, string>;
  readonly retired: readonly { readonly id: string; readonly into: string | null }[];
} {
  const lists = [...groups.values()];
  const given = new Map([...groups].map(([id, members]) => [members, id]));
  const kept = keepIds(
    lists,
    [...old].map(([id, members]) => ({ id, members, unseen: 0 })),
    (members) => (old.has(given.get(members)!) ? fresh(given.get(members)!, members) : given.get(members)!),
  );
  return {
    nameOf: new Map(kept.groups.map((group) => [given.get(group.members)!, group.id])),
    retired: kept.retired,
  };
}

function groupBy<T extends KnownArticle>(
  known: readonly T[],
  key: (one: T) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const one of known) {
    const id = key(one);
    if (id === null) continue;
    const list = groups.get(id);
    if (list) list.push(one.features.articleId);
    else groups.set(id, [one.features.articleId]);
  }
  return groups;
}
