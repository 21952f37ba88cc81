import type { Claim } from "../../claims/claim.ts";
import { indexOfWhole } from "../../text/index-of-whole.ts";

/** A day that words give. */
export interface SoleDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Its words, and where they begin in the text. */
  readonly text: string;
  readonly at: number;
}

const dayMs = 86_400_000;

/** The one day of some dates, where there is one date and no more, it is a whole day, and its words stand in a text; else null. */
export function soleDayOf([date, ...more]: Claim["dates"], text: string): SoleDay | null {
  if (date === undefined || more.length > 0 || date.from === null || date.to === null) return null;
  if (Date.parse(date.to) - Date.parse(date.from) !== dayMs) return null;
  const at = indexOfWhole(text, date.text);
  return at < 0 ? null : { day: date.from, text: date.text, at };
}
