import { measures, playUnits } from "../tables/measures.ts";
import type { Counted } from "../wording/quantities.ts";

/**
 * Whether a figure is one that another report's may contradict. Left out are what players and teams score, labels
 * ("the 12200 block"), conversions in brackets, what a change began with ("from 83 seats to 59"), shares that move by the
 * hour, and counts so small that they are easily of some of all.
 */
export function isContestable(text: string, { quantity, thing, value, happenings, role }: Counted): boolean {
  const { unit, start, end } = quantity;
  if (unit === null || thing === null || role === "part" || role === "addition" || role === "former" || value < fewest)
    return false;
  if (playUnits.has(unit) || playUnits.has(thing) || isNotWord.test(unit)) return false;
  if (unit === "%" && happenings.some((happening) => moves.has(happening))) return false;
  if (opensBracket.test(text.slice(Math.max(0, start - bracketReach), start))) return false;
  if (
    measures.has(unit) &&
    (compoundBefore.test(text.slice(Math.max(0, start - 12), start)) || compoundAfter.test(text.slice(end, end + 5)))
  )
    return false;
  if (isMoment.test(text.slice(end, end + 6))) return false;
  if (changeFrom.test(text.slice(Math.max(0, start - 6), start)) && changeTo.test(text.slice(end, end + 24)))
    return false;
  return measures.has(unit) || !isLabel(quantity.text, unit, text.slice(end, end + 2));
}

/** One and two are easily of some of all. */
const fewest = 3;
const moves: ReadonlySet<string> = new Set(["rise", "fall"]);
const bracketReach = 25;
const opensBracket = /\([^()]*$/u;
/** "Four hours into the flight": when something happened, not how long it took. */
const isMoment = /^\sinto\b/u;
const changeFrom = /\bfrom\s$/u;
const changeTo = /^\s?[^,.;]{0,12}\bto\b/u;
/** "12 minutes, 31 seconds", "5 feet 4 inches". */
const compoundBefore = /\b(?:minutes?|hours?|feet|foot|ft|pounds?|days?),?\s(?:and\s)?$/u;
const compoundAfter = /^,?\s(?:and\s)?\p{N}/u;
/** "30 a.m." */
const isNotWord = /^\p{L}$|\./u;

/** "The 12200 block", "a 38 caliber revolver": a number that names one thing stands before its singular. */
function isLabel(text: string, unit: string, behind: string): boolean {
  const words = text.toLowerCase().split(" ");
  return words.length > 1 && words.at(-1) === unit && !behind.startsWith("-") && !uncounted.test(unit);
}
/** Words that are the same for one and for many, and those that end like a plural. */
const uncounted = /s$|^(?:usd|eur|gbp|sheep|fish|aircraft|personnel|staff|crew|cattle|people|per cent|percent)$/u;
