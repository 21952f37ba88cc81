import { type Contrary, contraryOf } from "../likeness/contrary.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { orderOf } from "../times/order.ts";
import { denialsOf } from "../wording/denials.ts";

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
  const asPlan = (told: string) => memory.read(told, null);
  return contraryOf(
    asPlan(dropped.wording.text.replace(notIntended, "would not ")),
    asPlan(text.replace(intended, "would ")),
    true,
  );
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
