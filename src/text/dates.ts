import type { Annotation, Token } from "./annotate.ts";
import { months, numberWords, seasons, units, weekdays } from "./tables/date-words.ts";

/** A date in a text. Days `from … to`, half-open (`2023-09-13` to `2023-09-14`); null where the text alone does not say. */
export interface LocatedDate {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  /** Half-open UTF-16 offsets into the annotated text. */
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly last: number;
  readonly days: Days | null;
}

/** Day numbers since 1970-01-01, half-open. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const msPerDay = 86_400_000;
/** Years of publication outside this range are mistakes. */
const earliestYear = 1600;
const latestYear = 2200;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const yearPattern = /^(?:1[6-9]|20)\d{2}$/;
const dayPattern = /^(\d{1,2})(?:st|nd|rd|th)?$/;
/** After these a bare four-digit number is a year. */
const beforeYear: ReadonlySet<string> = new Set(
  "in since by until from before after during of early late mid around through circa".split(" "),
);
const future: ReadonlySet<string> = new Set([
  "will",
  "'ll",
  "’ll",
  "would",
  "shall",
  "plans",
  "plan",
  "expected",
  "scheduled",
  "due",
]);
/** How far back a word for the future is looked for, in tokens. */
const futureReach = 10;

/**
 * The dates of a text in order: calendar dates, weekdays, "yesterday", "last September", "two weeks ago".
 * @param day the day (`YYYY-MM-DD`) that the text was published, from which relative dates and dates without a year are
 *   counted; null leaves those unresolved
 */
export function findDates(annotation: Annotation, day: string | null): readonly LocatedDate[] {
  const { tokens, text } = annotation;
  const anchor = day === null ? null : dayNumber(day);
  const found: LocatedDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readDate(tokens, at, anchor);
    if (read === null) {
      at++;
      continue;
    }
    const start = tokens[at]!.start;
    const end = tokens[read.last - 1]!.end;
    found.push({
      from: read.days && isoOf(read.days.from),
      to: read.days && isoOf(read.days.to),
      text: text.slice(start, end),
      start,
      end,
    });
    at = read.last;
  }
  return found;
}

function readDate(tokens: readonly Token[], at: number, anchor: number | null): Read | null {
  const token = tokens[at]!;
  const code = token.text.charCodeAt(0);
  const digit = code >= 0x30 && code <= 0x39;
  if (!digit && !triggers.has(token.text.toLowerCase().replace(finalStop, ""))) return null;
  return (
    (digit ? readNumeric(tokens, at) : null) ??
    readMonth(tokens, at, anchor) ??
    readDayFirst(tokens, at, anchor) ??
    readRelative(tokens, at, anchor) ??
    readWeekday(tokens, at, anchor) ??
    readAgo(tokens, at, anchor) ??
    readYear(tokens, at)
  );
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase().replace(finalStop, "") ?? "";
}
const finalStop = /\.$/;

/** Only these words and numbers can open a date. */
const triggers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...numberWords.keys(),
  ..."today tonight yesterday tomorrow last past this next coming".split(" "),
]);

/** `2023-09-13` and `13.09.2023`, in one token or cut at their signs. */
function readNumeric(tokens: readonly Token[], at: number): Read | null {
  let joined = "";
  for (let last = at; last < Math.min(tokens.length, at + 5); last++) {
    const token = tokens[last]!;
    if (last > at && token.start !== tokens[last - 1]!.end) break;
    joined += token.text;
    const iso = isoDay.exec(joined);
    if (iso) return oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), last + 1);
    const european = dotted.exec(joined);
    if (european) return oneDay(Number(european[3]), Number(european[2]), Number(european[1]), last + 1);
  }
  return null;
}

/** "September 13, 2023", "Sept. 13", "September 2023", "last September" is read elsewhere. */
function readMonth(tokens: readonly Token[], at: number, anchor: number | null): Read | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  let next = at + 1;
  if (tokens[next]?.text === "." && tokens[next]!.start === tokens[at]!.end) next++;
  const day = dayAt(tokens, next);
  if (day !== null) {
    const comma = tokens[next + 1]?.text === "," ? 1 : 0;
    const year = yearAt(tokens, next + 1 + comma);
    if (year !== null) return oneDay(year, month, day, next + 2 + comma);
    return nearestYear(month, day, next + 1, anchor);
  }
  const year = yearAt(tokens, next);
  if (year !== null) return { last: next + 1, days: monthDays(year, month) };
  if ((month === 3 || month === 5) && !followsPreposition(tokens, at)) return null;
  return { last: at + 1, days: anchor === null ? null : lastMonthNamed(month, anchor, isFuture(tokens, at)) };
}

function followsPreposition(tokens: readonly Token[], at: number): boolean {
  return at > 0 && (beforeYear.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === "on");
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || token.text[0] === token.text[0]?.toLowerCase()) return null;
  return months.get(wordAt(tokens, at)) ?? null;
}

/** "13 September 2023", "the 13th of September". */
function readDayFirst(tokens: readonly Token[], at: number, anchor: number | null): Read | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const of = wordAt(tokens, at + 1) === "of" ? 1 : 0;
  const month = monthAt(tokens, at + 1 + of);
  if (month === null) return null;
  let next = at + 2 + of;
  if (tokens[next]?.text === ",") next++;
  const year = yearAt(tokens, next);
  return year === null ? nearestYear(month, day, at + 2 + of, anchor) : oneDay(year, month, day, next + 1);
}

/** "today", "last week", "this month", "next year", "last September", "next Tuesday". */
function readRelative(tokens: readonly Token[], at: number, anchor: number | null): Read | null {
  const word = wordAt(tokens, at);
  const shift = word === "today" || word === "tonight" ? 0 : word === "yesterday" ? -1 : word === "tomorrow" ? 1 : null;
  if (shift !== null)
    return { last: at + 1, days: anchor === null ? null : { from: anchor + shift, to: anchor + shift + 1 } };
  const turn =
    word === "last" || word === "past" ? -1 : word === "this" ? 0 : word === "next" || word === "coming" ? 1 : null;
  if (turn === null) return null;
  const named = wordAt(tokens, at + 1);
  const weekday = tokens[at + 1] && isCapital(tokens[at + 1]!) ? weekdays.get(named) : undefined;
  if (weekday !== undefined) {
    return {
      last: at + 2,
      days: anchor === null ? null : weekdayNear(turn < 0 ? anchor - 1 : anchor, weekday, turn > 0),
    };
  }
  const month = monthAt(tokens, at + 1);
  if (month !== null) {
    return {
      last: at + 2,
      days:
        anchor === null
          ? null
          : turn === 0
            ? monthDays(yearOf(anchor), month)
            : lastMonthNamed(month, anchor, turn > 0),
    };
  }
  const unit = units.get(named);
  if (unit === undefined || named.endsWith("s")) {
    return seasons.has(named) && turn !== null ? { last: at + 2, days: null } : null;
  }
  return { last: at + 2, days: anchor === null ? null : unitAround(anchor, unit, turn) };
}

function readWeekday(tokens: readonly Token[], at: number, anchor: number | null): Read | null {
  const token = tokens[at]!;
  const weekday = isCapital(token) ? weekdays.get(wordAt(tokens, at)) : undefined;
  if (weekday === undefined) return null;
  if (anchor === null) return { last: at + 1, days: null };
  return { last: at + 1, days: weekdayNear(anchor, weekday, isFuture(tokens, at)) };
}

/** "two weeks ago", "10 days earlier" (which counts from another time and stays open). */
function readAgo(tokens: readonly Token[], at: number, anchor: number | null): Read | null {
  const word = wordAt(tokens, at);
  const count = numberWords.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : null);
  if (count === null) return null;
  const unit = units.get(wordAt(tokens, at + 1));
  if (unit === undefined || wordAt(tokens, at + 2) !== "ago") return null;
  if (anchor === null) return { last: at + 3, days: null };
  return { last: at + 3, days: unitAround(anchor, unit, -count) };
}

function readYear(tokens: readonly Token[], at: number): Read | null {
  const year = yearAt(tokens, at);
  if (year === null || at === 0 || !beforeYear.has(wordAt(tokens, at - 1))) return null;
  const next = tokens[at + 1];
  if (next?.pos === "NOUN" && next.text.endsWith("s") && next.text !== "s") return null;
  return { last: at + 1, days: { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) } };
}

function isCapital(token: Token): boolean {
  return token.text[0] !== token.text[0]?.toLowerCase();
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const match = tokens[at] && dayPattern.exec(tokens[at].text);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token && yearPattern.test(token.text) ? Number(token.text) : null;
}

function isFuture(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - futureReach); k--) {
    if (tokens[k]!.text === ".") return false;
    if (future.has(tokens[k]!.text.toLowerCase())) return true;
  }
  return false;
}

function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / msPerDay);
}

function yearOf(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

function dayNumber(iso: string): number | null {
  const match = isoDay.exec(iso.slice(0, 10));
  if (!match || Number(match[1]) < earliestYear || Number(match[1]) > latestYear) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return Number.isNaN(day) ? null : day;
}

function isoOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** A calendar day, or a mention without days where the calendar has no such day. */
function oneDay(year: number, month: number, day: number, last: number): Read | null {
  const from = dayOf(year, month, day);
  const back = new Date(from * msPerDay);
  if (month < 1 || month > 12 || back.getUTCMonth() !== month - 1) return { last, days: null };
  return { last, days: { from, to: from + 1 } };
}

/** A day and month without a year: of the years around the anchor the one that comes closest to it. */
function nearestYear(month: number, day: number, last: number, anchor: number | null): Read | null {
  if (anchor === null) return { last, days: null };
  const year = yearOf(anchor);
  const closest = [year - 1, year, year + 1].toSorted(
    (a, b) => Math.abs(dayOf(a, month, day) - anchor) - Math.abs(dayOf(b, month, day) - anchor),
  )[0]!;
  return oneDay(closest, month, day, last);
}

function monthDays(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) };
}

/** The latest month of that name that has begun, or the next one to come. */
function lastMonthNamed(month: number, anchor: number, ahead: boolean): Days {
  const year = yearOf(anchor);
  const own = new Date(anchor * msPerDay).getUTCMonth() + 1;
  if (ahead) return monthDays(month >= own ? year : year + 1, month);
  return monthDays(month <= own ? year : year - 1, month);
}

/** The latest such weekday up to the anchor's day, or the next one after it. */
function weekdayNear(anchor: number, weekday: number, ahead: boolean): Days {
  const own = (anchor + 4) % 7;
  const distance = ahead ? ((weekday - own + 6) % 7) + 1 : -((own - weekday + 7) % 7);
  return { from: anchor + distance, to: anchor + distance + 1 };
}

/** The calendar day, week (from Monday), month or year that lies `turn` of them away. */
function unitAround(anchor: number, unit: "day" | "week" | "month" | "year", turn: number): Days {
  const date = new Date(anchor * msPerDay);
  if (unit === "day") return { from: anchor + turn, to: anchor + turn + 1 };
  if (unit === "week") {
    const monday = anchor - ((anchor + 3) % 7) + 7 * turn;
    return { from: monday, to: monday + 7 };
  }
  if (unit === "month") {
    const from = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + turn, 1);
    return { from, to: dayOf(date.getUTCFullYear(), date.getUTCMonth() + 2 + turn, 1) };
  }
  const year = date.getUTCFullYear() + turn;
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
}
