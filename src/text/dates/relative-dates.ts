import type { Token } from "../annotate.ts";
import { startsWithCapital } from "../capitals.ts";
import { dayShifts, numberWords, partsOfDay, seasons, turns, units, weekdays } from "../tables/date-words.ts";
import { wordAt } from "../token-words.ts";
import { monthAt, readCalendarDate } from "./calendar-dates.ts";
import {
  type CalendarUnit,
  type Days,
  monthDays,
  monthNear,
  unitAround,
  weekdayNear,
  weekdayOf,
  weekdayOfWeek,
  yearOf,
} from "./calendar-days.ts";
import { looksAhead } from "./date-direction.ts";
import type { ReadDate } from "./dates.ts";

const digits = /^\d{1,4}$/;
const saturday = 6;

/**
 * A date that is counted from the day of publication: "yesterday", "last September", "on Tuesday", "two weeks ago", "in
 * three days", "the past two months"; without days where that day is not known.
 */
export function readRelativeDate(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  return (
    readDay(tokens, at, anchor) ??
    readTurn(tokens, at, anchor) ??
    readWeekday(tokens, at, anchor) ??
    readCounted(tokens, at, anchor)
  );
}

/** "today", "tomorrow", "the day before yesterday". */
function readDay(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const word = wordAt(tokens, at);
  if (word === "day") {
    const joint = wordAt(tokens, at + 1);
    const shift = dayShifts.get(wordAt(tokens, at + 2));
    if ((joint !== "before" && joint !== "after") || shift === undefined || shift === 0) return null;
    return { last: at + 3, days: counted(anchor, (day) => unitAround(day, "day", 2 * shift)) };
  }
  const shift = dayShifts.get(word);
  return shift === undefined ? null : { last: at + 1, days: counted(anchor, (day) => unitAround(day, "day", shift)) };
}

/** "last week", "this month", "next Tuesday", "last night", "the past two weeks", "next weekend". */
function readTurn(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const turn = turns.get(wordAt(tokens, at));
  if (turn === undefined || isVerb(tokens, at)) return null;
  const named = wordAt(tokens, at + 1);
  const weekday = weekdayAt(tokens, at + 1);
  if (weekday !== undefined) {
    const days = counted(anchor, (day) =>
      turn === 0 ? weekdayOfWeek(day, weekday) : weekdayNear(turn < 0 ? day - 1 : day, weekday, turn > 0),
    );
    return { last: at + 2, days };
  }
  const month = monthAt(tokens, at + 1);
  if (month !== null) {
    const days = counted(anchor, (day) =>
      turn === 0 ? monthDays(yearOf(day), month) : monthNear(month, turn > 0 ? day : day - 1, turn > 0),
    );
    return { last: at + 2, days };
  }
  if (partsOfDay.has(named)) {
    if (turn > 0 || (turn < 0 && named !== "night")) return null;
    return { last: at + 2, days: counted(anchor, (day) => unitAround(day, "day", turn)) };
  }
  if (named === "weekend")
    return { last: at + 2, days: counted(anchor, (day) => weekend(day, turn, looksAhead(tokens, at))) };
  if (seasons.has(named)) return { last: at + 2, days: null };
  const unit = units.get(named);
  // "The alarm was raised the next day": what it follows, its text tells.
  if (unit === "day" && turn !== 0 && !/^(?:in|over|within|for)$/.test(wordAt(tokens, at - 2)))
    return { last: at + 2, days: null };
  if (unit !== undefined && !named.endsWith("s"))
    return { last: at + 2, days: counted(anchor, (day) => unitAround(day, unit, turn)) };
  const count = countAt(tokens, at + 1);
  const many = count === null ? undefined : units.get(wordAt(tokens, at + 2));
  if (count === null || many === undefined || turn === 0) return null;
  return { last: at + 3, days: counted(anchor, (day) => stretch(day, many, turn * count)) };
}

/** "Is expected to last three weeks", "will last for two days", but "was last week told". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === "last" &&
    (wordAt(tokens, at - 1) === "to" || tokens[at - 1]?.pos === "AUX") &&
    (countAt(tokens, at + 1) !== null ||
      /^(?:for|until|only|about|around|at|up|between|several)$/.test(wordAt(tokens, at + 1)))
  );
}

function readWeekday(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) {
    if (wordAt(tokens, at) !== "weekend" || wordAt(tokens, at - 1) !== "the") return null;
    return { last: at + 1, days: counted(anchor, (day) => weekend(day, 0, looksAhead(tokens, at))) };
  }
  if (isNamedAfter(tokens, at)) return null;
  // "On Saturday 3 May": the date tells which.
  const dated = readCalendarDate(tokens, wordAt(tokens, at + 1) === "," ? at + 2 : at + 1, anchor)?.days;
  if (dated && dated.to - dated.from === 1 && weekdayOf(dated.from) === weekday) return { last: at + 1, days: dated };
  return { last: at + 1, days: counted(anchor, (day) => weekdayNear(day, weekday, looksAhead(tokens, at))) };
}

/** "The Sunday Beacon", "a Friday Prayer", "Black Friday": a name that holds a day. */
function isNamedAfter(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [wordAt(tokens, at - 1), tokens[at + 1]];
  if (namedDays.has(before) && startsWithCapital(tokens[at - 1]!.text)) return !isTownAndDay(tokens, at - 1);
  return (
    (before === "the" || before === "a") &&
    next?.pos === "PROPN" &&
    startsWithCapital(next.text) &&
    weekdayAt(tokens, at + 1) === undefined &&
    monthAt(tokens, at + 1) === null
  );
}

/** "Was held in Sheffield Wednesday", and not "a stake in Sheffield Wednesday", "invested in". */
function isTownAndDay(tokens: readonly Token[], town: number): boolean {
  if (wordAt(tokens, town) !== "sheffield" || wordAt(tokens, town - 1) !== "in") return false;
  const before = tokens[town - 2];
  if (before === undefined || /^[.!?]$/.test(before.text)) return true;
  return (
    before.pos === "VERB" &&
    /ed$|^(?:held|found|shot|hit|said|spoke|met)$/.test(before.lower) &&
    !/^(?:interested|invested|involved)$/.test(before.lower)
  );
}

/** What makes a day of the week one of the year, or a club: "Good Friday", "Sheffield Wednesday". */
const namedDays: ReadonlySet<string> = new Set(
  "black good ash palm shrove bloody cyber giving super sheffield".split(" "),
);

/** "two weeks ago", "three days from now", "in two weeks". "Two days earlier" counts from another time and is left. */
function readCounted(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const count = countAt(tokens, at);
  if (count !== null && decade.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === "ago")
    return { last: at + 3, days: counted(anchor, (day) => decadesAgo(day, count)) };
  const unit = count === null ? undefined : units.get(wordAt(tokens, at + 1));
  if (count === null || unit === undefined) return null;
  const next = wordAt(tokens, at + 2);
  if (next === "ago") return { last: at + 3, days: counted(anchor, (day) => unitAround(day, unit, -count)) };
  if (next === "from" && (wordAt(tokens, at + 3) === "now" || wordAt(tokens, at + 3) === "today"))
    return { last: at + 4, days: counted(anchor, (day) => unitAround(day, unit, count)) };
  // "in two weeks of talks" and "the first time in two years" are spans.
  const ahead =
    wordAt(tokens, at - 1) === "in" && next !== "of" && !isSpanOfRecord(tokens, at - 1) && looksAhead(tokens, at - 1);
  return ahead ? { last: at + 2, days: counted(anchor, (day) => unitAround(day, unit, count)) } : null;
}

/** "The first storm in 51 years", "its worst drought in 40 years": so long none came. */
function isSpanOfRecord(tokens: readonly Token[], preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - longestRecord); at--) {
    const { pos, lower } = tokens[at]!;
    if (
      /^(?:first|only|second|third|fourth|worst|best|most|least)$/.test(lower) ||
      (pos === "ADJ" && /.{3}est$/.test(lower))
    )
      return true;
    if (pos === "VERB" || pos === "AUX" || pos === "PUNCT") return false;
  }
  return false;
}
/** In tokens. */
const longestRecord = 6;

const decade = /^decades?$/;

/** "a decade ago": nobody counts its years, so that the year before and the one after are meant as well. */
function decadesAgo(anchor: number, count: number): Days {
  const [before, after] = [-1, 1].map((years) => unitAround(anchor, "year", years - 10 * count));
  return { from: before!.from, to: after!.to };
}

/** Saturday and Sunday: of the anchor's week, or those before or after it. */
function weekend(anchor: number, turn: number, ahead: boolean): Days {
  const own = weekdayOfWeek(anchor, saturday).from;
  // "over the weekend", told on a Monday, is the one just gone.
  const gone = turn === 0 && !ahead && own > anchor ? -1 : 0;
  const from = own + 7 * (turn + gone);
  return { from, to: from + 2 };
}

/** The last or next `count` units, with the anchor's own day at the edge. */
function stretch(anchor: number, unit: CalendarUnit, count: number): Days {
  const far =
    unit === "month" || unit === "year" ? shifted(anchor, unit, count) : anchor + count * (unit === "week" ? 7 : 1);
  return count < 0 ? { from: far, to: anchor + 1 } : { from: anchor, to: far + 1 };
}

function shifted(anchor: number, unit: "month" | "year", count: number): number {
  const own = unitAround(anchor, unit, 0).from;
  const target = unitAround(anchor, unit, count);
  return Math.min(target.from + anchor - own, target.to - 1);
}

function counted(anchor: number | null, read: (anchor: number) => Days): Days | null {
  return anchor === null ? null : read(anchor);
}

function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token && startsWithCapital(token.text) ? weekdays.get(token.lower) : undefined;
}

function countAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at);
  return numberWords.get(word) ?? (digits.test(word) ? Number(word) : null);
}
