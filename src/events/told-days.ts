import type { Annotation, Token } from "../text/annotate.ts";
import { startsWithCapital } from "../text/capitals.ts";

/** Days of the past that a text speaks of: UTC milliseconds, half-open; null where they cannot be resolved. */
export interface ToldDays {
  /** Index of the token that the expression starts with. */
  readonly at: number;
  readonly from: number | null;
  readonly to: number | null;
}

const day = 86_400_000;
const months: ReadonlyMap<string, number> = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((month, index) => [month, index]),
);
const fullMonth =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
const yearWord = /^(?:19|20)\d\d$/;
const dayOfMonth = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const smallNumbers: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, Math.max(1, index)]),
);
const unitDays: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["month", 30.5],
  ["year", 365.25],
]);
const lastWords: ReadonlySet<string> = new Set(["last", "previous", "past"]);
const earlierWords: ReadonlySet<string> = new Set(["earlier", "late", "early", "mid"]);

/**
 * The past days that a text names, as seen from `published` (UTC milliseconds; null for an undated article, from which
 * only full dates resolve): "last September", "two weeks ago", "earlier this month", "on May 3", "in 2019".
 */
export function toldDays(annotation: Annotation, published: number | null): readonly ToldDays[] {
  const { tokens } = annotation;
  const found: ToldDays[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayOpen(tokens[at]!)) continue;
    const told = lastPeriod(tokens, at, published) ?? ago(tokens, at, published) ?? dateAt(tokens, at, published);
    if (told === null) continue;
    found.push({ at, from: told.from, to: told.to });
    at += told.length - 1;
  }
  return found;
}

/** Whether an expression may start with a word: nine of ten are passed over here. */
function mayOpen({ text, lower }: Token): boolean {
  return notLetter.test(lower) || openers.has(lower) || (startsWithCapital(text) && fullMonth.test(lower));
}

const notLetter = /^[^\p{L}]/u;
const openers: ReadonlySet<string> = new Set([...lastWords, ...earlierWords, ...smallNumbers.keys()]);

interface Read {
  readonly from: number | null;
  readonly to: number | null;
  /** Tokens taken. */
  readonly length: number;
}

const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? "";

/** "last week", "last September", "earlier this month", "the previous year". */
function lastPeriod(tokens: readonly Token[], at: number, published: number | null): Read | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (earlierWords.has(word) && next === "this") {
    const length = unitDays.get(wordAt(tokens, at + 2));
    if (length === undefined || length === 1) return null;
    return { ...back(published, length, 0), length: 3 };
  }
  if (!lastWords.has(word)) return null;
  const month = monthAt(tokens, at + 1);
  if (month !== null) return { ...monthBefore(published, month, true), length: 2 };
  const unit = unitDays.get(next);
  if (unit === undefined || unit === 1) return null;
  return { ...back(published, 2 * unit, unit === 7 ? 1 : 0), length: 2 };
}

/** "two weeks ago", "a year earlier". */
function ago(tokens: readonly Token[], at: number, published: number | null): Read | null {
  const count = smallNumbers.get(wordAt(tokens, at)) ?? Number(wordAt(tokens, at));
  if (!(count > 0) || count > 1000) return null;
  const unit = unitDays.get(tokens[at + 1]?.lemma ?? "");
  if (unit === undefined || !["ago", "earlier"].includes(wordAt(tokens, at + 2))) return null;
  const slack = unit / 2 + 1;
  return { ...back(published, count * unit + slack, Math.max(0, count * unit - slack)), length: 3 };
}

/** "September 13, 2023", "13 September", "in September 2023", "in 2019". */
function dateAt(tokens: readonly Token[], at: number, published: number | null): Read | null {
  const month = monthAt(tokens, at);
  if (month === null) {
    if (!yearWord.test(wordAt(tokens, at)) || wordAt(tokens, at - 1) !== "in") return null;
    const year = Number(wordAt(tokens, at));
    return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0), length: 1 };
  }
  let length = 1;
  let dayNumber: number | null = null;
  if (dayOfMonth.test(wordAt(tokens, at + 1))) {
    dayNumber = Number.parseInt(wordAt(tokens, at + 1), 10);
    length = 2;
  } else if (dayOfMonth.test(wordAt(tokens, at - 1))) dayNumber = Number.parseInt(wordAt(tokens, at - 1), 10);
  const comma = wordAt(tokens, at + length) === "," ? 1 : 0;
  const yearToken = wordAt(tokens, at + length + comma);
  if (yearWord.test(yearToken)) {
    const year = Number(yearToken);
    const from = Date.UTC(year, month, dayNumber ?? 1);
    const to = dayNumber === null ? Date.UTC(year, month + 1) : from + day;
    return { from, to, length: length + comma + 1 };
  }
  if (dayNumber === null && wordAt(tokens, at - 1) !== "in") return null;
  const whole = monthBefore(published, month, false);
  if (dayNumber === null || whole.from === null) return { ...(dayNumber === null ? whole : back(null, 0, 0)), length };
  const from = whole.from + (dayNumber - 1) * day;
  return { from, to: from + day, length };
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || !startsWithCapital(token.text)) return null;
  const lower = token.lower;
  return fullMonth.test(lower) ? months.get(lower.slice(0, 3))! : null;
}

/** The latest such month that began before `published`; `past` leaves out the running one. */
function monthBefore(published: number | null, month: number, past: boolean): Omit<Read, "length"> {
  if (published === null) return { from: null, to: null };
  const now = new Date(published);
  const running = now.getUTCMonth();
  const year = now.getUTCFullYear() - (month > running || (past && month === running) ? 1 : 0);
  return { from: Date.UTC(year, month), to: Date.UTC(year, month + 1) };
}

function back(published: number | null, most: number, least: number): Omit<Read, "length"> {
  if (published === null) return { from: null, to: null };
  return { from: published - most * day, to: published - least * day };
}
