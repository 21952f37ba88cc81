import type { Annotation, Token } from "../annotate.ts";
import { endOfDaySpan } from "../dates/calendar-dates.ts";
import { currencies, currencyCodes, floors, smallCardinals, timeUnits, unitNames } from "../tables/number-words.ts";
import { halfAt, wordAt } from "../token-words.ts";
import { readUnit } from "./counted.ts";
import { dollarAt } from "./dollars.ts";
import { splitGluedMoney } from "./glued-money.ts";
import { impliedUnit, isDoneByPeople } from "./implied-units.ts";
import { boundAt, boundEndingAt } from "./number-bounds.ts";
import { endOfCompound, endOfTelephone, isBareNonsense, isClockTime, isLabel } from "./number-labels.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { scaledBy } from "./scaled-by.ts";
import { readShare } from "./shares.ts";
import { minusAt, splitSigns } from "./signs.ts";
import { endOfSpokenTime } from "./spoken-times.ts";
import { readSpanOfTime } from "./time-spans.ts";

/** A quantity that a text gives: `value` (to `max` for a range), below zero behind a minus, in `unit`. */
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
  const { text } = annotation;
  const tokens = splitGluedMoney(splitSigns(annotation.tokens));
  const found: LocatedQuantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!mayOpen(tokens[at]!.lower) && wordAt(tokens, at + 1) !== "-") {
      at++;
      continue;
    }
    const passed = Math.max(
      endOfTelephone(tokens, at),
      endOfCompound(tokens, at),
      endOfSpokenTime(tokens, at),
      endOfDaySpan(tokens, at),
    );
    if (passed > at) {
      at = passed;
      continue;
    }
    const read = readShare(tokens, at) ?? readQuantity(tokens, at) ?? readSpanOfTime(tokens, at);
    if (read === null) {
      at = Math.max(at + 1, skipTime(tokens, at));
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

/** Whether a quantity or a telephone number may start with a word: nine words of ten are passed over here. */
function mayOpen(word: string): boolean {
  const first = word.charCodeAt(0);
  // The signs of a telephone number stand between "(" and the digits.
  return (first >= openingBracket && first <= nine) || openers.has(word);
}

const openingBracket = "(".charCodeAt(0);
const nine = "9".charCodeAt(0);
const openers: ReadonlySet<string> = new Set([
  ...smallCardinals.keys(),
  ...floors.keys(),
  ...currencies.keys(),
  ...[...unitNames].flatMap(([name, unit]) => (timeUnits.has(unit) ? [name] : [])),
  ..."a an half quarter several daylong weeklong monthlong yearlong decadelong".split(" "),
]);

/** A quantity in tokens `first … next`, exclusive. */
export interface ReadQuantity extends Omit<Quantity, "text"> {
  readonly first: number;
  readonly next: number;
}

function readQuantity(tokens: readonly Token[], at: number): ReadQuantity | null {
  const dollar = wordAt(tokens, at).endsWith("$") ? dollarAt(tokens, at) : null;
  const money = dollar?.currency ?? currencies.get(wordAt(tokens, at));
  const moneyFirst = money !== undefined && isSign(tokens, at);
  const numeral = readNumeral(tokens, moneyFirst ? at + 1 : at);
  if (numeral === null || (!moneyFirst && isLabel(tokens, at, numeral))) return null;
  const first = moneyFirst && wordAt(tokens, at - 1) === "us" ? at - 1 : (dollar?.first ?? at);

  let { next } = numeral;
  let value = numeral.value;
  let max = numeral.max;
  const upper = max === null ? readUpper(tokens, first, next, numeral) : null;
  const opens = upper?.first ?? first;
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
    const named = isDoneByPeople(tokens, next) ? null : readUnit(tokens, next, numeral);
    const implied =
      named === null || idleUnits.has(named.unit) ? impliedUnit(tokens, first, named?.next ?? next) : null;
    if (named === null && implied === null && isBareNonsense(tokens, at, numeral)) return null;
    unit = implied ?? named?.unit ?? null;
    next = named?.next ?? next;
    // "two and a half years" is read with the number; "an hour and a half" after the unit.
    if (unit !== null && timeUnits.has(unit) && wordAt(tokens, next) === "and" && halfAt(tokens, next + 1)) {
      value += 0.5;
      next += 3;
    }
  }
  const trailing = after === null ? boundAt(tokens, next) : null;
  if (trailing !== null) next = trailing.next;
  const bounding = boundEndingAt(tokens, opens);
  const idle = bounding !== null && (isWhile(tokens, bounding.first, unit, next) || isPlace(tokens, bounding.first));
  const before = idle ? null : bounding;
  const bound = before?.bound ?? after?.bound ?? trailing?.bound ?? impliedBound(numeral);
  const minus = minusAt(tokens, {
    first: opens,
    next,
    unit,
    isMoney: money !== undefined || moneyUnits.has(unit ?? ""),
  });
  if (minus !== null && value !== 0) {
    const ahead = boundEndingAt(tokens, minus);
    // "Minus 20 to 25 degrees": both ends lie below zero.
    const [low, high] = max === null ? [-value, null] : [-max, -value];
    return { value: low, max: high, bound: ahead?.bound ?? bound, unit, first: ahead?.first ?? minus, next };
  }
  return { value, max, bound, unit, first: before?.first ?? opens, next };
}

/** "Lived above two shops": where it is, and no bound. */
function isPlace(tokens: readonly Token[], above: number): boolean {
  return wordAt(tokens, above) === "above" && [1, 2].some((back) => dwelling.test(wordAt(tokens, above - back)));
}
const dwelling = /^(?:liv(?:e[sd]?|ing)|flats?|apartments?|rooms?|home|office|studio)$/;

/** "Stole £218,000 over four years": the time in which it was, and not more than that, as behind "lasted" or "for". */
function isWhile(tokens: readonly Token[], over: number, unit: string | null, next: number): boolean {
  if (unit === null || !timeUnits.has(unit) || wordAt(tokens, over) !== "over") return false;
  const before = tokens[over - 1];
  // "Over 47 days of hearings the court …", at a sentence's beginning.
  if (before === undefined || /^[.!?]$/.test(before.text)) return true;
  if (wordAt(tokens, next) === "ago") return false;
  if (before.pos === "VERB") return !lasting.has(before.lemma);
  return /^(?:NOUN|PROPN|NUM|SYM)$/.test(before.pos) || /^[£$€%]$/.test(before.text);
}
const lasting: ReadonlySet<string> = new Set(
  "last take spend wait serve stay remain live work run continue have face get need require exceed total go delay".split(
    " ",
  ),
);

/** What money is told in, by whatever words. */
const moneyUnits: ReadonlySet<string> = new Set(currencies.values());

/** "31 others" and "30 more" do not say what they count. */
const idleUnits: ReadonlySet<string> = new Set(["others", "other", "more"]);

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

/** "two to three", "$5 to $7 billion", "between 5 and 7": the upper end, and where the words for both start; not "from 5 to 7", which is a change. */
function readUpper(
  tokens: readonly Token[],
  first: number,
  next: number,
  lower: Numeral,
): { low: number; high: number; first: number; next: number } | null {
  const before = wordAt(tokens, first - 1);
  // "between 28% and 30%"
  const joint = before === "between" && /^(?:%|percent|pc)$/.test(wordAt(tokens, next)) ? next + 1 : next;
  const joiner = wordAt(tokens, joint);
  const byChange = before === "by" && changes.has(tokens[first - 2]?.lemma ?? "");
  const isChange = before === "from" || changes.has(tokens[first - 1]?.lemma ?? "");
  const joins = joiner === "and" ? before === "between" : /^(?:to|-|–)$/.test(joiner) && !isChange;
  if (!joins) return null;
  if (joint > next && joiner !== "and") return null;
  const sign = currencies.has(wordAt(tokens, joint + 1)) && isSign(tokens, joint + 1) ? 1 : 0;
  const upper = readNumeral(tokens, joint + 1 + sign);
  if (upper === null || upper.max !== null || upper.form === "floor" || upper.form === "article") return null;
  // "Rose by 12 to 64", but "rose by 10 to 20 percent"
  const behind = tokens[upper.next];
  if (byChange && behind?.lower !== "per" && !/^(?:NOUN|SYM|ADJ)$/.test(behind?.pos ?? "")) return null;
  const shared = lower.value === lower.mantissa && upper.mantissa > 0 ? upper.value / upper.mantissa : 1;
  const low = lower.mantissa < upper.mantissa ? scaledBy(lower.value, shared) : lower.value;
  const opens = joiner === "and" ? first - 1 : first;
  return low < upper.value ? { low, high: upper.value, first: opens, next: upper.next } : null;
}

/** A time of day is passed over as a whole, so that its parts are not read as counts. */
function skipTime(tokens: readonly Token[], at: number): number {
  return digit.test(wordAt(tokens, at)) && isClockTime(tokens, at + 1) ? at + 2 : at + 1;
}

const digit = /^\d/;
const sign = /[$£€¥₹₽₩₪₦₱₺฿₴₵৳]$/;

/** Whether a sign or code of money stands before a number: "$", "Rs", "CHF". */
function isSign(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return sign.test(text) || currencyCodes.has(text);
}
