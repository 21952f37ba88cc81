import { parseSearch } from "../search/parse-search.ts";
import { toFts5 } from "../search/to-fts5.ts";
import type { EventFilter, StorylineFilter } from "../store.ts";
import { articleConditions, type Beside } from "./article-conditions.ts";
import { all, type Condition, given, where } from "./conditions.ts";
import { articleColumns } from "./read-articles.ts";
import { holds } from "./several-values.ts";

/**
 * What a filter asks of an event `e`.
 *
 * @param beside a plus where other conditions find events sooner
 */
export function eventConditions(filter: EventFilter, beside: Beside = ""): (Condition | null)[] {
  return [
    given(filter.id, (ids) => holds("e.id", ids)),
    given(filter.storyline, (id) => where("e.storyline_id = ?", id)),
    given(filter.outlet, (ids) => {
      // An event has few articles, an outlet many.
      const { sql, values } = holds("+a.outlet_id", ids);
      return where(`EXISTS (SELECT 1 FROM articles a WHERE a.event_id = e.id AND ${sql})`, ...values);
    }),
    ofItsArticles(filter, beside),
    given(filter.from, (from) => where('e."to" > ?', from)),
    given(filter.to, (to) => where('e."from" < ?', to)),
    given(filter.minOutlets, (least) => where("e.outlets >= ?", least)),
    given(searchOf(filter) ?? undefined, (match) =>
      where(
        `${beside}e.id IN (SELECT event_id FROM articles
          WHERE seq IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ?))`,
        match,
      ),
    ),
  ];
}

/** What a filter asks of a storyline `l`: one of its events has to meet all of it. Null where nothing is asked. */
export function ofItsEvents(filter: Omit<StorylineFilter, "minEvents">): Condition | null {
  const asked = eventConditions(filter, "+").filter((condition) => condition !== null);
  if (asked.length === 0) return null;
  const { sql, values } = all(asked);
  return where(`EXISTS (SELECT 1 FROM events e WHERE e.storyline_id = l.id AND ${sql})`, ...values);
}

export const searchOf = ({ q }: Pick<EventFilter, "q">): string | null =>
  q === undefined ? null : toFts5(parseSearch(q, articleColumns));

/** Whether an event at hand has an article that a search finds: what a common word finds first. */
export const tellsOf = `EXISTS (SELECT 1 FROM articles a CROSS JOIN articles_search ON articles_search.rowid = a.seq
  WHERE a.event_id = e.id AND articles_search MATCH ?)`;

/** What is asked of an event's articles: one of them has to meet all of it. */
function ofItsArticles({ id, tag, meta, speaker }: EventFilter, beside: Beside): Condition | null {
  const few = id === undefined ? "" : "+";
  const asked = articleConditions({ tag, meta, speaker }, null, few).filter((condition) => condition !== null);
  if (asked.length === 0) return null;
  const { sql, values } = all(asked);
  return where(
    few === ""
      ? `${beside}e.id IN (SELECT a.event_id FROM articles a WHERE ${sql})`
      : `EXISTS (SELECT 1 FROM articles a WHERE a.event_id = e.id AND ${sql})`,
    ...values,
  );
}
