import type { ByteReader, ByteWriter } from "./bytes.ts";

/**
 * Words that mostly stand in others: their place there is shorter.
 * @param at where they stand, -1 for nowhere
 */
export function writeWords(to: ByteWriter, words: string, within: string, at = within.indexOf(words)): void {
  to.count(at + 1);
  if (at < 0) to.string(words);
  else to.count(words.length);
}

export const readWords = (from: ByteReader, within: string): string => readWordsAt(from, within).words;

/** The same with the place at which they stand, -1 for nowhere. */
export function readWordsAt(from: ByteReader, within: string): { readonly words: string; readonly place: number } {
  const place = from.count() - 1;
  return place < 0 ? { words: from.string(), place } : { words: within.slice(place, place + from.count()), place };
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
