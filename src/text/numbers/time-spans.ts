import type { Token } from "../annotate.ts";
import { timeUnits, unitNames } from "../tables/number-words.ts";
import { halfAt, isArticle, wordAt } from "../token-words.ts";
import { boundEndingAt } from "./number-bounds.ts";
import type { ReadQuantity } from "./numbers.ts";

const placesInTime =
  /^(?:last|next|this|earlier|later|ago|before|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const long = /^(?:day|week|month|year|decade)long$/;

/** "nearly a week", "week-long", "an hour and a half", "half an hour": one of a span of time, counted without a number. */
export function readSpanOfTime(tokens: readonly Token[], at: number): ReadQuantity | null {
  const word = wordAt(tokens, at);
  const unit = timeUnitAt(tokens, at);
  if (unit !== null && wordAt(tokens, at + 1) === "-" && wordAt(tokens, at + 2) === "long") {
    const before = boundEndingAt(tokens, isArticle(tokens, at - 1) ? at - 1 : at);
    return { value: 1, max: null, bound: before?.bound ?? "exact", unit, first: before?.first ?? at, next: at + 3 };
  }
  if (long.test(word)) return { value: 1, max: null, bound: "exact", unit: word.slice(0, -4), first: at, next: at + 1 };
  if (word === "half" && (isArticle(tokens, at + 1) || wordAt(tokens, at + 1) === "-")) {
    const half = timeUnitAt(tokens, at + 2);
    const bound = boundEndingAt(tokens, at)?.bound ?? "exact";
    return half === null ? null : { value: 0.5, max: null, bound, unit: half, first: at, next: at + 3 };
  }
  if (!isArticle(tokens, at)) return null;
  const counted = timeUnitAt(tokens, at + 1);
  const after = tokens[at + 2];
  // "a second pier" is an ordinal; "a week last autumn" tells when the week was.
  const describes = /^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? "") && !placesInTime.test(wordAt(tokens, at + 2));
  if (counted === null || after?.text === "-" || describes) return null;
  const half = wordAt(tokens, at + 2) === "and" && halfAt(tokens, at + 3);
  const before = boundEndingAt(tokens, at);
  const inSpan = wordAt(tokens, at - 1) === "for" || before !== null;
  if (!half && !inSpan) return null;
  return {
    value: half ? 1.5 : 1,
    max: null,
    bound: before?.bound ?? "exact",
    unit: counted,
    first: before?.first ?? at,
    next: half ? at + 5 : at + 2,
  };
}

function timeUnitAt(tokens: readonly Token[], at: number): string | null {
  const unit = unitNames.get(wordAt(tokens, at));
  return unit !== undefined && timeUnits.has(unit) ? unit : null;
}
