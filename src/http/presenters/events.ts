import type { eventSchema, storylineSchema } from "../../contract/events.ts";
import type { Wire } from "../../contract/pages.ts";
import type { EventRow, StorylineRow } from "../../store/store.ts";

export function presentEvent(event: EventRow): Wire<typeof eventSchema> {
  return {
    id: event.id,
    title: event.title,
    titleFrom: event.titleFrom,
    from: event.from,
    to: event.to,
    places: event.places.map(({ name, articleIds }) => ({ name, articleIds })),
    people: event.people.map(({ name, articleIds }) => ({ name, articleIds })),
    articles: event.articles,
    outlets: event.outlets,
    independentOrigins: event.independentOrigins,
    storylineId: event.storylineId,
    clustering: event.clustering,
    algorithm: event.algorithm,
    updatedAt: event.updatedAt,
  };
}

export function presentStoryline(storyline: StorylineRow): Wire<typeof storylineSchema> {
  return {
    id: storyline.id,
    title: storyline.title,
    from: storyline.from,
    to: storyline.to,
    articles: storyline.articles,
    events: storyline.events.map(({ id, title, from, to, articles }) => ({ id, title, from, to, articles })),
    links: storyline.links.map(({ a, b, score, threshold, reasons }) => ({ a, b, score, threshold, reasons })),
    updatedAt: storyline.updatedAt,
  };
}
