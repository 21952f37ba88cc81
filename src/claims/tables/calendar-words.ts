import { months, weekdays } from "../../text/tables/date-words.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Months that people are named after, or whose abbreviation is a name. */
export const monthsThatAreNames: ReadonlySet<string> = new Set(words("jan april may june august mar"));

/** Capitalised words of the calendar, which are never part of a name here. Lower case, full stop dropped; without "may". */
export const calendarWords: ReadonlySet<string> = new Set([
  ...[...months.keys()].filter((month) => month !== "may"),
  ...weekdays.keys(),
  ...words("mon tue tues wed thu thurs fri sat sun gmt utc est edt pst pdt cet cest bst am pm"),
]);
