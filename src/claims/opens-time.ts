import type { Token } from "../text/annotate.ts";
import { calendarWords } from "./tables/calendar-words.ts";

/** Whether "early" or "late" at a token opens the time at which something was said: "late on Thursday", "early Friday". */
export function opensTime(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? ""];
  return (word === "early" || word === "late") && (next === "on" || calendarWords.has(next));
}
