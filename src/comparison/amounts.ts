import type { Quantity } from "../text/numbers.ts";
import { significantDigits } from "./significant-digits.ts";
import { measures, peopleWords } from "./tables/measures.ts";

/** A time or a share is told of anything. */
const common: ReadonlySet<string> = new Set(["time", "speed"]);
const least = 10;

/**
 * What two texts share that tell one amount, in whatever words: "debts of £62 million", "£62m in the red". Null for an
 * amount that is easily told of two things: a bare number, a small one, a length of time, a share in whole tens.
 */
export function amountKey({ value, max, unit }: Quantity): string | null {
  if (unit === null || max !== null) return null;
  const measure = measures.get(unit);
  if (measure !== undefined && common.has(measure.dimension)) return null;
  const size = Math.abs(value);
  const isTelling = Number.isInteger(value) ? size >= least && (unit !== "%" || significantDigits(value) > 1) : true;
  if (!isTelling) return null;
  return measure === undefined
    ? `${value} ${peopleWords.has(unit) ? "people" : unit}`
    : `${Number((value * measure.scale).toPrecision(3))} ${measure.dimension}`;
}
