import type { Token } from "../annotate.ts";
import { vietnameseDayLeads } from "../numbers/vietnamese-labels.ts";
import { wordAt } from "../token-words.ts";
import {
  type CalendarUnit,
  type Days,
  monthDays,
  nearestDay,
  oneDay,
  unitAround,
  weekdayNear,
  weekdayOfWeek,
  yearDays,
} from "./calendar-days.ts";

/** A date's last token, exclusive, and its days; null for days that are not told. */
export interface VietnameseDate {
  readonly last: number;
  readonly days: Days | null;
}

const dayNumber = /^\d{1,2}$/;
const yearNumber = /^(?:1[6-9]|20)\d\d$/;
const weekdays: ReadonlyMap<string, number> = new Map(
  "hai:1 ba:2 tư:3 năm:4 sáu:5 bảy:6 2:1 3:2 4:3 5:4 6:5 7:6".split(" ").map((pair) => {
    const [word, day] = pair.split(":");
    return [word!, Number(day)];
  }),
);
const shifts: ReadonlyMap<string, number> = new Map([
  ["hôm kia", -2],
  ["hôm qua", -1],
  ["hôm nay", 0],
  ["sáng nay", 0],
  ["chiều nay", 0],
  ["trưa nay", 0],
  ["tối nay", 0],
  ["đêm nay", 0],
  ["sáng qua", -1],
  ["chiều qua", -1],
  ["tối qua", -1],
  ["đêm qua", -1],
  ["ngày mai", 1],
  ["sáng mai", 1],
  ["tối mai", 1],
]);
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Before a day: "vào thứ ba"; elsewhere "thứ ba" is the third. */
const weekdayLeads = setOf("vào sáng chiều tối trưa đêm hôm tới qua rạng khuya ( ,");
/** Before a day in digits that is no fraction: "từ 20/5". */
const leads = setOf("vào sáng chiều tối trưa đêm ngày hôm từ đến tới qua rạng khuya và ( , trước sau");
/** Between two days of which only the first is led to. */
const joints = setOf("và đến tới - –");
const ahead = setOf("sẽ dự sắp ấn");
const clauseEnd = /^[.!?;:]$/;
/** In tokens. */
const reach = 16;

/** "Thứ sáu", "hôm qua", "ngày 20/5", "20 tháng 5 năm 2031", at a token; `anchor`: the day of publication. */
export function vietnameseDate(tokens: readonly Token[], at: number, anchor: number | null): VietnameseDate | null {
  return (
    relativeDay(tokens, at, anchor) ??
    weekday(tokens, at, anchor) ??
    dayOfMonth(tokens, at, anchor) ??
    month(tokens, at) ??
    turned(tokens, at, anchor) ??
    year(tokens, at)
  );
}

/** "Tuần tới", "tháng này", "năm ngoái", not "hai tuần trước". */
function turned(tokens: readonly Token[], at: number, anchor: number | null): VietnameseDate | null {
  const unit = units.get(wordAt(tokens, at));
  const turn = unit === undefined ? undefined : turns.get(wordAt(tokens, at + 1));
  if (unit === undefined || turn === undefined || counted.test(wordAt(tokens, at - 1))) return null;
  return { last: at + 2, days: anchor === null ? null : unitAround(anchor, unit, turn) };
}
const units: ReadonlyMap<string, CalendarUnit> = new Map([
  ["tuần", "week"],
  ["tháng", "month"],
  ["năm", "year"],
]);
const turns: ReadonlyMap<string, number> = new Map([
  ["trước", -1],
  ["ngoái", -1],
  ["này", 0],
  ["nay", 0],
  ["tới", 1],
]);
const counted = /^(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|vài|mấy|nhiều|những|các|đầu|cuối|giữa)$/;

/** "Năm 2027" */
function year(tokens: readonly Token[], at: number): VietnameseDate | null {
  const [of, last] = yearBehind(tokens, at);
  return of === null ? null : { last, days: yearDays(Number(of)) };
}

function relativeDay(tokens: readonly Token[], at: number, anchor: number | null): VietnameseDate | null {
  const shift = shifts.get(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);
  if (shift === undefined) return null;
  return { last: at + 2, days: anchor === null ? null : { from: anchor + shift, to: anchor + shift + 1 } };
}

function weekday(tokens: readonly Token[], at: number, anchor: number | null): VietnameseDate | null {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const day = word === "thứ" ? weekdays.get(next) : word === "chủ" && next === "nhật" ? 0 : undefined;
  if (day === undefined) return null;
  // "Đến thứ Bảy": with a capital it is a day's name.
  const named = word === "chủ" || isCapital(tokens, at + 1) || isWeekdayLed(tokens, at) || isFromTo(tokens, at);
  if (!named || wordAt(tokens, at + 2) === "mươi") return null;
  if (anchor === null) return { last: at + 2, days: null };
  const ofWeek = wordAt(tokens, at + 2) === "tuần" ? turns.get(wordAt(tokens, at + 3)) : undefined;
  if (ofWeek !== undefined) return { last: at + 4, days: weekdayOfWeek(anchor + 7 * ofWeek, day) };
  const behind = wordAt(tokens, at + 2) === "tuần" ? wordAt(tokens, at + 3) : wordAt(tokens, at + 2);
  const isAhead = behind === "tới" || behind === "sau" || (!past.has(behind) && looksAhead(tokens, at));
  return { last: at + 2, days: weekdayNear(anchor, day, isAhead) };
}
const past = setOf("trước vừa rồi qua");
const isCapital = (tokens: readonly Token[], at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text);

/** "Vào thứ hai", "vào thứ hai và thứ ba", not "trận thứ hai và thứ ba". */
function isWeekdayLed(tokens: readonly Token[], at: number): boolean {
  let day = at;
  for (let left = mostJoined; left > 0 && joints.has(wordAt(tokens, day - 1)); left--)
    if (isWeekday(tokens, day - 3)) day -= 3;
  return day === 0 || clauseEnd.test(tokens[day - 1]!.text) || weekdayLeads.has(wordAt(tokens, day - 1));
}

/** "Từ thứ hai đến thứ sáu", both of them; "từ thứ ba xuống thứ năm" are ranks. */
function isFromTo(tokens: readonly Token[], at: number): boolean {
  const first = wordAt(tokens, at - 1) === "từ" ? at : at - 3;
  const isRange = wordAt(tokens, first - 1) === "từ" && rangeJoints.has(wordAt(tokens, first + 2));
  return isRange && isWeekday(tokens, first) && isWeekday(tokens, first + 3);
}
const rangeJoints = setOf("đến tới");

const isWeekday = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at) === "thứ" && weekdays.has(wordAt(tokens, at + 1));

function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let k = at + step; Math.abs(k - at) <= reach && k >= 0 && k < tokens.length; k += step) {
      const word = wordAt(tokens, k);
      if (clauseEnd.test(word)) break;
      if (ahead.has(word)) return true;
    }
  return false;
}

function dayOfMonth(tokens: readonly Token[], at: number, anchor: number | null): VietnameseDate | null {
  const slashes = leads.has(wordAt(tokens, at - 1)) || joints.has(wordAt(tokens, at - 1));
  const digits = (slashes ? joinedAt(tokens, at, slashed) : null) ?? pointedDay(tokens, at);
  const written = digits !== null && isDay(tokens, at, digits.parts, mostJoined) ? digits : null;
  const spoken =
    written === null && wordAt(tokens, at + 1) === "tháng" ? [wordAt(tokens, at), wordAt(tokens, at + 2)] : null;
  const [day, named, year] = written?.parts ?? spoken ?? [];
  if (day === undefined || named === undefined || !dayNumber.test(day) || !dayNumber.test(named)) return null;
  const past = written?.last ?? at + 3;
  const [of, last] = year === undefined ? yearBehind(tokens, past) : [year, past];
  if (of !== null) return { last, days: oneDay(Number(of), Number(named), Number(day)) };
  if (Number(named) < 1 || Number(named) > 12) return null;
  return { last, days: anchor === null ? null : nearestDay(Number(named), Number(day), anchor, null) };
}

/** The day at a token that another, led to, shares its month with: "ngày 10 đến 13-11", "10 và 11/11". */
export function secondDay(
  tokens: readonly Token[],
  first: number,
  at: number,
  anchor: number | null,
): VietnameseDate | null {
  if (!vietnameseDayLeads.has(wordAt(tokens, first - 1))) return null;
  const written = joinedAt(tokens, at, slashed) ?? joinedAt(tokens, at, pointed);
  if (written === null) return dayOfMonth(tokens, at, anchor);
  const [day, named, year] = written.parts;
  if (year !== undefined) return { last: written.last, days: oneDay(Number(year), Number(named), Number(day)) };
  if (Number(named) < 1 || Number(named) > 12 || wordAt(tokens, written.last) === "người") return null;
  return { last: written.last, days: anchor === null ? null : nearestDay(Number(named), Number(day), anchor, null) };
}

/** "Ngày 24.3", "sáng 5-3", "(14.5)" behind "hôm nay": where a day is led to, a stop or hyphen parts it from its month. */
function pointedDay(tokens: readonly Token[], at: number) {
  const before = wordAt(tokens, at - 1);
  const led = vietnameseDayLeads.has(before) || (before === "(" && endsDay(tokens, at - 2)) || endsSpan(tokens, at);
  if (!led) return null;
  const found = joinedAt(tokens, at, pointed);
  // "Sáng 4-5 người": so many.
  return found !== null && wordAt(tokens, found.last) !== "người" ? found : null;
}

/** "Từ ngày 28-10 đến 2-11", "ngày 10 và 11-11" */
function endsSpan(tokens: readonly Token[], at: number): boolean {
  if (!joints.has(wordAt(tokens, at - 1))) return false;
  for (let first = at - 2; first > Math.max(0, at - 2 - mostPieces); first--)
    if (dayNumber.test(wordAt(tokens, first)) || joinedAt(tokens, first, pointed)?.last === at - 1)
      if (vietnameseDayLeads.has(wordAt(tokens, first - 1))) return true;
  return false;
}
const pointed = /^(\d{1,2})[.-](\d{1,2})(?:[.-](\d{4}))?$/;

/** Whether digits with a slash are a day: "1/3" and "2/3" are so only where a day is spoken of. */
function isDay(tokens: readonly Token[], at: number, parts: readonly (string | undefined)[], left: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (vietnameseDayLeads.has(before) || (before === "(" && endsDay(tokens, at - 2))) return true;
  if (leads.has(before) && (parts[2] !== undefined || Number(parts[0]) >= Number(parts[1]))) return true;
  if (endsSpan(tokens, at)) return true;
  if (!joints.has(before) || left === 0) return false;
  for (let first = at - 2; first > Math.max(-1, at - 2 - mostPieces); first--) {
    const other = joinedAt(tokens, first, slashed);
    if (other?.last === at - 1) return isDay(tokens, first, other.parts, left - 1);
  }
  return false;
}
/** So many days are joined with one that is led to. */
const mostJoined = 4;

/** "Thứ ba (1/4)", "hôm qua (1/4)": a day's name that ends with a token. */
function endsDay(tokens: readonly Token[], at: number): boolean {
  const name = `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`;
  return isWeekday(tokens, at - 1) || name === "chủ nhật" || shifts.has(name);
}

function month(tokens: readonly Token[], at: number): VietnameseDate | null {
  if (wordAt(tokens, at) !== "tháng") return null;
  const written = joinedAt(tokens, at + 1, monthOfYear);
  if (written !== null) return { last: written.last, days: daysOf(written.parts[0]!, written.parts[1]!) };
  const [year, last] = yearBehind(tokens, at + 2);
  return year === null ? null : { last, days: daysOf(wordAt(tokens, at + 1), year) };
}

const daysOf = (named: string, year: string): Days | null =>
  dayNumber.test(named) && Number(named) >= 1 && Number(named) <= 12 ? monthDays(Number(year), Number(named)) : null;

/** "Năm 2030", behind a day or a month. */
function yearBehind(tokens: readonly Token[], at: number): readonly [string | null, number] {
  const year = wordAt(tokens, at + 1);
  return wordAt(tokens, at) === "năm" && yearNumber.test(year) ? [year, at + 2] : [null, at];
}

const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;
const monthOfYear = /^(\d{1,2})\/((?:1[6-9]|20)\d\d)$/;

/** What tokens that touch one another are together, the longest that a pattern takes. */
function joinedAt(tokens: readonly Token[], at: number, pattern: RegExp) {
  let [joined, found] = ["", null as { readonly parts: readonly (string | undefined)[]; readonly last: number } | null];
  for (let last = at; last < Math.min(tokens.length, at + mostPieces); last++) {
    if (last > at && tokens[last]!.start !== tokens[last - 1]!.end) break;
    joined += tokens[last]!.text;
    const match = pattern.exec(joined);
    if (match !== null) found = { parts: match.slice(1), last: last + 1 };
  }
  return found;
}
/** A date in digits is cut into no more tokens. */
const mostPieces = 5;
