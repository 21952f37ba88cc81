import type { Token } from "../annotate.ts";
import { months, monthsThatAreWords, quarters, turns } from "../tables/date-words.ts";
import { wordAt } from "../token-words.ts";
import {
  type Days,
  type Direction,
  dayOf,
  monthDays,
  monthNear,
  nearestDay,
  oneDay,
  yearDays,
  yearOf,
} from "./calendar-days.ts";
import { directionOf, looksAhead } from "./date-direction.ts";
import type { ReadDate } from "./dates.ts";

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const yearPattern = /^(?:1[6-9]|20)\d{2}$/;
const decadePattern = /^(1[6-9]\d|20\d)0s$/;
const centuryPattern = /^(1[0-9]|20|21)(?:st|nd|rd|th)$/;
const dayPattern = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const dayRange = /^(\d{1,2})[-–](\d{1,2})$/;
const finalStop = /\.$/;
/** After these a bare four-digit number is a year. */
const beforeYear: ReadonlySet<string> = new Set(
  "in since by until from before after during of early late mid around through circa -".split(" "),
);
/** Most tokens that a date in digits is cut into. */
const maxPieces = 5;

/** A date that the calendar names: "13 September 2023", "Sept. 13", "in 2019", "the 1990s", "the first quarter of 2024". */
export function readCalendarDate(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  return (
    readNumeric(tokens, at) ??
    readMonth(tokens, at, anchor) ??
    readDayFirst(tokens, at, anchor) ??
    readPartOfYear(tokens, at) ??
    readYears(tokens, at)
  );
}

/** `2023-09-13`, `13.09.2023` and `13/9/2023`, in one token or cut at their signs; `3/5/2023` could be two days. */
function readNumeric(tokens: readonly Token[], at: number): ReadDate | null {
  let joined = "";
  for (let last = at; last < Math.min(tokens.length, at + maxPieces); last++) {
    const token = tokens[last]!;
    if (last > at && token.start !== tokens[last - 1]!.end) break;
    joined += token.text;
    const iso = isoDay.exec(joined);
    if (iso) return { last: last + 1, days: oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
    const european = dotted.exec(joined);
    if (european)
      return { last: last + 1, days: oneDay(Number(european[3]), Number(european[2]), Number(european[1])) };
    const either = slashed.exec(joined);
    if (either) return { last: last + 1, days: slashedDay(Number(either[1]), Number(either[2]), Number(either[3])) };
  }
  return null;
}

function slashedDay(one: number, two: number, year: number): Days | null {
  if (one > 12) return oneDay(year, two, one);
  return two > 12 || one === two ? oneDay(year, one, two) : null;
}

/** "September 13, 2023", "Sept. 13", "May 3-5", "September 2023", "September". */
function readMonth(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  let next = at + 1;
  if (tokens[next]?.text === "." && tokens[next]!.start === tokens[at]!.end && tokens[at]!.text.length <= 4) next++;
  const range = dayRangeAt(tokens, next) ?? spanOfDays(tokens, next, wordAt(tokens, at - 1));
  const day = range ? range.from : dayAt(tokens, next);
  if (day !== null) {
    const past = range ? range.last : next + 1;
    const { year, last } = yearBehind(tokens, past, anchor);
    const direction = directionOf(tokens, at, last);
    return { last, days: days({ year, month, first: day, last: range?.to ?? day }, anchor, direction) };
  }
  const year = yearAt(tokens, tokens[next]?.text === "," ? next + 1 : next);
  if (year !== null) return { last: tokens[next]?.text === "," ? next + 2 : next + 1, days: monthDays(year, month) };
  const turn = wordAt(tokens, next + 1) === "year" ? turns.get(wordAt(tokens, next)) : undefined;
  // "May last year".
  if (turn !== undefined)
    return { last: next + 2, days: anchor === null ? null : monthDays(yearOf(anchor) + turn, month) };
  if (!isMonthAlone(tokens, at)) return null;
  // The stop behind "in July." is the sentence's.
  return { last: at + 1, days: anchor === null ? null : monthNear(month, anchor, looksAhead(tokens, at)) };
}

/** "13 September 2023", "the 13th of September", "3-5 May". */
function readDayFirst(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const range = dayRangeAt(tokens, at) ?? spanOfDays(tokens, at, wordAt(tokens, at - 1));
  const day = range ? range.from : dayAt(tokens, at);
  if (day === null) return null;
  let next = range ? range.last : at + 1;
  if (wordAt(tokens, next) === "of") next++;
  const month = monthAt(tokens, next);
  if (month === null) return null;
  const { year, last } = yearBehind(tokens, next + 1, anchor);
  const direction = directionOf(tokens, at, last);
  return { last, days: days({ year, month, first: day, last: range?.to ?? day }, anchor, direction) };
}

/** "May 3, 2023", "May 3 last year", "3 May of this year": the year of a day, null without one, and the token behind it. */
function yearBehind(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
): { year: number | null; last: number } {
  const comma = tokens[at]?.text === "," ? 1 : 0;
  const year = yearAt(tokens, at + comma);
  if (year !== null) return { year, last: at + comma + 1 };
  const from = wordAt(tokens, at) === "of" ? at + 1 : at;
  const turn = wordAt(tokens, from + 1) === "year" ? turns.get(wordAt(tokens, from)) : undefined;
  if (turn === undefined || anchor === null) return { year: null, last: at };
  return { year: yearOf(anchor) + turn, last: from + 2 };
}

interface DaysOfMonth {
  readonly year: number | null;
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

function days({ year, month, first, last }: DaysOfMonth, anchor: number | null, direction: Direction): Days | null {
  if (year === null && anchor === null) return null;
  const from = year === null ? nearestDay(month, first, anchor!, direction) : oneDay(year, month, first);
  return from && last > first ? { from: from.from, to: from.from + last - first + 1 } : from;
}

/** "May 3-5": in one token or three. */
function dayRangeAt(tokens: readonly Token[], at: number): { from: number; to: number; last: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const glued = dayRange.exec(token.text);
  const [from, to, last] = glued
    ? [Number(glued[1]), Number(glued[2]), at + 1]
    : tokens[at + 1]?.text === "-" || tokens[at + 1]?.text === "–"
      ? [dayAt(tokens, at) ?? 0, dayAt(tokens, at + 2) ?? 0, at + 3]
      : [0, 0, at];
  return from > 0 && to > from && to <= 31 ? { from, to, last } : null;
}

/** "between May 3 and 5", "from 3 to 5 May", and not "between May 3 and 5 June", "from May 3 to 5 towns". */
function spanOfDays(
  tokens: readonly Token[],
  at: number,
  opener: string,
): { from: number; to: number; last: number } | null {
  const joint = spanJoints.get(opener);
  if (joint === undefined || wordAt(tokens, at + 1) !== joint) return null;
  const [from, to] = [dayAt(tokens, at) ?? 0, dayAt(tokens, at + 2) ?? 0];
  if (from === 0 || to <= from) return null;
  const behind = tokens[at + 3];
  const isMonthFirst = monthAt(tokens, monthBefore(tokens, at)) !== null;
  const counts = /^(?:NOUN|ADJ|SYM)$/.test(behind?.pos ?? "") || behind?.text === "%" || behind?.text === "-";
  if (isMonthFirst && (counts || monthAt(tokens, at + 3) !== null)) return null;
  return { from, to, last: at + 3 };
}
/** The token after a span of days, or after its last day, that a number at `at` belongs to; `at` where it belongs to none. */
export function endOfDaySpan(tokens: readonly Token[], at: number): number {
  if (dayAt(tokens, at) === null) return at;
  if (monthAt(tokens, at + 3) !== null && spanOfDays(tokens, at, wordAt(tokens, at - 1)) !== null) return at + 3;
  if (!/^(?:and|to)$/.test(wordAt(tokens, at - 1))) return at;
  const month = monthBefore(tokens, at - 2);
  if (monthAt(tokens, month) === null) return at;
  return spanOfDays(tokens, at - 2, wordAt(tokens, month - 1)) === null ? at : at + 1;
}

/** Where a month stands in front of its day: "May 3", "Nov. 9". */
const monthBefore = (tokens: readonly Token[], day: number): number =>
  tokens[day - 1]?.text === "." ? day - 2 : day - 1;

const spanJoints: ReadonlyMap<string, string> = new Map([
  ["between", "and"],
  ["from", "to"],
]);

/** "the first quarter of 2024", "the second half of 2023", "Q3 2024". */
function readPartOfYear(tokens: readonly Token[], at: number): ReadDate | null {
  const short = quarters.get(wordAt(tokens, at));
  const word = wordAt(tokens, at + 1);
  const parts = short !== undefined || word === "quarter" ? 4 : word === "half" ? 2 : 0;
  const index = short ?? ordinals.get(wordAt(tokens, at));
  if (parts === 0 || index === undefined || index > parts) return null;
  const of = short === undefined ? at + 2 : at + 1;
  const year = yearAt(tokens, wordAt(tokens, of) === "of" || tokens[of]?.text === "," ? of + 1 : of);
  if (year === null) return null;
  const length = 12 / parts;
  const last = wordAt(tokens, of) === "of" || tokens[of]?.text === "," ? of + 2 : of + 1;
  return { last, days: { from: dayOf(year, (index - 1) * length + 1, 1), to: dayOf(year, index * length + 1, 1) } };
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** "in 2019", "the 1990s", "the 19th century". */
function readYears(tokens: readonly Token[], at: number): ReadDate | null {
  const word = wordAt(tokens, at);
  const decade = decadePattern.exec(word);
  if (decade) return { last: at + 1, days: yearDays(Number(decade[1]) * 10, 10) };
  const century = centuryPattern.exec(word);
  if (century && wordAt(tokens, at + 1) === "century")
    return { last: at + 2, days: yearDays((Number(century[1]) - 1) * 100 + 1, 100) };
  const year = yearAt(tokens, at);
  if (year === null) return null;
  if (wordAt(tokens, at + 1) === "s" && tokens[at + 1]!.start === tokens[at]!.end && year % 10 === 0)
    return { last: at + 2, days: yearDays(year, 10) };
  const leads = beforeYear.has(wordAt(tokens, at - 1)) || opensSpan(tokens, at) || goesOnFromYear(tokens, at);
  if (at === 0 || !leads || countsWhatFollows(tokens, at)) return null;
  return { last: at + 1, days: yearDays(year) };
}

/** "2,016 people" without its comma. */
function countsWhatFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.pos === "NOUN" && next.text.endsWith("s") && next.text !== "s";
}

/** "Between 2016 and 2020", and not "between 2016 and 2020 votes". */
const opensSpan = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === "between" &&
  wordAt(tokens, at + 1) === "and" &&
  yearAt(tokens, at + 2) !== null &&
  !countsWhatFollows(tokens, at + 2);

/** "In 2019 and 2022", "from 2015 to 2018". */
const goesOnFromYear = (tokens: readonly Token[], at: number): boolean =>
  yearJoints.has(wordAt(tokens, at - 1)) &&
  yearAt(tokens, at - 2) !== null &&
  (beforeYear.has(wordAt(tokens, at - 3)) || opensSpan(tokens, at - 2));
const yearJoints: ReadonlySet<string> = new Set(["and", "or", "to", "–"]);

/** The month that a capitalised word names, 1 … 12; "Jan" without a stop or number is somebody's name. */
export function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const named = token?.text.replace(partPrefix, "") ?? "";
  if (named[0] === named[0]?.toLowerCase()) return null;
  const word = named.toLowerCase();
  const month = months.get(word.replace(finalStop, ""));
  if (month === undefined) return null;
  const next = tokens[at + 1];
  const isShort = word.length === 3 && word !== "may" && next?.text !== ".";
  const numbered = (next !== undefined && dayOrYear.test(next.text)) || dayAt(tokens, at - 1) !== null;
  return isShort && !numbered ? null : month;
}

/** "mid-May" is one token. */
export const partPrefix = /^(early|mid|late)-/i;

const dayOrYear = /^\d/;

/** "March" and "May" are words too, and "April Ryan" is somebody. */
function isMonthAlone(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const preposed =
    beforeYear.has(before) || before === "on" || before === "till" || before === "next" || before === "last";
  if (preposed) return true;
  const next = tokens[at + 1];
  return (
    !monthsThatAreWords.has(wordAt(tokens, at)) ||
    !(next?.pos === "PROPN" || wordAt(tokens, at) !== "april" || at === 0)
  );
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
