import { relatedness } from "../likeness/relatedness.ts";
import type { Likeness } from "../likeness/similarity.ts";
import { sameVoice } from "../links/contrary-told.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import { soleDayOf } from "../times/sole-day.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Clash } from "./variants.ts";

/** Days that two tellings give to one thing; further apart they are two things. */
const mostDaysApart = 14;
const dayMs = 86_400_000;

/** How two tellings of one event, in one voice, differ in the one day that each gives; null where they do not. */
export function dateClash(a: Proposition, b: Proposition, likeness: Likeness): Clash | null {
  const [x, y] = [soleDayOf(a.claim.dates, a.wording.text), soleDayOf(b.claim.dates, b.wording.text)];
  if (x === null || y === null || x.day === y.day || !sameVoice(a.claim, b.claim)) return null;
  if (tellOtherDeeds(a, b)) return null;
  const apart = Math.abs(Date.parse(x.day) - Date.parse(y.day)) / dayMs;
  // "Sunday" in both is one Sunday, whatever each was resolved to.
  if (x.text.toLowerCase() === y.text.toLowerCase()) return null;
  if (!(apart <= mostDaysApart) || Math.min(likeness.score, likeness.same) < thresholds.sameEvent) return null;
  return {
    kind: "date",
    sides: [
      { member: a, value: x.text, unit: x.day, key: x.day },
      { member: b, value: y.text, unit: y.day, key: y.day },
    ],
    updates: false,
    reasons: [`${x.day} against ${y.day}`],
  };
}

/** Related verbs may tell one deed ("sank", "went down"). */
const sameDeed = 0.5;

/** Whether each tells a deed that the other does not: what collapsed on one day may have been inspected on another. */
function tellOtherDeeds(a: Proposition, b: Proposition): boolean {
  const [x, y] = [deedsOf(a), deedsOf(b)];
  const lacks = (own: readonly Lexeme[], others: readonly Lexeme[]) =>
    own.some((deed) => others.every((other) => relatedness(deed, other) < sameDeed));
  return lacks(x, y) && lacks(y, x);
}

function deedsOf({ wording }: Proposition): readonly Lexeme[] {
  return wording.content
    .map(({ lexeme }) => lexeme)
    .filter(({ kind, verbal, reporting }) => kind === "content" && verbal && !reporting);
}
