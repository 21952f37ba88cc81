import { chineseNumeral } from "../numbers/chinese-numerals.ts";
import { simplified } from "../simplify.ts";
import {
  type CalendarUnit,
  type Days,
  isoOf,
  monthDays,
  monthNear,
  nearestDay,
  oneDay,
  publishedDay,
  unitAround,
  weekdayNear,
  yearDays,
} from "./calendar-days.ts";
import type { LocatedDate } from "./dates.ts";

const number = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const year = String.raw`(?<year>(?:1[6-9]|20)\d\d|[一二][〇零一二三四五六七八九]{3})年`;
/** All that a date may be, the longest first. */
const date = new RegExp(
  [
    `${year}(?<ofMonth>${number})月(?:(?<ofDay>${number})[日号](?![元本]))?`,
    String.raw`(?<![\d.])(?<month>${number})月(?<day>${number})[日号](?![元本])`,
    String.raw`(?<![\d.])${year.replace("year", "alone")}(?![间多内])`,
    String.raw`(?<turn>去年|今年|明年|前年|上月|上个月|本月|这个月|下月|下个月|上周|上星期|本周|这周|这星期|下周|下星期)(?<weekday>[一二三四五六日天末](?!些|个|名|人|起))?(?:(?<turnDate>\d{1,2})[日号]|(?<turnMonth>${number})月(?!份?以)(?:(?<turnDay>${number})[日号])?)?`,
    `(?:周|星期|礼拜)(?<named>[一二三四五六日天])(?![些个名人起])`,
    `(?<shift>大前天|前天|昨天|昨日|昨晚|昨夜|今天|今日|今晨|今晚|今早|明天|明日|明晚|后天)`,
    String.raw`(?<![\d.年月第—–-])(?<monthAlone>\d{1,2})月份?(?![\d球])`,
    String.raw`(?<![\d.,月第/:：—–A-Za-z-])(?<dayAlone>\d{1,2})[日](?![元本均])`,
  ].join("|"),
  "gu",
);
const shifts: ReadonlyMap<string, number> = new Map(
  "大前天:-3 前天:-2 昨天:-1 昨日:-1 昨晚:-1 昨夜:-1 今天:0 今日:0 今晨:0 今晚:0 今早:0 明天:1 明日:1 明晚:1 后天:2"
    .split(" ")
    .map((pair) => [pair.split(":")[0]!, Number(pair.split(":")[1])]),
);
const weekdays = "日一二三四五六";
/** What tells, right before a day or behind it, that it is still to come. */
const ahead = /(?:将于|将在|定于|拟于|计划于|预计|预定|即将|将)[^，。；]{0,12}$/u;

/**
 * Calendar dates in Chinese: "2031年3月5日", "3月5日", "5日", "周一", "昨天", "去年", "3月".
 * @param day the day of publication, see `findDates`
 */
export function findChineseDates(text: string, day: string | null): readonly LocatedDate[] {
  const simple = simplified(text);
  const anchor = day === null ? null : publishedDay(day);
  return [...simple.matchAll(date)].flatMap(({ 0: { length }, index, groups }) => {
    const isAhead = ahead.test(simple.slice(Math.max(0, index - longestLead), index));
    const days = daysOf(groups!, anchor, isAhead);
    if (days === undefined) return [];
    const end = index + length;
    return {
      from: days && isoOf(days.from),
      to: days && isoOf(days.to),
      text: text.slice(index, end),
      start: index,
      end,
    };
  });
}
const longestLead = 18;

/** The days that a date means, null where that cannot be told; undefined for what is no date. */
function daysOf(
  read: Record<string, string | undefined>,
  anchor: number | null,
  isAhead: boolean,
): Days | null | undefined {
  const { year: ofYear, ofMonth, ofDay, month, day, alone, turn, named, shift, monthAlone, dayAlone } = read;
  if (ofYear !== undefined) return inYear(numberIn(ofYear), numberIn(ofMonth!), ofDay);
  if (month !== undefined) return inMonth(numberIn(month), numberIn(day!), anchor, isAhead);
  if (alone !== undefined) return yearDays(numberIn(alone));
  if (turn !== undefined) return anchor === null ? null : turned(turn, read, anchor);
  if (named !== undefined) {
    const weekday = weekdays.indexOf(named === "天" ? "日" : named);
    return anchor === null ? null : weekdayNear(anchor, weekday, isAhead);
  }
  if (shift !== undefined) return anchor === null ? null : unitAround(anchor, "day", shifts.get(shift)!);
  if (monthAlone !== undefined) {
    const value = numberIn(monthAlone);
    if (value < 1 || value > 12) return undefined;
    return anchor === null ? null : monthNear(value, anchor, isAhead);
  }
  const value = numberIn(dayAlone!);
  if (value < 1 || value > 31) return undefined;
  return anchor === null ? null : dayNear(value, anchor, isAhead);
}

const numberIn = (written: string): number => (/^\d/u.test(written) ? Number(written) : (chineseNumeral(written) ?? 0));

function inYear(ofYear: number, month: number, day: string | undefined): Days | null | undefined {
  if (month < 1 || month > 12) return undefined;
  return day === undefined ? monthDays(ofYear, month) : oneDay(ofYear, month, numberIn(day));
}

function inMonth(month: number, day: number, anchor: number | null, isAhead: boolean): Days | null | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return anchor === null ? null : nearestDay(month, day, anchor, isAhead ? "ahead" : null);
}

const units: readonly (readonly [RegExp, CalendarUnit])[] = [
  [/年/u, "year"],
  [/月/u, "month"],
  [/周|星期/u, "week"],
];
const turns: readonly (readonly [RegExp, number])[] = [
  [/^前/u, -2],
  [/^[去上]/u, -1],
  [/^[明下]/u, 1],
];

/** "去年", "上个月", "下周三", "去年3月5日" */
function turned(written: string, read: Record<string, string | undefined>, anchor: number): Days | null {
  const unit = units.find(([pattern]) => pattern.test(written))![1];
  const days = unitAround(anchor, unit, turns.find(([pattern]) => pattern.test(written))?.[1] ?? 0);
  const { weekday, turnMonth, turnDay, turnDate } = read;
  if (turnDate !== undefined && unit === "month")
    return { from: days.from + numberIn(turnDate) - 1, to: days.from + numberIn(turnDate) };
  if (weekday !== undefined) {
    // "上周末" is its last two days.
    if (weekday === "末") return { from: days.from + 5, to: days.to };
    const at = days.from + ((weekdays.indexOf(weekday === "天" ? "日" : weekday) + 6) % 7);
    return { from: at, to: at + 1 };
  }
  if (turnMonth === undefined || unit !== "year") return days;
  const of = Number(isoOf(days.from).slice(0, 4));
  return inYear(of, numberIn(turnMonth), turnDay) ?? null;
}

/** "5日": the latest such day up to the day after the report, or the next one that is to come. */
function dayNear(day: number, anchor: number, isAhead: boolean): Days | null {
  const [year, month] = isoOf(anchor).split("-").map(Number) as [number, number, number];
  const of = (turn: number) => {
    const first = monthDays(year, month + turn).from;
    const [ofYear, ofMonth] = isoOf(first).split("-").map(Number) as [number, number, number];
    return oneDay(ofYear, ofMonth, day);
  };
  const near = [of(-1), of(0), of(1)].filter((one) => one !== null);
  return isAhead
    ? (near.find(({ from }) => from >= anchor) ?? null)
    : (near.findLast(({ from }) => from <= anchor + 1) ?? null);
}
