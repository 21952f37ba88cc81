import type { Article } from "../../documents/article.ts";
import { countingOrigin, originKey } from "../../documents/counting-origin.ts";
import { idFrom } from "../../text/hash.ts";
import type { OriginRef, Report } from "../comparison.ts";
import { agencyOfCopies } from "./agency-of-copies.ts";

/** Where each article's report comes from in the end, with copies and agency reports counted once. */
export type OriginOf = ReadonlyMap<string, OriginRef>;

interface Source {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
}

/**
 * The origin of every article, counted as an event counts it: articles whose chains end at the same name have one, and
 * so do articles of one copy group; an article of which nothing is known is its own. A shared origin is named after
 * the earliest article whose chain names another than its own outlet, else after the agency under whose dateline copies
 * stand, else after the earliest; two that such datelines name alike are one.
 */
export function findOrigins(articles: readonly Report[]): OriginOf {
  const ordered = articles.toSorted(byTime);
  const outlets = new Map<string, Source>();
  for (const { article, id } of ordered) {
    if (article.outlet === null) continue;
    const key = originKey(article.outlet.name);
    if (!outlets.has(key)) outlets.set(key, ownSource(article, id));
  }
  const found = new Map<string, OriginRef>();
  const named = articlesByOrigin(ordered).map((group) => ({ group, source: sourceOf(group, outlets) }));
  for (const parts of Map.groupBy(named, ({ source }) => source.id).values()) {
    const { source } = parts[0]!;
    const articleIds = parts.flatMap(({ group }) => group.map(({ id }) => id)).toSorted();
    for (const id of articleIds) found.set(id, { ...source, articleIds });
  }
  return found;
}

/** After whom a group of articles of one origin is named. */
function sourceOf(group: readonly Report[], outlets: ReadonlyMap<string, Source>): Source {
  const sent = group.map(({ article }) => transmitterOf(article, outlets)).find((source) => source !== null);
  if (sent !== undefined) return sent;
  const agency = agencyOfCopies(group);
  return agency === null ? ownSource(group[0]!.article, group[0]!.id) : sourceNamed(agency, outlets);
}

/** Articles that share an origin or a copy group, directly or through others; each group in the order given. */
function articlesByOrigin(articles: readonly Report[]): readonly (readonly Report[])[] {
  const groupOf = new Map<string, Report[]>();
  for (const compared of articles) {
    const origin = countingOrigin(compared.article)?.key;
    const marks = [`article ${compared.id}`];
    if (origin !== undefined) marks.push(`origin ${origin}`);
    if (compared.copyGroupId !== null) marks.push(`copies ${compared.copyGroupId}`);
    const known = new Set(marks.map((mark) => groupOf.get(mark)).filter((group) => group !== undefined));
    const [group = [], ...others] = known;
    group.push(compared);
    for (const other of others) {
      group.push(...other);
      for (const [mark, held] of groupOf) if (held === other) groupOf.set(mark, group);
    }
    for (const mark of marks) groupOf.set(mark, group);
  }
  return [...new Set(groupOf.values())].map((group) => group.toSorted(byTime));
}

/** The origins of some of the articles, each with those of its articles that are among them; in order of their ids. */
export function originsAmong(origins: OriginOf, articleIds: ReadonlySet<string>): readonly OriginRef[] {
  const found = new Map<string, OriginRef>();
  for (const id of articleIds) {
    const origin = origins.get(id);
    if (origin !== undefined && !found.has(origin.id)) {
      found.set(origin.id, { ...origin, articleIds: origin.articleIds.filter((other) => articleIds.has(other)) });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Owners among origins; an origin whose owner is not known counts as its own. */
export function countOwners(origins: readonly OriginRef[]): number {
  return new Set(origins.map((origin) => origin.owner ?? origin.id)).size;
}

/** Who sent the report to its outlet, where that is somebody else; an outlet among the compared, where it is one. */
function transmitterOf(article: Article, outlets: ReadonlyMap<string, Source>): Source | null {
  const origin = countingOrigin(article);
  if (origin === null || (article.outlet !== null && originKey(article.outlet.name) === origin.key)) return null;
  return sourceNamed(origin.name, outlets);
}

function sourceNamed(name: string, outlets: ReadonlyMap<string, Source>): Source {
  const key = originKey(name);
  return outlets.get(key) ?? { id: idFrom("agency", key), name, owner: null };
}

function ownSource(article: Article, id: string): Source {
  const { outlet } = article;
  return outlet === null
    ? { id, name: article.publisher?.name ?? article.title ?? id, owner: null }
    : { id: outlet.id, name: outlet.name, owner: outlet.owner };
}

/** Earliest first, undated last, ties by id: the same for any order of arrival. */
export function byTime(a: Report, b: Report): number {
  const [x, y] = [a.article.publishedFrom ?? "9999", b.article.publishedFrom ?? "9999"];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
