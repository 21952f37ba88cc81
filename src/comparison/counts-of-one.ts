import { doMeet } from "./number-conflict.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, countedIn } from "./quantities.ts";

/** Whether two texts count or measure one thing, and whether any two such values agree; null where they do not. */
export function countsOfOne(a: readonly Counted[], b: readonly Counted[]): "meet" | "differ" | null {
  let found: "differ" | null = null;
  for (const x of a) {
    for (const y of b) {
      if (x.thing === null || x.thing !== y.thing) continue;
      if (doMeet(x, y)) return "meet";
      found = "differ";
    }
  }
  return found;
}

/** What a proposition counts; read once a wording. */
export const countsIn = ({ wording, claim }: Pick<Proposition, "wording" | "claim">): readonly Counted[] =>
  countedIn(wording, claim.numbers);
