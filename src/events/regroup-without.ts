import { regroupCopies } from "./copy-groups.ts";
import { groupAnew } from "./group-anew.ts";
import { rememberLikenesses } from "./likenesses.ts";
import type { Neighbourhood, Regrouping } from "./neighbourhood.ts";
import { profilesAround } from "./profiles-around.ts";

/** Groups the neighbourhood of a removed article anew: what it alone held together falls apart. */
export function regroupWithout(articleId: string, neighbourhood: Neighbourhood): Regrouping {
  const gone = neighbourhood.articles.find(({ features }) => features.articleId === articleId);
  const rest = neighbourhood.articles.filter((known) => known !== gone);
  const profiles = profilesAround(rest.map(({ features }) => features));
  const touched = new Set(gone ? [gone.eventId] : []);
  const cause = { articleId, profile: null, isNew: false };
  const group = gone?.copyGroupId ?? null;
  const copies = {
    articles: rest.filter(({ copyGroupId }) => copyGroupId !== null && copyGroupId === group),
    copyGroups: neighbourhood.copyGroups
      .filter(({ id }) => id === group)
      .map(({ id, size }) => ({ id, size: size - 1 })),
  };
  return {
    ...groupAnew(
      cause,
      profiles,
      { ...neighbourhood, articles: gone ? [...rest, gone] : rest },
      touched,
      rememberLikenesses(profiles.size),
    ),
    ...regroupCopies(null, copies),
  };
}
