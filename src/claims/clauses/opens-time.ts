import type { Token } from "../../text/annotate.ts";
import { calendarWords } from "../tables/calendar-words.ts";

/** Whether "early" or "late" at a token opens the time at which something was said: "late on Thursday", "early Friday", "late last week". */
export function opensTime(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? ""];
  if (word !== "early" && word !== "late") return false;
  return next === "on" || calendarWords.has(next) || (nearBy.test(next) && span.test(tokens[at + 2]?.lower ?? ""));
}
/** "Late last night", "early this morning". */
const nearBy = /^(?:last|this|yesterday|next)$/;
const span = /^(?:night|week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/;
