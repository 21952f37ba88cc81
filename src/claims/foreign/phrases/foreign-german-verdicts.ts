import type { Passage } from "../../passages/passage.ts";

/** What closes a passive: a German participle before it looks like its verb's present. */
const closesPassive: ReadonlySet<string> = new Set("worden werden wird wurde wurden werd wordt".split(" "));
const judges = /^(?:verurteilt(?:e|en)?|veroordeel(?:t|d|de|den|en))$/u;
const speaks = /^spr(?:ach|achen|icht|echen)$/u;
const spoken: ReadonlySet<string> = new Set(["schuldig", "frei"]);
const leads: ReadonlySet<string> = new Set(["zu", "zum", "zur", "tot"]);
const penalty =
  /(?:haft|strafe|jahren?|monaten?|arrest|tode?|sozialstunden|arbeit|straf|boete|jaar|maanden|cel|dood|werkstraf)$/u;
/** Tokens between "zu" and the penalty at most, and to the end of the clause. */
const [penaltyReach, clauseReach] = [6, 32];

/**
 * Whether a German or Dutch verb that may give words to somebody tells a court's verdict, or what was done to somebody: "verurteilte
 * ihn zu sechs Jahren Haft", "sprach sie frei", "ist verurteilt worden".
 */
export function isVerdict({ tokens }: Passage, at: number, end: number): boolean {
  const word = tokens[at]!.lower;
  if (closesPassive.has(tokens[at + 1]?.lower ?? "")) return true;
  if (judges.test(word) && tellsPenaltyBefore(tokens, at)) return true;
  const last = Math.min(end, at + clauseReach);
  for (let place = at + 1; place < last; place++) {
    const { lower, text } = tokens[place]!;
    if (/^[.,;:!?]$/u.test(text)) return false;
    if (speaks.test(word) && spoken.has(lower)) return true;
    if (judges.test(word) && leads.has(lower))
      for (let next = place + 1; next < Math.min(last, place + penaltyReach); next++)
        if (penalty.test(tokens[next]!.lower)) return true;
  }
  return false;
}

/** "Hat ihn zu sechs Jahren Haft verurteilt". */
function tellsPenaltyBefore(tokens: Passage["tokens"], at: number): boolean {
  let isTold = false;
  for (let place = at - 1; place >= Math.max(0, at - clauseReach); place--) {
    const { lower, text } = tokens[place]!;
    if (/^[.,;:!?]$/u.test(text)) return false;
    if (isTold && leads.has(lower)) return true;
    isTold ||= at - place <= penaltyReach && penalty.test(lower);
  }
  return false;
}
