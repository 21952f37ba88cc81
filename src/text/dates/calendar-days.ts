/** Days, half-open, as day numbers since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export type CalendarUnit = "day" | "week" | "month" | "year";

const msPerDay = 86_400_000;
/** Days outside these years are mistakes. */
const earliestYear = 1;
const latestYear = 9998;
const earliestPublished = 1600;
const latestPublished = 2200;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a day; month from 1. Days and months beyond their range run over, as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / msPerDay);
}

/** The number of a day of publication (`YYYY-MM-DD`), null for what is none. */
export function publishedDay(iso: string): number | null {
  const match = isoDay.exec(iso.slice(0, 10));
  if (!match || Number(match[1]) < earliestPublished || Number(match[1]) > latestPublished) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return Number.isNaN(day) ? null : day;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** A calendar day; null where the calendar has no such day. */
export function oneDay(year: number, month: number, day: number): Days | null {
  const from = dayOf(year, month, day);
  if (month < 1 || month > 12 || year < earliestYear || year > latestYear) return null;
  return new Date(from * msPerDay).getUTCMonth() === month - 1 ? { from, to: from + 1 } : null;
}

export function monthDays(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) };
}

/** `count` years from the first of January on. */
export function yearDays(year: number, count = 1): Days {
  return { from: dayOf(year, 1, 1), to: dayOf(year + count, 1, 1) };
}

/** Days that what is still to come may lie back, as a report says that was written some time before. */
const longestLate = 30;

/** Whether a day lies ahead of the anchor or back; null where nothing tells. */
export type Direction = "ahead" | "back" | null;

/** A day and month without a year: of the years around the anchor the one that comes closest to it, of what is to come the next, of what has been the last. */
export function nearestDay(month: number, day: number, anchor: number, direction: Direction): Days | null {
  const year = yearOf(anchor);
  const distance = (of: number) => dayOf(of, month, day) - anchor;
  const fits = (of: number) => {
    if (direction === "ahead") return distance(of) >= -longestLate;
    // East of the newsroom it is tomorrow already.
    return direction === null || distance(of) <= 1;
  };
  const possible = [year - 1, year, year + 1].filter(fits);
  const closest = possible.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0]!;
  return oneDay(closest, month, day);
}

/** The latest month of that number that has begun, or with `ahead` the running one or the next to come. */
export function monthNear(month: number, anchor: number, ahead: boolean): Days {
  const year = yearOf(anchor);
  const own = new Date(anchor * msPerDay).getUTCMonth() + 1;
  if (ahead) return monthDays(month >= own ? year : year + 1, month);
  return monthDays(month <= own ? year : year - 1, month);
}

/** The latest such weekday (Sunday 0) up to the anchor's day, or with `ahead` the next one from it on. */
export function weekdayNear(anchor: number, weekday: number, ahead: boolean): Days {
  const own = weekdayOf(anchor);
  const distance = ahead ? (weekday - own + 7) % 7 : -((own - weekday + 7) % 7);
  return { from: anchor + distance, to: anchor + distance + 1 };
}

/** The weekday of a day, Sunday 0. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The day of that weekday (Sunday 0) in the anchor's week, which starts on Monday. */
export function weekdayOfWeek(anchor: number, weekday: number): Days {
  const from = unitAround(anchor, "week", 0).from + ((weekday + 6) % 7);
  return { from, to: from + 1 };
}

/** The calendar day, week (from Monday), month or year that lies `turn` of them away. */
export function unitAround(anchor: number, unit: CalendarUnit, turn: number): Days {
  if (unit === "day") return { from: anchor + turn, to: anchor + turn + 1 };
  if (unit === "week") {
    const monday = anchor - ((((anchor + 3) % 7) + 7) % 7) + 7 * turn;
    return { from: monday, to: monday + 7 };
  }
  const date = new Date(anchor * msPerDay);
  if (unit === "month") return monthDays(date.getUTCFullYear(), date.getUTCMonth() + 1 + turn);
  return yearDays(date.getUTCFullYear() + turn);
}

/** The first, middle or last third of some days ("early next year"). */
export function thirdOf({ from, to }: Days, third: "early" | "mid" | "late"): Days {
  const length = (to - from) / 3;
  const index = third === "early" ? 0 : third === "mid" ? 1 : 2;
  const start = from + Math.floor(index * length);
  return { from: start, to: Math.max(start + 1, from + Math.ceil((index + 1) * length)) };
}
