import { foreignDays } from "../tables/foreign-days.ts";
import { foreignNumbers } from "../tables/foreign-numbers.ts";

const dayNames = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const monthNames = "january february march april may june july august september october november december".split(" ");
const shiftKeys: ReadonlyMap<number, string> = new Map([
  [-1, "time:yesterday"],
  [0, "time:today"],
  [1, "time:tomorrow"],
]);

/** The words for days and months, and what each is in English. */
export function calendarOf(language: string, fold: (word: string) => string): Map<string, string> {
  const calendar = new Map<string, string>();
  for (const [word, month] of foreignNumbers.get(language)?.months ?? [])
    calendar.set(fold(word), `time:${monthNames[month - 1]}`);
  for (const [word, day] of foreignDays.get(language)?.weekdays ?? [])
    calendar.set(fold(word), `time:${dayNames[day]}`);
  for (const [word, shift] of foreignDays.get(language)?.shifts ?? []) {
    const key = shiftKeys.get(shift);
    if (key !== undefined) calendar.set(fold(word), key);
  }
  return calendar;
}
