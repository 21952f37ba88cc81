import type { Proposition } from "../propositions/propositions.ts";
import type { NumberConflict } from "./number-conflict.ts";

const ofContract = /\b(?:contracts?|deals?|leases?|loans?)\b/iu;
/** "By two more years", "an extension of two years": they are added to what was agreed before. */
const ofExtension =
  /\b(?:exten(?:d(?:s|ed|ing)?|sions?)|prolong\p{L}*|renew\p{L}*|options?|(?:further|extra|more|another) )/iu;
const year = /\b(?:19|20|21)\d\d\b/gu;

/** Whether two lengths are of two contracts: an extension and all of it, or one that was signed in another year. */
export function areOtherTerms(a: Proposition, b: Proposition, { a: x, b: y }: NumberConflict): boolean {
  if (x.thing !== "time" || y.thing !== "time") return false;
  const [text, other] = [a.wording.text, b.wording.text];
  if (!ofContract.test(text) || !ofContract.test(other)) return false;
  return ofExtension.test(text) !== ofExtension.test(other) || nameOtherYears(a, b);
}

/** Whether one names a year before its report's, and the other does not. */
function nameOtherYears(a: Proposition, b: Proposition): boolean {
  const [own, others] = [formerYears(a), formerYears(b)];
  return own.size + others.size > 0 && own.isDisjointFrom(others);
}

function formerYears({ article: { publishedFrom }, wording: { text } }: Proposition): ReadonlySet<string> {
  const now = publishedFrom?.slice(0, 4) ?? "";
  return new Set([...text.matchAll(year)].flatMap(([named]) => (named < now ? [named] : [])));
}
