import type { Token } from "../../text/annotate.ts";
import { boundEndingAt } from "../../text/numbers/number-bounds.ts";
import { fractions } from "../../text/tables/number-words.ts";

/** "as many as 40": no bound is longer, in tokens. */
const longestBound = 3;

/** The number that a bound opens a phrase of, "at least 40 shops", "around 300 jobs", "about half of them"; -1 where none does. */
export function numberBoundedAt(tokens: readonly Token[], at: number): number {
  const { pos } = tokens[at]!;
  if (pos !== "ADP" && pos !== "SCONJ") return -1;
  for (let number = at + 1; number <= at + longestBound; number++)
    if (tokens[number]?.pos === "NUM" || isShareAt(tokens, number))
      return boundEndingAt(tokens, number)?.first === at ? number : -1;
  return -1;
}

/** "half of the cars", "a third of them", "half the money", and not "half an hour". */
export function isShareAt(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  const next = tokens[at + 1]?.lower ?? "";
  return fractions.has(lower) && (next === "of" || (lower === "half" && wholes.test(next)));
}
const wholes = /^(?:the|its|his|her|their|those|these|all)$/;
