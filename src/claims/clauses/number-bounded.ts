import type { Token } from "../../text/annotate.ts";
import { boundEndingAt } from "../../text/numbers/number-bounds.ts";

/** "as many as 40": no bound is longer, in tokens. */
const longestBound = 3;

/** The number that a bound opens a phrase of, "at least 40 shops", "around 300 jobs", "up to 40"; -1 where none does. */
export function numberBoundedAt(tokens: readonly Token[], at: number): number {
  const { pos } = tokens[at]!;
  if (pos !== "ADP" && pos !== "SCONJ") return -1;
  for (let number = at + 1; number <= at + longestBound; number++)
    if (tokens[number]?.pos === "NUM") return boundEndingAt(tokens, number)?.first === at ? number : -1;
  return -1;
}
