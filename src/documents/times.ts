import type { PublishedPrecision } from "./article.ts";
import { findAgo } from "./times/find-ago.ts";
import { findDates } from "./times/find-dates.ts";
import { instantsOf } from "./times/instants.ts";
import { timeTokens } from "./times/time-tokens.ts";

/** What makes a written time sure beyond its words. */
export interface TimeContext {
  /** When the document was fetched (RFC 3339): anchors "2 hours ago" and refuses times that lie ahead of it. */
  readonly retrievedAt?: string | null;
  /** BCP 47; parts `3/4` of the third of April from the fourth of March. */
  readonly language?: string | null;
  /** ISO 3166-1 alpha-2 of the outlet; parts month-first from day-first and one IST from the other. */
  readonly country?: string | null;
}

/** A time as precisely as its words give it. */
export interface ReadTime {
  /** `2023`, `2023-09`, `2023-09-25`, `2024-01-17T00:31` (no zone) or an RFC 3339 instant with its offset. */
  readonly at: string;
  readonly precision: PublishedPrecision;
  /** Whether the words say in which zone it is; false for days. */
  readonly zoned: boolean;
  /** The UTC instants that it may mean, half-open, RFC 3339 with milliseconds. */
  readonly from: string;
  readonly to: string;
  /** Half-open UTF-16 offsets of its words in the string that was read. */
  readonly start: number;
  readonly end: number;
}

/** Longer strings are no dates; they are cut so that a hostile one costs nothing. */
const longest = 400;
/** A page that was fetched before it was published has a clock that is off: this much is forgiven. */
const clockSkew = 26 * 3_600_000;
export const earliestYear = 1800;
export const latestYear = 2200;

/**
 * The times that a short string names, in order: ISO 8601, numeric dates, month names of some forty languages,
 * East Asian and Thai dates, clock times with their zones, and relative times where `retrievedAt` is given.
 * Whatever can be read in two ways is left out: `3/4/2023` without a language or country that decides, a month name that
 * means two months, a day that the calendar does not have, a time after `retrievedAt`.
 */
export function readTimes(raw: string, context: TimeContext = {}): ReadTime[] {
  const tokens = timeTokens(raw.slice(0, longest));
  const retrieved = context.retrievedAt ? Date.parse(context.retrievedAt) : Number.NaN;
  const found = findDates(tokens, context);
  if (!Number.isNaN(retrieved)) found.push(...findAgo(tokens, retrieved));
  const times: ReadTime[] = [];
  for (const { fields, start, end } of found.sort((a, b) => a.start - b.start)) {
    if (fields.year < earliestYear || fields.year > latestYear) continue;
    const instants = instantsOf(fields);
    if (!instants) continue;
    if (!Number.isNaN(retrieved) && Date.parse(instants.from) > retrieved + clockSkew) continue;
    times.push({ ...instants, start, end });
  }
  return times;
}

/** The first time of `readTimes`, null without one. */
export function readTime(raw: string, context: TimeContext = {}): ReadTime | null {
  return readTimes(raw, context)[0] ?? null;
}
