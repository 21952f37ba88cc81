import { originKey } from "../../documents/counting-origin.ts";
import type { ArticleFilter, MetaFilter, PageRequest } from "../store.ts";
import { type Condition, given, where } from "./conditions.ts";
import { packId } from "./ids.ts";
import { sortKey } from "./keys.ts";

/** How far the instants that a time of publication may mean can lie apart, ms: a year in a zone that nobody knows. */
const widestTime = 368 * 86_400_000;

/** What a filter asks of a row `a` of `articles`. */
export function articleConditions(filter: ArticleFilter, search: string | null): (Condition | null)[] {
  // A storyline has few articles; beside it SQLite would sooner walk all of a language in the list's order.
  const sooner = filter.storyline === undefined ? "" : "+";
  return [
    given(filter.outlet, (id) => where(`${sooner}a.outlet_id = ?`, id)),
    given(filter.event, (id) => where("a.event_id = ?", id)),
    given(filter.storyline, (id) => where("a.event_id IN (SELECT id FROM events WHERE storyline_id = ?)", id)),
    given(filter.origin, (name) => where(`${sooner}a.origin_key = ?`, originKey(name))),
    given(filter.language, (language) => where(`${sooner}a.language = ?`, language)),
    given(filter.speaker, (id) =>
      where(
        `a.seq IN (SELECT c.article FROM claim_speakers s CROSS JOIN claims c ON c.seq = s.claim
          WHERE s.speaker = (SELECT seq FROM speakers WHERE id = ?))`,
        packId(id),
      ),
    ),
    given(filter.tag, (tag) => where("a.seq IN (SELECT article FROM article_tags WHERE tag = ?)", tag)),
    ...metaConditions(filter.meta),
    given(filter.externalId, (id) => where("a.external_id = ?", id)),
    given(filter.url, (url) => where("a.url = ?", url)),
    given(filter.from, (from) => where("a.published_to > ?", from)),
    given(filter.to, (to) => where("a.published_from < ?", to)),
    search === null
      ? null
      : where("a.seq IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ?)", search),
    filter.copies === "only" ? where("a.copy_group_id IS NOT NULL") : null,
    filter.copies === "skip" ? where(earliestOfItsCopies) : null,
  ];
}

/**
 * What a filter by time says of the column by which lists order articles `a`: where the index is entered, and where a
 * page that does not get full may stop. On later pages the cursor says where it is entered.
 */
export function timeBounds(
  { from, to }: Pick<ArticleFilter, "from" | "to">,
  { order = "newest", after }: PageRequest,
): (Condition | null)[] {
  const newest = order === "newest";
  return [
    after && newest ? null : given(to, (instant) => where("a.sort_at < ?", sortKey(instant))),
    after && !newest ? null : given(from, (instant) => where("a.sort_at > ?", sortKey(instant) - widestTime)),
  ];
}

const earliestOfItsCopies = `(a.copy_group_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM articles earlier WHERE earlier.copy_group_id = a.copy_group_id AND earlier.removed_at IS NULL
  AND (coalesce(earlier.published_from, '9'), earlier.seq) < (coalesce(a.published_from, '9'), a.seq)))`;

/** Fields of callers, each of which the article `a` must have. */
export function metaConditions(meta: MetaFilter | undefined): Condition[] {
  return (meta ?? []).map((field) => {
    const colon = field.indexOf(":");
    const [name, value] = [field.slice(0, colon), field.slice(colon + 1)];
    return where("a.seq IN (SELECT article FROM article_meta WHERE name = ? AND value = ?)", name, value);
  });
}
