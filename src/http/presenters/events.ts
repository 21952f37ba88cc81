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
    firstPublished: presentPublished(event.firstPublished),
    lastPublished: presentPublished(event.lastPublished),
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

function presentPublished(article: EventRow["firstPublished"]): EventRow["firstPublished"] {
  if (article === null) return null;
  const { articleId, publishedAt, publishedPrecision, publishedZone } = article;
  return { articleId, publishedAt, publishedPrecision, publishedZone };
}

export function presentStoryline(storyline: StorylineRow): Wire<typeof storylineSchema> {
  return {
    id: storyline.id,
    title: storyline.title,
    from: storyline.from,
    to: storyline.to,
    articles: storyline.articles,
    events: storyline.events.map(({ id, title, from, to, articles, firstPublished, lastPublished }) => ({
      id,
      title,
      from,
      to,
      firstPublished: presentPublished(firstPublished),
      lastPublished: presentPublished(lastPublished),
      articles,
    })),
    links: storyline.links.map(({ a, b, score, threshold, reasons }) => ({ a, b, score, threshold, reasons })),
    updatedAt: storyline.updatedAt,
  };
}
