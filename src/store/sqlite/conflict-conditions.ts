import type { ConflictFilter } from "../store.ts";
import { articleConditions, type Beside } from "./article-conditions.ts";
import { all, type Condition, given, where } from "./conditions.ts";
import { holds } from "./several-values.ts";

/** Stands before the columns by which a list is ordered, where another index leaves so few that they are soon in order. */
export const besideFewConflicts = ({ id, event, storyline }: ConflictFilter): Beside =>
  id === undefined && event === undefined && storyline === undefined ? "" : "+";

/** What a filter asks of a conflict `f`. */
export function conflictConditions(filter: ConflictFilter): (Condition | null)[] {
  const { tag, meta, language, from, to } = filter;
  const ofArticles = articleConditions({ tag, meta, language }, null, "+").filter((condition) => condition !== null);
  const ofTimes = articleConditions({ from, to }, null, "+").filter((condition) => condition !== null);
  return [
    given(filter.id, (ids) => holds("f.id", ids)),
    given(filter.event, (ids) => inEvents(holds("id", ids))),
    given(filter.storyline, (id) => inEvents(where("storyline_id = ?", id))),
    given(filter.kind, (kinds) => holds("f.kind", kinds)),
    given(filter.updates, (updates) => where("f.updates = ?", Number(updates))),
    given(filter.minOutlets, (least) => where("f.outlets >= ?", least)),
    // The bounds of all its claims leave few; one of its articles decides.
    given(filter.from, (from) => where('f."to" > ?', from)),
    given(filter.to, (to) => where('f."from" < ?', to)),
    ofTimes.length === 0 ? null : told(all(ofTimes)),
    given(filter.outlet, (ids) => told(holds("+a.outlet_id", ids))),
    ofArticles.length === 0 ? null : told(all(ofArticles)),
  ];
}

const inEvents = ({ sql, values }: Condition): Condition =>
  where(`f.event IN (SELECT seq FROM events WHERE ${sql})`, ...values);

/** One of the articles that give a value has all that is asked for. */
const told = ({ sql, values }: Condition): Condition =>
  where(
    `EXISTS (SELECT 1 FROM conflict_articles t CROSS JOIN articles a ON a.seq = t.article
      WHERE t.conflict = f.seq AND t.says AND ${sql})`,
    ...values,
  );
