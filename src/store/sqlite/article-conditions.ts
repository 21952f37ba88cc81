import { originKey } from "../../documents/counting-origin.ts";
import type { AnyOf, ArticleFilter, ClaimFilter, MetaFilter, PageRequest } from "../store.ts";
import { type Condition, given, where } from "./conditions.ts";
import { sortKey } from "./keys.ts";
import { holds, isSeveral, speakerKeys } from "./several-values.ts";

/** How far the instants that a time of publication may mean can lie apart, ms: a year in a zone that nobody knows. */
const widestTime = 368 * 86_400_000;

/**
 * What a filter asks of a row `a` of `articles`.
 *
 * @param beside see `besideFew`
 */
export function articleConditions(
  filter: ArticleFilter,
  search: string | null,
  beside: Beside = besideFew(filter),
): (Condition | null)[] {
  const ordered = (name: OrderedFilter, wanted: AnyOf<string>) =>
    holds(`${isSeveral(wanted) && leadOf(filter) !== name ? "+" : beside}a.${orderedColumns[name]}`, wanted);
  return [
    given(filter.id, (ids) => holds("a.id", ids)),
    given(filter.outlet, (ids) => ordered("outlet", ids)),
    given(filter.event, (ids) => holds("a.event_id", ids)),
    given(filter.storyline, (id) => where("a.event_id IN (SELECT id FROM events WHERE storyline_id = ?)", id)),
    given(filter.origin, (names) => ordered("origin", isSeveral(names) ? names.map(originKey) : originKey(names))),
    given(filter.language, (languages) => ordered("language", languages)),
    given(filter.speaker, (ids) => quoting(ids, beside)),
    given(filter.tag, (tags) => tagged(tags, beside)),
    ...metaConditions(filter.meta, beside),
    given(filter.externalId, (id) => where("a.external_id = ?", id)),
    given(filter.url, (url) => where("a.url = ?", url)),
    given(filter.from, (from) => where("a.published_to > ?", from)),
    given(filter.to, (to) => where("a.published_from < ?", to)),
    search === null
      ? null
      : where(`${beside}a.seq IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ?)`, search),
    filter.copies === "only" ? where("a.copy_group_id IS NOT NULL") : null,
    filter.copies === "skip" ? where(earliestOfItsCopies) : null,
  ];
}

/** Filters that leave so few articles that whatever else is asked of them is soon looked at. */
const few = ["id", "event", "storyline", "article", "externalId", "url"];
/** Filters that find articles sooner than the indexes that hold them in the order of lists. */
const finders = [...few, "q", "speaker", "tag", "meta"];

const isGiven = (filter: object) => (name: string) => (filter as Readonly<Record<string, unknown>>)[name] !== undefined;

/** Stands before a column: a plus keeps an index from being entered by it. */
export type Beside = "+" | "";

/**
 * What stands before the columns of other conditions: beside a filter that leaves few articles a plus, by which nothing is
 * looked up. SQLite, which knows of no numbers, would sooner walk all of an outlet or a language in the list's order. Of
 * each of the few it is then asked whether it has a tag, where else all that have it are listed first.
 */
export const besideFew = (filter: object): Beside => (few.some(isGiven(filter)) ? "+" : "");

/** Articles `a` with a tag, or any of several. */
function tagged(tags: AnyOf<string>, beside: Beside): Condition {
  const { sql, values } = holds("t.tag", tags);
  return where(
    beside === ""
      ? `a.seq IN (SELECT t.article FROM article_tags t WHERE ${sql})`
      : `EXISTS (SELECT 1 FROM article_tags t WHERE t.article = a.seq AND ${sql})`,
    ...values,
  );
}

/** Articles `a` that quote a speaker, or any of several. */
function quoting(speakers: AnyOf<string>, beside: Beside): Condition {
  const { sql, values } = speakerKeys(speakers);
  return where(
    beside === ""
      ? `a.seq IN (SELECT c.article FROM claim_speakers s CROSS JOIN claims c ON c.seq = s.claim WHERE s.speaker IN ${sql})`
      : `EXISTS (SELECT 1 FROM claim_speakers s
          WHERE s.claim >= a.first_claim AND s.claim < a.first_claim + a.claim_count AND s.speaker IN ${sql})`,
    ...values,
  );
}

/** Filters by columns whose indexes hold articles in the order of lists. */
const orderedColumns = { outlet: "outlet_id", origin: "origin_key", language: "language" } as const;
type OrderedFilter = keyof typeof orderedColumns;

/** The filter by whose index articles are looked up; null where none is given, or others find them sooner. */
function leadOf(filter: object): OrderedFilter | null {
  if (finders.some(isGiven(filter))) return null;
  return (Object.keys(orderedColumns) as OrderedFilter[]).find(isGiven(filter)) ?? null;
}

/** A filter taken apart into filters of one value each, by each of which an index holds its rows in order; null where it is one. */
export function takenApart<Filter extends ArticleFilter | ClaimFilter>(filter: Filter): readonly Filter[] | null {
  const lead = leadOf(filter);
  const wanted = lead && (filter as ArticleFilter)[lead];
  return wanted && isSeveral(wanted) ? wanted.map((value) => ({ ...filter, [lead]: value })) : null;
}

/**
 * What a filter by time says of the column by which lists order articles `a`: where the index is entered, and where a
 * page that does not get full may stop. On later pages the cursor says where it is entered.
 */
export function timeBounds(
  filter: Pick<ArticleFilter, "from" | "to">,
  { order = "newest", after }: PageRequest,
): (Condition | null)[] {
  const { from, to } = filter;
  const newest = order === "newest";
  const sortAt = `${besideFew(filter)}a.sort_at`;
  return [
    after && newest ? null : given(to, (instant) => where(`${sortAt} < ?`, sortKey(instant))),
    after && !newest ? null : given(from, (instant) => where(`${sortAt} > ?`, sortKey(instant) - widestTime)),
  ];
}

const earliestOfItsCopies = `(a.copy_group_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM articles earlier WHERE earlier.copy_group_id = a.copy_group_id AND earlier.removed_at IS NULL
  AND (coalesce(earlier.published_from, '9'), earlier.seq) < (coalesce(a.published_from, '9'), a.seq)))`;

/** Fields of callers, each of which the article `a` must have. */
function metaConditions(meta: MetaFilter | undefined, beside: Beside): Condition[] {
  return (meta ?? []).map((field) => {
    const colon = field.indexOf(":");
    const [name, value] = [field.slice(0, colon), field.slice(colon + 1)];
    return where(
      beside === ""
        ? "a.seq IN (SELECT m.article FROM article_meta m WHERE m.name = ? AND m.value = ?)"
        : "EXISTS (SELECT 1 FROM article_meta m WHERE m.article = a.seq AND m.name = ? AND m.value = ?)",
      name,
      value,
    );
  });
}
