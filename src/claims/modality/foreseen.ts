import type { Passage } from "../passages/passage.ts";

/** "is forecast to reach", "are predicted for Friday", and not "had forecast rain", "as was predicted". */
export function isForeseen(tokens: Passage["tokens"], at: number): boolean {
  const next = tokens[at + 1];
  const be = tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : tokens[at - 1];
  if (be?.lemma !== "be") return false;
  if (next?.lower === "to") return /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? "");
  return /^(?:is|are)$/.test(be.lower) && (next === undefined || foreseenFor.has(next.lower));
}
export const foreseen: ReadonlySet<string> = new Set(["forecast", "forecasted", "predicted", "projected"]);
const foreseenFor: ReadonlySet<string> = new Set("for on over across in this next by . ,".split(" "));
