import type { Proposition } from "../propositions/propositions.ts";
import { areOfOtherHands } from "../wording/hands.ts";
import { type Counted, countedIn } from "../wording/quantities.ts";
import { areEndAndMove } from "./moves.ts";
import { doMeet } from "./number-conflict.ts";

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

/** Whether one person gives money in the one text and gets it in the other, and nobody does the same in both. */
export function tellOtherHands(a: Proposition, b: Proposition): boolean {
  const [hands, others] = [handsIn(a), handsIn(b)];
  if (hands.length === 0 || others.length === 0) return false;
  const pairs = hands.flatMap((x) => others.map((y) => areOfOtherHands(x, y)));
  return pairs.every((differ) => differ);
}
const handsIn = (told: Proposition) => countsIn(told).filter(({ hand }) => hand !== null);

/** Whether two tell with one number to where something moved, and how far: "rose to 6 percent", "rose 6 percent". */
export function tellEndAndMove(a: Proposition, b: Proposition): boolean {
  const [moved, movedToo] = [a, b].map((told) => countsIn(told).filter(({ quantity: { unit } }) => unit === "%"));
  const pairs = moved!.flatMap((x) => movedToo!.map((y) => areEndAndMove(a.wording, b.wording, x, y)));
  return pairs.length > 0 && pairs.every((differ) => differ);
}

/** What a proposition counts; read once a wording. */
export const countsIn = ({ wording, claim }: Pick<Proposition, "wording" | "claim">): readonly Counted[] =>
  countedIn(wording, claim.numbers);

/**
 * Whether two, of which one at least is not English, count or measure one thing and agree in no value, or give days of which
 * none is the same: hardly any words tell there whether it is one thing with two values, or two.
 */
export function differElsewhere(a: Proposition, b: Proposition): boolean {
  if (a.wording.senses === null && b.wording.senses === null) return false;
  if (countsOfOne(countsIn(a), countsIn(b)) === "differ") return true;
  const [days, others] = [daysOf(a), daysOf(b)];
  return days.size > 0 && others.size > 0 && days.isDisjointFrom(others);
}
const dayMs = 86_400_000;
const daysOf = ({ claim, wording: { text } }: Proposition): ReadonlySet<string> =>
  new Set(
    claim.dates.flatMap(({ from, to, text: words }) =>
      from !== null && to !== null && Date.parse(to) - Date.parse(from) === dayMs && text.includes(words) ? [from] : [],
    ),
  );
