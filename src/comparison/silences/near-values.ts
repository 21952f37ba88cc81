import type { Claim } from "../../claims/claim.ts";
import type { Quantity } from "../../text/numbers/numbers.ts";
import { measures, peopleWords } from "../tables/measures.ts";

/**
 * Keys of which two claims share one where they may tell one thing with two values, or with one in two ways: two distances, a
 * fortnight and two weeks, so many hundred people, the fourth and the sixth time this year. They only tell that a silence is
 * not sure.
 */
export function nearValueKeys({ text, numbers }: Pick<Claim, "text" | "numbers">): readonly string[] {
  const keys = numbers.flatMap(keysOf);
  if (fortnight.test(text)) keys.push("2 weeks");
  if (ordinal.test(text) && running.test(text)) keys.push("so many times by now");
  return keys;
}

function keysOf({ value, max, unit }: Quantity): readonly string[] {
  if (max !== null || value <= 0) return [];
  const measure = unit === null ? undefined : measures.get(unit);
  if (measure?.dimension === "time") {
    const weeks = (value * measure.scale) / week;
    return Number.isInteger(weeks) && weeks > 1 ? [`${weeks} weeks`] : [];
  }
  if (measure !== undefined)
    return mayBeFar.has(measure.dimension) ? around(value * measure.scale, mostOfMeasure, measure.dimension) : [];
  const ofPeople = unit === null ? mayCountPeople(value) : peopleWords.has(unit) && value >= fewestPeople;
  return ofPeople ? around(value, mostOfPeople, "people") : [];
}

/** Keys of a value: two values of which neither is so many times the other share one, and of others only some do. */
const around = (value: number, ratio: number, kind: string): readonly string[] => {
  const step = Math.log(value) / Math.log(ratio ** 2);
  return [`near ${Math.floor(step)} ${kind}`, `near ${Math.floor(step + 0.5)}+ ${kind}`];
};
const mostOfMeasure = 11;
const mostOfPeople = 1.5;
const mayBeFar: ReadonlySet<string> = new Set(["length", "area", "mass", "volume", "speed"]);
/** In seconds. */
const week = 604_800;

/** "The spill drove 850 from their homes"; a year counts nobody. */
const mayCountPeople = (value: number) =>
  Number.isInteger(value) && value >= fewestPeople && !(value >= firstYear && value < lastYear);
const fewestPeople = 100;
const [firstYear, lastYear] = [1800, 2100];

/** "The fourth such attack since January", "for the sixth time this year". */
const ordinal =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\b/iu;
const running =
  /\b(?:since|so far|in a row|in as many|(?:this|of the|in the (?:past|last)|within a) (?:\p{L}+ )?(?:year|season|month|week|decade|century))\b/iu;
/** "The loss of a fortnight's pay" holds no number. */
const fortnight = /\b(?:a|one|the|last|next) fortnight\b/iu;
