import Database from "better-sqlite3";
import { type RunningService, writeKey } from "./service.ts";

/** A list's page far down beside its first one. */
export interface DeepPage {
  readonly list: "claims" | "articles";
  /** Rows before it. */
  readonly depth: number;
  /** Medians, ms. */
  readonly first: number;
  readonly deep: number;
  readonly ratio: number;
}

/** Pages asked for in turns, and rows of each. */
const [turns, limit] = [60, 20];

/** Where a list's page begins that has so many rows before it: what its cursor holds. */
const places = {
  claims: `SELECT sort_at, first_claim + claim_count - 1 FROM (
    SELECT sort_at, first_claim, claim_count, sum(claim_count) OVER (ORDER BY sort_at DESC, first_claim DESC) AS depth
    FROM articles WHERE removed_at IS NULL) WHERE depth >= @depth ORDER BY depth LIMIT 1`,
  articles:
    "SELECT sort_at, seq FROM articles WHERE removed_at IS NULL ORDER BY sort_at DESC, seq DESC LIMIT 1 OFFSET @depth",
} as const;
const totals = { claims: "SELECT sum(claim_count) FROM articles", articles: "SELECT count(*) FROM articles" } as const;

/**
 * Asks for first and deep pages in turns, with a key, so that no answer is one that was kept ready.
 *
 * @param most how deep, in rows; in a smaller list three quarters of the way down
 */
export async function deepPages(service: RunningService, file: string, most: number): Promise<readonly DeepPage[]> {
  const driver = new Database(file, { readonly: true });
  const found: DeepPage[] = [];
  for (const list of ["claims", "articles"] as const) {
    const total = driver.prepare(totals[list]).pluck().get() as number;
    const depth = Math.min(most, Math.floor(total * 0.75));
    const after = driver.prepare(places[list]).raw().get({ depth }) as [number, number];
    const firstPage = `${service.base}/v1/${list}?limit=${limit}`;
    const { next } = (await (await fetch(firstPage)).json()) as { next: string };
    const url = new URL(next, service.base);
    const [tie] = JSON.parse(Buffer.from(url.searchParams.get("cursor")!, "base64url").toString("utf8")) as [string];
    url.searchParams.set("cursor", Buffer.from(JSON.stringify([tie, ...after])).toString("base64url"));
    const [first, deep]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn++) {
      first.push(await timed(firstPage));
      deep.push(await timed(url.href));
    }
    const [a, b] = [median(first), median(deep)];
    found.push({ list, depth, first: a, deep: b, ratio: b / a });
  }
  driver.close();
  return found;
}

async function timed(url: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url, { headers: { "x-api-key": writeKey } });
  const { items } = (await response.json()) as { items: readonly unknown[] };
  if (items.length !== limit) throw new Error(`${url} answered ${response.status} with ${items.length} rows`);
  return performance.now() - begun;
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!;
