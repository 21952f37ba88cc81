import type { Database } from "better-sqlite3";
import type { PageRequest } from "../store.ts";
import { all, type Condition, sortValues, where } from "./conditions.ts";

/** From so many hits on, the newest are sooner found by walking articles than by sorting all hits. */
const manyHits = 20_000;
/** Articles that are walked at most: some tens of milliseconds. */
const mostWalked = 3_000;
/** Rows of a walk that make a partial page: with fewer it is sooner looked for among all hits. */
export const worthWalking = 1_000;

/**
 * Whether and how far a list of what a search finds is walked in its order, so that a page of a common word costs what it
 * shows and not what the word has hits: two million of them in a million articles.
 *
 * @param index the full-text index
 * @param second the column of `articles` by which the list orders those of one time
 * @returns null where hits are few; else how far to walk, a condition on `a`: what is found within it comes before
 * all else, and a page that does not get full is to be looked for among all hits
 */
export function makeWalkBound(
  driver: Database,
  index: "articles_search" | "claims_search",
  second: "seq" | "first_claim",
): (match: string, page: PageRequest) => Condition | null {
  const hits = driver
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT ${manyHits})`)
    .pluck();
  const edge = (sign: "<" | ">", direction: "ASC" | "DESC") =>
    driver
      .prepare(
        `SELECT a.sort_at, a.${second} FROM articles a WHERE (a.sort_at, a.${second}) ${sign}= (?, ?)
         ORDER BY a.sort_at ${direction}, a.${second} ${direction} LIMIT 1 OFFSET ${mostWalked}`,
      )
      .raw();
  const within = (sign: "<" | ">") => `(a.sort_at, a.${second}) ${sign} (?, ?)`;
  const ways = {
    newest: { edge: edge("<", "DESC"), start: Number.MAX_SAFE_INTEGER, within: within(">") },
    oldest: { edge: edge(">", "ASC"), start: Number.MIN_SAFE_INTEGER, within: within("<") },
  };

  return (match, { order = "newest", after }) => {
    if (order === "relevance" || (hits.get(match) as number) < manyHits) return null;
    const { edge, start, within } = ways[order];
    const end = edge.get(...(after ? sortValues(after) : [start, start])) as [number, number] | undefined;
    return end === undefined ? all([]) : where(within, ...end);
  };
}
