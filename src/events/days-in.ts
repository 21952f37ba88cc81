import type { Annotation } from "../text/annotate.ts";
import { startsWithCapital } from "../text/capitals.ts";

/** Calendar words of a text: `m-d` days, `y` years, weekday and month numbers, and the tokens that they took. */
export interface DaysIn {
  /** `sun`, `12`, `12-23`, `2012`; as often as they occur. */
  readonly found: readonly string[];
  readonly tokens: ReadonlySet<number>;
}

const weekdays: ReadonlySet<string> = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);
const monthNames = "january february march april may june july august september october november december".split(" ");
const months: ReadonlyMap<string, number> = new Map(
  monthNames
    .flatMap((month, index): [string, number][] => [
      [month, index + 1],
      ...(month === "may" ? [] : ([[month.slice(0, 3), index + 1]] as [string, number][])),
    ])
    .concat([["sept", 9]]),
);
const year = /^(?:19|20)\d\d$/;
const dayOfMonth = /^([0-3]?\d)(?:st|nd|rd|th)?$/;

/** The calendar words of an annotated text. What they resolve to is left open: likeness needs only the words. */
export function daysIn(annotation: Annotation): DaysIn {
  const found: string[] = [];
  const taken = new Set<number>();
  annotation.tokens.forEach((token, at) => {
    const lower = token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
    if (weekdays.has(lower)) found.push(lower.slice(0, 3));
    else if (lower.length === 4 && year.test(lower)) {
      found.push(lower);
      taken.add(at);
    }
    const month = months.get(lower);
    if (month === undefined || !startsWithCapital(token.text)) return;
    found.push(String(month));
    for (const near of [at + 1, at - 1]) {
      const day = dayOfMonth.exec(annotation.tokens[near]?.text ?? "");
      if (!day || Number(day[1]) < 1 || Number(day[1]) > 31 || taken.has(near)) continue;
      found.push(`${month}-${Number(day[1])}`);
      taken.add(near);
      break;
    }
  });
  return { found, tokens: taken };
}

/** A calendar word of `daysIn` in plain words: `7-21` is "21 July", `7` "July", `fri` "Friday". */
export function daySpelt(found: string): string {
  const weekday = [...weekdays].find((name) => name.startsWith(found));
  if (weekday !== undefined) return capitalised(weekday);
  const [month, day] = found.split("-");
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return found;
  return day === undefined ? capitalised(name) : `${day} ${capitalised(name)}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
