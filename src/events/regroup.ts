import { regroupCopies } from "./copy-groups.ts";
import type { ArticleFeatures } from "./features.ts";
import { groupAnew } from "./group-anew.ts";
import { type Likenesses, rememberLikenesses } from "./likenesses.ts";
import { maxTouchedEvents, touches } from "./limits.ts";
import type { Neighbourhood, Regrouping } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";
import { profilesAround } from "./profiles-around.ts";

/**
 * Groups the neighbourhood of an arriving article anew: the events that it is like are taken apart and put together
 * again with it, so that the order in which articles came matters little. An older self in the neighbourhood is
 * replaced by the arrival.
 */
export function regroup(arrival: ArticleFeatures, neighbourhood: Neighbourhood): Regrouping {
  const isNew = !neighbourhood.articles.some(({ features }) => features.articleId === arrival.articleId);
  const known = neighbourhood.articles.map(({ features }) => features);
  const all = [...known.filter(({ articleId }) => articleId !== arrival.articleId), arrival];
  const profiles = profilesAround(all);
  const own = profiles.get(arrival.articleId)!;
  const likeness = rememberLikenesses(profiles.size);
  const cause = { articleId: arrival.articleId, profile: own, isNew };
  return {
    ...groupAnew(cause, profiles, neighbourhood, touchedEvents(own, profiles, neighbourhood, likeness), likeness),
    ...regroupCopies(arrival, neighbourhood),
  };
}

/** The events that hold an article like the arrival, nearest first, and the one that its older self stands in. */
function touchedEvents(
  own: Profile,
  profiles: ReadonlyMap<string, Profile>,
  neighbourhood: Neighbourhood,
  likeness: Likenesses,
): ReadonlySet<string> {
  const nearest = new Map<string, number>();
  const touched = new Set<string>();
  for (const { features, eventId } of neighbourhood.articles) {
    if (features.articleId === own.features.articleId) touched.add(eventId);
    else {
      const near = likeness(own, profiles.get(features.articleId)!);
      if (near >= touches) nearest.set(eventId, Math.max(nearest.get(eventId) ?? 0, near));
    }
  }
  const sorted = [...nearest].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [eventId] of sorted.slice(0, maxTouchedEvents)) touched.add(eventId);
  return touched;
}
