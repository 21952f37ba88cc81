import type { Claim } from "../../claims/claim.ts";
import { months, weekdays } from "../../text/tables/date-words.ts";
import { type Gap, soleGap } from "../likeness/twins.ts";
import { measures } from "../tables/measures.ts";
import { goesOn } from "../times/going-on.ts";
import { orderOf, type Times } from "../times/order.ts";
import { tellsOffset } from "../wording/offset-told.ts";
import { significantDigits } from "../wording/significant-digits.ts";
import type { Wording } from "../wording/wording.ts";
import { isCut } from "./count-clash.ts";

/** Two values that the same sentence has. */
export interface TwinClash {
  readonly kind: "number" | "date";
  readonly a: Value;
  readonly b: Value;
  readonly reason: string;
}

interface Value {
  readonly value: string;
  readonly unit: string | null;
}

/** What is asked of a telling. */
export interface Told {
  readonly claim: Pick<Claim, "modality" | "negated" | "within" | "dates" | "numbers" | "prefix">;
  readonly wording: Wording;
  readonly article: Times;
}

/** The same sentence in reports further apart tells of another occasion. */
const mostDaysApart = 5;

/**
 * How two sentences differ that are the same but for a number or a day. Unlike of counts nothing has to be known of
 * what is told there: a score, a fine, a magnitude, an hour. Null where the one may be the other, less exactly told, and
 * for prices and rates that move by the hour.
 */
export function twinClash(a: Told, b: Told): TwinClash | null {
  if (a.claim.modality !== b.claim.modality || a.claim.negated !== b.claim.negated) return null;
  if (a.claim.within !== null || b.claim.within !== null) return null;
  const order = orderOf(a.article, b.article);
  if (order.apart > mostDaysApart) return null;
  const gap = soleGap(a.wording, b.wording);
  if (gap === null || moving.test(a.wording.text)) return null;
  const [x, y] = [valueIn(a, gap.a), valueIn(b, gap.b)];
  if (x === null || y === null || x.kind !== y.kind || mayBeOne(x, y)) return null;
  if (gap.ofTime && x.kind === "number") return null;
  if (x.kind === "number" && endOf(a.wording.text, gap.a) !== endOf(b.wording.text, gap.b)) return null;
  if (isOffset(a, x) !== isOffset(b, y)) return null;
  const [lasts, lastsToo] = [x, y].map(secondsOf);
  if (lasts != null && lastsToo != null && goesOn(lasts, lastsToo, order)) return null;
  const reason = `the same words but for ${x.text} against ${y.text}`;
  return { kind: x.kind === "number" ? "number" : "date", a: sideOf(x), b: sideOf(y), reason };
}

/** Of a length of time; null for anything else. */
function secondsOf({ kind, unit, low }: Filling): number | null {
  const measure = kind === "number" && unit !== null ? measures.get(unit) : undefined;
  return measure?.dimension === "time" ? low * measure.scale : null;
}

/** "Jailed two years after the fraud", "jailed for eight years". */
function isOffset({ wording: { text, senses } }: Told, { kind, text: own, unit }: Filling): boolean {
  const start = text.indexOf(own);
  return kind === "number" && senses === null && tellsOffset(text, { start, end: start + own.length, unit });
}

const sideOf = ({ text, unit }: Filling): Value => ({ value: text, unit });

/** What goes up and down by the hour: two figures are two moments. */
export const moving =
  /\b(?:shares?|stocks?|index|indices|futures|bonds?|yields?|barrels?|oil|gold|currenc(?:y|ies)|exchange|traded|trading|trades?|markets?)\b/iu;

type Extent = Gap["a"];

/** What stands in the gap: a number, an hour in minutes, or a day, a month or a year from its first instant to its last. */
interface Filling {
  readonly kind: "number" | "hour" | "date" | "dayOfMonth";
  readonly text: string;
  readonly unit: string | null;
  readonly low: number;
  readonly high: number;
}

/** Null for what is told inexactly, or cut, or tells a time that its report alone resolves ("today"). */
function valueIn(told: Told, { start, end }: Extent): Filling | null {
  const { claim, wording } = told;
  const written = wording.text.slice(start, end);
  const date = claim.dates.find(({ text }) => covers(wording.text, text, start, end));
  if (date !== undefined) {
    const [low, high] = [Date.parse(date.from ?? ""), Date.parse(date.to ?? "")];
    if (!Number.isNaN(low + high)) return { kind: "date", text: date.text, unit: date.from!.slice(0, 10), low, high };
    const dayOfMonth = dayOfMonthIn(date.text);
    if (dayOfMonth !== null)
      return { kind: "dayOfMonth", text: date.text, unit: null, low: dayOfMonth, high: dayOfMonth };
    const day = weekdays.get(date.text.toLowerCase());
    return day === undefined ? null : { kind: "date", text: date.text, unit: null, low: day, high: day + 1 };
  }
  const lead = wording.text.slice(Math.max(0, start - longestLead), start);
  if (inexact.test(lead) || added.test(lead) || more.test(wording.text.slice(end, end + longestLead))) return null;
  const [, hours, minutes, half] = hour.exec(written) ?? [];
  if (hours !== undefined) {
    const low = ((Number(hours) % 12) + (half!.toLowerCase() === "p" ? 12 : 0)) * 60 + Number(minutes ?? 0);
    return { kind: "hour", text: written, unit: null, low, high: low };
  }
  const quantity = claim.numbers.find(({ text }) => covers(wording.text, text, start, end));
  if (quantity === undefined) {
    const value = plain.test(written) ? Number(written.replaceAll(",", "")) : Number.NaN;
    return isCut(told, written) ? null : { kind: "number", text: written, unit: null, low: value, high: value };
  }
  const { bound, max, value, text, unit } = quantity;
  if (bound !== "exact" || max !== null || isCut(told, written)) return null;
  return { kind: "number", text, unit, low: value, high: value };
}

/** A month's day whose year is not known, in days, equal for "June 14" and "14 June"; null for any other text. */
function dayOfMonthIn(text: string): number | null {
  const [, before, month, behind] = monthAndDay.exec(text) ?? [];
  const number = months.get(month?.toLowerCase() ?? "");
  const day = Number(before ?? behind);
  return number === undefined || Number.isNaN(day) ? null : Date.UTC(leapYear, number - 1, day) / 86_400_000;
}
const monthAndDay = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?)?(\p{L}{3,9})\.?(?:\s(\d{1,2})(?:st|nd|rd|th)?)?$/u;
const leapYear = 2024;
/** Days of months without a year that lie further apart are of two things. */
const mostDaysBetween = 14;
const daysOfYear = 366;

const inexact =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|at least|at most|up to|(?:more|less|fewer) than|over|under|shortly (?:after|before))\s$/iu;
/** "Rose to four percent", "rose four percent": where a move ends or begins is not how far it went. */
const endOf = (text: string, { start }: Extent) =>
  ends.exec(text.slice(Math.max(0, start - longestLead), start))?.[0].toLowerCase();
const ends = /\b(?:to|from)(?=\s$)/iu;
/** "Four more", "another four", "four of the six": parts of another number, or added to one. */
const added = /\b(?:another|other|further|additional)\s$/iu;
const more = /^\s(?:more|others?|further|additional|(?:out )?of)\b/iu;
const longestLead = 20;
const hour = /^(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\.?$/iu;
const plain = /^\d[\d,]*(?:\.\d+)?$/u;

/** Whether a mention stands where the gap does, or around it ("September 14"). */
function covers(text: string, part: string, start: number, end: number): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (at <= start && at + part.length >= end) return true;
  return false;
}

/** Times of one length that do not meet are two; so are numbers of which neither is the other, told to fewer digits. */
function mayBeOne(x: Filling, y: Filling): boolean {
  // "News of March 11", "news of January 14": two issues of one thing.
  if (x.kind === "dayOfMonth") {
    const days = Math.abs(x.low - y.low);
    return days === 0 || Math.min(days, daysOfYear - days) > mostDaysBetween;
  }
  if (x.kind === "date")
    return (x.unit === null) !== (y.unit === null) || lengthOf(x) !== lengthOf(y) || x.low === y.low;
  if (Number.isNaN(x.low + y.low)) return x.text.toLowerCase() === y.text.toLowerCase();
  return x.low === y.low || (x.kind === "number" && (round(y.low, x.low) === x.low || round(x.low, y.low) === y.low));
}

/** In days, or in years where it is of years: leap years are years. */
const lengthOf = ({ low, high }: Filling) => Math.round((high - low) / 86_400_000 / 10);

/** A number to as many significant digits as another has. */
const round = (number: number, like: number) => Number(number.toPrecision(Math.max(1, significantDigits(like))));
