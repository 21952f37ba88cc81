import type { Senses } from "../../text/senses/senses.ts";
import type { Place } from "../clauses/figure-part.ts";

/** "Killing at least 17", "33 remained missing": a bare number, and nothing behind it that it could count. */
export function standsForPeople(text: string, { start, end }: Place, senses: Senses | null): boolean {
  const behind = text.slice(end, end + 12);
  if (senses !== null) return senses.headed.test(text.slice(Math.max(0, start - 100), start));
  if (isSubject.test(behind) || headed.test(text.slice(Math.max(0, start - longestHead), start))) return true;
  if (watched.test(text.slice(Math.max(0, start - 30), start))) return true;
  return standsAlone.test(behind) && leadingVerb.test(text.slice(Math.max(0, start - 20), start));
}

const isSubject =
  /^\s(?:in (?:all|total)|of whom|on board|aboard|still|remain(?:ed|s)?|are|were|have|had|died|lost|took|turned|tested|needed|escaped|fled|fell|got)\b/u;
/** "The toll has risen to nine", "put the turnout at 11,000", "the attendance was 18,400". */
const headed =
  /\b(?:toll|turnout|crowd|attendance|number|tally|deaths|arrests|injuries)\b[^,.;]*\s(?:at|to|of|was|is)\s(?:about |around |some |nearly |over )?$/iu;
/** "The number of those killed in the explosion at the fireworks plant on the edge of the port city of Lorne has risen to …". */
const longestHead = 200;
/** "Won in front of 19,400 at the Mill Road ground". */
const watched = /\bin front of (?:about |around |some |nearly |over |more than )?$/u;
const leadingVerb = /\p{L}{3,}(?:ing|ed)\s$/u;
const standsAlone = /^(?:$|[.,;!?]|\s(?:and|in)\s)/u;
