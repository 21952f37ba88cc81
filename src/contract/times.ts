import { z } from "zod";

const shape =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Whether a string is a year, month, day, or a time with or without a zone, that exists in the calendar. */
export function isPublicationTime(string: string): boolean {
  const found = shape.exec(string);
  if (!found) return false;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (found[2] !== undefined && (month < 1 || month > 12)) return false;
  if (found[3] !== undefined && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return false;
  return hour < 24 && minute < 60 && second <= 60;
}

/** "2024-01-17T00:31 02:00": an offset whose sign an address turned into a space. */
const lostPlus = /[T ]\d\d(?::\d\d)*(?:\.\d+)? \d\d:?\d\d$/;
const plus = ': in an address "+" stands for a space; write it as %2B';

/** What is said of a time that is none, with what may have become of it on its way. */
const noTime =
  (message: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    typeof input === "string" && lostPlus.test(input) ? `${message}${plus}` : message;

/** When something was published, as precisely as the caller knows it. */
export const publicationTimeSchema = z
  .string()
  .max(40)
  .refine(isPublicationTime, {
    error: noTime("is not a day, nor a time such as 2023-09-17T20:04:00Z or 2023-09-17T20:04"),
    params: { problem: "document.badDate" },
  })
  .meta({
    description:
      "A year, month or day, a time with a zone, or a local time without one; it is kept as precise as it is.",
    examples: ["2023-09-25", "2023-09-17T20:04:00Z", "2024-01-17T00:31"],
  });

export const instantSchema = z.iso
  .datetime({ offset: true })
  .meta({ description: "An RFC 3339 instant.", example: "2023-09-17T20:04:00.000Z" });

/** The last instant that is written with four digits of a year. */
const lastInstant = Date.parse("9999-12-31T23:59:59.999Z");

const bound = (end: boolean) =>
  z
    .string()
    .max(40)
    .refine((string) => isPublicationTime(string) && !Number.isNaN(instantOf(string, end)), {
      error: noTime("is not a year, a month, a day or an instant such as 2023-09-17T20:04:00Z"),
    })
    .transform((string) => new Date(instantOf(string, end)).toISOString());

/**
 * Milliseconds since 1970 of a filter's bound; a year, a month or a day stands for all of it, a time without a zone is
 * UTC.
 */
function instantOf(string: string, end: boolean): number {
  const [, year, month, day, hour, , , zone] = (shape.exec(string) ?? []) as (string | undefined)[];
  if (hour !== undefined) return Date.parse(`${string.replace(" ", "T")}${zone === undefined ? "Z" : ""}`);
  const [y, m, d] = [year, month ?? 1, day ?? 1].map(Number) as [number, number, number];
  if (!end) return utcDay(y, m, d);
  const after =
    day !== undefined ? utcDay(y, m, d + 1) : month !== undefined ? utcDay(y, m + 1, 1) : utcDay(y + 1, 1, 1);
  return Math.min(after, lastInstant);
}

/** `Date.UTC` would take the years 0 to 99 for those of the last century. */
const utcDay = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);

export const fromSchema = bound(false).meta({
  description: "Only what may have been published at or after this instant; a year, a month or a day begins it.",
  example: "2023-09-13",
});
export const toSchema = bound(true).meta({
  description: "Only what may have been published before this instant; a year, a month or a day counts whole.",
  example: "2023-09-30",
});
