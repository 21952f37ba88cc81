import type { Database } from "better-sqlite3";
import type { PageRequest } from "../store.ts";
import { all, type Condition, sortValues, where } from "./conditions.ts";

/** From so many hits on, the newest are sooner found by walking articles than by sorting all hits. */
const manyHits = 20_000;
/** Rows of a walk that make a partial page: with fewer it is sooner looked for among all hits. */
export const worthWalking = 1_000;

/** A list that can be walked: its table, the two columns that order it, and rows that are walked at most. */
interface WalkedList {
  readonly from: string;
  readonly order: readonly [string, string];
  /** Some tens of milliseconds. */
  readonly most: number;
}

export const walkedArticles: WalkedList = { from: "articles a", order: ["a.sort_at", "a.seq"], most: 3_000 };
/** An article's claims stand side by side. */
export const walkedClaims: WalkedList = { from: "articles a", order: ["a.sort_at", "a.first_claim"], most: 3_000 };
export const walkedEvents: WalkedList = { from: "events e", order: ["e.sort_at", "e.seq"], most: 1_000 };

/**
 * Whether and how far a list of what a search finds is walked in its order, so that a page of a common word costs what it
 * shows and not what the word has hits: two million of them in a million articles.
 *
 * @param index the full-text index
 * @returns null where hits are few; else how far to walk, a condition on the list's table: what is found within it comes
 * before all else, and a page that does not get full is to be looked for among all hits
 */
export function makeWalkBound(
  driver: Database,
  index: "articles_search" | "claims_search",
  { from, order: [first, second], most }: WalkedList,
): (match: string, page: PageRequest) => Condition | null {
  const hits = driver
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT ${manyHits})`)
    .pluck();
  const edge = (sign: "<" | ">", direction: "ASC" | "DESC") =>
    driver
      .prepare(
        `SELECT ${first}, ${second} FROM ${from} WHERE (${first}, ${second}) ${sign}= (?, ?)
         ORDER BY ${first} ${direction}, ${second} ${direction} LIMIT 1 OFFSET ${most}`,
      )
      .raw();
  const within = (sign: "<" | ">") => `(${first}, ${second}) ${sign} (?, ?)`;
  const ways = {
    newest: { edge: edge("<", "DESC"), start: Number.MAX_SAFE_INTEGER, within: within(">") },
    oldest: { edge: edge(">", "ASC"), start: Number.MIN_SAFE_INTEGER, within: within("<") },
  };

  return (match, { order = "newest", after }) => {
    if (order === "relevance" || order === "found" || (hits.get(match) as number) < manyHits) return null;
    const { edge, start, within } = ways[order];
    const end = edge.get(...(after ? sortValues(after) : [start, start])) as [number, number] | undefined;
    return end === undefined ? all([]) : where(within, ...end);
  };
}
