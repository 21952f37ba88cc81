import { indexOfWhole } from "../../text/index-of-whole.ts";
import { partOf } from "../../text/span.ts";
import type { Conflict, Variant } from "../comparison.ts";
import { tellsPlan } from "../drift/modality-drift.ts";
import { quoteYesAndNo } from "../drift/quotation-drift.ts";
import { forceOf } from "../drift/verb-drift.ts";
import { countClash } from "../figures/count-clash.ts";
import { deniedValue } from "../figures/denied-value.ts";
import { specificityOf } from "../figures/figure-specificity.ts";
import { areOfOthers, type Goals, goalsIn } from "../figures/goals.ts";
import { noneClash } from "../figures/none-told.ts";
import type { NumberConflict } from "../figures/number-conflict.ts";
import { areOtherTerms } from "../figures/other-terms.ts";
import { sameFigure } from "../figures/same-figure.ts";
import { sameSlot } from "../figures/same-slot.ts";
import { giveOneResult, type Score, scoreClash } from "../figures/scores.ts";
import { type TwinClash, twinClash } from "../figures/twin-clash.ts";
import { type Tally, tallyClash } from "../figures/votes.ts";
import type { Contrary } from "../likeness/contrary.ts";
import type { Likeness } from "../likeness/similarity.ts";
import { contraryInRow, isChange, sameVoice } from "../links/contrary-told.ts";
import { heldMembers } from "../propositions/held-members.ts";
import { isShownWhole } from "../propositions/is-shown-whole.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import { areOfOtherTimes } from "../times/own-times.ts";
import { sameDay } from "../times/same-day.ts";
import { sameHour } from "../times/same-hour.ts";
import { profileOf } from "../wording/profile.ts";
import { type Counted, countedIn } from "../wording/quantities.ts";
import { areReversed } from "../wording/roles.ts";
import { attributionClash } from "./attribution-clash.ts";
import { dateClash } from "./date-clash.ts";
import { futureDayClash } from "./future-day.ts";
import { toldChange } from "./told-change.ts";
import { type Clash, keyOfCount, type Side, summarise } from "./variants.ts";

/**
 * What the members of a row disagree about: numbers, days, yes or no, and who said the same words. Only members of
 * different articles; what somebody is said to deny does not contradict whoever reports it.
 */
export function findConflicts(
  members: readonly Proposition[],
  memory: Memory,
): { readonly variants: readonly Variant[]; readonly conflicts: readonly Conflict[] } {
  if (members.length === 1) return none;
  const { held, alike } = heldMembers(members);
  const clashes: Clash[] = [];
  for (const [i, a] of held.entries()) {
    for (let j = i + 1; j < held.length; j++) {
      const b = held[j]!;
      if (a.articleId === b.articleId) continue;
      const numbers = numberClashes(a, b, memory);
      clashes.push(...numbers.filter(({ settled }) => settled !== true));
      const times = timeClash(a, b, memory);
      const twin = numbers.length === 0 && times === null ? twinClash(a, b) : null;
      if (times !== null && times !== "none") clashes.push(times);
      else if (twin !== null) clashes.push(clashOfTwins(a, b, twin));
      const likeness = memory.similarity.compare(a.wording, b.wording);
      const dated = times === null && isStated(a) && isStated(b) && a.claim.voice === b.claim.voice;
      const other =
        contraryClash(a, b, likeness, memory) ??
        (dated ? dateClash(a, b, likeness) : null) ??
        (times === null ? futureDayClash(a, b) : null) ??
        attributionClash(a, b, likeness, memory) ??
        clashWithNone(a, b) ??
        clashWithNone(b, a);
      if (other !== null) clashes.push(other);
    }
  }
  return summarise(clashes, members, alike);
}

const none = { variants: [], conflicts: [] } as const;

function numberClashes(a: Proposition, b: Proposition, memory: Memory): Clash[] {
  const vote = tallyClash(a, b);
  if (vote !== null) {
    const side = (member: Proposition, { more, fewer }: Tally): Side => ({
      member,
      value: `${more} to ${fewer}`,
      unit: "vote",
      key: `${more} ${fewer}`,
    });
    return [{ kind: "number", sides: [side(a, vote.x), side(b, vote.y)], updates: false, reasons: [vote.reason] }];
  }
  const ofMatch = [resultClash(a, b), goalsClash(a, b)].filter((clash) => clash !== null);
  if (ofMatch.length > 0) return ofMatch;
  const found = settlePlans(a, b, numberConflicts(a, b, memory));
  if (found.length === 0 || areOfOtherTimes(a, b)) return [];
  const ofOne = found.filter(
    (conflict) =>
      !areOtherTerms(a, b, conflict) && !tellsAsPart(a, conflict.b, memory) && !tellsAsPart(b, conflict.a, memory),
  );
  return ofOne.map((conflict) => ({
    kind: "number",
    sides: [sideOf(a, conflict.a), sideOf(b, conflict.b)],
    updates: conflict.updates,
    told: conflict.told === true,
    settled: isToldByBoth(a, b, conflict),
    reasons: conflict.reasons,
  }));
}

/** "A 3-1 win", "beaten by four goals to one". */
function resultClash(a: Proposition, b: Proposition): Clash | null {
  const match = scoreClash(a, b);
  if (match === null) return winnerClash(a, b);
  const side = (member: Proposition, { text, key }: Score): Side => ({ member, value: text, unit: null, key });
  const reasons = [`${match.x.text} against ${match.y.text}`];
  return { kind: "number", sides: [side(a, match.x), side(b, match.y)], updates: false, reasons };
}

/** "Dunmere beat Salt Ferry 3-1", "Dunmere lost 3-1 to Salt Ferry". */
function winnerClash(a: Proposition, b: Proposition): Clash | null {
  if (![a, b].every(isStated) || !areReversed(a.wording, b.wording) || !giveOneResult(a, b)) return null;
  const side = (member: Proposition): Side => ({ member, value: member.wording.text, unit: null });
  return { kind: "negation", sides: [side(a), side(b)], updates: false, reasons: ["who won it is exchanged"] };
}

/** "Berg scored twice", "Berg's hat-trick". */
function goalsClash(a: Proposition, b: Proposition): Clash | null {
  if (![a, b].every(isStated)) return null;
  if (orderOf(a.article, b.article).apart > mostDaysOfMatch) return null;
  const [x, y] = [goalsIn(a.wording.text), goalsIn(b.wording.text)];
  if (x === null || y === null || x.scorer !== y.scorer || x.count === y.count || areOfOthers(x, y)) return null;
  const side = (member: Proposition, { text, count }: Goals): Side => ({
    member,
    value: text,
    unit: "goal",
    key: `${count} goals`,
  });
  return { kind: "number", sides: [side(a, x), side(b, y)], updates: false, reasons: [`${x.text} against ${y.text}`] };
}

/** A club plays again on the third day. */
const mostDaysOfMatch = 2;

/** "Police put the crowd at 2,000, the organisers at 5,000" contradicts no report that has the organisers' count alone. */
function isToldByBoth(a: Proposition, b: Proposition, { a: x, b: y, updates }: NumberConflict): boolean {
  if (updates || sameVoice(a.claim, b.claim)) return false;
  return tellsCount(a, y) || tellsCount(b, x);
}

/** "Nine were hurt, two of them seriously" beside "two were seriously hurt": the claim tells the other's count as a part of its own. */
const tellsAsPart = ({ claim, wording }: Proposition, { thing, value }: Counted, memory: Memory): boolean =>
  claim.numbers.length > 1 &&
  value > leastSpecific &&
  countedIn(memory.read(claim.text, wording.senses), claim.numbers).some(
    (own) => own.role === "part" && own.value === value && (own.thing === null || own.thing === thing),
  );

/** Whether a report tells a count of the same thing, to which the same happened. */
const tellsCount = ({ ofArticle }: Proposition, { quantity, thing, value, happenings }: Counted): boolean =>
  specificityOf(quantity) > leastSpecific &&
  [...ofArticle.ofClaim.values()].some((slots) =>
    slots.some(
      ({ counted }) =>
        counted.value === value &&
        counted.thing === thing &&
        (happenings.length === 0
          ? counted.happenings.length === 0
          : counted.happenings.some((happening) => happenings.includes(happening))),
    ),
  );
/** Smaller numbers are told of anything. */
const leastSpecific = 1;

/** Reports this many days apart may tell of a plan that was changed meanwhile. */
const changedPlanDays = 0.5;

/**
 * What is promised or planned grows by no event: a later, higher count updates no plan ("350,000 doses will be sent", "500,000
 * have arrived"), and of two plans that are out at one time neither updates the other.
 */
function settlePlans(a: Proposition, b: Proposition, found: readonly NumberConflict[]): readonly NumberConflict[] {
  if (!found.some(({ updates, told }) => updates && told !== true)) return found;
  const plans = [a, b].filter(isPlan).length;
  if (plans === 0 || (plans === 2 && orderOf(a.article, b.article).apart >= changedPlanDays)) return found;
  if (plans === 2)
    return found.map((conflict) => ({ ...conflict, updates: false, reasons: conflict.reasons.slice(0, 1) }));
  return found.filter(({ updates, told }) => !updates || told === true);
}

const isPlan = ({ claim, wording }: Proposition): boolean =>
  claim.modality === "planned" || forceOf(claim) === "promise" || tellsPlan(wording);

/** How two tellings of one figure differ, or else two that say the same but for their numbers. */
function numberConflicts(a: Proposition, b: Proposition, memory: Memory): readonly NumberConflict[] {
  // Two tellings that are there for such a number tell nothing else.
  if (a.contested !== null && b.contested !== null) return slotConflicts(a, b);
  const change = toldChange(a, b);
  if (change !== null) return [change];
  const denied = deniedValue(a, b);
  if (denied !== null) return [denied];
  const figure = sameFigure(a, b, memory);
  if (figure?.conflict) return [figure.conflict];
  const others = otherFigures(a, b, memory);
  if (figure !== null || others.length > 0) return others;
  const clash = countClash(a, b, memory);
  return clash !== null && clash.strength >= thresholds.row ? clash.conflicts : slotConflicts(a, b);
}

function slotConflicts(a: Proposition, b: Proposition): readonly NumberConflict[] {
  const slot = sameSlot(a, b, "row");
  return slot === null ? [] : [slot.conflict];
}

function clashOfTwins(a: Proposition, b: Proposition, { kind, reason, ...sides }: TwinClash): Clash {
  const side = (member: Proposition, { value, unit }: TwinClash["a"]): Side => {
    if (kind !== "date") return { member, value, unit };
    return unit !== null
      ? { member, value, unit, key: unit }
      : { member, value, unit, ...(member.hour !== null && { hour: member.hour }) };
  };
  return {
    kind,
    sides: [side(a, sides.a), side(b, sides.b)],
    updates: false,
    reasons: [reason],
  };
}

/** How two tellings differ in the hour or the day of one thing; "none" where they give the same one in two ways. */
function timeClash(a: Proposition, b: Proposition, memory: Memory): Clash | "none" | null {
  const hour = sameHour(a, b, memory);
  const time = hour ?? sameDay(a, b);
  if (time === null) return null;
  if (!time.differs) return "none";
  const side = (member: Proposition): Side => {
    if (hour !== null) return { member, value: member.hour!.text, unit: null, hour: member.hour! };
    const { text, day } = member.appointment!;
    return { member, value: text, unit: day, key: day };
  };
  return { kind: "date", sides: [side(a), side(b)], updates: time.updates, reasons: time.reasons };
}

/** How two claims of a row differ in other figures than those that they meet in, where both words tell them. */
function otherFigures(a: Proposition, b: Proposition, memory: Memory): readonly NumberConflict[] {
  const found: NumberConflict[] = [];
  const whole = isShownWhole(a) || isShownWhole(b);
  for (const x of figuresToldBy(a, b, whole)) {
    for (const y of figuresToldBy(b, a, whole)) {
      if (x === a.figure && y === b.figure) continue;
      const conflict = sameFigure(a, b, memory, x, y)?.conflict ?? null;
      if (conflict !== null) found.push(conflict);
    }
  }
  return found;
}

/** The figures that a telling's words hold, or its whole claim, and the other's claim has not, or has as what was formerly told ("up from nine"). */
const figuresToldBy = ({ figures, claim, wording }: Proposition, other: Proposition, whole: boolean) =>
  figures.filter(
    ({ counted: { quantity } }) =>
      indexOfWhole((whole ? claim : wording).text, quantity.text) >= 0 &&
      (other.claim.numbers.every(({ value }) => value !== quantity.value) || tellsAsFormer(other, quantity.value)),
  );

const tellsAsFormer = ({ figures }: Proposition, value: number) =>
  figures.some(({ counted: { role, quantity } }) => role === "former" && quantity.value === value);

function sideOf(member: Proposition, counted: Counted): Side {
  return { member, value: counted.quantity.text, unit: counted.quantity.unit, key: keyOfCount(counted) };
}

/** "No arrests have been made", "three people were arrested". */
function clashWithNone(a: Proposition, b: Proposition): Clash | null {
  const clash = noneClash(a, b);
  if (clash === null) return null;
  const { none, counted, updates, reason } = clash;
  const { unit } = counted.quantity;
  const sides = [{ member: a, value: none.text, unit, key: `none ${unit}` }, sideOf(b, counted)] as const;
  return { kind: "number", sides, updates, reasons: [reason] };
}

/** Told as a fact, and not by somebody who is quoted in somebody's words. */
const isStated = ({ claim }: Proposition) => claim.modality === "asserted" && claim.within === null;

function contraryClash(a: Proposition, b: Proposition, likeness: Likeness, memory: Memory): Clash | null {
  const contrary = contraryInRow(a, b, likeness, memory) ?? quotedContrary(a, b, memory);
  if (contrary === null) return null;
  const side = (member: Proposition): Side => ({ member, value: saidIn(member), unit: null });
  const updates = ![a, b].some(({ stance }) => stance.deniedByCue) && isChange(a, b);
  return { kind: "negation", sides: [side(a), side(b)], updates, reasons: [contrary.reason] };
}

/** "We never knew of it", "we knew of it", given as one speaker's words. */
function quotedContrary(a: Proposition, b: Proposition, memory: Memory): Contrary | null {
  if (profileOf(a.wording).negations % 2 === profileOf(b.wording).negations % 2) return null;
  return quoteYesAndNo(a, b, memory) ? { reason: "one quotation, denied in one and not in the other" } : null;
}

/** The words of a member; of what somebody denies with the verb that denies it, since its words alone say what is not so. */
function saidIn({ claim, wording, article, stance }: Proposition): string {
  const { cue, spans } = claim;
  const [first] = spans;
  if (!stance.deniedByCue || cue === null || first === undefined || wording.text.includes(cue.text))
    return wording.text;
  if (cue.part === first.part && cue.end <= first.start && first.start - cue.end <= mostBetween)
    return partOf(article, first.part).slice(cue.start, first.end);
  return `${cue.text}: ${wording.text}`;
}
/** UTF-16 units between a cue and its words. */
const mostBetween = 60;
