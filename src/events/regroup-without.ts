import { regroupCopies } from "./copy-groups.ts";
import { datedByCopies } from "./copy-times.ts";
import { groupAnew } from "./group-anew.ts";
import { rememberLikenesses } from "./likenesses.ts";
import type { KnownArticle, Neighbourhood, Regrouping } from "./neighbourhood.ts";
import { profileOf } from "./profile.ts";

/** Groups the neighbourhood of a removed article anew: what it alone held together falls apart. */
export function regroupWithout(articleId: string, neighbourhood: Neighbourhood): Regrouping {
  const gone = neighbourhood.articles.find(({ features }) => features.articleId === articleId);
  const rest = neighbourhood.articles.filter((known) => known !== gone);
  const profiles = new Map(
    datedByCopies(rest.map(({ features }) => features)).map((features) => [features.articleId, profileOf(features)]),
  );
  const touched = new Set(gone ? [gone.eventId] : []);
  return {
    ...groupAnew(
      { articleId, profile: null, isNew: false },
      profiles,
      without(neighbourhood, rest, gone),
      touched,
      rememberLikenesses(),
    ),
    ...regroupCopies(
      null,
      rest.filter(({ copyGroupId }) => copyGroupId !== null && copyGroupId === gone?.copyGroupId),
    ),
  };
}

function without(
  neighbourhood: Neighbourhood,
  articles: readonly KnownArticle[],
  gone: KnownArticle | undefined,
): Neighbourhood {
  const events = neighbourhood.events.map((event) =>
    event.id === gone?.eventId ? { ...event, size: event.size - 1 } : event,
  );
  return { ...neighbourhood, articles, events };
}
