/** Who gives an amount of money or gets it, as far as the words before it tell. */
export interface Hand {
  readonly side: "gives" | "gets";
  /** The last word of the name that stands nearest before the verb, lower case. */
  readonly of: string;
}

/** What the nearest verb before an amount says of it: "Berg earned £4m", "was paid £4m", "paid £4m"; null where none does. */
export function handOf(text: string, start: number): Hand | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const verb = [...before.matchAll(ofMoney)].at(-1);
  if (verb === undefined) return null;
  const of = before.slice(0, verb.index).match(name)?.at(-1);
  return of === undefined ? null : { side: verb.groups!.gets === undefined ? "gives" : "gets", of: of.toLowerCase() };
}
/** UTF-16 units before an amount in which its verb and whose it is stand. */
const reach = 120;
const ofMoney =
  /\b(?:(?<gets>earn(?:s|ed|ing)?|receiv(?:es?|ed|ing)|(?:was|were|is|are|been|be|being)(?: \p{L}+ly)? paid|(?:took|takes?|taking) home|pocket(?:s|ed|ing)?)|(?:pa(?:ys?|id|ying)|spen(?:ds?|t|ding)|ow(?:es?|ed|ing)|donat(?:es?|ed|ing)))\b/giu;
const name = /(?<!\p{L})\p{Lu}[\p{L}’'-]+/gu;

/** "Berg earned £4m" and "Berg paid £5m" are not two values of one thing; what one pays another may well receive. */
export const areOfOtherHands = ({ hand: x }: Held, { hand: y }: Held): boolean =>
  x !== null && y !== null && x.side !== y.side && x.of === y.of;

interface Held {
  readonly hand: Hand | null;
}
