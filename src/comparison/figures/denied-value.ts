import type { Quantity } from "../../text/numbers/numbers.ts";
import type { Pair } from "../propositions/candidates.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { measures } from "../tables/measures.ts";
import { position } from "../wording/position-told.ts";
import { type Counted, countedIn, quantitiesDenied } from "../wording/quantities.ts";
import type { Wording } from "../wording/wording.ts";
import { specificityOf } from "./figure-specificity.ts";
import { doMeet, type NumberConflict } from "./number-conflict.ts";

/** Words with the numbers that stand in them. */
export interface Numbered {
  readonly wording: Wording;
  readonly claim: { readonly numbers: readonly Quantity[] };
}

/**
 * Pairs of which one says that the other's value is not so, each once: who denies a value knows of it. By their places, the
 * smaller first.
 */
export function* pairDenied(propositions: readonly Proposition[]): Generator<Pair> {
  for (const [place, own] of propositions.entries()) {
    if (!own.whole || own.nested || own.claim.numbers.length < 2 || !mayDeny.test(own.wording.text)) continue;
    for (const [at, other] of propositions.entries()) {
      if (other.articleId === own.articleId || !other.whole || other.nested) continue;
      if (deniedOf(own, other) !== null) yield place < at ? [place, at] : [at, place];
    }
  }
}
const mayDeny = /\bnot\s/iu;

/**
 * The value of one claim that the other says is not so, with what that gives instead: "it had come four kilometres, not 14, as
 * the ministry says" beside "it flew 14 kilometres". Null for any other two claims.
 */
export function deniedValue(a: Numbered, b: Numbered): NumberConflict | null {
  const found = deniedOf(a, b);
  if (found !== null) return conflictOf(found.own, found.other);
  const turned = deniedOf(b, a);
  return turned === null ? null : conflictOf(turned.other, turned.own);
}

const conflictOf = (a: Counted, b: Counted): NumberConflict => ({
  a,
  b,
  updates: false,
  reasons: [`${a.quantity.text} against ${b.quantity.text}`, "one denies the other's value"],
});

/** What the first tells instead of a value, and that value in the second. */
function deniedOf(first: Numbered, second: Numbered): { readonly own: Counted; readonly other: Counted } | null {
  if (first.claim.numbers.length < 2 || second.claim.numbers.length === 0) return null;
  for (const { start, value, unit } of quantitiesDenied(first.wording, first.claim.numbers)) {
    // A bare number is of what was counted right before it.
    const own = countedIn(first.wording, first.claim.numbers).findLast(({ quantity }) => quantity.end <= start);
    if (own === undefined || (unit !== null && unit !== own.quantity.unit)) continue;
    const denied = value * (measures.get(own.quantity.unit ?? "")?.scale ?? 1);
    const other = countedIn(second.wording, second.claim.numbers).find(
      (one) => one.thing === own.thing && one.value === denied && specificityOf(one.quantity) >= leastSpecific,
    );
    if (other !== undefined && !doMeet(own, other) && tellOneThing(own, other)) return { own, other };
  }
  return null;
}
/** Smaller numbers are denied of anything. */
const leastSpecific = 1;

/** "Lies 14 km from the border" is no distance that anything went. */
function tellOneThing(x: Counted, y: Counted): boolean {
  const [told, toldToo] = [x.happenings, y.happenings];
  if (told.includes(position) !== toldToo.includes(position)) return false;
  return told.length === 0 || toldToo.length === 0 || told.some((happening) => toldToo.includes(happening));
}
