import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import { areOfOne } from "./appointments.ts";
import { orderOf } from "./order.ts";
import { movedDays, type SameHour } from "./same-hour.ts";

/** Days of one thing lie no further apart, and their reports neither. */
const mostApart = 60;
const mostDaysApart = 5;
const dayMs = 86_400_000;
/** "Today" is one day where it is written, another where it is published. */
const relative = /\b(?:today|tonight|tomorrow|yesterday)\b/iu;
const leastOfRelative = 2;

/**
 * Whether two propositions give the day of one thing's deed ("the election will be held on June 14"), the same or another
 * one, of the days that their articles give for it each the only one. Null where that is not sure. Symmetric.
 */
export function sameDay(a: Proposition, b: Proposition): SameHour | null {
  const [x, y] = [a.appointment, b.appointment];
  if (x === null || y === null || a.articleId === b.articleId || !areOfOne(x, y)) return null;
  const { apart, sign } = orderOf(a.article, b.article);
  if (apart > mostDaysApart || a.claim.within !== null || b.claim.within !== null) return null;
  if (x.day === y.day)
    return {
      strength: thresholds.figure,
      differs: false,
      updates: false,
      reasons: [`the same day: ${x.text}, ${y.text}`],
    };
  if (!a.soleDay || !b.soleDay || a.claim.modality !== b.claim.modality) return null;
  // "Sunday" in both is one Sunday, whatever each was resolved to.
  if (x.text.toLowerCase() === y.text.toLowerCase()) return null;
  const between = Math.abs(Date.parse(x.day) - Date.parse(y.day)) / dayMs;
  const least = relative.test(x.text) || relative.test(y.text) ? leastOfRelative : 1;
  if (between < least || between > mostApart) return null;
  return {
    strength: thresholds.tallyOfOther,
    differs: true,
    updates: a.claim.modality === "planned" && sign !== 0 && apart >= movedDays,
    reasons: [`two days of one thing: ${x.text}, ${y.text}`],
  };
}
