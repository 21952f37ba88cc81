import { type Contrary, contraryOf } from "../likeness/contrary.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { orderOf } from "../times/order.ts";
import { denialsOf } from "../wording/denials.ts";
import type { Wording } from "../wording/wording.ts";

/**
 * How one speaker is given a plan by one report and its opposite by the other: "her client would appeal", "her client did not
 * intend to appeal". Null for any other two claims: what nobody intended may have happened all the same.
 */
export function contraryPlans(a: Proposition, b: Proposition, memory: Memory): Contrary | null {
  if (a.wording.senses !== null || b.wording.senses !== null || !haveOneSpeaker(a.claim, b.claim)) return null;
  const [dropped, planned] = notIntended.test(a.wording.text) ? [a, b] : [b, a];
  const { text } = planned.wording;
  if (!notIntended.test(dropped.wording.text) || !intended.test(text) || denialsOf(planned.wording).count > 0)
    return null;
  if (a.claim.within !== null || b.claim.within !== null) return null;
  if (orderOf(a.article, b.article).apart > mostDaysApart) return null;
  if (tellsMoreThanDenial(dropped.wording.text) || planOtherThings(dropped.wording, planned.wording)) return null;
  const asPlan = (told: string) => memory.read(told, null);
  return contraryOf(
    asPlan(dropped.wording.text.replace(notIntended, "would not ")),
    asPlan(text.replace(intended, "would ")),
    true,
  );
}

/** "But would appeal the sentence", "at this stage": something else is intended, or the same later. */
const tellsMoreThanDenial = (text: string) => moreTold.test(text);
const moreTold =
  /\b(?:but|although|though|instead|rather|yet|today|tonight|tomorrow|now|currently|immediately|soon|until|before|so far|(?:at|in|for|on|by|during) (?:this|that|the|its) (?:\p{L}+ )?(?:stage|time|point|moment|present|week|month|year|future|day|season)|at present|this (?:week|month|year|season))\b/iu;

/** Whether each has words of its own behind the verb: "appeal the fine", "appeal the jail term". */
function planOtherThings(dropped: Wording, planned: Wording): boolean {
  const [x, y] = [objectsOf(dropped, notIntended), objectsOf(planned, intended)];
  return x.difference(y).size > 0 && y.difference(x).size > 0;
}
function objectsOf({ text, content }: Wording, plan: RegExp): ReadonlySet<string> {
  const match = plan.exec(text);
  const from = match === null ? 0 : match.index + match[0].length;
  const [, ...behind] = content.filter(({ start }) => start >= from);
  return new Set(behind.map(({ lexeme }) => lexeme.key));
}

/** Further apart somebody may have thought otherwise. */
const mostDaysApart = 5;
const verbs = "(?:intend|plan|mean|want|wish|propose)";
const notIntended = new RegExp(
  String.raw`\b(?:(?:do|does|did|had|has|have)(?:\snot|n['’]t)\s${verbs}(?:ed|ned|t)?|(?:is|are|was|were)(?:\snot|n['’]t)\s(?:going|planning|intending)|(?:ha[ds]|have)\sno\s(?:plans?|intention|wish))\s(?:to|of)\s`,
  "iu",
);
const intended = new RegExp(
  String.raw`\b(?:would|will|(?:is|are|was|were)\s(?:going|planning|intending|set|about)\sto|${verbs}(?:s|ed|ned|t)?\sto)\s`,
  "iu",
);
