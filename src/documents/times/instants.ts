import type { PublishedPrecision } from "../article.ts";

/** A date with as many fields as its words gave; `offset` in minutes east of UTC. */
export interface DateFields {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  readonly offset: number | null;
}

export interface Instants {
  readonly at: string;
  readonly precision: PublishedPrecision;
  readonly zoned: boolean;
  readonly from: string;
  readonly to: string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** The world's zones reach from UTC−12 to UTC+14: how far a local time may lie after and before its reading in UTC. */
const westernmost = 12 * hourMs;
const easternmost = 14 * hourMs;

/** The written form and the UTC instants of a date, null where the calendar or the clock has no such time. */
export function instantsOf(fields: DateFields): Instants | null {
  const { year, month, day, hour, minute, second, offset } = fields;
  const precision = precisionOf(fields);
  const local = Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0);
  const check = new Date(local);
  if (
    check.getUTCFullYear() !== year ||
    check.getUTCMonth() + 1 !== (month ?? 1) ||
    check.getUTCDate() !== (day ?? 1) ||
    check.getUTCHours() !== (hour ?? 0) ||
    check.getUTCMinutes() !== (minute ?? 0) ||
    check.getUTCSeconds() !== (second ?? 0)
  ) {
    return null;
  }
  const zoned = hour !== null && offset !== null;
  const until = endOf(local, precision);
  const shift = zoned ? offset * minuteMs : 0;
  return {
    at: written(fields, precision, zoned ? offset : null),
    precision,
    zoned,
    from: new Date(local - (zoned ? shift : easternmost)).toISOString(),
    to: new Date(until - (zoned ? shift : -westernmost)).toISOString(),
  };
}

function precisionOf(fields: DateFields): PublishedPrecision {
  if (fields.month === null) return "year";
  if (fields.day === null) return "month";
  if (fields.hour === null) return "day";
  if (fields.minute === null) return "hour";
  return fields.second === null ? "minute" : "second";
}

function endOf(local: number, precision: PublishedPrecision): number {
  const end = new Date(local);
  if (precision === "year") return end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (precision === "month") return end.setUTCMonth(end.getUTCMonth() + 1);
  if (precision === "day") return local + 24 * hourMs;
  if (precision === "hour") return local + hourMs;
  return local + (precision === "minute" ? minuteMs : 1000);
}

const two = (value: number): string => String(value).padStart(2, "0");

function written(fields: DateFields, precision: PublishedPrecision, offset: number | null): string {
  const year = String(fields.year).padStart(4, "0");
  if (precision === "year") return year;
  const month = `${year}-${two(fields.month!)}`;
  if (precision === "month") return month;
  const day = `${month}-${two(fields.day!)}`;
  if (precision === "day") return day;
  const clock = `${day}T${two(fields.hour!)}:${two(fields.minute ?? 0)}`;
  if (offset === null) return fields.second === null ? clock : `${clock}:${two(fields.second)}`;
  const size = Math.abs(offset);
  const zone = offset === 0 ? "Z" : `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${clock}:${two(fields.second ?? 0)}${zone}`;
}
