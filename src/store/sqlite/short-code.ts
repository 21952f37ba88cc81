import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Words that mostly stand in others: their place there is shorter. */
export function writeWords(to: ByteWriter, words: string, within: string): void {
  const at = within.indexOf(words);
  to.count(at + 1);
  if (at < 0) to.string(words);
  else to.count(words.length);
}

export function readWords(from: ByteReader, within: string): string {
  const place = from.count();
  return place === 0 ? from.string() : within.slice(place - 1, place - 1 + from.count());
}

const dayLength = 86_400_000;
/** How a day is written: not at all, in other words, or as days since 1970 from here on. */
const [noDay, otherDay, days] = [0, 1, 2];

/** A day of the calendar (`2023-09-12`), or whatever stands in its place. */
export function writeDay(to: ByteWriter, day: string | null): void {
  const number = day !== null && day.length === 10 ? Date.parse(day) / dayLength : Number.NaN;
  if (day === null) to.count(noDay);
  else if (number >= 0 && dayOf(number) === day) to.count(number + days);
  else to.count(otherDay).string(day);
}

export function readDay(from: ByteReader): string | null {
  const written = from.count();
  if (written === noDay) return null;
  return written === otherDay ? from.string() : dayOf(written - days);
}

const dayOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);
