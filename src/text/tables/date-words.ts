const numbered = (lists: readonly string[], from: number): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((names, index) => names.split(" ").map((name) => [name, index + from] as const)));

/** Month names and abbreviations, lower case, to 1 … 12. */
export const months = numbered(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ],
  1,
);

/** Weekday names, lower case, Sunday 0. Abbreviations are left out: most are words of their own. */
export const weekdays = numbered(["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], 0);

export const numberWords: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...numbered("one two three four five six seven eight nine ten eleven twelve".split(" "), 1),
]);

export const units: ReadonlyMap<string, "day" | "week" | "month" | "year"> = new Map(
  (["day", "week", "month", "year"] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

export const seasons: ReadonlySet<string> = new Set(["spring", "summer", "autumn", "fall", "winter"]);

export const partsOfDay: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

/** Months whose names are words or people's as well. */
export const monthsThatAreWords: ReadonlySet<string> = new Set(["march", "may", "april", "june", "august"]);

/** Days from the day of publication. */
export const dayShifts: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Units of the calendar from the running one. */
export const turns: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);

export const quarters: ReadonlyMap<string, number> = numbered(["q1", "q2", "q3", "q4"], 1);

/** Only these words, and numbers, can open a date. */
export const dateTriggers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...numberWords.keys(),
  ...dayShifts.keys(),
  ...turns.keys(),
  ...quarters.keys(),
  ..."day weekend first second third fourth".split(" "),
]);
