import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { calendarWords, monthsThatAreNames } from "../tables/calendar-words.ts";
import { givenNames } from "../tables/given-names.ts";
import { honorifics } from "../tables/titles.ts";

const finalStop = /\.$/;
const digit = /^\d/;

const beforeMonth: ReadonlySet<string> = new Set(
  "in on since until till by last early late mid of from next through this between during before after".split(" "),
);

/** Whether a token is a weekday, a month or the like there: "Jan" in "Jan Kos" and "May" in "Theresa May" are names. */
export function isCalendarAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const written = token.lower;
  const word = written.endsWith(".") ? written.slice(0, -1) : written;
  if (!monthsThatAreNames.has(word)) return calendarWords.has(word);
  if (!startsWithCapital(token.text)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next && digit.test(next.text)) return true;
  if (before && (digit.test(before.text) || beforeMonth.has(before.lower))) return true;
  if (before && startsWithCapital(before.text) && isAddress(before.text)) return false;
  if (next && startsWithCapital(next.text) && next.pos === "PROPN" && !calendarWords.has(next.lower)) return false;
  // "May" may be a verb, and an abbreviation without its stop a name.
  return word === "may" || word.length === 3 ? written !== word : true;
}

function isAddress(word: string): boolean {
  const lower = word.toLowerCase().replace(finalStop, "");
  return givenNames.has(lower) || honorifics.has(lower);
}
