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

export const seasons: ReadonlySet<string> = new Set(["spring", "summer", "autumn", "fall", "winter", "night"]);
