import type { CandidateQuery } from "./neighbourhood.ts";

/** How strongly each article was hit, by kind of look-up; an article that shares a rare key weighs more. */
export interface Hits<Article> {
  readonly near: ReadonlyMap<Article, number>;
  readonly told: ReadonlyMap<Article, number>;
  readonly telling: ReadonlyMap<Article, number>;
  readonly copies: ReadonlyMap<Article, number>;
}

interface Place {
  readonly eventId: string;
  readonly copyGroupId: string | null;
}

/** Where the articles of a store stand; those that stand in no event have no place. */
export interface Standing<Article> {
  places(articles: Iterable<Article>): ReadonlyMap<Article, Place>;
  /** The newest members of an event or a copy group. */
  members(eventId: string, most: number): readonly Article[];
  copies(groupId: string, most: number): readonly Article[];
  /** The order in which articles came: ties go to the earlier one. */
  order(article: Article): number;
}

/**
 * The articles that an arrival is held against: what the look-ups hit most, then the other members of the events and
 * copy groups that may change with it. Their number is bounded whatever is stored, and with it what an arrival costs:
 * where a busy actor brings in many events, the nearest are there whole and the others by the articles that were hit.
 */
export function gatherNeighbours<Article>(
  hits: Hits<Article>,
  first: { readonly older: Article | null; readonly founded: string | null },
  query: Pick<CandidateQuery, "candidates" | "mentionCandidates" | "members" | "wholeEvents" | "most">,
  standing: Standing<Article>,
): ReadonlySet<Article> {
  const chosen = new Set<Article>();
  const events = new Set<string>();
  const groups = new Set<string>();
  const strongest = (kind: ReadonlyMap<Article, number>, most: number) =>
    [...kind]
      .sort((x, y) => y[1] - x[1] || standing.order(x[0]) - standing.order(y[0]))
      .slice(0, most)
      .map(([article]) => article);

  const older = first.older === null ? [] : [first.older];
  const alike = [...strongest(hits.near, query.candidates), ...strongest(hits.copies, query.candidates)];
  const told = [hits.told, hits.telling].flatMap((kind) => strongest(kind, query.mentionCandidates));
  const places = standing.places([...older, ...alike, ...told]);
  /** Takes an article, and with `whole` names its event for taking in the rest. */
  function take(article: Article, whole: boolean): void {
    const place = places.get(article);
    if (place === undefined) return;
    chosen.add(article);
    if (whole) events.add(place.eventId);
    if (place.copyGroupId !== null) groups.add(place.copyGroupId);
  }
  for (const article of older) take(article, true);
  if (first.founded !== null) events.add(first.founded);
  for (const article of alike) take(article, true);
  for (const article of told) take(article, false);

  for (const group of groups) for (const article of standing.copies(group, query.members)) chosen.add(article);
  for (const event of [...events].slice(0, query.wholeEvents))
    for (const article of standing.members(event, query.members)) {
      if (chosen.size >= query.most) return chosen;
      chosen.add(article);
    }
  return chosen;
}

/** What one of so many articles under a key is worth: a key that many hold finds less. */
export function hitWeight(articlesUnderKey: number): number {
  return 1 / (1 + Math.log(articlesUnderKey));
}
