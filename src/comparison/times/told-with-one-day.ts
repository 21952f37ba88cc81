import type { DateMention } from "../../claims/claim.ts";
import { indexOfWhole, replaceWhole } from "../../text/index-of-whole.ts";
import { weekdays } from "../../text/tables/date-words.ts";

/** A text, and the days that it names. */
interface Dated {
  readonly text: string;
  readonly dates: readonly DateMention[];
}

/**
 * Two texts with one word for every day that both name, each in its way ("Wednesday", "September 13", "yesterday"): once
 * with the second's words, once with the first's, so that neither comes first. Empty where they name none so.
 */
export function toldWithOneDay(a: Dated, b: Dated): readonly (readonly [a: string, b: string])[] {
  const [left, right] = [withDaysOf(a, b), withDaysOf(b, a)];
  return [...(left === null ? [] : [[left, b.text] as const]), ...(right === null ? [] : [[a.text, right] as const])];
}

function withDaysOf(a: Dated, b: Dated): string | null {
  if (a.dates.length === 0 || b.dates.length === 0) return null;
  let told = a.text;
  for (const x of a.dates) {
    const same = b.dates.find((y) => indexOfWhole(b.text, y.text) >= 0 && isOneDay(x, y));
    if (same !== undefined && same.text !== x.text) told = replaceWhole(told, x.text, same.text);
  }
  return told === a.text ? null : told;
}

/** Whether two lists of days hold one that may be the same: by their dates, or because nothing tells which day "yesterday" was. */
export function mayNameOneDay(a: Dated["dates"], b: Dated["dates"]): boolean {
  return a.some((x) => b.some((y) => isOneDay(x, y) || isOpenBeside(x, y) || isOpenBeside(y, x)));
}

/** Whether two lists of dates hold a day, or another time but a year, that is one. */
export function shareDay(a: Dated["dates"], b: Dated["dates"]): boolean {
  const others = b.filter(isNoYear);
  return a.filter(isNoYear).some((x) => others.some((y) => isOneDay(x, y)));
}
const isNoYear = ({ text }: DateMention): boolean => !/^\D*\d{4}$|\byears?\b/iu.test(text);

/** Whether a mention without a date is in another way than the other's: of two weekdays each is its own. */
const isOpenBeside = (x: DateMention, y: DateMention) =>
  x.from === null && !(isWeekday(x) && (y.from !== null || isWeekday(y)));
const isWeekday = ({ text }: DateMention) => weekdays.has(text.toLowerCase());

/** Whether two mentions are of one day; a weekday that no date resolves may be any of its name. */
function isOneDay(x: DateMention, y: DateMention): boolean {
  if (x.from !== null && y.from !== null) return x.from === y.from && x.to === y.to;
  const [open, day] = x.from === null ? [x, y] : [y, x];
  if (day.from === null || day.to === null || Date.parse(day.to) - Date.parse(day.from) !== dayMs) return false;
  return new Date(day.from).getUTCDay() === weekdays.get(open.text.toLowerCase());
}
const dayMs = 86_400_000;
