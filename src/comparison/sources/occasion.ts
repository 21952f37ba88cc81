import type { Claim } from "../../claims/claim.ts";
import type { Article } from "../../documents/article.ts";
import { publishedDay } from "../../documents/published-day.ts";
import { annotate } from "../../text/annotate.ts";
import { findDates } from "../../text/dates/dates.ts";
import { partOf } from "../../text/span.ts";
import { weekdays } from "../../text/tables/date-words.ts";

/** The day or days of an utterance, half-open (`2023-09-13` to `2023-09-14`). */
export interface Occasion {
  readonly from: string;
  readonly to: string;
}

/** Characters around a cue in which it can say when the words were spoken. */
const reach = 90;
/** A cheap sign that a day is named at all: most cues name none, and reading dates costs. */
const daySign =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}|\d{1,2}\s(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/iu;
const sentenceEnd = /[.!?\n]["'”’»)\]]?(?:\s|$)/u;
const longestOccasionDays = 3;
const dayMs = 86_400_000;

/**
 * When a claim's words were said, where the sentence of its cue tells ("told reporters on Tuesday"). Only the words
 * around the cue count: days inside the claim are of what it tells. Null where none is named, or more than one.
 */
export function occasionOf(claim: Claim, article: Article): Occasion | null {
  const { cue } = claim;
  if (cue === null) return null;
  const text = partOf(article, cue.part);
  const own = claim.spans.filter(({ part }) => part === cue.part);
  const before = Math.max(0, cue.start - reach, ...own.map(({ end }) => end).filter((end) => end <= cue.start));
  const after = Math.min(
    text.length,
    cue.end + reach,
    ...own.map(({ start }) => start).filter((start) => start >= cue.end),
  );
  if (!daySign.test(text.slice(before, after))) return null;
  const opening = text.slice(before, cue.start).split(sentenceEnd).at(-1)!;
  const closing = text.slice(cue.end, after).split(sentenceEnd, 1)[0]!;
  const around = `${opening}${cue.text}${closing}`;
  if (!daySign.test(around)) return null;
  const published = publishedDay(article);
  const plain = plainDay(around, published);
  if (plain !== null) return plain;
  const days = findDates(annotate(around), published);
  const [day, ...more] = days;
  if (day === undefined || more.length > 0 || day.from === null || day.to === null) return null;
  const [from, to] = [Date.parse(day.from), Date.parse(day.to)];
  // What is said is said before it is reported: a later day was read wrongly.
  const possible = article.publishedTo === null || from <= Date.parse(article.publishedTo);
  return possible && to - from <= longestOccasionDays * dayMs ? { from: day.from, to: day.to } : null;
}

/**
 * The day where it is one weekday or "yesterday" and nothing else can be a date: most cues name no other, and these need
 * no tagging. What is said is said before it is reported, so a weekday is the last one of its name.
 */
function plainDay(around: string, publishedOn: string | null): Occasion | null {
  if (publishedOn === null || otherTime.test(around)) return null;
  const [day, ...more] = around.match(plainDays) ?? [];
  const published = Date.parse(publishedOn);
  if (day === undefined || more.length > 0 || Number.isNaN(published)) return null;
  const name = day.toLowerCase();
  const back =
    name === "yesterday"
      ? 1
      : name === "today"
        ? 0
        : (new Date(published).getUTCDay() - weekdays.get(name)! + weekdays.size) % weekdays.size;
  const from = published - back * dayMs;
  return { from: isoDay(from), to: isoDay(from + dayMs) };
}

const plainDays = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b/giu;
const otherTime =
  /\p{N}|day['’]s\b|\b(?:will|plan|prepar|schedul|upcoming|last|next|ago|previous|following|early|earlier|late|later|mid|until|since|till|from|week|month|year|decade|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)/iu;
const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);
