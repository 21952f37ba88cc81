import type { Annotation, Token } from "./annotate.ts";
import { isPlural, readUnit, weekdays } from "./counted.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import {
  boundsAfter,
  boundsBefore,
  clockWords,
  currencies,
  labelWords,
  monthWords,
  timeUnits,
  unitNames,
} from "./tables/number-words.ts";

/** A quantity that a text gives: `value` (to `max` for a range) in `unit`. */
export interface Quantity {
  readonly value: number;
  readonly max: number | null;
  readonly bound: "exact" | "atLeast" | "atMost" | "about";
  /** What is counted or measured, singular and lower case ("person", "missile", "%", "usd", "hour"); null if bare. */
  readonly unit: string | null;
  readonly text: string;
}

/** A quantity and its place: half-open UTF-16 offsets into the annotated text; the slice is `text`. */
export interface LocatedQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
}

/**
 * The quantities of a text, in order: counts, measures, money, shares and durations, in digits or words, with what
 * bounds them. Dates, times of day, labels ("Flight 12", "Article 5") and numbers inside names are not quantities.
 */
export function findQuantities(annotation: Annotation): readonly LocatedQuantity[] {
  const { tokens, text } = annotation;
  const found: LocatedQuantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readQuantity(tokens, at) ?? readSpanOfTime(tokens, at);
    if (read === null) {
      at = Math.max(at + 1, skipDate(tokens, at));
      continue;
    }
    const { first, next, ...quantity } = read;
    const start = tokens[first]!.start;
    const end = tokens[next - 1]!.end;
    found.push({ ...quantity, text: text.slice(start, end), start, end });
    at = next;
  }
  return found;
}

interface Read extends Omit<Quantity, "text"> {
  readonly first: number;
  readonly next: number;
}

function readQuantity(tokens: readonly Token[], at: number): Read | null {
  const money = currencies.get(wordAt(tokens, at));
  const moneyFirst = money !== undefined && isSign(tokens, at);
  const numeral = readNumeral(tokens, moneyFirst ? at + 1 : at);
  if (numeral === null || (!moneyFirst && isLabel(tokens, at, numeral))) return null;
  const first = moneyFirst && wordAt(tokens, at - 1) === "us" ? at - 1 : at;

  let { next } = numeral;
  let value = numeral.value;
  let max = numeral.max;
  const upper = max === null ? readUpper(tokens, first, next, numeral) : null;
  if (upper !== null) {
    value = upper.low;
    max = upper.high;
    next = upper.next;
  }
  const after = boundAt(tokens, next);
  if (after !== null) next = after.next;
  let unit: string | null = money ?? null;
  if (moneyFirst) {
    // "$5" stands for itself; what follows is what the money is for.
  } else {
    const named = readUnit(tokens, next, numeral);
    if (named === null && isBareNonsense(tokens, at, numeral)) return null;
    unit = named?.unit ?? null;
    next = named?.next ?? next;
    // "two and a half years" is read with the number; "an hour and a half" after the unit.
    if (unit !== null && timeUnits.has(unit) && wordAt(tokens, next) === "and" && halfAt(tokens, next + 1)) {
      value += 0.5;
      next += 3;
    }
  }
  const trailing = after === null ? boundAt(tokens, next) : null;
  if (trailing !== null) next = trailing.next;
  const before = boundEndingAt(tokens, first);
  const bound = before?.bound ?? after?.bound ?? trailing?.bound ?? impliedBound(numeral);
  return { value, max, bound, unit, first: before?.first ?? first, next };
}

function impliedBound(numeral: Numeral): Quantity["bound"] {
  if (numeral.form === "floor") return "atLeast";
  return numeral.form === "article" ? "about" : "exact";
}

/** After these, "5 to 7" tells of a change by 5 to a level of 7. */
const changes: ReadonlySet<string> = new Set(
  "rise fall gain jump drop climb increase decrease decline lose add slip slide ease advance up down grow shrink surge plunge soar tumble edge dip raise cut lower".split(
    " ",
  ),
);

/** "two to three", "$5 to $7 billion", "between 5 and 7": the upper end; not "from 5 to 7", which is a change. */
function readUpper(
  tokens: readonly Token[],
  first: number,
  next: number,
  lower: Numeral,
): { low: number; high: number; next: number } | null {
  const joiner = wordAt(tokens, next);
  const before = wordAt(tokens, first - 1);
  const isChange = before === "from" || changes.has(tokens[first - 1]?.lemma ?? "");
  const joins = joiner === "and" ? before === "between" : /^(?:to|-|–)$/.test(joiner) && !isChange;
  if (!joins) return null;
  const sign = currencies.has(wordAt(tokens, next + 1)) && isSign(tokens, next + 1) ? 1 : 0;
  const upper = readNumeral(tokens, next + 1 + sign);
  if (upper === null || upper.max !== null || upper.form === "floor" || upper.form === "article") return null;
  const shared = lower.value === lower.mantissa && upper.mantissa > 0 ? upper.value / upper.mantissa : 1;
  const low = lower.mantissa < upper.mantissa ? lower.value * shared : lower.value;
  return low < upper.value ? { low, high: upper.value, next: upper.next } : null;
}

/** "nearly a week", "week-long", "an hour and a half", "half an hour": one of a span of time, counted without a number. */
function readSpanOfTime(tokens: readonly Token[], at: number): Read | null {
  const word = wordAt(tokens, at);
  const unit = unitNames.get(word);
  if (
    unit !== undefined &&
    timeUnits.has(unit) &&
    wordAt(tokens, at + 1) === "-" &&
    wordAt(tokens, at + 2) === "long"
  ) {
    const before = boundEndingAt(tokens, isArticle(tokens, at - 1) ? at - 1 : at);
    return { value: 1, max: null, bound: before?.bound ?? "exact", unit, first: before?.first ?? at, next: at + 3 };
  }
  if (/^(?:day|week|month|year|decade)long$/.test(word)) {
    return { value: 1, max: null, bound: "exact", unit: word.slice(0, -4), first: at, next: at + 1 };
  }
  if (word === "half" && (isArticle(tokens, at + 1) || wordAt(tokens, at + 1) === "-")) {
    const half = unitNames.get(wordAt(tokens, at + 2));
    return half !== undefined && timeUnits.has(half)
      ? {
          value: 0.5,
          max: null,
          bound: boundEndingAt(tokens, at)?.bound ?? "exact",
          unit: half,
          first: at,
          next: at + 3,
        }
      : null;
  }
  if (!isArticle(tokens, at)) return null;
  const counted = unitNames.get(wordAt(tokens, at + 1));
  if (counted === undefined || !timeUnits.has(counted) || wordAt(tokens, at + 2) === "-") return null;
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

function boundEndingAt(tokens: readonly Token[], at: number): { bound: Quantity["bound"]; first: number } | null {
  // "a total of", "an" and "the" may stand between the bound and the number.
  const ends = [at];
  if (isArticle(tokens, at - 1)) ends.push(at - 1);
  let best: { bound: Quantity["bound"]; first: number } | null = null;
  for (const end of ends) {
    for (const [words, bound] of boundsBefore) {
      const first = end - words.length;
      if (first < 0 || (best !== null && first >= best.first)) continue;
      if (words.every((word, i) => wordAt(tokens, first + i) === word)) best = { bound, first };
    }
  }
  return best;
}

function boundAt(tokens: readonly Token[], at: number): { bound: Quantity["bound"]; next: number } | null {
  for (const [words, bound] of boundsAfter) {
    if (words.every((word, i) => wordAt(tokens, at + i) === word)) return { bound, next: at + words.length };
  }
  return null;
}

const yearLike = /^(?:1[5-9]|20)\d\d$/;

/** Whether the number is a date, a time of day, a label or part of a name rather than a quantity. */
function isLabel(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, numeral.next);
  const word = wordAt(tokens, at);
  if (clockWords.has(after) || monthWords.has(before) || labelWords.has(before)) return true;
  if (monthWords.has(after) && tokens[numeral.next]!.text !== "may" && numeral.value <= 31) return true;
  // "JP:8306", and "the Big Four": codes and names.
  if (before === ":" && tokens[at - 1]!.end === tokens[at]!.start) return true;
  if (
    numeral.form === "words" &&
    isCapital(tokens[at]) &&
    isCapital(tokens[at - 1]) &&
    !isCapital(tokens[numeral.next])
  )
    return true;
  if (numeral.form === "digits" && yearLike.test(word) && boundEndingAt(tokens, at) === null) {
    return !(numeral.value % 50 === 0 && /s$|^people$/.test(after) && tokens[numeral.next]?.pos === "NOUN");
  }
  const previous = tokens[at - 1];
  const isName =
    numeral.form === "digits" && previous?.pos === "PROPN" && !unitNames.has(before) && !weekdays.has(before);
  return isName && !isPlural(tokens[numeral.next]) && !currencies.has(after) && !unitNames.has(after);
}

/** A bare "one" is a pronoun more often than a number; a bare range without a unit is a score or a date. */
function isBareNonsense(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (numeral.max !== null || numeral.form === "floor" || numeral.form === "article") return true;
  if (numeral.value === 1 && numeral.form === "words") return true;
  if (numeral.value === 0) return true;
  return wordAt(tokens, numeral.next) === "/" || wordAt(tokens, at - 1) === "/";
}

/** A date such as "9 November 2016" is passed over as a whole, so that its parts are not read as counts. */
function skipDate(tokens: readonly Token[], at: number): number {
  if (!/^\d/.test(wordAt(tokens, at))) return at + 1;
  return clockWords.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isSign(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    /[$£€¥₹₽₩₪]$/.test(word) || word === "rs" || word === "rs." || word === "usd" || word === "eur" || word === "gbp"
  );
}

function isArticle(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word === "a" || word === "an";
}

function halfAt(tokens: readonly Token[], at: number): boolean {
  return isArticle(tokens, at) && wordAt(tokens, at + 1) === "half";
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}
