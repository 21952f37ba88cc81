import { nameKey } from "../claims/name-key.ts";
import type { Article } from "../documents/article.ts";
import { idFrom } from "../text/hash.ts";
import type { ComparedArticle, OriginRef } from "./comparison.ts";

/** Where each article's report comes from in the end, with copies and agency reports counted once. */
export type OriginOf = ReadonlyMap<string, OriginRef>;

interface Source {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
}

/**
 * The origin of every article: the last link of its chain that transmitted it (an agency, another outlet), or its own
 * outlet; articles of one copy group share the origin of the one that names an agency, or else of the earliest.
 */
export function findOrigins(articles: readonly ComparedArticle[]): OriginOf {
  const ordered = articles.toSorted(byTime);
  const sourceOf = new Map<string, Source>();
  const groupSource = new Map<string, { source: Source; sent: boolean }>();
  const outlets = new Map(
    ordered.flatMap(({ article, id }) =>
      article.outlet === null ? [] : [[nameKey(article.outlet.name), ownSource(article, id)] as const],
    ),
  );
  for (const { article, copyGroupId, id } of ordered) {
    const sender = transmitterOf(article, outlets);
    const source = sender ?? ownSource(article, id);
    if (copyGroupId !== null) {
      const known = groupSource.get(copyGroupId);
      if (known === undefined || (!known.sent && sender !== null))
        groupSource.set(copyGroupId, { source, sent: sender !== null });
    }
    sourceOf.set(id, source);
  }
  const members = new Map<string, { source: Source; articleIds: string[] }>();
  const originId = new Map<string, string>();
  for (const { id, copyGroupId } of ordered) {
    const source = (copyGroupId === null ? undefined : groupSource.get(copyGroupId)?.source) ?? sourceOf.get(id)!;
    originId.set(id, source.id);
    const entry = members.get(source.id);
    if (entry === undefined) members.set(source.id, { source, articleIds: [id] });
    else entry.articleIds.push(id);
  }
  return new Map(
    [...originId].map(([id, origin]) => {
      const { source, articleIds } = members.get(origin)!;
      return [id, { ...source, articleIds: articleIds.toSorted() }];
    }),
  );
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

/** The last link that transmitted the report: chains run nearest first, and a medium is merely quoted. */
function transmitterOf(article: Article, outlets: ReadonlyMap<string, Source>): Source | null {
  const link = article.origins.findLast((origin) => origin.kind === "agency" || origin.kind === "outlet");
  if (link === undefined) return null;
  const key = nameKey(link.name) || link.name;
  if (article.outlet !== null && nameKey(article.outlet.name) === key) return null;
  return outlets.get(key) ?? { id: idFrom("agency", key), name: link.name, owner: null };
}

function ownSource(article: Article, id: string): Source {
  const { outlet } = article;
  return outlet === null
    ? { id, name: article.publisher?.name ?? article.title ?? id, owner: null }
    : { id: outlet.id, name: outlet.name, owner: outlet.owner };
}

/** Earliest first, undated last, ties by id: the same for any order of arrival. */
export function byTime(a: ComparedArticle, b: ComparedArticle): number {
  const [x, y] = [a.article.publishedFrom ?? "9999", b.article.publishedFrom ?? "9999"];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
