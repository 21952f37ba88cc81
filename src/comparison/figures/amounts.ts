import type { Quantity } from "../../text/numbers/numbers.ts";
import { isMoney, measures, peopleWords, playUnits, toBase } from "../tables/measures.ts";
import { significantDigits } from "../wording/significant-digits.ts";

/** Smaller whole numbers are told of many things. */
const least = 10;
/** Of lengths of time only these are told of one thing: years and days are told of anything. */
const shortTimes: ReadonlySet<string> = new Set(["hour", "minute", "second"]);

/**
 * What two texts share that tell one amount, in whatever words: "debts of £62 million", "£62m in the red". Null for an
 * amount that is easily told of two things: a bare number, a small count, what players score, years and days, a share in whole tens.
 */
export function amountKey({ value, max, unit }: Quantity): string | null {
  if (unit === null || max !== null || playUnits.has(unit)) return null;
  const measure = measures.get(unit);
  if (measure !== undefined) {
    if (measure.dimension === "time" && (!shortTimes.has(unit) || value === 1)) return null;
    return `${Number(toBase(value, measure).toPrecision(3))} ${measure.dimension}`;
  }
  const isTelling =
    !Number.isInteger(value) || (Math.abs(value) > least && (unit !== "%" || significantDigits(value) > 1));
  return isTelling ? `${value} ${peopleWords.has(unit) ? "people" : unit}` : null;
}

/** So much and more is told in round numbers, too. */
const leastRounded = 100;

/** The keys by which an amount may be told elsewhere, exactly, rounded or as another value near it: "2,387 residents", "about 2,400 people"; "98 feet", "30 metres". */
export function amountKeys(quantity: Quantity): readonly string[] {
  const key = amountKey(quantity);
  if (key === null) return [];
  const { value, unit } = quantity;
  const measure = measures.get(unit!);
  const inBase = measure === undefined ? value : toBase(value, measure);
  const near = nearKeys(inBase, unit!);
  if (measure?.dimension === "time" || (measure === undefined && Math.abs(value) < leastRounded)) return [key, ...near];
  const rounded = Number(inBase.toPrecision(2));
  return [key, ...near, `about ${rounded} ${measure?.dimension ?? (peopleWords.has(unit!) ? "people" : unit)}`];
}

/**
 * Keys of which two amounts of one kind share one where neither is half more than the other: of money, of many people and of
 * hours and minutes each report may tell another value of the same thing.
 */
function nearKeys(value: number, unit: string): readonly string[] {
  const people = peopleWords.has(unit);
  const kind = people ? "people" : isMoney(unit) ? unit : shortTimes.has(unit) ? "time" : null;
  if (kind === null || value <= 0 || (people && value < manyPeople)) return [];
  const step = Math.log(value) / Math.log(halfMore ** 2);
  return [`from ${Math.floor(step)} ${kind}`, `to ${Math.floor(step + 0.5)} ${kind}`];
}
const halfMore = 1.5;
const manyPeople = 1000;
