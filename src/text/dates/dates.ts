import type { Annotation, Token } from "../annotate.ts";
import { dateTriggers } from "../tables/date-words.ts";
import { wordAt } from "../token-words.ts";
import { partPrefix, readCalendarDate } from "./calendar-dates.ts";
import { type Days, isoOf, publishedDay, thirdOf } from "./calendar-days.ts";
import { readRelativeDate } from "./relative-dates.ts";

/** A date in a text. Days `from … to`, half-open (`2023-09-13` to `2023-09-14`); null where the text alone does not say. */
export interface LocatedDate {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  /** Half-open UTF-16 offsets into the annotated text. */
  readonly start: number;
  readonly end: number;
}

/** A date that starts at some token: the token after it, and its days as far as they can be told. */
export interface ReadDate {
  readonly last: number;
  readonly days: Days | null;
}

const digit = /^\d/;
const finalStop = /\.$/;
/** A part of days is told only of more of them than these: of a month, not of a week. */
const fewestForPart = 28;

/**
 * The dates of a text in order: calendar dates, weekdays, "yesterday", "last September", "two weeks ago", "early next
 * year", "the 1990s". How long the days are says how exact the date is.
 * @param day the day (`YYYY-MM-DD`) that the text was published, from which relative dates and dates without a year are
 *   counted; null leaves those unresolved
 */
export function findDates(annotation: Annotation, day: string | null): readonly LocatedDate[] {
  const { tokens, text } = annotation;
  const anchor = day === null ? null : publishedDay(day);
  const found: LocatedDate[] = [];
  const lines = linesOf(annotation);
  let line: readonly Token[] = [];
  let [first, behind] = [0, 0];
  for (let at = 0; at < tokens.length; ) {
    // What a line tells says nothing of another's tense: of a headline's, where the report begins below it.
    if (at >= behind) [first, behind] = [behind, lines.next().value ?? tokens.length];
    if (line.length === 0 || line[0] !== tokens[first]) line = tokens.slice(first, behind);
    const own = readDate(line, at - first, anchor);
    const read = own && { last: own.last + first, days: own.days };
    if (read === null) {
      at++;
      continue;
    }
    const part = partBefore(tokens, at);
    const named = read.days ?? dayAfter(tokens, at, found.at(-1));
    const days = part && named && named.to - named.from >= fewestForPart ? thirdOf(named, part.third) : named;
    const start = tokens[part?.first ?? at]!.start;
    const end = tokens[read.last - 1]!.end;
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

const lineBreak = /[\n\r\u2028\u2029]/;

/** The token behind each line's last but the text's, in order: no sentence crosses a line break. */
function* linesOf({ text, tokens, sentences }: Annotation): Generator<number, undefined> {
  for (const { first, start } of sentences)
    if (first > 0 && lineBreak.test(text.slice(tokens[first - 1]!.end, start))) yield first;
}

function readDate(tokens: readonly Token[], at: number, anchor: number | null): ReadDate | null {
  const { lower } = tokens[at]!;
  const bare =
    lower.endsWith(".") || lower.includes("-") ? lower.replace(finalStop, "").replace(partPrefix, "") : lower;
  if (!dateTriggers.has(bare) && !digit.test(lower)) return null;
  return readCalendarDate(tokens, at, anchor) ?? readRelativeDate(tokens, at, anchor);
}

/** "On 10 August … and the next day": the one after the day named before, a sentence back at most. */
function dayAfter(tokens: readonly Token[], at: number, before: LocatedDate | undefined): Days | null {
  if (wordAt(tokens, at) !== "next" || wordAt(tokens, at + 1) !== "day" || !before?.from || !before.to) return null;
  const [from, to] = [publishedDay(before.from), publishedDay(before.to)];
  if (from === null || to === null || to - from !== 1) return null;
  return tokens[at]!.start - before.end <= farthest ? { from: to, to: to + 1 } : null;
}
/** UTF-16 units. */
const farthest = 240;

/** "early next year", "mid-May", "late in 2019", "at the end of the month". */
function partBefore(tokens: readonly Token[], at: number): { first: number; third: "early" | "mid" | "late" } | null {
  const inside = thirds.get(partPrefix.exec(tokens[at]!.text)?.[1]?.toLowerCase() ?? "");
  if (inside !== undefined) return { first: at, third: inside };
  let before = at - 1;
  while (before >= 0 && between.has(wordAt(tokens, before)) && at - before <= 3) before--;
  const word = wordAt(tokens, before);
  const third = needsOf.has(word) && wordAt(tokens, before + 1) !== "of" ? undefined : thirds.get(word);
  return third === undefined ? null : { first: before, third };
}

const needsOf: ReadonlySet<string> = new Set(["beginning", "start", "middle", "end"]);
const between: ReadonlySet<string> = new Set(["-", "in", "the", "of"]);
const thirds: ReadonlyMap<string, "early" | "mid" | "late"> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
  ["end", "late"],
]);
