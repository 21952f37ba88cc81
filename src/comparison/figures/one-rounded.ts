import { measures } from "../tables/measures.ts";
import type { Counted } from "../wording/quantities.ts";
import { significantDigits } from "../wording/significant-digits.ts";

/** Values in two units of measure that lie no further apart may be one, rounded in each ("seven km", "4 miles"). */
const roundingRatio = 1.12;

/** Whether two values may be one: measured in another unit and rounded, or told to far fewer digits. */
export function areOneRounded(x: Counted, y: Counted): boolean {
  const [a, b] = [x.quantity.unit, y.quantity.unit];
  if (a === null || b === null || x.thing !== y.thing) return false;
  if (a === b)
    return [
      [x.quantity.value, y.quantity.value],
      [y.quantity.value, x.quantity.value],
    ].some(([short, long]) => isCutOf(short!, long!) || isRoundOf(short!, long!));
  // A share of a temperature is another weather.
  if (!measures.has(a) || !measures.has(b) || x.thing === "temperature") return false;
  return Math.max(x.value, y.value) <= roundingRatio * Math.min(x.value, y.value);
}

/**
 * Whether one is a round floor that the other is hardly above: "over 50" are 51 as well, and "more than 51"; "more than 65
 * percent" are 65.8. "At least 50" are as many as were counted by then.
 */
export function isOverRound(x: Counted, y: Counted): boolean {
  return [
    [x.quantity, y.quantity],
    [y.quantity, x.quantity],
  ].some(([floor, count]) => {
    const { value, unit } = floor!;
    if (floor!.bound !== "atLeast" || !over.test(floor!.text) || !Number.isInteger(value)) return false;
    if (unit === "%" && value >= leastRounded) return count!.value >= value && count!.value < value + 1;
    if (value % 10 !== 0) return false;
    const step = 10 ** (String(value).length - significantDigits(value));
    return count!.value >= value && count!.value < value + step / 2;
  });
}
const over = /^(?:over|more than|above|upwards of)\b/iu;

/** "$43 million" of $43,885,310: the first digits of many, without rounding up. */
function isCutOf(short: number, long: number): boolean {
  if (!(short >= leastCut && long > short)) return false;
  const digits = significantDigits(short);
  if (significantDigits(long) < digits + fewestCut) return false;
  const unit = 10 ** (Math.floor(Math.log10(short)) - digits + 1);
  return Math.floor(long / unit) * unit === short;
}
const [leastCut, fewestCut] = [10_000, 3];

/** "36 percent" of 35.7. */
const isRoundOf = (short: number, long: number) =>
  short >= leastRounded && Number.isInteger(short) && !Number.isInteger(long) && Math.round(long) === short;
const leastRounded = 10;
