import type { Annotation, Token } from "./annotate.ts";
import { type Days, isoOf, monthDays, nearestDay, oneDay, publishedDay, weekdayNear } from "./calendar-days.ts";
import type { LocatedDate } from "./dates.ts";
import { type ForeignDays, foreignDays } from "./tables/foreign-days.ts";
import { foreignNumbers } from "./tables/foreign-numbers.ts";
import { wordAt } from "./token-words.ts";

const dayNumber = /^(\d{1,2})(?:er|º|\.)?$/;
const yearNumber = /^(?:1[6-9]|20)\d\d$/;
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const links: ReadonlySet<string> = new Set([".", "de", "del", "do"]);
/** "1er mai", cut in two. */
const ordinals: ReadonlySet<string> = new Set(["er", "º", "ª"]);
/** Most tokens that a date in digits is cut into. */
const maxPieces = 5;

/**
 * Calendar dates in Spanish, Portuguese, French, German, Russian and Vietnamese: "13 de septiembre de 2023", "13. Mai",
 * "в мае 2023", "13/9/2023"; day before month, as all of them write it.
 * @param day the day of publication, see `findDates`
 */
export function findForeignDates(
  { tokens, text }: Annotation,
  day: string | null,
  language: string,
): readonly LocatedDate[] {
  const months = foreignNumbers.get(language)?.months;
  if (!months) return [];
  const anchor = day === null ? null : publishedDay(day);
  const names = foreignDays.get(language);
  const found: LocatedDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read =
      inDigits(tokens, at) ??
      inWords(tokens, at, months, anchor) ??
      (names === undefined ? null : byName(tokens, at, months, anchor, names));
    if (!read) {
      at++;
      continue;
    }
    const start = tokens[at]!.start;
    const end = tokens[read.last - 1]!.end;
    const { days } = read;
    found.push({
      from: days && isoOf(days.from),
      to: days && isoOf(days.to),
      text: text.slice(start, end),
      start,
      end,
    });
    at = read.last;
  }
  return found;
}

interface Read {
  readonly last: number;
  readonly days: Days | null;
}

function inDigits(tokens: readonly Token[], at: number): Read | null {
  let joined = "";
  for (let last = at; last < Math.min(tokens.length, at + maxPieces); last++) {
    if (last > at && tokens[last]!.start !== tokens[last - 1]!.end) return null;
    joined += tokens[last]!.text;
    const match = slashed.exec(joined);
    if (match) return { last: last + 1, days: oneDay(Number(match[3]), Number(match[2]), Number(match[1])) };
  }
  return null;
}

function inWords(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
  anchor: number | null,
): Read | null {
  const day = dayNumber.exec(wordAt(tokens, at));
  const named = day ? pastLinks(tokens, ordinals.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1) : at;
  const month = months.get(wordAt(tokens, named));
  if (month === undefined) return null;
  const after = pastLinks(tokens, named + 1);
  const year = yearNumber.test(wordAt(tokens, after)) ? Number(wordAt(tokens, after)) : null;
  const last = year === null ? named + 1 : after + 1;
  if (!day) return year === null ? null : { last, days: monthDays(year, month) };
  const number = Number(day[1]);
  if (year !== null) return { last, days: oneDay(year, month, number) };
  return { last, days: anchor === null ? null : nearestDay(month, number, anchor, false) };
}

/** "Ayer", "am Freitag", "в пятницу": the last such day before the report, or the next where its clause tells of what comes. */
function byName(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
  anchor: number | null,
  { weekdays, shifts, ahead, every, coming }: ForeignDays,
): Read | null {
  const word = wordAt(tokens, at);
  const shift = shifts.get(word);
  if (shift !== undefined)
    return { last: at + 1, days: anchor === null ? null : { from: anchor + shift, to: anchor + shift + 1 } };
  // "Segunda-feira" may be cut in three.
  const cut = wordAt(tokens, at + 1) === "-" && tokens[at + 2] !== undefined;
  const whole = cut ? weekdays.get(`${word}-${wordAt(tokens, at + 2)}`) : undefined;
  const weekday = whole ?? weekdays.get(word);
  const last = whole === undefined ? at + 1 : at + 3;
  const before = wordAt(tokens, at - 1);
  if (weekday === undefined) return null;
  // "El jueves 5 de marzo": the date tells which.
  const dated = inWords(tokens, wordAt(tokens, last) === "," ? last + 1 : last, months, anchor);
  if (dated !== null) return { last, days: dated.days };
  if (every.has(before)) return null;
  return {
    last,
    days: anchor === null ? null : weekdayNear(anchor, weekday, ahead.has(before) || isComing(tokens, at, coming)),
  };
}

/** Whether a word near a day, in its clause, tells of what is to come. */
function isComing(tokens: readonly Token[], at: number, coming: RegExp): boolean {
  for (let k = at - 1; k >= Math.max(0, at - reach) && !clauseEnd.test(tokens[k]!.text); k--)
    if (coming.test(tokens[k]!.lower)) return true;
  for (let k = at + 1; k < Math.min(tokens.length, at + reach) && !clauseEnd.test(tokens[k]!.text); k++)
    if (coming.test(tokens[k]!.lower)) return true;
  return false;
}
/** In tokens. */
const reach = 12;
const clauseEnd = /^[.!?;,]$/;

function pastLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && links.has(wordAt(tokens, at))) at++;
  return at;
}
