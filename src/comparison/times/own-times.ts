import { indexOfWhole } from "../../text/index-of-whole.ts";
import type { Proposition } from "../propositions/propositions.ts";

const dayMs = 86_400_000;

/** "Last year 11 cracks were counted", "in March 23 were found": each tells a time of its own, and they do not meet. */
export function areOfOtherTimes(a: Proposition, b: Proposition): boolean {
  const x = timeOf(a);
  const y = x && timeOf(b);
  return x !== null && y !== null && (x.to <= y.from || y.to <= x.from);
}

/**
 * The time that a telling gives, in milliseconds, half-open: "March of this year", "between 2016 and 2020". Null where it
 * gives none, or one that is not known, or a day, which is often when it was said.
 */
function timeOf({ claim, wording }: Proposition): Time | null {
  if (claim.dates.length === 0) return null;
  const times = claim.dates.flatMap(({ text, from, to }) =>
    indexOfWhole(wording.text, text) < 0 ? [] : [{ from: Date.parse(from ?? ""), to: Date.parse(to ?? "") }],
  );
  if (times.length === 0 || !times.every(({ from, to }) => to - from > dayMs)) return null;
  const within = times.find(({ from, to }) => times.every((other) => other.from <= from && to <= other.to));
  return within ?? { from: Math.min(...times.map(({ from }) => from)), to: Math.max(...times.map(({ to }) => to)) };
}

interface Time {
  readonly from: number;
  readonly to: number;
}
