import { measures } from "../tables/measures.ts";
import type { PlacedQuantity } from "./quantities.ts";

/**
 * Whether a time tells how much later or earlier something was, and measures no deed: "sent to prison nearly five months after
 * the verdict"; of "jailed for five months after the verdict" it measures the sentence.
 */
export function tellsOffset(
  text: string,
  { start, end, unit }: Pick<PlacedQuantity, "start" | "end" | "unit">,
): boolean {
  if (unit === null || measures.get(unit)?.dimension !== "time" || !leadsOn.test(text.slice(end, end + longestLead)))
    return false;
  return done.test(text.slice(Math.max(0, start - longestDeed), start));
}
const leadsOn = /^\s(?:after|following|before|later|earlier)\b/u;
const longestLead = 12;
/** A deed, or where it led, right before the time; who served or got five months had them. */
const done =
  /\b(?:(?!(?:serv|receiv|impos|order|hand|demand|last|wait|fac|award|add|total)\p{Ll}*\s)\p{Ll}{2,}ed|died|prison|jail|custody|bars)\s(?:(?:nearly|almost|about|around|some|just|only|over|(?:more|less) than)\s)?$/u;
const longestDeed = 40;
