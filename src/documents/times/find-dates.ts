import {
  dateConnectors,
  dayFirstLanguages,
  dayMarks,
  monthFirstCountries,
  monthMarks,
  ordinals,
  yearMarks,
} from "../tables/time-words.ts";
import type { TimeContext } from "../times.ts";
import { type Clock, findClocks } from "./find-clocks.ts";
import type { DateFields } from "./instants.ts";
import { monthOf } from "./months.ts";
import type { TimeToken } from "./time-tokens.ts";
import { zoneOffset } from "./zones.ts";

export interface FoundDate {
  readonly fields: DateFields;
  readonly start: number;
  readonly end: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** Tokens `first … last`, both included. */
  readonly first: number;
  readonly last: number;
}

/** How many tokens may lie between a date and its clock time ("Jan 3, 2024 at about 5 p.m."). */
const farthestClock = 5;
/** How many connecting tokens may lie between two parts of a date. */
const widestGap = 3;

/** Dates of a token list, each with the clock time beside it. */
export function findDates(tokens: readonly TimeToken[], context: TimeContext): FoundDate[] {
  const days: Day[] = [];
  for (let i = 0; i < tokens.length; ) {
    const day =
      isoBasic(tokens, i) ?? yearFirst(tokens, i, context) ?? named(tokens, i, context) ?? numeric(tokens, i, context);
    if (day) days.push(day);
    i = day ? day.last + 1 : i + 1;
  }
  const clocks = findClocks(tokens).filter(
    (clock) => !days.some((day) => clock.first <= day.last && day.first <= clock.last),
  );
  return days.map((day) => joined(day, nearest(clocks, day), tokens, context));
}

function joined(day: Day, clock: Clock | null, tokens: readonly TimeToken[], context: TimeContext): FoundDate {
  const fields: DateFields = {
    year: day.year,
    month: day.month,
    day: day.day,
    hour: clock?.hour ?? null,
    minute: clock?.minute ?? null,
    second: clock?.second ?? null,
    offset: clock?.offset ?? null,
  };
  const zone = clock?.zone && fields.day !== null ? zoneOffset(clock.zone, fields, context.country ?? null) : null;
  const first = tokens[Math.min(day.first, clock?.first ?? day.first)]!;
  const last = tokens[Math.max(day.last, clock?.last ?? day.last)]!;
  return { fields: zone === null ? fields : { ...fields, offset: zone }, start: first.start, end: last.end };
}

function nearest(clocks: readonly Clock[], day: Day): Clock | null {
  if (day.day === null) return null;
  let best: Clock | null = null;
  let least = farthestClock + 1;
  for (const clock of clocks) {
    const gap = clock.first > day.last ? clock.first - day.last - 1 : day.first - clock.last - 1;
    if (gap < least) [best, least] = [clock, gap];
  }
  return best;
}

const isYear = (token: TimeToken | undefined): boolean => token?.kind === "number" && token.folded.length === 4;
const isSmall = (token: TimeToken | undefined, most: number): token is TimeToken =>
  token?.kind === "number" && token.folded.length <= 2 && token.value >= 1 && token.value <= most;
const parting = new Set(["-", "/", ".", "‑", "–"]);

/** `20230925`, as URLs and some metadata have it. */
function isoBasic(tokens: readonly TimeToken[], i: number): Day | null {
  const token = tokens[i]!;
  if (token.kind !== "number" || token.folded.length !== 8 || !/^(?:19|20)/.test(token.folded)) return null;
  const month = Number(token.folded.slice(4, 6));
  const day = Number(token.folded.slice(6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { year: Number(token.folded.slice(0, 4)), month, day, first: i, last: i }
    : null;
}

/** `2023-09-25`, `2023/9/25`, `2023年9月25日`, `2023. 9. 25.`, `2023. szeptember 25.` */
function yearFirst(tokens: readonly TimeToken[], i: number, context: TimeContext): Day | null {
  if (!isYear(tokens[i])) return null;
  const year = tokens[i]!.value;
  const first = i;
  const separator = tokens[i + 1];
  if (!separator) return null;
  if (separator.kind === "mark" || yearMarks.has(separator.text)) {
    const month = tokens[i + 2];
    const second = tokens[i + 3];
    const day = tokens[i + 4];
    const alike = parting.has(separator.text)
      ? second?.text === separator.text
      : second !== undefined && monthMarks.has(second.text);
    if ((parting.has(separator.text) || yearMarks.has(separator.text)) && isSmall(month, 12) && alike) {
      if (isSmall(day, 31))
        return {
          year,
          month: month.value,
          day: day.value,
          first,
          last: dayMarks.has(tokens[i + 5]?.text ?? "") ? i + 5 : i + 4,
        };
      if (monthMarks.has(second!.text)) return { year, month: month.value, day: null, first, last: i + 3 };
    }
  }
  const at = skip(tokens, i + 1);
  const month = monthOf(tokens[at], context.language ?? null);
  if (month === null) return null;
  const dayAt = skip(tokens, at + 1);
  const day = tokens[dayAt];
  return isSmall(day, 31) && !isYear(tokens[skip(tokens, dayAt + 1)])
    ? { year, month, day: day.value, first, last: dayAt }
    : null;
}

/** `25 September 2023`, `25. September 2023`, `Sept. 25, 2023`, `25 tháng 9, 2023`, `September 2023`. */
function named(tokens: readonly TimeToken[], i: number, context: TimeContext): Day | null {
  const language = context.language ?? null;
  const token = tokens[i]!;
  if (isSmall(token, 31)) {
    const at = skip(tokens, i + 1);
    let month = monthOf(tokens[at], language);
    let last = at;
    // Vietnamese counts its months: the word for month stands among the connectors
    const counted = tokens[at - 1]?.folded === "thang" && isSmall(tokens[at], 12);
    if (counted) month = tokens[at]!.value;
    if (month === null) return null;
    last = skip(tokens, at + 1);
    return isYear(tokens[last])
      ? { year: common(tokens[last]!.value, tokens[at]!), month, day: token.value, first: i, last }
      : null;
  }
  const month = monthOf(token, language);
  if (month === null) return null;
  const at = skip(tokens, i + 1);
  if (isSmall(tokens[at], 31)) {
    const last = skip(tokens, at + 1);
    if (isYear(tokens[last])) return { year: tokens[last]!.value, month, day: tokens[at]!.value, first: i, last };
    return null;
  }
  return isYear(tokens[at]) && at - i <= 2
    ? { year: common(tokens[at]!.value, token), month, day: null, first: i, last: at }
    : null;
}

const thai = /\p{sc=Thai}/u;
const buddhistLead = 543;

/** Thai dates count the years of the Buddhist era. */
function common(year: number, month: TimeToken): number {
  return thai.test(month.text) && year > 2400 ? year - buddhistLead : year;
}

/** `25/09/2023`, `25.9.2023`, `09-25-2023`: only where which number is the day is sure. */
function numeric(tokens: readonly TimeToken[], i: number, context: TimeContext): Day | null {
  const [a, mark, b, again, year] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (
    !isSmall(a, 31) ||
    !mark ||
    !parting.has(mark.text) ||
    !isSmall(b, 31) ||
    again?.text !== mark.text ||
    !isYear(year)
  )
    return null;
  if (tokens[i - 1] && parting.has(tokens[i - 1]!.text) && tokens[i - 2]?.kind === "number") return null;
  const at = { year: year!.value, first: i, last: i + 4 };
  if (a.value > 12) return b.value <= 12 ? { ...at, month: b.value, day: a.value } : null;
  if (b.value > 12) return { ...at, month: a.value, day: b.value };
  if (a.value === b.value) return { ...at, month: a.value, day: a.value };
  const first = dayFirst(mark.text, context);
  if (first === null) return null;
  return first ? { ...at, month: b.value, day: a.value } : { ...at, month: a.value, day: b.value };
}

/** Points part day-first dates everywhere; strokes depend on the country, or on the language of all its countries. */
function dayFirst(mark: string, context: TimeContext): boolean | null {
  if (mark === ".") return true;
  if (context.country) return !monthFirstCountries.has(context.country);
  const language = context.language?.split("-")[0] ?? "";
  return dayFirstLanguages.has(language) ? true : null;
}

function skip(tokens: readonly TimeToken[], from: number): number {
  let at = from;
  while (
    at < from + widestGap &&
    tokens[at] &&
    (dateConnectors.has(tokens[at]!.folded) || ordinals.has(tokens[at]!.folded))
  )
    at++;
  return at;
}
