import type { Annotation, Token } from "./annotate.ts";
import { type Days, isoOf, monthDays, nearestDay, oneDay, publishedDay } from "./calendar-days.ts";
import type { LocatedDate } from "./dates.ts";
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
  const found: LocatedDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = inDigits(tokens, at) ?? inWords(tokens, at, months, anchor);
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

function pastLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && links.has(wordAt(tokens, at))) at++;
  return at;
}
